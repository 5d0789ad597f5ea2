// The record of things moved inside the store or between warehouses, A4. It receives plain values and knows neither
// the store nor the printer. The official layout has not been seen: the paper says so.
import { dayOf, formatInstant } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import { paperHtml, reprintFrame, signatureRow } from './page/blocks'
import type { OfficeNames, PaperHtml, Reprint, Signer } from './page/blocks'
import { longDay } from './page/days'
import { html, unbroken } from './page/markup'
import type { Markup } from './page/markup'

export interface MoveRecord {
  office: OfficeNames
  number: string
  /** Where the office is, before the day: `Thành phố Hồ Chí Minh`. */
  seat: string
  madeAt: string
  /** By what order: each follows "Căn cứ", without a full stop. */
  grounds: string[]
  mover: string
  moves: MovedThing[]
  signers: Signer[]
  copies: number
  reprint: Reprint
}

export interface MovedThing {
  movedAt: string
  name: string
  tag: string
  from: string
  to: string
  reason: string
}

const words = paperWords.moveRecord
const page = { widthMm: 210, heightMm: 297 }
const style = `
html{line-height:1.24}
.head{table-layout:fixed;text-align:center;font-size:12pt}.head td{vertical-align:top;text-wrap:balance}
.head td:first-child{width:40%;padding-right:2mm}.head .motto{font-size:13pt}.head tr+tr td{padding-top:2mm;font-size:13pt}
.under{display:inline-block;border-bottom:.6pt solid #000;padding-bottom:.8mm}
.short{width:24mm;margin:1mm auto 0;border-top:.6pt solid #000}
.subject{width:36mm;margin:.8mm auto 3mm;border-top:.6pt solid #000}
h1{margin-top:5mm;font-size:14pt;text-align:center}h2{font-size:13pt;text-align:center}
p{margin-top:5pt;text-align:justify;text-indent:10mm}
.things{margin:6pt 0;font-size:10.5pt}
.things td,.things th{border:.6pt solid #000;padding:.6mm 1.3mm;vertical-align:top;overflow-wrap:anywhere}
.things tr{break-inside:avoid}.things thead{display:table-header-group}.things th{vertical-align:middle}
.things .middle{text-align:center}.things .tag{font-size:9pt}
.signers{margin-top:7pt}.note{font-size:9pt;margin-top:6mm}
`

/** The record in as many copies as asked, one after the other. */
export function moveRecordHtml(record: MoveRecord): PaperHtml {
  const sheets = Array.from({ length: record.copies }, (_, index) => sheetOf(record, index + 1))
  return paperHtml({
    title: `${words.title} ${record.number}`,
    page,
    margins: '20mm 15mm 20mm 30mm',
    style,
    sheets
  })
}

function sheetOf(record: MoveRecord, copy: number): Markup {
  const grounds = record.grounds.map((ground) => html`<p><i>${words.ground(ground)}.</i></p>`)
  return html`${reprintFrame(record.reprint)}${heading(record)}
    <h1>${words.title}</h1>
    <h2>${words.about}</h2>
    <div class="subject"></div>
    ${grounds}
    <p>${words.opening(formatInstant(record.madeAt), record.mover, record.moves.length)}</p>
    ${thingsTable(record.moves)}
    <div class="end">
      <p>${words.closing(record.copies)}</p>
      ${signatureRow(record.signers, 22)}
      <div class="note">
        ${words.copy(copy, record.copies)} · ${paperWords.provisional}, ${paperWords.notCompared}
      </div>
    </div>`
}

function heading({ office, number, seat, madeAt }: MoveRecord): Markup {
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
      <td><i>${seat}, ${longDay(dayOf(madeAt))}</i></td>
    </tr>
  </table>`
}

function thingsTable(moves: readonly MovedThing[]): Markup {
  const { columns } = words
  const rows = moves.map(
    (move, index) =>
      html`<tr>
        <td class="middle">${index + 1}</td>
        <td>
          ${unbroken(move.name)}
          <div class="tag">${paperWords.tagOfThing(groupTag(move.tag))}</div>
        </td>
        <td>${move.from}</td>
        <td>${move.to}</td>
        <td class="middle">${formatInstant(move.movedAt)}</td>
        <td>${move.reason}</td>
      </tr>`
  )
  return html`<table class="things">
    <colgroup>
      <col style="width:6%" />
      <col style="width:32%" />
      <col style="width:18%" />
      <col style="width:18%" />
      <col style="width:12%" />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>${columns.ordinal}</th>
        <th>${columns.name}</th>
        <th>${columns.from}</th>
        <th>${columns.to}</th>
        <th>${columns.at}</th>
        <th>${columns.reason}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}
