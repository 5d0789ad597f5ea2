// The head's order to move things to another warehouse (a storekeeper moves nothing without it, TT 04/2023 Art 11.2),
// drawn from committed rows. Its official form has not been seen: the paper says so.
import { dayOf } from '@shared/calendar'
import { solidTag } from '@shared/tags'
import { moveOrderPaperWords as words } from '@shared/words/vi/move-order-paper'
import { paperWords } from '@shared/words/vi/papers'
import type { Reads } from '../../database/read'
import { type DrawPaper, idOf, officialPaperHtml } from '../../documents'
import { officeHeading, userFullName } from '../../identity'
import { placePath } from '../places/places'
import { moveOrderRow } from './move-orders'

interface Line {
  asset_id: string
  name: string
  tag: string
  unit: string
  quantity: number
  seal_number: string | null
  place_id: string | null
  moved_at: string | null
}

export const moveOrderPaper: DrawPaper = (reads, { subject, copies, reprint }) => {
  const order = moveOrderRow(reads, idOf(subject))
  const office = officeHeading(reads)
  const lines = reads.all<Line>(
    `SELECT asset_id, name, tag, unit, quantity, seal_number, place_id, moved_at FROM move_order_line
    JOIN asset USING (asset_id) WHERE move_order_line.order_id = ? ORDER BY asset.seq`,
    order.order_id
  )
  const to = placePath(reads, order.to_warehouse_id)
  const head = userFullName(reads, order.issued_by)
  const paper = officialPaperHtml({
    office,
    number: order.order_number,
    seat: office.seat,
    day: dayOf(order.issued_at),
    title: words.title,
    subject: words.subject(to),
    authority: words.authority(office.name),
    grounds: [words.duty, words.reason(order.reason)],
    verdict: words.verdict,
    paragraphs: [words.first(lines.length, to), words.second, words.third],
    table: {
      columns: [
        { head: words.columns.ordinal, widthPercent: 7, middle: true },
        { head: words.columns.name, widthPercent: 40 },
        { head: words.columns.unit, widthPercent: 10, middle: true },
        { head: words.columns.quantity, widthPercent: 10, middle: true },
        { head: words.columns.seal, widthPercent: 13, middle: true },
        { head: words.columns.from, widthPercent: 20 }
      ],
      rows: lines.map((line, index) => [
        String(index + 1),
        `${line.name} · ${solidTag(line.tag)}`,
        line.unit,
        String(line.quantity).padStart(2, '0'),
        line.seal_number ?? '',
        fromPath(reads, order.order_id, line)
      ])
    },
    closing: order.cancelled_at === null ? [] : [words.cancelled],
    signers: [[{ title: words.head, note: paperWords.signatures.signAndStamp, name: head }]],
    copies: Array.from({ length: copies }, (_, index) => ({
      number: index + 1,
      of: copies,
      holder: words.holders[index] ?? ''
    })),
    tag: null,
    reprint
  })
  return { kind: 'html', fileName: `lenh-chuyen-kho-${order.order_number.replaceAll('/', '-')}.pdf`, paper }
}

/** Where it is, and of what was moved by this order where it was taken from: the paper says the same ever after. */
function fromPath(
  reads: Reads,
  orderId: string,
  { asset_id: assetId, place_id: placeId, moved_at }: Line
): string {
  if (moved_at === null) return placePath(reads, placeId)
  const moved = reads.get<{ path: string | null }>(
    `SELECT payload ->> 'fromPath' AS path FROM timeline JOIN journal ON journal.seq = timeline.seq
    WHERE timeline.subject = ? AND kind IN ('custody.AssetMoved', 'custody.ContainerMoved')
    AND payload -> 'order' ->> 'orderId' = ? LIMIT 1`,
    `asset:${assetId}`,
    orderId
  )
  return moved?.path ?? ''
}
