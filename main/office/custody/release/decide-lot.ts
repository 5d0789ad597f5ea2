// The head's word on a lot: one order for all that goes, single lines taken out each with its reason; and the whole
// order taken back while the things are here.
import type { InputOf } from '@shared/contract'
import type { Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { everyLine, refuseTwice } from '../lot-line'
import { approveOne, cancelOne, declineOne, nextOrder, orderCopies, requireFixedTime } from './decide-release'
import { lotReleases, type ReleaseRow } from './release-row'

export const decideReleaseLot: Decide<'custody.decideReleaseLot'> = (act, input) => {
  const { lotId, decision, reason, handOverAt } = input
  const lines = lotReleases(act, lotId)
  const asked = lines.filter(({ state }) => state === 'PROPOSED')
  const [first] = asked
  if (!first) return refuse('RELEASE_STATE', { state: lines[0]?.state ?? '' })
  if (lines.some(({ proposed_by }) => proposed_by === act.caller.userId)) refuse('SAME_PERSON')
  if (decision === 'DECLINE') {
    for (const line of asked) declineOne(act, line, reason)
    return { orderNumber: null, ordered: 0 }
  }
  const out = takenOutOf(asked, input.takenOut)
  const going = asked.filter(({ release_id }) => !out.has(release_id))
  if (going.length === 0) refuse('LOT_EMPTY')
  requireFixedTime(act, first, handOverAt)
  for (const line of asked) {
    const why = out.get(line.release_id)
    if (why !== undefined) declineOne(act, line, why)
  }
  const order = nextOrder(act)
  everyLine(
    going.map((release, index) => ({ release, line: index + 1 })),
    {
      name: ({ release }) => assetRow(act, { assetId: release.asset_id }),
      judge: ({ release, line }) => {
        const lot = { lotId, line, of: going.length }
        approveOne(act, release, { ...order, reason, handOverAt, lot })
      }
    }
  )
  issuePaper(act, { form: 'STOCK_OUT_ORDER', subject: `lot:${lotId}`, copies: orderCopies })
  return { orderNumber: order.orderNumber, ordered: going.length }
}

/** Why each line is taken out, by its id. Refuses LOT_LINE_TWICE and LOT_LINE_UNKNOWN. */
function takenOutOf(
  asked: readonly ReleaseRow[],
  takenOut: InputOf<'custody.decideReleaseLot'>['takenOut']
): ReadonlyMap<string, string> {
  refuseTwice(takenOut.map(({ releaseId }) => releaseId))
  const known = new Set(asked.map(({ release_id }) => release_id))
  if (takenOut.some(({ releaseId }) => !known.has(releaseId))) refuse('LOT_LINE_UNKNOWN')
  return new Map(takenOut.map(({ releaseId, reason }) => [releaseId, reason]))
}

export const cancelReleaseLot: Decide<'custody.cancelReleaseLot'> = (act, { lotId, reason }) => {
  const lines = lotReleases(act, lotId)
  const ordered = lines.filter(({ state }) => state === 'APPROVED')
  if (ordered.length === 0) refuse('RELEASE_STATE', { state: lines[0]?.state ?? '' })
  for (const line of ordered) cancelOne(act, line, reason)
  return { cancelled: ordered.length }
}
