// Receiving one asset against a line of the head's order. What differs from the line is refused here: the law lets
// it in only with papers that a later step brings (NĐ 152/2026 Art 37.2.c, custody.md §3.1).
import { oneLine } from '@shared/one-line'
import { formatTag } from '@shared/tags'
import { foldMarks } from '@shared/search-fold'
import type { InputOf } from '@shared/contract'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { bookAsset } from '../../funds'
import { refuse } from '../../refusal'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { assetPlacePath, placePath } from '../places/places'
import type { OrderLineRow } from './stock-in-order'

type Input = InputOf<'custody.receiveAsset'>

export function receiveAsset(blobs: Blobs) {
  return prepared<'custody.receiveAsset', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, input, photos) => {
      const order = act.get<{ order_number: string; case_id: string }>(
        'SELECT order_number, case_id FROM stock_in_order WHERE order_id = ?',
        input.orderId
      )
      if (!order) refuse('ORDER_UNKNOWN')
      checkLine(act, input)
      const intended = assetPlacePath(act, input.placeId)
      const sealNumber = sealNumberOf(input.sealNumber)
      refuseTakenSeal(act, sealNumber)
      const assetId = act.newId()
      const year = act.today.slice(2, 4)
      const tagNumber = act.nextNumber('tag.asset', year)
      const tag = formatTag({ type: 'asset', office: act.officeCode, year, number: tagNumber })
      const { name, kind, unit, quantity, condition, placeId, bookPriceDong } = input
      act.append({
        kind: 'custody.AssetReceived',
        subject: `asset:${assetId}`,
        payload: {
          assetId,
          tag,
          tagNumber,
          orderId: input.orderId,
          orderNumber: order.order_number,
          orderLine: input.lineNumber,
          caseId: order.case_id,
          name,
          kind,
          unit,
          quantity,
          condition,
          sealNumber,
          holding: 'OWN_STORE',
          placeId: intended.warehouseId,
          placePath: placePath(act, intended.warehouseId),
          intendedPlaceId: placeId,
          holderId: null,
          source: 'SEIZURE',
          details: {},
          expiresOn: null,
          decided: null,
          bookPriceDong,
          photos,
          to: 'RECEIVED'
        }
      })
      if (bookPriceDong !== '0') {
        bookAsset(act, { assetId, caseId: order.case_id, name, bookPriceDong, direction: 'IN' })
      }
      const printJobId = issuePaper(act, { form: 'ASSET_LABEL', subject: `asset:${assetId}`, copies: 1 })
      return { assetId, tag, printJobId }
    }
  })
}

function checkLine(act: Act, input: Input): void {
  const line = act.get<OrderLineRow>(
    'SELECT * FROM stock_in_line WHERE order_id = ? AND line_number = ?',
    input.orderId,
    input.lineNumber
  )
  if (!line) refuse('ORDER_LINE_UNKNOWN')
  if (line.received_asset_id) refuse('ORDER_LINE_DONE', { lineNumber: input.lineNumber })
  const same =
    foldMarks(line.name) === foldMarks(input.name) &&
    foldMarks(line.unit) === foldMarks(input.unit) &&
    line.quantity === input.quantity
  if (!same) {
    refuse('ORDER_LINE_DIFFERS', { ordered: `${line.name}, ${line.quantity} ${line.unit}` }, 'askLeader')
  }
}

/** A seal's number as printed on seals: one seal is one number, whatever letters, dashes and spaces it was typed with. */
function sealNumberOf(typed: string | null): string | null {
  if (typed === null) return null
  const number = oneLine(typed.normalize('NFKC').replace(/\s*\p{Pd}\s*|\s+/gu, ' '))
    .replaceAll(' ', '-')
    .toUpperCase()
  return number === '' ? refuse('INVALID_INPUT', { field: 'sealNumber', problem: 'empty' }) : number
}

function refuseTakenSeal(act: Act, sealNumber: string | null): void {
  if (!sealNumber) return
  const holder = act.get<{ tag: string }>(
    "SELECT tag FROM asset WHERE seal_number = ? AND state NOT IN ('RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED', 'SPLIT')",
    sealNumber
  )
  if (holder) refuse('SEAL_NUMBER_TAKEN', { sealNumber, tag: holder.tag })
}
