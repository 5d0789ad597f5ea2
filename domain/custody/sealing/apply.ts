// Entries of openings to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf, PayloadOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import type { RowIn } from '../../journal/table'
import { photoRows } from '../assets/photo-rows'
import { searchTextOf } from '../assets/search-text'
import { assetTable, assetTagTable } from '../assets/tables'
import { validTag } from '../assets/valid-tag'
import { outsideAct } from '../doors/outside-move'
import type { sealingEntries } from './entries'
import { packageContentTable, sealOpeningTable } from './tables'

type Payload<Kind extends keyof typeof sealingEntries> = PayloadOf<typeof sealingEntries, Kind>

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
      seal_after: null,
      condition_before: payload.condition,
      condition_after: null,
      record_number: null,
      cancel_reason: null,
      photos_before: JSON.stringify(payload.photos),
      photos_after: null,
      contents: null,
      signatures: null,
      taken_out: null,
      difference: null
    }),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'OPENING_BEFORE' }),
    ...outsideAct('OPENED', { seq, at, actor, payload })
  ],
  'custody.OpeningAttended': ({ at, actor, payload }) => [
    patch(
      sealOpeningTable,
      { opening_id: payload.openingId },
      { from: { state: 'BEGUN' }, to: { state: 'ATTENDED', attended_by: actor, attended_at: at } }
    )
  ],
  'custody.OpeningCancelled': ({ reason, payload }) => [
    patch(
      sealOpeningTable,
      { opening_id: payload.openingId },
      { from: { state: payload.from }, to: { state: 'CANCELLED', cancel_reason: reason } }
    )
  ],
  'custody.ContentsFound': ({ payload }) =>
    payload.lines.map((found) =>
      insert(packageContentTable, {
        opening_id: payload.openingId,
        line_number: found.lineNumber,
        package_id: payload.assetId,
        name: found.name,
        unit: found.unit,
        found: found.quantity,
        taken: found.taken,
        condition: found.condition,
        child_id: found.childId
      })
    ),
  'custody.ContentTakenOut': ({ seq, at, payload }) => [
    takeNumber({ series: 'tag.asset', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    patch(
      assetTable,
      { asset_id: payload.packageId },
      {
        from: { state: payload.like.state, book_price_dong: BigInt(payload.package.priceFrom) },
        to: { book_price_dong: BigInt(payload.package.priceTo) }
      }
    ),
    insert(assetTable, childRow(payload, seq)),
    insert(assetTagTable, validTag(payload, at))
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
          signatures: JSON.stringify(payload.signatures),
          taken_out: JSON.stringify(payload.takenOut),
          difference: payload.difference
        }
      }
    ),
    packageAfter(payload, seq),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'OPENING_AFTER' }),
    ...outsideAct('SEALED_AGAIN', { seq, at, actor, payload: { ...payload, path: '' } })
  ]
}

/** Sealed under its new number; or ended, where nothing is left in it. The seal that closed it last stays its seal. */
function packageAfter(payload: Payload<'custody.SealReplaced'>, seq: number): RowChange {
  const { ended, sealFrom, sealTo, conditionFrom, condition } = payload
  const key = { asset_id: payload.assetId }
  if (ended === null) {
    return patch(assetTable, key, {
      from: { seal_number: sealFrom, condition: conditionFrom },
      to: { seal_number: sealTo, condition }
    })
  }
  return patch(assetTable, key, {
    from: {
      seal_number: sealFrom,
      condition: conditionFrom,
      state: ended.state,
      quantity: ended.quantity,
      split_quantity: ended.splitFrom,
      place_id: ended.placeId,
      holder_id: ended.holderId
    },
    to: {
      condition,
      state: 'SPLIT',
      quantity: 0,
      split_quantity: ended.splitFrom + ended.quantity,
      place_id: null,
      holder_id: null,
      moved_seq: seq
    }
  })
}

function childRow(payload: Payload<'custody.ContentTakenOut'>, seq: number): RowIn<typeof assetTable> {
  const { like } = payload
  return {
    seq,
    asset_id: payload.assetId,
    tag: payload.tag,
    name: payload.name,
    search_text: searchTextOf(payload),
    kind: payload.kind,
    unit: payload.unit,
    quantity: payload.quantity,
    received_quantity: payload.quantity,
    split_quantity: 0,
    condition: payload.condition,
    seal_number: payload.sealNumber,
    state: like.state,
    holding: like.holding,
    label_state: 'UNREAD',
    place_id: like.placeId,
    holder_id: like.holderId,
    intended_place_id: null,
    parent_id: null,
    package_id: payload.packageId,
    case_id: like.caseId,
    order_id: like.orderId,
    order_line: like.orderLine,
    source: like.source,
    details: JSON.stringify(payload.details),
    expires_on: payload.expiresOn,
    decided_outcome: like.decided?.outcome ?? null,
    decided_on: like.decided?.on ?? null,
    fund_voucher: null,
    book_price_dong: BigInt(payload.bookPriceDong),
    received_at: like.receivedAt,
    stored_at: like.storedAt,
    moved_seq: seq
  }
}
