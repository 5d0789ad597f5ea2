// Prints labels of every size at 203 dpi, wears them and reads them back: the figure behind "decodes with 15 %
// damage, ±10° and blur". What fails is counted, and a tag read wrong is counted apart.
import { formatTag, parseTag } from '@shared/tags'
import { labelSizeNames, type LabelSizeName } from '@shared/label-sizes'
import { drawLabel } from '../../main/office/documents/label/draw'
import type { Label } from '../../main/office/documents/label/label'
import { labelSizes, type LabelFrame } from '../../main/office/documents/label/sizes'
import { frameOf } from '../../main/office/documents/label/layout'
import { readBarcodes } from './read-barcodes'
import { blurred, paperOf, seenAt, wearBox, wearKinds, type Paper, type WearKind } from './worn-label'

export interface WornReport {
  samples: number
  /** Whole tags read from each symbol; a scanner looks again, four times at most. */
  read: { QR: number; CODE_128: number; either: number }
  atFirstLook: { QR: number; CODE_128: number }
  /** Wrong digits that the tag's own check digits gave away: the program refuses such a scan. */
  refused: number
  /** Another good tag than stands there was read. */
  misread: string[]
  /** Which size and wear was not read. */
  unread: string[]
}

const dpi = 203
const damaged = 0.15
const degreesMax = 10
const blurDots = 1
/** A camera held so that the narrowest bar takes so many of its pixels. */
const pixelsPerBar = 6
/** Dots of the bars that stay whole along the line of the scanner, 1 mm: what blur leaves of one line. */
const wholeLineDots = 8

type Random = () => number
type Read = Record<'QR' | 'CODE_128', boolean>

/** `samples` is spread evenly over the sizes; the same `random` row gives the same labels. */
export async function readWornLabels({
  samples,
  random
}: {
  samples: number
  random: Random
}): Promise<WornReport> {
  const report: WornReport = {
    samples,
    read: { QR: 0, CODE_128: 0, either: 0 },
    atFirstLook: { QR: 0, CODE_128: 0 },
    refused: 0,
    misread: [],
    unread: []
  }
  for (let sample = 0; sample < samples; sample += 1) {
    const size = labelSizeNames[sample % labelSizeNames.length] ?? '50x30'
    const kind = wearKinds[Math.floor(sample / labelSizeNames.length) % wearKinds.length] ?? 'WEAR'
    await readOne(report, { size, kind, random })
  }
  return report
}

async function readOne(
  report: WornReport,
  { size, kind, random }: { size: LabelSizeName; kind: WearKind; random: Random }
): Promise<void> {
  const label = someLabel(random)
  const degrees = (random() * 2 - 1) * degreesMax
  const frame = frameOf(label, { size, dpi })
  const paper = paperOf(drawLabel(label, { size, dpi }))
  wearQr(paper, frame, { kind, random })
  wearBars(paper, frame, { kind, random, degrees })
  const soft = blurred(paper, blurDots)
  const near = pixelsPerBar / frame.bars.modulePx
  const looks = [
    { degrees, pixelsPerDot: near },
    { degrees, pixelsPerDot: near * 0.6 },
    { degrees, pixelsPerDot: near * 1.5 },
    { degrees: degrees + (degrees > 0 ? -1.5 : 1.5), pixelsPerDot: near }
  ]
  const read: Read = { QR: false, CODE_128: false }
  for (const [index, look] of looks.entries()) {
    for (const { symbology, text } of await readBarcodes(seenAt(soft, look))) {
      if (text === label.tag) read[symbology] = true
      else if (parseTag(text) === null) report.refused += 1
      else report.misread.push(`${size} ${symbology} ${text} for ${label.tag}`)
    }
    if (index === 0) count(report.atFirstLook, read)
    if (read.QR && read.CODE_128) break
  }
  count(report.read, read)
  if (read.QR || read.CODE_128) report.read.either += 1
  for (const symbology of ['QR', 'CODE_128'] as const) {
    if (!read[symbology])
      report.unread.push(`${size} ${symbology} ${kind} ${degrees.toFixed(1)}° ${label.tag}`)
  }
}

function count(totals: Record<'QR' | 'CODE_128', number>, read: Read): void {
  if (read.QR) totals.QR += 1
  if (read.CODE_128) totals.CODE_128 += 1
}

/**
 * The level of a QR speaks of its code words: the wear takes its share of them. Finders, timing, format and
 * alignment, which no level restores, stay, as one line of the bars does.
 */
function wearQr(
  paper: Paper,
  { qr }: LabelFrame,
  { kind, random }: { kind: WearKind; random: Random }
): void {
  const modules = qr.size / qr.modulePx
  const isSpared = (x: number, y: number): boolean => {
    const column = Math.floor(x / qr.modulePx)
    const row = Math.floor(y / qr.modulePx)
    const corner = (row < 9 && (column < 9 || column >= modules - 8)) || (column < 9 && row >= modules - 8)
    const alignment = Math.abs(column - (modules - 7)) <= 2 && Math.abs(row - (modules - 7)) <= 2
    return corner || alignment || column === 6 || row === 6
  }
  wearBox(paper, { ...qr, width: qr.size, height: qr.size }, { kind, random, isSpared, share: damaged })
}

function wearBars(
  paper: Paper,
  { bars }: LabelFrame,
  { kind, random, degrees }: { kind: WearKind; random: Random; degrees: number }
): void {
  const radians = (degrees * Math.PI) / 180
  const rise = (bars.width / 2) * Math.tan(Math.abs(radians)) + wholeLineDots / 2 + 0.5
  const middle = rise + random() * Math.max(0, bars.height - 2 * rise)
  const isSpared = (x: number, y: number): boolean =>
    Math.abs((x - bars.width / 2) * Math.sin(radians) + (y - middle) * Math.cos(radians)) <= wholeLineDots / 2
  wearBox(paper, bars, { kind, random, isSpared, share: damaged })
}

const things = [
  'Máy ảnh kỹ thuật số, màu đen',
  'Xe mô tô hai bánh 59X9-000.01',
  'Sổ tiết kiệm',
  'Nhẫn kim loại màu vàng'
]

function someLabel(random: Random): Label {
  const pick = (below: number): number => Math.floor(random() * below)
  const of = { office: String(10_000 + pick(90_000)), year: String(10 + pick(90)), number: 1 + pick(999_999) }
  const kind = pick(10)
  if (kind === 0) {
    return {
      kind: 'place',
      name: `Kệ A${pick(99)}`,
      path: 'Kho 1',
      tag: formatTag({ type: 'storagePlace', ...of }),
      reprint: 0
    }
  }
  if (kind === 1) {
    const tag = formatTag({ type: 'container', ...of })
    return {
      kind: 'container',
      name: `Thùng ${pick(99)}`,
      note: null,
      sealNumber: null,
      since: '2026-09-18',
      tag,
      reprint: 0
    }
  }
  return {
    kind: 'asset',
    thing: things[pick(things.length)] ?? '',
    caseNumber: `${pick(900)}/2026/DS-ST`,
    decisionNumber: `${pick(9000)}/QĐ-THADS`,
    sealNumber: pick(2) === 0 ? null : `NP-${1_000_000 + pick(999_999)}`,
    place: { where: 'Kho 1, kệ', shelf: `A${pick(99)}`, cell: `ô ${pick(40)}` },
    receivedOn: '2026-09-18',
    tag: formatTag({ type: 'asset', ...of }),
    reprint: pick(3)
  }
}

/** The share read, in percent with two digits. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`
}

/** The sizes in words, for a claim. */
export const sizesInWords = Object.values(labelSizes)
  .map(({ widthMm, heightMm }) => `${widthMm} × ${heightMm}`)
  .join(', ')
