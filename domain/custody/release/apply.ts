// Entries of the way out, to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import { assetTable } from '../assets/tables'
import type { releaseEntries } from './entries'
import { assetReleaseTable } from './tables'

export const applyRelease: AppliersOf<typeof releaseEntries> = {
  'custody.ReleaseProposed': ({ at, actor, payload }) => [
    insert(assetReleaseTable, {
      release_id: payload.releaseId,
      asset_id: payload.assetId,
      outcome: payload.outcome,
      recipient_id: payload.recipientId,
      ground: payload.ground,
      reason: payload.reason,
      state: 'PROPOSED',
      proposed_by: actor,
      proposed_at: at,
      decided_by: null,
      decided_at: null,
      decision_reason: null,
      order_number: null,
      record_number: null,
      handed_over_by: null,
      handed_over_at: null,
      hand_over_condition: null,
      seal_intact: null
    }),
    patchState(payload)
  ],
  'custody.ReleaseApproved': ({ at, actor, reason, payload }) => [
    takeNumber({ series: 'order.stockOut', period: payload.year, number: payload.orderSerial }),
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'PROPOSED', decided_by: null },
        to: {
          state: 'APPROVED',
          decided_by: actor,
          decided_at: at,
          decision_reason: reason,
          order_number: payload.orderNumber
        }
      }
    ),
    patchState(payload)
  ],
  'custody.ReleaseDeclined': ({ at, actor, reason, payload }) => [
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'PROPOSED', decided_by: null },
        to: { state: 'DECLINED', decided_by: actor, decided_at: at, decision_reason: reason }
      }
    ),
    patchState(payload)
  ],
  'custody.AssetHandedOver': ({ seq, at, actor, payload }) => [
    takeNumber({ series: 'record.handOver', period: payload.year, number: payload.recordSerial }),
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'APPROVED', record_number: null },
        to: {
          state: 'DONE',
          record_number: payload.recordNumber,
          handed_over_by: actor,
          handed_over_at: at,
          hand_over_condition: payload.condition,
          seal_intact: payload.sealIntact === null ? null : payload.sealIntact ? 'YES' : 'NO'
        }
      }
    ),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: payload.fromPlaceId },
        to: { state: payload.to, place_id: null, holder_id: payload.recipientId, moved_seq: seq }
      }
    )
  ]
}

function patchState({ assetId, from, to }: { assetId: string; from: string; to: string }) {
  return patch(assetTable, { asset_id: assetId }, { from: { state: from }, to: { state: to } })
}
