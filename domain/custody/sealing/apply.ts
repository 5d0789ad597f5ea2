// Entries of openings to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import { photoRows } from '../assets/photo-rows'
import { assetTable } from '../assets/tables'
import type { sealingEntries } from './entries'
import { sealOpeningTable } from './tables'

export const applySealing: AppliersOf<typeof sealingEntries> = {
  'custody.OpeningBegun': ({ seq, at, actor, reason, payload }) => [
    insert(sealOpeningTable, {
      opening_id: payload.openingId,
      asset_id: payload.assetId,
      reason: reason ?? '',
      state: 'BEGUN',
      begun_by: actor,
      begun_at: at,
      attended_by: null,
      attended_at: null,
      finished_by: null,
      finished_at: null,
      seal_before: payload.sealNumber,
      seal_intact: payload.sealIntact ? 'YES' : 'NO',
      seal_seen: null,
      seal_after: null,
      condition_before: payload.condition,
      condition_after: null,
      record_number: null,
      cancel_reason: null,
      photos_before: JSON.stringify(payload.photos),
      photos_after: null,
      contents: null,
      signatures: null
    }),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'OPENING_BEFORE' })
  ],
  'custody.OpeningAttended': ({ at, actor, payload }) => [
    patch(
      sealOpeningTable,
      { opening_id: payload.openingId },
      {
        // Begun, or attended on another day by somebody who has left since.
        from: { finished_by: null, cancel_reason: null },
        to: { state: 'ATTENDED', attended_by: actor, attended_at: at, seal_seen: null }
      }
    )
  ],
  'custody.ResealSeen': ({ actor, payload }) => [
    patch(
      sealOpeningTable,
      { opening_id: payload.openingId },
      { from: { state: 'ATTENDED', attended_by: actor }, to: { seal_seen: payload.sealNumber } }
    )
  ],
  'custody.OpeningCancelled': ({ reason, payload }) => [
    patch(
      sealOpeningTable,
      { opening_id: payload.openingId },
      { from: { state: payload.from }, to: { state: 'CANCELLED', cancel_reason: reason } }
    )
  ],
  'custody.SealReplaced': ({ seq, at, actor, payload }) => [
    takeNumber({ series: 'record.opening', period: payload.year, number: payload.recordSerial }),
    patch(
      sealOpeningTable,
      { opening_id: payload.openingId },
      {
        from: { state: 'ATTENDED' },
        to: {
          state: 'DONE',
          finished_by: actor,
          finished_at: at,
          seal_after: payload.sealTo,
          record_number: payload.recordNumber,
          condition_after: payload.condition,
          photos_after: JSON.stringify(payload.photos),
          contents: JSON.stringify(payload.contents),
          signatures: JSON.stringify(payload.signatures)
        }
      }
    ),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { seal_number: payload.sealFrom, condition: payload.conditionFrom },
        to: { seal_number: payload.sealTo, condition: payload.condition }
      }
    ),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'OPENING_AFTER' })
  ]
}
