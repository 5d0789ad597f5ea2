// Draws the paper a citizen takes home from the desk: 80 mm, one bit, as good on the last printer of the
// roll as on the first. It receives plain values and knows neither the store nor the printer.
import { formatDay, formatInstant, dayOf, timeOf, weekdayOf } from '@shared/calendar'
import type { ReceiptKind } from '@shared/receipt-kind'
import { groupTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import { maskIdNumber } from '@shared/masking'
import type { Bitmap } from './raster/bitmap'
import { paintBitmap } from './raster/paint'
import { Roll } from './raster/roll'
import { code128QuietPx, qrQuietPx } from './raster/sheet'
import type { Sheet } from './raster/sheet'
import type { TextStyle } from './raster/faces'

export interface ReceptionReceipt {
  /** The two names of the office as headings print them, in capitals. */
  office: { superiorName: string; name: string }
  kind: ReceiptKind
  receptionNumber: string
  /** Its row in the register; null for what has none. */
  registerNumber: string | null
  /** UTC instant. */
  receivedAt: string
  /** Which desk, e.g. `quầy 2`. */
  desk: string | null
  /** The full ID number; the paper shows it masked. */
  person: { name: string; idNumber: string | null; capacity: string | null }
  procedure: string
  judgment: string | null
  /** The office that will answer. */
  handledBy: string | null
  papers: ReceiptPaper[]
  due: { day: string; note: string | null } | null
  tag: string
  lookupCode: string | null
  clerkName: string
  copy: { number: number; of: number; holder: string }
  /** Null on the original. */
  reprint: { count: number; by: string; at: string } | null
}

export interface ReceiptPaper {
  name: string
  /** `bản chính`, `bản sao`. */
  form: string
  count: number
}

const words = paperWords.receptionReceipt
const widthPx = 576
const marginPx = 10
const innerPx = widthPx - 2 * marginPx
const body: TextStyle = { face: 'medium', sizePx: 23 }
const strong: TextStyle = { face: 'bold', sizePx: 23 }
const small: TextStyle = { face: 'medium', sizePx: 20 }
const lineBody = 31
const labelPx = 160

/** The receipt in dots of 203 dpi, 576 wide and as long as its content. */
export function drawReceptionReceipt(receipt: ReceptionReceipt): Bitmap {
  const { sheet, heightPx } = layOutReceptionReceipt(receipt)
  return paintBitmap(sheet, heightPx)
}

/** The marks and the length of the receipt, before a dot is drawn. */
export function layOutReceptionReceipt(receipt: ReceptionReceipt): { sheet: Sheet; heightPx: number } {
  const roll = new Roll(widthPx, marginPx)
  heading(roll, receipt)
  identity(roll, receipt)
  papersTable(roll, receipt.papers)
  dueBox(roll, receipt.due)
  lookup(roll, receipt)
  signatures(roll, receipt)
  foot(roll, receipt)
  return { sheet: roll.sheet, heightPx: roll.y }
}

function heading(roll: Roll, receipt: ReceptionReceipt): void {
  if (receipt.reprint) {
    const { count, by, at } = receipt.reprint
    roll.space(8)
    roll.framed(4, 0, () => {
      roll.centered(paperWords.reprint(count), { face: 'bold', sizePx: 34 }, 46)
      roll.centered(paperWords.reprintBy(by, formatInstant(at)), body, lineBody)
    })
    roll.space(8)
  }
  roll.space(12)
  roll.centered(receipt.office.superiorName, { face: 'medium', sizePx: 21 }, 28)
  roll.centered(receipt.office.name, { face: 'bold', sizePx: 21 }, 28)
  roll.space(14)
  for (const line of words.titles[receipt.kind]) roll.centered(line, { face: 'bold', sizePx: 31 }, 41)
  roll.space(8)
  roll.rule(3)
  roll.space(10)
  roll.centered(receipt.receptionNumber, { face: 'bold', sizePx: 34 }, 46)
  const day = dayOf(receipt.receivedAt)
  const received = words.receivedAt(timeOf(receipt.receivedAt), weekday(day), formatDay(day))
  roll.centered(receipt.desk ? `${received}, ${words.desk(receipt.desk)}` : received, body, lineBody)
  roll.space(8)
  roll.rule(3)
}

function identity(roll: Roll, receipt: ReceptionReceipt): void {
  const { person } = receipt
  roll.space(12)
  const rows: [string, string | null][] = [
    [words.register, receipt.registerNumber],
    [words.person, person.name],
    [words.idNumber, person.idNumber === null ? null : maskIdNumber(person.idNumber)],
    [words.capacity, person.capacity],
    [words.procedure, receipt.procedure],
    [words.judgment, receipt.judgment],
    [words.handledBy, receipt.handledBy]
  ]
  for (const [label, value] of rows) {
    if (value === null || value.trim() === '') continue
    roll.row(lineBody, [
      { text: label, style: body, x: marginPx, width: labelPx - 8 },
      { text: value, style: strong, x: marginPx + labelPx, width: innerPx - labelPx }
    ])
  }
  roll.space(10)
  roll.dashed()
}

function papersTable(roll: Roll, papers: ReceiptPaper[]): void {
  // Numbers of two figures need more room than most receipts have to give.
  const nameX = marginPx + (papers.length > 9 ? 40 : 30)
  const formX = 396
  const countX = widthPx - marginPx
  const head: TextStyle = { face: 'bold', sizePx: 21 }
  roll.space(8)
  if (papers.length === 0) {
    roll.centered(words.noPapers, body, lineBody)
    roll.space(8)
    return
  }
  roll.row(29, [
    { text: words.papers.name, style: head, x: nameX, width: formX - nameX - 12 },
    { text: words.papers.form, style: head, x: formX, width: 110 },
    { text: words.papers.count, style: head, x: countX, width: 40, align: 'right' }
  ])
  roll.space(2)
  roll.rule(2)
  papers.forEach((paper, index) => {
    roll.space(3)
    roll.row(lineBody, [
      { text: String(index + 1), style: body, x: marginPx, width: nameX - marginPx },
      { text: paper.name, style: body, x: nameX, width: formX - nameX - 12 },
      { text: paper.form, style: body, x: formX, width: 120 },
      { text: String(paper.count), style: strong, x: countX, width: 44, align: 'right' }
    ])
    roll.space(3)
  })
  roll.space(10)
}

function dueBox(roll: Roll, due: ReceptionReceipt['due']): void {
  if (!due) {
    roll.dashed()
    return
  }
  roll.framed(4, 10, () => {
    roll.centered(words.due, body, lineBody)
    roll.centered(`${weekday(due.day)} ${formatDay(due.day)}`, { face: 'bold', sizePx: 38 }, 48)
    if (due.note) roll.centered(due.note, body, lineBody)
  })
  roll.space(4)
}

function lookup(roll: Roll, receipt: ReceptionReceipt): void {
  const modulePx = 8
  const quiet = qrQuietPx(modulePx)
  roll.space(20)
  const top = roll.y
  const content = receipt.lookupCode ? `${receipt.tag}.${receipt.lookupCode}` : receipt.tag
  const qr = roll.sheet.qr(content, { x: marginPx + quiet / 2, y: top, modulePx })
  const textX = qr.x + qr.width + quiet
  const beside = { x: textX, width: widthPx - marginPx - textX }
  roll.space(receipt.lookupCode ? 0 : 36)
  if (receipt.lookupCode) {
    roll.row(29, [{ text: words.lookup, style: { face: 'medium', sizePx: 21 }, ...beside }])
    roll.row(48, [
      { text: receipt.lookupCode, style: { face: 'bold', sizePx: 36, trackingPx: 2 }, ...beside }
    ])
    roll.row(29, [{ text: words.keepSecret, style: { face: 'medium', sizePx: 21 }, ...beside }])
  } else {
    roll.row(lineBody, [{ text: words.scanMe, style: body, ...beside }])
  }
  roll.y = Math.max(roll.y, qr.y + qr.height)
  roll.space(16)
  roll.dashed()
}

function signatures(roll: Roll, receipt: ReceptionReceipt): void {
  const half = Math.floor(innerPx / 2) - 8
  const centers = [marginPx + innerPx / 4, widthPx - marginPx - innerPx / 4] as const
  const pair = ([left, right]: [string, string], style: TextStyle, line: number): void =>
    roll.row(line, [
      { text: left, style, x: centers[0], width: half, align: 'center' },
      { text: right, style, x: centers[1], width: half, align: 'center' }
    ])
  roll.space(10)
  pair([words.signatures.person, words.signatures.clerk], { face: 'bold', sizePx: 22 }, 29)
  pair([paperWords.signFull, paperWords.signFull], { face: 'medium', sizePx: 21 }, 28)
  roll.space(66)
  pair([receipt.person.name, receipt.clerkName], { face: 'medium', sizePx: 22 }, 29)
  roll.space(8)
  roll.dashed()
}

function foot(roll: Roll, receipt: ReceptionReceipt): void {
  const modulePx = 3
  const barsPx = 123 * modulePx
  const x = Math.max(code128QuietPx(modulePx), Math.round((widthPx - barsPx) / 2))
  roll.space(12)
  const bars = roll.sheet.code128(receipt.tag, { x, y: roll.y, modulePx, height: 92 })
  roll.y = bars.y + bars.height + 2
  roll.centered(groupTag(receipt.tag), { face: 'semibold', sizePx: 24, trackingPx: 1 }, 33)
  roll.centered(words.missingPapers, small, 27)
  const { number, of, holder } = receipt.copy
  roll.centered(`${words.copy(number, of, holder)} · ${paperWords.provisional}`, small, 27)
  roll.space(12)
}

function weekday(day: string): string {
  return paperWords.weekdays[weekdayOf(day)] ?? ''
}
