// Draws the slip that follows the reception receipt once the scans are in: which pages were handed in, and the code that
// proves them. It receives plain values and knows neither the store nor the printer.
import { formatInstant } from '@shared/calendar'
import { groupPageCode } from '@shared/page-code'
import { groupTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import type { Bitmap } from './raster/bitmap'
import type { TextStyle } from './raster/faces'
import { paintBitmap } from './raster/paint'
import { Roll } from './raster/roll'
import { qrQuietPx } from './raster/sheet'

export interface ManifestSlip {
  office: { superiorName: string; name: string }
  number: number
  receptionNumber: string
  tag: string
  personName: string
  /** UTC instant. */
  closedAt: string
  /** The papers of the checklist that have pages; `name` null for pages of none. */
  items: readonly { name: string | null; pages: number }[]
  scans: number
  pages: number
  code: string
  previous: { number: number; code: string } | null
  clerkName: string
  copy: { number: number; of: number; holder: string }
  /** Null on the original. */
  reprint: { count: number; by: string; at: string } | null
}

const words = paperWords.manifestSlip
const widthPx = 576
const marginPx = 10
const innerPx = widthPx - 2 * marginPx
const body: TextStyle = { face: 'medium', sizePx: 23 }
const strong: TextStyle = { face: 'bold', sizePx: 23 }
const small: TextStyle = { face: 'medium', sizePx: 20 }
const lineBody = 31
const lineSmall = 27
const countPx = 90
const qrModulePx = 7

/** The slip in dots of 203 dpi, 576 wide and as long as its content. */
export function drawManifestSlip(slip: ManifestSlip): Bitmap {
  const roll = new Roll(widthPx, marginPx)
  heading(roll, slip)
  items(roll, slip)
  code(roll, slip)
  foot(roll, slip)
  return paintBitmap(roll.sheet, roll.y)
}

function heading(roll: Roll, slip: ManifestSlip): void {
  if (slip.reprint) {
    const { count, by, at } = slip.reprint
    roll.space(8)
    roll.framed(4, 0, () => {
      roll.centered(paperWords.reprint(count), { face: 'bold', sizePx: 34 }, 46)
      roll.centered(paperWords.reprintBy(by, formatInstant(at)), body, lineBody)
    })
    roll.space(8)
  }
  roll.space(12)
  roll.centered(slip.office.superiorName, { face: 'medium', sizePx: 21 }, 28)
  roll.centered(slip.office.name, { face: 'bold', sizePx: 21 }, 28)
  roll.space(14)
  roll.centered(words.title(slip.number), { face: 'bold', sizePx: 31 }, 41)
  roll.space(6)
  roll.rule(3)
  roll.space(10)
  roll.centered(slip.receptionNumber, { face: 'bold', sizePx: 34 }, 46)
  roll.centered(words.closedAt(formatInstant(slip.closedAt)), body, lineBody)
  roll.centered(`${words.person}: ${slip.personName}`, body, lineBody)
  if (slip.previous) {
    const { number, code: before } = slip.previous
    roll.centered(words.previous(number, groupPageCode(before)), strong, lineBody)
  }
  roll.space(8)
  roll.rule(3)
}

function items(roll: Roll, slip: ManifestSlip): void {
  const countX = widthPx - marginPx
  const nameWidth = innerPx - countPx
  roll.space(8)
  const row = (name: string, pages: string, style: TextStyle): void =>
    roll.row(lineBody, [
      { text: name, style, x: marginPx, width: nameWidth },
      { text: pages, style: strong, x: countX, width: countPx, align: 'right' }
    ])
  row(words.items.name, words.items.pages, strong)
  for (const { name, pages } of slip.items) row(name ?? words.otherPages, String(pages), body)
  roll.space(4)
  roll.dashed()
  roll.space(4)
  roll.centered(words.total(slip.scans, slip.pages), strong, lineBody)
  roll.space(8)
}

function code(roll: Roll, slip: ManifestSlip): void {
  roll.framed(4, 12, () => {
    roll.centered(words.code, body, lineBody)
    // Half a code on a line: the widest letters side by side would break anywhere else.
    const half = slip.code.length / 2
    for (const part of [slip.code.slice(0, half), slip.code.slice(half)])
      roll.centered(groupPageCode(part), { face: 'bold', sizePx: 46, trackingPx: 2 }, 58)
  })
  roll.space(18)
  const quiet = qrQuietPx(qrModulePx)
  const top = roll.y
  const qr = roll.sheet.qr(`${slip.tag}.${slip.code}`, {
    x: marginPx + quiet / 2,
    y: top,
    modulePx: qrModulePx
  })
  const textX = qr.x + qr.width + quiet
  roll.row(lineSmall, [{ text: words.explain, style: small, x: textX, width: widthPx - marginPx - textX }])
  roll.y = Math.max(roll.y, qr.y + qr.height)
  roll.space(14)
  roll.dashed()
}

function foot(roll: Roll, slip: ManifestSlip): void {
  roll.space(8)
  roll.centered(groupTag(slip.tag), { face: 'semibold', sizePx: 24, trackingPx: 1 }, 33)
  roll.centered(words.clerk(slip.clerkName), body, lineBody)
  const { number, of, holder } = slip.copy
  roll.centered(`${words.copy(number, of, holder)} · ${paperWords.provisional}`, small, lineSmall)
  roll.space(12)
}
