// The record of hand-over (biên bản giao nhận): numbered over what is settled, signed by giver and receiver, complete
// when both stand, each with the stamp of its body where another keeps the things (NĐ 152/2026 Art 37.2.đ).
import type { Decide, QueryHandler } from '../../act'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import type { Reads } from '../../database/read'
import { deliverySides, type Holding } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { seenBySomebody } from '../witnessing/seen-by'
import { deliveryLines, deliveryRow } from './delivery-row'
import { deliveryOf, type DeliveryRow } from './list-orders'
import { orderRow, requireTaker, type OrderLineRow } from './order-rows'
import { keepSignatures, type KeptSignature } from './signatures'
import { requireTwoSides } from './two-sides'

type Side = (typeof deliverySides)[number]

/** Giver, receiver, the receiver's accountant, the case file (custody.md §3.1). */
export const deliveryCopies = 4

export const openDelivery: Decide<'custody.openDelivery'> = (act, { orderId, place }) => {
  const order = orderRow(act, orderId)
  requireTaker(act, order)
  const settled = act.all<OrderLineRow>(
    `SELECT * FROM stock_in_line WHERE order_id = ? AND delivery_id IS NULL AND state <> 'OPEN' ORDER BY line_number`,
    orderId
  )
  if (settled.length === 0) refuse('NOTHING_TO_HAND_OVER')
  const deliveryId = act.newId()
  const year = act.today.slice(0, 4)
  const serial = act.nextNumber('record.delivery', year)
  const number = `${serial}/BBGN-THADS/${year}`
  act.append({
    kind: 'custody.DeliveryOpened',
    subject: `delivery:${deliveryId}`,
    payload: {
      deliveryId,
      number,
      serial,
      year,
      orderId,
      orderNumber: order.order_number,
      caseId: order.case_id,
      holding: order.holding as Holding,
      place: oneLine(place),
      lines: settled.map(({ line_number, received_asset_id }) => ({
        lineNumber: line_number,
        assetId: received_asset_id
      }))
    }
  })
  return { deliveryId, number, printJobId: issue(act, 'DELIVERY_DRAFT', deliveryId) }
}

export function signDelivery(blobs: Blobs) {
  return prepared<'custody.signDelivery', KeptSignature[]>({
    prepare: (_reading, { signatures }) => keepSignatures(blobs, signatures),
    decide: (act, { deliveryId }, kept) => {
      const delivery = deliveryRow(act, deliveryId)
      const order = orderRow(act, delivery.order_id)
      requireTaker(act, order)
      const sides = kept.map((signature) => ofSide(signature, delivery))
      const before = deliveryOf(act, delivery).signedSides
      const standing = [...before, ...sides.map(({ side }) => side)]
      if (delivery.cancelled_at !== null) refuse('DELIVERY_CANCELLED', { number: delivery.number })
      if (delivery.state === 'SIGNED' || new Set(standing).size !== standing.length) {
        refuse('DELIVERY_SIGNED', { number: delivery.number })
      }
      const about = { kind: 'DELIVERY' as const, id: deliveryId }
      const { signatures, witnesses } = seenBySomebody(act, about, sides)
      requireTwoSides(act, { order, deliveryId, signatures })
      const complete = standing.length === deliverySides.length
      const assets = assetsOn(act, deliveryId)
      act.append({
        kind: 'custody.DeliverySigned',
        subject: `delivery:${deliveryId}`,
        payload: {
          deliveryId,
          number: delivery.number,
          orderId: order.order_id,
          caseId: order.case_id,
          signatures,
          witnesses,
          from: 'OPEN',
          to: complete ? 'SIGNED' : 'OPEN',
          heldByOther: complete && delivery.holding === 'HELD_BY_OTHER' ? assets : [],
          assets
        }
      })
      if (complete) issue(act, 'DELIVERY_RECORD', deliveryId)
      return { state: complete ? ('SIGNED' as const) : ('OPEN' as const) }
    }
  })
}

function issue(act: Act, form: 'DELIVERY_DRAFT' | 'DELIVERY_RECORD', deliveryId: string): string {
  return issuePaper(act, { form, subject: `delivery:${deliveryId}`, copies: deliveryCopies })
}

/** A signature of one of the two sides, stamped where both bodies must stand for it. */
function ofSide(signature: KeptSignature, { holding }: DeliveryRow): KeptSignature & { side: Side } {
  const side = deliverySides.find((each) => each === signature.side)
  if (!side) return refuse('SIGNATURE_INCOMPLETE', { side: signature.side, lacks: 'side' })
  if (holding === 'HELD_BY_OTHER' && !signature.stamped) {
    refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'stamp' })
  }
  return { ...signature, side }
}

function assetsOn(reads: Pick<Reads, 'all'>, deliveryId: string): string[] {
  return reads
    .all<{ received_asset_id: string }>(
      `SELECT received_asset_id FROM stock_in_line WHERE delivery_id = ? AND received_asset_id IS NOT NULL
      ORDER BY line_number`,
      deliveryId
    )
    .map((row) => row.received_asset_id)
}

/** Nothing is stored that was not handed over by a signed record. Refuses DELIVERY_NOT_SIGNED. */
export function requireHandedOver(
  reads: Pick<Reads, 'get'>,
  asset: { state: string; source: string; order_id: string; order_line: number }
): void {
  // Stock that was there before the program has no giver: the head's import order stands for it.
  if (asset.state !== 'RECEIVED' || asset.source === 'EXISTING_STOCK') return
  const signed = reads.get(
    `SELECT 1 FROM stock_in_line JOIN delivery USING (delivery_id)
    WHERE stock_in_line.order_id = ? AND line_number = ? AND delivery.state = 'SIGNED'`,
    asset.order_id,
    asset.order_line
  )
  if (!signed) refuse('DELIVERY_NOT_SIGNED')
}

export const getDelivery: QueryHandler<'custody.getDelivery'> = (reading, { deliveryId }) => {
  const row = deliveryRow(reading, deliveryId)
  return {
    ...deliveryOf(reading, row),
    orderNumber: orderRow(reading, row.order_id).order_number,
    holding: row.holding as Holding,
    place: row.place,
    lines: deliveryLines(reading, deliveryId)
  }
}
