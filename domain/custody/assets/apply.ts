// Entries of assets to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import { outsideAct, outsideAny, outsideMove } from '../doors/outside-move'
import { receivedLine } from '../receiving/apply'
import { orderedMove } from '../storing/ordered-move'
import type { assetsEntries } from './entries'
import { photoRows } from './photo-rows'
import { searchTextOf } from './search-text'
import { validTag } from './valid-tag'
import { assetTable, assetTagTable, storeRulesTable } from './tables'

export const applyAssets: AppliersOf<typeof assetsEntries> = {
  'custody.AssetReceived': ({ seq, at, payload }) => [
    takeNumber({ series: 'tag.asset', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    insert(assetTable, {
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
      state: payload.to,
      holding: payload.holding,
      label_state: payload.to === 'IN_OWN_STORE' ? 'READ' : 'UNREAD',
      place_id: payload.placeId,
      holder_id: payload.holderId,
      intended_place_id: payload.intendedPlaceId,
      parent_id: null,
      package_id: null,
      case_id: payload.caseId,
      order_id: payload.orderId,
      order_line: payload.orderLine,
      source: payload.source,
      details: JSON.stringify(payload.details),
      expires_on: payload.expiresOn,
      decided_outcome: payload.decided?.outcome ?? null,
      decided_on: payload.decided?.on ?? null,
      fund_voucher: null,
      book_price_dong: BigInt(payload.bookPriceDong),
      received_at: at,
      stored_at: payload.to === 'IN_OWN_STORE' ? at : null,
      moved_seq: seq
    }),
    insert(assetTagTable, validTag(payload, at)),
    receivedLine(payload),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'RECEIVED' })
  ],
  'custody.AssetStored': ({ seq, at, actor, payload }) => [
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: payload.fromPlaceId, tag: payload.tag },
        to: {
          state: payload.to,
          place_id: payload.placeId,
          label_state: 'READ',
          stored_at: at,
          moved_seq: seq
        }
      }
    ),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `asset:${payload.assetId}`,
      fromPath: payload.fromPath,
      toPath: payload.placePath,
      door: payload.door
    })
  ],
  'custody.AssetMoved': ({ seq, at, actor, payload }) => [
    patch(
      assetTable,
      { asset_id: payload.assetId },
      { from: { place_id: payload.from }, to: { place_id: payload.to, moved_seq: seq } }
    ),
    ...orderedMove({ order: payload.order, assetId: payload.assetId, at, actor }),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `asset:${payload.assetId}`,
      fromPath: payload.fromPath,
      toPath: payload.toPath,
      door: outsideAny(payload.door, payload.doorFrom)
    })
  ],
  'custody.AssetRelabelled': ({ seq, at, actor, payload }) => [
    takeNumber({ series: 'tag.asset', period: payload.to.tag.slice(6, 8), number: payload.to.tagNumber }),
    patch(
      assetTagTable,
      { tag: payload.from.tag },
      {
        from: { state: 'VALID' },
        to: { state: 'VOID', voided_at: at, void_reason: payload.reason, replaced_by: payload.to.tag }
      }
    ),
    insert(assetTagTable, validTag({ tag: payload.to.tag, assetId: payload.assetId }, at)),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      { from: { tag: payload.from.tag }, to: { tag: payload.to.tag, label_state: 'UNREAD' } }
    ),
    ...outsideAct('RELABELLED', { seq, at, actor, payload })
  ],
  'custody.AssetSplitOff': ({ seq, at, actor, payload }) => [
    takeNumber({ series: 'tag.asset', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    patch(
      assetTable,
      { asset_id: payload.parentId },
      {
        from: {
          quantity: payload.parent.quantityFrom,
          split_quantity: payload.parent.splitFrom,
          book_price_dong: BigInt(payload.parent.priceFrom),
          state: payload.like.state
        },
        to: {
          quantity: payload.parent.quantityTo,
          split_quantity: payload.parent.splitTo,
          book_price_dong: BigInt(payload.parent.priceTo),
          state: payload.parent.stateTo,
          ...(payload.parent.stateTo === 'SPLIT' ? { place_id: null, holder_id: null, moved_seq: seq } : {})
        }
      }
    ),
    insert(assetTable, {
      seq,
      asset_id: payload.assetId,
      tag: payload.tag,
      name: payload.name,
      search_text: searchTextOf(payload),
      kind: payload.like.kind,
      unit: payload.like.unit,
      quantity: payload.quantity,
      received_quantity: payload.quantity,
      split_quantity: 0,
      condition: payload.like.condition,
      seal_number: payload.sealNumber,
      state: payload.like.state,
      holding: payload.like.holding,
      label_state: 'UNREAD',
      place_id: payload.like.placeId,
      holder_id: payload.like.holderId,
      intended_place_id: null,
      parent_id: payload.parentId,
      package_id: null,
      case_id: payload.like.caseId,
      order_id: payload.like.orderId,
      order_line: payload.like.orderLine,
      source: payload.like.source,
      details: JSON.stringify(payload.details),
      expires_on: payload.like.expiresOn,
      decided_outcome: payload.like.decided?.outcome ?? null,
      decided_on: payload.like.decided?.on ?? null,
      fund_voucher: payload.like.fundVoucher,
      book_price_dong: BigInt(payload.bookPriceDong),
      received_at: payload.like.receivedAt,
      stored_at: payload.like.storedAt,
      moved_seq: seq
    }),
    insert(assetTagTable, validTag(payload, at)),
    ...outsideAct('SPLIT', { seq, at, actor, payload })
  ],
  'custody.FundEntryNoted': ({ payload }) => [
    patch(
      assetTable,
      { asset_id: payload.assetId },
      { from: { fund_voucher: payload.from }, to: { fund_voucher: payload.voucherNumber } }
    )
  ],
  'custody.StoreRulesSet': ({ at, actor, payload }) => {
    const row = {
      inner_order_number: payload.innerMovesOrder?.number ?? null,
      inner_order_day: payload.innerMovesOrder?.issuedOn ?? null,
      door_log: payload.doorLog ? 'KEPT' : 'NOT_KEPT',
      incident_days: payload.incidentDays,
      loan_days_max: payload.loanDaysMax,
      set_at: at,
      set_by: actor
    }
    if (!payload.from) return [insert(storeRulesTable, { rules_id: payload.rulesId, ...row })]
    const from = {
      inner_order_number: payload.from.innerMovesOrder?.number ?? null,
      door_log: payload.from.doorLog ? 'KEPT' : 'NOT_KEPT',
      incident_days: payload.from.incidentDays,
      loan_days_max: payload.from.loanDaysMax
    }
    return [patch(storeRulesTable, { rules_id: payload.rulesId }, { from, to: row })]
  }
}
