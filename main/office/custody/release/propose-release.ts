// Asking that a thing leaves: what is to become of it, by which decision, for whom. Part of a lot is split off first
// and goes out under its own label.
import type { EntryPayload } from '@domain/entries'
import type { InputOf } from '@shared/contract'
import type { AssetKind, ReleaseOutcome } from '@shared/contract/custody'
import { recipientsFor, recipientsOf, type RecipientKind } from '@shared/custody/recipients'
import type { Act, Decide } from '../../act'
import type { Reads } from '../../database/read'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, requireLabelRead, requireState, type AssetRow } from '../assets/asset-row'
import { refuseIfPromised } from '../lending/standing'
import { splitOff } from '../storing/split-off'
import { refuseFutureDay, resolveRecipient, type ResolvedRecipient } from './recipients'
import type { ReleasedFrom } from './release-row'

export const proposeRelease: Decide<'custody.proposeRelease'> = (act, input) => {
  const { outcome, quantity, recipient } = input
  const whole = releasable(act, input.assetId, outcome)
  requireRightRecipient(whole, outcome, recipient.kind)
  refuseFutureDay(act, input.decision)
  const resolved = resolveRecipient(act, { ...input, asset: whole })
  const asked = { ...resolved, outcome, decision: input.decision, reason: input.reason, lot: null }
  const { releaseId, asset } = proposeOne(act, { whole, quantity, asked })
  return { releaseId, assetId: asset.asset_id, tag: asset.tag }
}

/**
 * A thing that may be asked for. Refuses ASSET_UNKNOWN, ASSET_STATE, LOAN_OPEN, OPENING_OPEN, OUTCOME_DIFFERS and
 * LABEL_UNREAD, also for a part of it: nobody takes from a lot before its label said which lot it is. The part's own
 * label, new as it is, is read from it when it is handed over.
 */
export function releasable(
  reads: Pick<Reads, 'get'>,
  assetId: string,
  outcome: ReleaseOutcome | null
): AssetRow {
  const whole = assetRow(reads, { assetId })
  requireState(whole, 'IN_OWN_STORE', 'HELD_BY_OTHER')
  refuseIfPromised(reads, whole.asset_id)
  if (outcome !== null) refuseOtherOutcome(whole, outcome)
  requireLabelRead(whole)
  return whole
}

/** Refuses RECIPIENT_NOT_FOR_OUTCOME and RECIPIENT_NOT_FOR_KIND (custody.md §4, §6; NĐ 152/2026 Art 39). */
export function requireRightRecipient(
  { kind }: Pick<AssetRow, 'kind'>,
  outcome: ReleaseOutcome,
  recipient: RecipientKind
): void {
  if (!recipientsOf(outcome).includes(recipient)) refuse('RECIPIENT_NOT_FOR_OUTCOME', { outcome })
  const allowed = recipientsFor(outcome, kind as AssetKind)
  if (!allowed.includes(recipient)) refuse('RECIPIENT_NOT_FOR_KIND', { kind, recipients: allowed.join(' ') })
}

type Asked = Pick<EntryPayload<'custody.ReleaseProposed'>, 'outcome' | 'reason' | 'lot'> &
  ResolvedRecipient & { decision: InputOf<'custody.proposeRelease'>['decision'] }

/** The proposal of one thing, or of the part that is split off it for this. Refuses LOT_TOO_SMALL and LOT_SEALED. */
export function proposeOne(
  act: Act,
  { whole, quantity, asked }: { whole: AssetRow; quantity: number | null; asked: Asked }
): { releaseId: string; asset: AssetRow } {
  const part = quantity === whole.quantity ? null : quantity
  const asset = part === null ? whole : partOf(act, whole, part)
  const { decision, ...rest } = asked
  const releaseId = act.newId()
  act.append({
    kind: 'custody.ReleaseProposed',
    subject: `asset:${asset.asset_id}`,
    reason: asked.reason,
    payload: {
      releaseId,
      assetId: asset.asset_id,
      assetKind: asset.kind as AssetKind,
      ...rest,
      ground: decision.number,
      groundDay: decision.issuedOn,
      from: asset.state as ReleasedFrom,
      fromHolderId: asset.holder_id,
      to: 'RELEASE_PROPOSED'
    }
  })
  if (part !== null) issuePaper(act, { form: 'ASSET_LABEL', subject: `asset:${asset.asset_id}`, copies: 1 })
  return { releaseId, asset }
}

/** The part that leaves alone. Refuses LOT_TOO_SMALL and LOT_SEALED. */
function partOf(act: Act, lot: AssetRow, quantity: number): AssetRow {
  const details = JSON.parse(lot.details) as Record<string, string>
  const [part] = splitOff(act, { lot, parts: [{ name: lot.name, quantity, sealNumber: null, details }] })
  return part ? assetRow(act, { assetId: part.assetId }) : refuse('ASSET_UNKNOWN')
}

/**
 * What the title has decided binds: another end needs another decision, noted first. Handing a thing to another office
 * is no end of it and is always possible (uỷ thác).
 */
function refuseOtherOutcome(asset: AssetRow, outcome: ReleaseOutcome): void {
  const decided = asset.decided_outcome
  if (decided !== null && decided !== outcome && outcome !== 'TRANSFERRED') {
    refuse('OUTCOME_DIFFERS', { decided })
  }
}
