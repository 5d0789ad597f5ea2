// Entries of corrections and values to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import { photoRows } from '../assets/photo-rows'
import { searchTextOf } from '../assets/search-text'
import { assetTable } from '../assets/tables'
import type { correctingEntries } from './entries'
import { assetCorrectionTable, assetValuationTable } from './tables'

export const applyCorrecting: AppliersOf<typeof correctingEntries> = {
  'custody.CorrectionProposed': ({ seq, at, actor, reason, payload }) => [
    insert(assetCorrectionTable, {
      correction_id: payload.correctionId,
      asset_id: payload.assetId,
      before: JSON.stringify(payload.before),
      after: JSON.stringify(payload.after),
      fields: payload.fields.join(' '),
      reason: reason ?? '',
      document: payload.document,
      photos: JSON.stringify(payload.photos),
      state: 'PROPOSED',
      proposed_by: actor,
      proposed_at: at,
      decided_by: null,
      decided_at: null,
      decision_reason: null
    }),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'CORRECTION' })
  ],
  'custody.CorrectionWithdrawn': ({ reason, payload }) => [
    patch(
      assetCorrectionTable,
      { correction_id: payload.correctionId },
      { from: { state: 'PROPOSED' }, to: { state: 'WITHDRAWN', decision_reason: reason } }
    )
  ],
  'custody.CorrectionDeclined': ({ at, actor, reason, payload }) => [
    patch(
      assetCorrectionTable,
      { correction_id: payload.correctionId },
      {
        from: { state: 'PROPOSED' },
        to: { state: 'DECLINED', decided_by: actor, decided_at: at, decision_reason: reason }
      }
    )
  ],
  'custody.AssetCorrected': ({
    at,
    actor,
    reason,
    payload: { assetId, correctionId, from, to, sealNumber }
  }) => [
    patch(
      assetCorrectionTable,
      { correction_id: correctionId },
      {
        from: { state: 'PROPOSED' },
        to: { state: 'CONFIRMED', decided_by: actor, decided_at: at, decision_reason: reason }
      }
    ),
    patch(
      assetTable,
      { asset_id: assetId },
      {
        from: {
          name: from.name,
          unit: from.unit,
          expires_on: from.expiresOn,
          book_price_dong: BigInt(from.bookPriceDong)
        },
        to: {
          name: to.name,
          unit: to.unit,
          details: JSON.stringify(to.details),
          expires_on: to.expiresOn,
          book_price_dong: BigInt(to.bookPriceDong),
          search_text: searchTextOf({ name: to.name, sealNumber, details: to.details })
        }
      }
    )
  ],
  'custody.AssetValued': ({ at, actor, payload }) => [
    insert(assetValuationTable, {
      valuation_id: payload.valuationId,
      asset_id: payload.assetId,
      kind: payload.kind,
      value_dong: BigInt(payload.valueDong),
      body: payload.body,
      document_number: payload.documentNumber,
      document_day: payload.documentDay,
      noted_by: actor,
      noted_at: at
    })
  ]
}
