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

/** Whether it waits for the head: everything but what the accountant has to look at first. */
export function waitsForHead({ state, found }: Pick<Incident, 'state' | 'found'>): boolean {
  return state === 'OPEN' || state === 'CHECKED' || (state === 'PROPOSED' && found !== null)
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

/** The ones that came first stand last; what is lost stands before what is damaged. */
export function byWeight(incidents: readonly Incident[]): Incident[] {
  const weight = ({ kind }: Incident): number => (kind === 'LOST' ? 0 : 1)
  return [...incidents].sort(
    (one, other) => weight(one) - weight(other) || (one.reportedAt < other.reportedAt ? -1 : 1)
  )
}
