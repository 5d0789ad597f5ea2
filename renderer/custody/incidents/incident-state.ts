// How an incident looks, and what of it is due from whom. Pure.
import type { OutputOf } from '@shared/contract'
import { endedStates, type IncidentKind } from '@shared/contract/custody'
import type { IconName } from '../../ui/icon'
import type { Tone } from '../../ui/state-tag'

export type Incident = OutputOf<'custody.listIncidents'>['incidents'][number]

export const kindLooks: Readonly<Record<IncidentKind, { tone: Tone; icon: IconName }>> = {
  LOST: { tone: 'red', icon: 'stop' },
  DAMAGED: { tone: 'amber', icon: 'warning' },
  SEAL_BROKEN: { tone: 'amber', icon: 'seal' }
}

export function stateTone({ state, outcome }: Pick<Incident, 'state' | 'outcome'>): Tone {
  if (state !== 'CLOSED') return state === 'OPEN' ? 'amber' : 'blue'
  return outcome === 'WRITTEN_OFF' ? 'red' : 'green'
}

/** Whether the head can decide it now; what waits for somebody else's step is among the incidents and the warnings. */
export function waitsForHead({
  kind,
  state,
  found,
  asset,
  sealBefore
}: Pick<Incident, 'kind' | 'state' | 'found' | 'asset' | 'sealBefore'>): boolean {
  if (state === 'CLOSED') return false
  if (kind === 'LOST') return state === 'CHECKED' || found !== null
  return kind === 'DAMAGED' || isResealed({ asset, sealBefore }) || sealStaysBroken({ asset })
}

/** Whether the seal that was broken has been replaced. */
export function isResealed({ asset, sealBefore }: Pick<Incident, 'asset' | 'sealBefore'>): boolean {
  return asset.sealNumber !== null && asset.sealNumber !== sealBefore
}

/** Whether a lost thing may be proposed to be written off by somebody: nobody says that it is there, and he is not the reporter. */
export function maySuggestWriteOff(
  { kind, state, found, reportedById }: Pick<Incident, 'kind' | 'state' | 'found' | 'reportedById'>,
  userId: string
): boolean {
  return kind === 'LOST' && state === 'OPEN' && found === null && reportedById !== userId
}

/** Whether somebody may lay down who answers for it: also after its end, but never the reporter. */
export function mayHoldLiable(
  { outcome, reportedById }: Pick<Incident, 'outcome' | 'reportedById'>,
  userId: string
): boolean {
  return outcome !== 'SUPERSEDED' && reportedById !== userId
}

/** Whether somebody has had a part in it, and must leave the next step to another. */
export function hasPart(
  { reportedById, found, writeOff }: Pick<Incident, 'reportedById' | 'found' | 'writeOff'>,
  userId: string
): boolean {
  return [reportedById, found?.byId, writeOff?.proposedById, writeOff?.checkedById].includes(userId)
}

/** Whether nobody here can seal it again: it has left, or came back without any seal. */
export function sealStaysBroken({ asset }: Pick<Incident, 'asset'>): boolean {
  return asset.sealNumber === null || endedStates.includes(asset.state)
}

/** What is lost stands before what is damaged; of each the one that came first. */
export function byWeight(incidents: readonly Incident[]): Incident[] {
  const weight = ({ kind }: Incident): number => (kind === 'LOST' ? 0 : 1)
  return [...incidents].sort(
    (one, other) => weight(one) - weight(other) || (one.reportedAt < other.reportedAt ? -1 : 1)
  )
}
