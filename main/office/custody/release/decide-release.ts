// The head's word on a release: an order with a number, or back to where it was; and an order taken back with a
// reason while the thing is still here. Whoever asked does not decide (custody.md §9, guards).
import type { EntryPayload } from '@domain/entries'
import type { Act, Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { missAgain } from '../incidents/report-incident'
import { refuseLost } from '../incidents/standing'
import { releaseRow, type ReleasedFrom, type ReleaseRow } from './release-row'

export const decideRelease: Decide<'custody.decideRelease'> = (act, input) => {
  const { releaseId, decision, reason } = input
  const release = releaseRow(act, releaseId)
  if (release.state !== 'PROPOSED') refuse('RELEASE_STATE', { state: release.state })
  if (release.lot_id !== null) refuse('RELEASE_IN_LOT')
  if (release.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  if (decision === 'DECLINE') {
    declineOne(act, release, reason)
    return { orderNumber: null }
  }
  requireFixedTime(act, release, input.handOverAt)
  const order = nextOrder(act)
  approveOne(act, release, { ...order, reason, handOverAt: input.handOverAt, lot: null })
  issuePaper(act, { form: 'STOCK_OUT_ORDER', subject: `release:${releaseId}`, copies: orderCopies })
  return { orderNumber: order.orderNumber }
}

/** Back to where it was. Refuses REASON_REQUIRED. */
export function declineOne(act: Act, release: ReleaseRow, reason: string): void {
  if (reason.trim() === '') refuse('REASON_REQUIRED')
  const { release_id: releaseId, asset_id: assetId } = release
  act.append({
    kind: 'custody.ReleaseDeclined',
    subject: `asset:${assetId}`,
    reason,
    payload: { releaseId, assetId, from: 'RELEASE_PROPOSED', to: release.from_state as ReleasedFrom }
  })
  missAgain(act, assetId)
}

/** What others hold goes at a fixed time. Refuses HAND_OVER_TIME_MISSING and HAND_OVER_TIME_PAST. */
export function requireFixedTime(
  act: Act,
  release: Pick<ReleaseRow, 'from_state'>,
  handOverAt: string | null
): void {
  if (release.from_state === 'HELD_BY_OTHER' && handOverAt === null) refuse('HAND_OVER_TIME_MISSING')
  if (handOverAt !== null && handOverAt < act.now) refuse('HAND_OVER_TIME_PAST')
}

export const orderCopies = 2
type Approved = EntryPayload<'custody.ReleaseApproved'>
type Order = Pick<Approved, 'orderNumber' | 'orderSerial' | 'year'>

/** The number of the next order to stock out of the year. */
export function nextOrder(act: Act): Order {
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockOut', year)
  return { orderNumber: `${orderSerial}/LXK-THADS/${year}`, orderSerial, year }
}

/** Ordered. Refuses INCIDENT_LOST: days may have passed since it was asked for. */
export function approveOne(
  act: Act,
  release: ReleaseRow,
  { reason, ...ordered }: Order & Pick<Approved, 'handOverAt' | 'lot'> & { reason: string }
): void {
  const { release_id: releaseId, asset_id: assetId } = release
  refuseLost(act, assetId)
  act.append({
    kind: 'custody.ReleaseApproved',
    subject: `asset:${assetId}`,
    reason: reason || null,
    payload: { releaseId, assetId, ...ordered, from: 'RELEASE_PROPOSED', to: 'OUT_ORDERED' }
  })
}

export const cancelRelease: Decide<'custody.cancelRelease'> = (act, { releaseId, reason }) => {
  cancelOne(act, releaseRow(act, releaseId), reason)
  return {}
}

/** An order taken back, of one thing or of one line of a lot. Refuses RELEASE_STATE and RELEASE_WITH_COUNCIL. */
export function cancelOne(act: Act, release: ReleaseRow, reason: string): void {
  if (release.state !== 'APPROVED') refuse('RELEASE_STATE', { state: release.state })
  if (release.council_id !== null) refuse('RELEASE_WITH_COUNCIL')
  const { release_id: releaseId, asset_id: assetId } = release
  act.append({
    kind: 'custody.ReleaseCancelled',
    subject: `asset:${assetId}`,
    reason,
    payload: {
      releaseId,
      assetId,
      orderNumber: release.order_number ?? '',
      from: 'OUT_ORDERED',
      to: release.from_state as ReleasedFrom
    }
  })
  missAgain(act, assetId)
}
