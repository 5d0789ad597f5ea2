// The record of hand-over into our keeping, drawn from its rows: for signing while it is open, with the signatures
// pictured once both sides stand. What was refused is named on it. The layout is ours until the official one is seen.
import type { deliverySignatureTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { formatDay } from '@shared/calendar'
import { differenceWords, proofWords } from '@shared/words/vi/custody-receiving'
import { deliveryPhrases as words } from '@shared/words/vi/delivery-phrases'
import { paperWords } from '@shared/words/vi/papers'
import type { Reads } from '../../database/read'
import { handoverRecordHtml, idOf, pictureOf, type DrawPaper, type Signer } from '../../documents'
import { officeHeading, officeName } from '../../identity'
import { refuse } from '../../refusal'
import { holderNameAt } from '../holders/holders'
import { deliveryLines, deliveryRow } from './delivery-row'
import type { DeliveryRow } from './list-orders'
import { orderRow, type OrderLineRow, type OrderRow } from './order-rows'

type SignatureRow = RowIn<typeof deliverySignatureTable>
type Line = ReturnType<typeof deliveryLines>[number]

/** The record as it is to be signed by pen, its places for signatures empty. */
export const deliveryDraft: DrawPaper = (reads, request) => draw(reads, request, [])

/** The record with both signatures. Refuses DELIVERY_NOT_SIGNED. */
export const deliveryRecord: DrawPaper = (reads, request) => {
  const deliveryId = idOf(request.subject)
  if (deliveryRow(reads, deliveryId).state !== 'SIGNED') refuse('DELIVERY_NOT_SIGNED')
  const signatures = reads.all<SignatureRow>(
    'SELECT * FROM delivery_signature WHERE delivery_id = ?',
    deliveryId
  )
  return draw(reads, request, signatures)
}

function draw(
  reads: Reads,
  { subject, copies, reprint }: Parameters<DrawPaper>[1],
  signatures: readonly SignatureRow[]
): ReturnType<DrawPaper> {
  const delivery = deliveryRow(reads, idOf(subject))
  // What was voided is signed by nobody: no sheet of it goes out any more.
  if (delivery.cancelled_at !== null) refuse('PAPER_UNKNOWN')
  const order = orderRow(reads, delivery.order_id)
  const office = officeHeading(reads)
  const lines = deliveryLines(reads, delivery.delivery_id)
  const taken = lines.filter(({ state }) => state === 'RECEIVED')
  const paper = handoverRecordHtml({
    direction: 'takenIn',
    office,
    number: delivery.number,
    seat: office.seat,
    beganAt: delivery.opened_at,
    endedAt: delivery.signed_at ?? delivery.opened_at,
    subject: words.subject[delivery.holding === 'OWN_STORE' ? 'OWN_STORE' : 'HELD_BY_OTHER'],
    grounds: groundsOf(reads, order),
    place: delivery.place,
    giver: words.giver(signerName(signatures, 'GIVER') ?? order.delivered_by, order.delivered_by),
    receiver: words.receiver(signerName(signatures, 'RECEIVER') ?? '', officeName(reads)),
    comparedWith: comparedWith(order),
    items: taken.map((line) => ({
      name: line.found?.name ?? line.name,
      tag: line.tag,
      unit: line.found?.unit ?? line.unit,
      recordedQuantity: figure(line.recordedQuantity),
      actualQuantity: figure(line.found?.quantity ?? line.recordedQuantity),
      condition: conditionOf(reads, order.order_id, line)
    })),
    remark: remarkOf(reads, { delivery, order, lines }),
    signers: (['GIVER', 'RECEIVER'] as const).map((side) => signerOf(side, delivery, signatures)),
    copies: Array.from({ length: copies }, (_, index) => ({
      number: index + 1,
      of: copies,
      holder: words.holders[index] ?? words.holders[words.holders.length - 1] ?? ''
    })),
    tag: taken[0]?.tag ?? '',
    reprint
  })
  const fileName = `bien-ban-${delivery.number.replaceAll('/', '-')}.pdf`
  return { kind: 'html', fileName, paper }
}

function figure(quantity: number): string {
  return String(quantity).padStart(2, '0')
}

function groundsOf(reads: Reads, order: OrderRow): string[] {
  const decision = reads.get<{ decision_number: string; decision_date: string }>(
    'SELECT decision_number, decision_date FROM enforcement_case WHERE case_id = ?',
    order.case_id
  )
  const { grounds } = words
  return [
    grounds.decision(decision?.decision_number ?? '', formatDay(decision?.decision_date ?? '')),
    grounds.order(order.order_number),
    ...(order.transfer_decision === '' ? [] : [grounds.transfer(order.transfer_decision)]),
    ...(order.introduction_letter === '' ? [] : [grounds.letter(order.introduction_letter)])
  ]
}

function comparedWith(order: OrderRow): string {
  return order.seizure_number && order.seizure_day
    ? words.seizure(order.seizure_number, formatDay(order.seizure_day))
    : words.byOrder(order.order_number)
}

/** The found condition, the seal, and by which paper a differing thing was let in. */
function conditionOf(reads: Reads, orderId: string, { lineNumber, found, differences }: Line): string {
  const row = reads.get<OrderLineRow>(
    'SELECT * FROM stock_in_line WHERE order_id = ? AND line_number = ?',
    orderId,
    lineNumber
  )
  const parts = [found?.condition ?? '']
  if (found?.sealNumber) {
    parts.push(found.sealIntact ? words.sealIntact(found.sealNumber) : words.sealTorn(found.sealNumber))
  }
  if (differences.length > 0) {
    parts.push(words.differs(differences.map((difference) => differenceWords[difference]).join(', ')))
  }
  if (row?.confirmation_number) {
    parts.push(
      words.proof(proofWords.KEEPER_CONFIRMATION, row.confirmation_number, dayIn(row.confirmation_day))
    )
  }
  if (row?.conclusion_number) {
    parts.push(words.proof(proofWords.COMPETENT_CONCLUSION, row.conclusion_number, dayIn(row.conclusion_day)))
  }
  return parts.filter((part) => part !== '').join('; ')
}

function dayIn(day: string | null): string {
  return day === null ? '' : formatDay(day)
}

/** What was not taken in and why, and with whom the things stay. */
function remarkOf(
  reads: Reads,
  { delivery, order, lines }: { delivery: DeliveryRow; order: OrderRow; lines: readonly Line[] }
): string | null {
  const refused = lines.filter(({ state }) => state === 'REJECTED')
  const sentences = refused.map((line) => words.refused(line.name, line.rejectReason))
  if (delivery.holding === 'HELD_BY_OTHER')
    sentences.push(
      words.staysWith(holderNameAt(reads, order.holder_id, delivery.signed_at ?? delivery.opened_at))
    )
  return sentences.length === 0 ? null : sentences.join(' ')
}

function signerName(signatures: readonly SignatureRow[], side: string): string | null {
  return signatures.find((each) => each.side === side)?.full_name ?? null
}

function signerOf(
  side: 'GIVER' | 'RECEIVER',
  { holding }: DeliveryRow,
  signatures: readonly SignatureRow[]
): Signer {
  const { sign, signAndStamp } = paperWords.signatures
  const signature = signatures.find((each) => each.side === side)
  const note = holding === 'HELD_BY_OTHER' ? signAndStamp : sign
  if (!signature) return { title: words.signers[side], note, name: null }
  const { image_sha256: sha256, image_type: mediaType } = signature
  return {
    title: words.signers[side],
    note: wayOf(signature),
    name: signature.full_name,
    mark: sha256 && mediaType ? pictureOf({ sha256, mediaType, heightMm: 16 }) : null
  }
}

function wayOf({ way, finger, hand, witness, stamped }: SignatureRow): string {
  const { ways } = words
  const stamp = stamped === 'YES' ? words.stamped : ''
  if (way === 'FINGERPRINT') return ways.FINGERPRINT(finger ?? '', hand ?? '', witness) + stamp
  if (way === 'REFUSED') return ways.REFUSED(witness) + stamp
  return (way === 'PAPER' ? ways.PAPER : ways.SCREEN) + stamp
}
