// Entries of a count to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import { photoRows } from '../assets/photo-rows'
import { assetTable } from '../assets/tables'
import { applyClosedCount } from './apply-closed'
import type { countingEntries } from './entries'
import {
  stockCountPhotoTable,
  stockCountPlaceTable,
  stockCountScanTable,
  stockCountSignerTable,
  stockCountTable
} from './tables'

/** Scans that stand, in the count and in its place, from one number to the next. */
function recount(
  { countId, placeId }: { countId: string; placeId: string },
  before: { scannedBefore: number; placeScannedBefore: number },
  by: 1 | -1
): RowChange[] {
  return [
    patch(
      stockCountTable,
      { count_id: countId },
      { from: { state: 'OPEN', scanned: before.scannedBefore }, to: { scanned: before.scannedBefore + by } }
    ),
    patch(
      stockCountPlaceTable,
      { count_id: countId, place_id: placeId },
      { from: { scanned: before.placeScannedBefore }, to: { scanned: before.placeScannedBefore + by } }
    )
  ]
}

const yesNo = (flag: boolean): string => (flag ? 'YES' : 'NO')

export const applyCounting: AppliersOf<typeof countingEntries> = {
  ...applyClosedCount,
  'custody.CountOpened': ({ seq, at, actor, payload }) => [
    takeNumber({ series: 'record.count', period: payload.year, number: payload.serial }),
    insert(stockCountTable, {
      opened_seq: seq,
      count_id: payload.countId,
      number: payload.number,
      kind: payload.kind,
      state: 'OPEN',
      period: payload.period,
      place_id: payload.placeId,
      holder_id: payload.holderId,
      sample_id: payload.sampleId,
      scope: payload.scope,
      opened_at: at,
      opened_by: actor,
      keeper_id: payload.keeperId,
      new_keeper_id: payload.newKeeperId,
      scanned: 0,
      matched: 0,
      places: 0,
      variances: 0,
      open_variances: 0,
      closed_at: null,
      closed_by: null,
      cancelled_at: null,
      cancelled_by: null,
      cancel_reason: null,
      holder_signs: yesNo(payload.holderSigns)
    }),
    ...payload.signers.map(({ userId, side }) =>
      insert(stockCountSignerTable, { count_id: payload.countId, user_id: userId, side, signed_at: null })
    )
  ],
  'custody.CountPlaceBegun': ({ at, actor, payload }) => [
    insert(stockCountPlaceTable, {
      count_id: payload.countId,
      place_id: payload.placeId,
      path: payload.path,
      scanned: 0,
      begun_at: at,
      begun_by: actor,
      finished_at: null,
      finished_by: null
    })
  ],
  'custody.CountPlaceFinished': ({ at, actor, payload }) => [
    patch(
      stockCountPlaceTable,
      { count_id: payload.countId, place_id: payload.placeId },
      {
        from: { finished_at: null, scanned: payload.scanned },
        to: { finished_at: at, finished_by: actor }
      }
    )
  ],
  'custody.CountScanned': ({ seq, at, actor, payload }) => [
    insert(stockCountScanTable, {
      seq,
      scan_id: payload.scanId,
      count_id: payload.countId,
      place_id: payload.placeId,
      place_path: payload.placePath,
      scanned_text: payload.text,
      asset_id: payload.assetId,
      name: payload.name,
      tag: payload.tag,
      quantity: payload.quantity,
      condition: payload.condition,
      seal_whole: yesNo(payload.sealWhole),
      answer: payload.answer,
      verdict: payload.verdict,
      book_spot_id: payload.book.spotId,
      book_path: payload.book.path,
      book_quantity: payload.book.quantity,
      book_sealed: yesNo(payload.book.sealed),
      scanned_at: at,
      scanned_by: actor,
      undone_at: null,
      undo_reason: null
    }),
    ...recount(payload, payload, 1)
  ],
  'custody.CountScanAmended': ({ payload: { scanId, from, to } }) => [
    patch(
      stockCountScanTable,
      { scan_id: scanId },
      {
        from: { quantity: from.quantity, verdict: from.verdict, undone_at: null },
        to: {
          quantity: to.quantity,
          condition: to.condition,
          seal_whole: yesNo(to.sealWhole),
          verdict: to.verdict
        }
      }
    )
  ],
  'custody.CountScanUndone': ({ at, reason, payload }) => [
    patch(
      stockCountScanTable,
      { scan_id: payload.scanId },
      { from: { undone_at: null }, to: { undone_at: at, undo_reason: reason ?? '' } }
    ),
    ...recount(payload, payload, -1)
  ],
  'custody.CountFindingNoted': ({ at, payload }) => [
    patch(
      stockCountScanTable,
      { scan_id: payload.scanId },
      { from: { name: payload.from }, to: { name: payload.description } }
    ),
    ...payload.photos.map(({ sha256, mediaType, bytes }) =>
      insert(stockCountPhotoTable, {
        scan_id: payload.scanId,
        sha256,
        count_id: payload.countId,
        media_type: mediaType,
        bytes,
        taken_at: at
      })
    )
  ],
  'custody.CountFindShown': ({ seq, at, payload: { assetId, photos } }) =>
    photoRows(photos, { assetId, seq, at, moment: 'FOUND' }),
  'custody.AssetReportedLost': ({ payload: { assetId, from, to } }) => [
    patch(assetTable, { asset_id: assetId }, { from: { state: from }, to: { state: to } })
  ],
  'custody.AssetFoundAgain': ({ payload: { assetId, from, to } }) => [
    patch(assetTable, { asset_id: assetId }, { from: { state: from }, to: { state: to } })
  ],
  'custody.AssetPlaceCorrected': ({ seq, payload: { assetId, from, to } }) => [
    patch(
      assetTable,
      { asset_id: assetId },
      { from: { place_id: from }, to: { place_id: to, moved_seq: seq } }
    )
  ]
}
