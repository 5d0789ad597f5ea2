// The record of things given from hand to hand, A4. It receives plain values and knows neither the store nor
// the printer. The official layout has not been seen: the paper says so.
import { dayOf, timeOf } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import { paperHtml, reprintFrame, signatureRow, tagFoot, textAbove } from './page/blocks'
import type { OfficeNames, PaperCopy, PaperHtml, Reprint, Signer } from './page/blocks'
import { html, unbroken } from './page/markup'
import type { Markup } from './page/markup'
import { longDay } from './page/days'

export interface HandoverRecord {
  /** Things that come into our keeping, leave it, or come back to it. */
  direction: 'takenIn' | 'handedOut' | 'broughtBack'
  office: OfficeNames
  number: string
  /** Where the office is, before the day: `Thành phố Hồ Chí Minh`. */
  seat: string
  /** UTC instants of the beginning and the end of the act. */
  beganAt: string
  endedAt: string
  /** Follows "Về việc". */
  subject: string
  /** Each follows "Căn cứ", without a full stop. */
  grounds: string[]
  /** Follows "tại". */
  place: string
  /** Names and capacities, without a full stop. */
  giver: string
  receiver: string
  /** Follows "Theo": what the things are compared with. */
  comparedWith: string | null
  items: HandoverItem[]
  /** Whole sentences before the closing one, or null. */
  remark: string | null
  signers: Signer[]
  copies: PaperCopy[]
  tag: string
  reprint: Reprint
}

export interface HandoverItem {
  name: string
  tag: string | null
  unit: string
  /** By the paper compared with, and as counted now: figures as people write them. */
  recordedQuantity: string
  actualQuantity: string
  condition: string
}

const words = paperWords.handoverRecord
const page = { widthMm: 210, heightMm: 297 }
const style = `
html{line-height:1.22}
.head{table-layout:fixed;text-align:center;font-size:12pt}.head td{vertical-align:top;text-wrap:balance}
.head td:first-child{width:38%;padding-right:2mm}.head .motto{font-size:13pt}.head tr+tr td{padding-top:2mm;font-size:13pt}
.head .date{white-space:nowrap}
.under{display:inline-block;border-bottom:.6pt solid #000;padding-bottom:.8mm}
.short{width:24mm;margin:1mm auto 0;border-top:.6pt solid #000}
.subject{width:36mm;margin:.8mm auto 0;border-top:.6pt solid #000}
h1{margin-top:4mm;font-size:14pt;text-align:center}h2{font-size:13pt;text-align:center;text-wrap:balance}
p{margin-top:5pt;text-align:justify;text-indent:10mm}.grounds{margin-top:3mm}
.things{margin:5pt 0;font-size:10.5pt;line-height:1.24}
.things td,.things th{border:.6pt solid #000;padding:.5mm 1.3mm;vertical-align:top;overflow-wrap:anywhere}
.things tr{break-inside:avoid}.things thead{display:table-header-group}.things th{vertical-align:middle}
.things .middle{text-align:center}.things .figure{white-space:nowrap}.things .tag{font-size:9pt}.things .rest{padding:0}
.things svg{display:block;width:100%;height:4.5mm}
.signers{margin-top:5pt}.signers .note{font-size:11.5pt}
`

/** The record in as many copies as it names, one after the other. */
export function handoverRecordHtml(record: HandoverRecord): PaperHtml {
  const title = `${words.title} ${record.number}`
  const sheets = record.copies.map((copy) => sheetOf(record, copy))
  return paperHtml({ title, page, margins: '20mm 15mm 7mm 30mm', style, sheets })
}

function sheetOf(record: HandoverRecord, copy: PaperCopy): Markup {
  const { remark } = record
  const under = paperWords.copyOf(copy.number, copy.of, copy.holder)
  const foot = tagFoot(record.tag, under, [paperWords.provisional, paperWords.notCompared])
  return textAbove(
    foot,
    html`${reprintFrame(record.reprint)}${heading(record)}
      <h1>${words.title}</h1>
      <h2>${words.about(record.subject)}</h2>
      <div class="subject"></div>
      ${opening(record)}${thingsTable(record)}
      <div class="end">
        <p>${remark === null ? null : `${remark} `}${closing(record)}</p>
        ${signatureRow(record.signers, 15)}
      </div>`
  )
}

function heading({ office, number, seat, beganAt }: HandoverRecord): Markup {
  const { motto } = paperWords
  return html`<table class="head">
    <tr>
      <td>
        ${office.superiorName}<br /><b>${office.name}</b>
        <div class="short"></div>
      </td>
      <td><b>${motto.state}</b><br /><b class="motto under">${motto.words}</b></td>
    </tr>
    <tr>
      <td>${paperWords.number(number)}</td>
      <td class="date"><i>${seat}, ${longDay(dayOf(beganAt))}</i></td>
    </tr>
  </table>`
}

function opening(record: HandoverRecord): Markup {
  const { grounds } = record
  const begin = hourAndMinute(record.beganAt)
  const lines = grounds.map((ground, index) => {
    return html`<p><i>${words.ground(ground)}${index < grounds.length - 1 ? ';' : '.'}</i></p>`
  })
  const compared = record.comparedWith === null ? words.handsOver : words.accordingTo(record.comparedWith)
  return html`<div class="grounds">${lines}</div>
    <p>${words.opening(begin, longDay(dayOf(record.beganAt)), record.place)}</p>
    <p><b>${words.giver}</b> ${record.giver};</p>
    <p><b>${words.receiver}</b> ${record.receiver}.</p>
    <p>${compared}</p>`
}

function thingsTable({ items, direction }: HandoverRecord): Markup {
  const { columns } = words
  const heads = columns[direction]
  const rows = items.map((item, index) => {
    const tag =
      item.tag === null ? null : html`<div class="tag">${paperWords.tagOfThing(groupTag(item.tag))}</div>`
    return html`<tr>
      <td class="middle">${index + 1}</td>
      <td>${unbroken(item.name)}${tag}</td>
      <td class="middle">${item.unit}</td>
      <td class="middle figure">${item.recordedQuantity}</td>
      <td class="middle figure">${item.actualQuantity}</td>
      <td>${unbroken(item.condition)}</td>
    </tr>`
  })
  return html`<table class="things">
    <colgroup>
      <col style="width:6%" />
      <col style="width:35%" />
      <col style="width:10%" />
      <col style="width:10%" />
      <col style="width:10%" />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>${columns.ordinal}</th>
        <th>${columns.name}</th>
        <th>${columns.unit}</th>
        <th>${heads.recorded}</th>
        <th>${heads.actual}</th>
        <th>${columns.condition}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}${crossedRest()}${totalRow(items)}
    </tbody>
  </table>`
}

/** The empty rest is crossed out in the shape of a Z, so that nothing can be added (TT 04/2023 Art 36). */
function crossedRest(): Markup {
  return html`<tr>
    <td colspan="6" class="rest">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none">
        <path
          d="M1 1.5H99L1 8.5H99"
          fill="none"
          stroke="#000"
          stroke-width=".8"
          vector-effect="non-scaling-stroke"
        />
      </svg>
    </td>
  </tr>`
}

/** Whole counts are added up; weights and fractions of different units are not. */
function totalRow(items: HandoverItem[]): Markup {
  const isEqual = items.every((item) => item.recordedQuantity === item.actualQuantity)
  const count = words.total(twoFigures(items.length))
  return html`<tr>
    <td colspan="3" class="middle"><b>${count}</b></td>
    <td class="middle"><b>${sumOf(items.map((item) => item.recordedQuantity))}</b></td>
    <td class="middle"><b>${sumOf(items.map((item) => item.actualQuantity))}</b></td>
    <td>${isEqual ? words.equal : words.unequal}</td>
  </tr>`
}

function sumOf(quantities: string[]): string {
  if (!quantities.every((quantity) => /^\d{1,9}$/.test(quantity))) return ''
  return twoFigures(quantities.reduce((sum, quantity) => sum + Number(quantity), 0))
}

function closing({ copies, endedAt }: HandoverRecord): string {
  const holders = copies.map((copy) => copy.holder)
  const last = holders.at(-1) ?? ''
  const named = holders.length > 1 ? holders.slice(0, -1).join(', ') + words.and + last : last
  return words.closing(hourAndMinute(endedAt), twoFigures(copies.length), named)
}

function hourAndMinute(instant: string): string {
  const [hour = '', minute = ''] = timeOf(instant).split(':')
  return paperWords.hourAndMinute(hour, minute)
}

function twoFigures(count: number): string {
  return String(count).padStart(2, '0')
}
