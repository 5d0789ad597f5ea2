// The head's word on a release: an order with a number, or back to where it was; and an order taken back with a
// reason while the thing is still here. Whoever asked does not decide (custody.md §9, guards).
import type { ReleaseOutcome } from '@shared/contract/custody'
import type { Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { missAgain } from '../incidents/report-incident'
import { refuseLost } from '../incidents/standing'
import { requireNotedDecision } from './note-decision'
import { releaseRow, type ReleasedFrom } from './release-row'

export const decideRelease: Decide<'custody.decideRelease'> = (act, input) => {
  const { releaseId, decision, reason } = input
  const release = releaseRow(act, releaseId)
  if (release.state !== 'PROPOSED') refuse('RELEASE_STATE', { state: release.state })
  if (release.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  const subject = `asset:${release.asset_id}`
  const assetId = release.asset_id
  if (decision === 'DECLINE') {
    if (reason.trim() === '') refuse('REASON_REQUIRED')
    const to = release.from_state as ReleasedFrom
    act.append({
      kind: 'custody.ReleaseDeclined',
      subject,
      reason,
      payload: { releaseId, assetId, from: 'RELEASE_PROPOSED', to }
    })
    missAgain(act, assetId)
    return { orderNumber: null }
  }
  refuseLost(act, assetId)
  requireNotedDecision(act, assetRow(act, { assetId }), release.outcome as ReleaseOutcome)
  if (release.from_state === 'HELD_BY_OTHER' && input.handOverAt === null) refuse('HAND_OVER_TIME_MISSING')
  if (input.handOverAt !== null && input.handOverAt < act.now) refuse('HAND_OVER_TIME_PAST')
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockOut', year)
  const orderNumber = `${orderSerial}/LXK-THADS/${year}`
  act.append({
    kind: 'custody.ReleaseApproved',
    subject,
    reason: reason || null,
    payload: {
      releaseId,
      assetId,
      orderNumber,
      orderSerial,
      year,
      handOverAt: input.handOverAt,
      from: 'RELEASE_PROPOSED',
      to: 'OUT_ORDERED'
    }
  })
  issuePaper(act, { form: 'STOCK_OUT_ORDER', subject: `release:${releaseId}`, copies: 2 })
  return { orderNumber }
}

export const cancelRelease: Decide<'custody.cancelRelease'> = (act, { releaseId, reason }) => {
  const release = releaseRow(act, releaseId)
  if (release.state !== 'APPROVED') refuse('RELEASE_STATE', { state: release.state })
  if (release.council_id !== null) refuse('RELEASE_WITH_COUNCIL')
  act.append({
    kind: 'custody.ReleaseCancelled',
    subject: `asset:${release.asset_id}`,
    reason,
    payload: {
      releaseId,
      assetId: release.asset_id,
      orderNumber: release.order_number ?? '',
      from: 'OUT_ORDERED',
      to: release.from_state as ReleasedFrom
    }
  })
  missAgain(act, release.asset_id)
  return {}
}
