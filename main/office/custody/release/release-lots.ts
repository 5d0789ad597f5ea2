// Lots of releases as they are read: what was asked for together, how far it has come, and its things.
import type { OutputOf } from '@shared/contract'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { assetRow, assetSummary } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { lotReleases, nameOfUser, receiverName, recipientName } from './release-row'

type Lot = OutputOf<'custody.listReleaseLots'>['lots'][number]
const listMax = 200

export const listReleaseLots: QueryHandler<'custody.listReleaseLots'> = (reading, { openOnly }) => ({
  lots: reading
    .all<{ lot_id: string }>(
      `SELECT lot_id, max(proposed_at) AS asked_at FROM asset_release WHERE lot_id IS NOT NULL
      ${openOnly ? "AND state IN ('PROPOSED', 'APPROVED')" : ''}
      GROUP BY lot_id ORDER BY asked_at DESC, lot_id DESC LIMIT ?`,
      listMax
    )
    .map(({ lot_id }) => lotOf(reading, lot_id))
})

export const getReleaseLot: QueryHandler<'custody.getReleaseLot'> = (reading, { lotId }) => ({
  ...lotOf(reading, lotId),
  things: lotReleases(reading, lotId).map((row) => ({
    releaseId: row.release_id,
    line: row.lot_line ?? 0,
    asset: assetSummary(reading, assetRow(reading, { assetId: row.asset_id })),
    state: row.state as Lot['state'],
    reason: row.cancel_reason ?? (row.state === 'DECLINED' ? row.decision_reason : null)
  }))
})

function lotOf(reads: Reads, lotId: string): Lot {
  const lines = lotReleases(reads, lotId)
  const going = lines.filter(({ state }) => state !== 'DECLINED' && state !== 'CANCELLED')
  // What the lines have in common is read from one that goes, else from the last that was given up.
  const like = going[0] ?? lines.at(-1) ?? refuse('LOT_UNKNOWN')
  const enforcement = reads.get<{ decision_number: string }>(
    'SELECT enforcement_case.decision_number FROM asset JOIN enforcement_case USING (case_id) WHERE asset_id = ?',
    like.asset_id
  )
  return {
    lotId,
    outcome: like.outcome as Lot['outcome'],
    recipientKind: like.recipient_kind as Lot['recipientKind'],
    recipientName: recipientName(reads, like),
    receiverName: receiverName(reads, like),
    ground: like.ground,
    groundDay: like.ground_day,
    reason: like.reason,
    heldByOther: like.from_state === 'HELD_BY_OTHER',
    holderName: holderName(reads, like.from_holder_id),
    decisionNumber: enforcement?.decision_number ?? '',
    state: like.state as Lot['state'],
    proposedBy: nameOfUser(reads, like.proposed_by) ?? like.proposed_by,
    proposedById: like.proposed_by,
    proposedAt: like.proposed_at,
    decidedBy: nameOfUser(reads, like.decided_by),
    decidedAt: like.decided_at,
    orderNumber: like.order_number,
    handOverAt: like.hand_over_at,
    recordNumber: like.record_number,
    asked: lines.length,
    takenOut: lines.length - going.length,
    going: going.length
  }
}
