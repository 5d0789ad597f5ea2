// Orders, decisions and minutes of the head, A4: heading, grounds, paragraphs, one table, those who sign. It receives
// plain values and knows neither the store nor the printer. Layout of Nghị định 30/2020/NĐ-CP, Phụ lục I; the official
// forms of these papers have not been seen, and the paper says so.
import { paperWords } from '@shared/words/vi/papers'
import { paperHtml, reprintFrame, signatureRow, tagFoot, textAbove } from './page/blocks'
import type { OfficeNames, PaperCopy, PaperHtml, Reprint, Signer } from './page/blocks'
import { longDay } from './page/days'
import { html, trusted, unbroken } from './page/markup'
import type { Markup, MarkupValue } from './page/markup'

export interface OfficialPaper {
  office: OfficeNames
  number: string
  seat: string
  /** The business day under which it is dated. */
  day: string
  /** `LỆNH`, `QUYẾT ĐỊNH`, `BIÊN BẢN`, and what it is about. */
  title: string
  subject: string
  /** Who speaks, in capitals, above the grounds; null for minutes. */
  authority: string | null
  /** Each follows "Căn cứ", without a full stop. */
  grounds: string[]
  /** `QUYẾT ĐỊNH:` or `LỆNH:` between the grounds and the text; null for minutes. */
  verdict: string | null
  paragraphs: string[]
  table: PaperTable | null
  /** Lists that follow the signatures. */
  annexes?: readonly { title: string; table: PaperTable }[]
  /** Photos that follow the lists, two beside each other. */
  pictures?: OfficialPictures | null
  closing: string[]
  /** One row of signatures after the other. */
  signers: Signer[][]
  copies: PaperCopy[]
  /** The tag of what it is about, or null for several things. */
  tag: string | null
  reprint: Reprint
}

export interface OfficialPictures {
  title: string
  /** What is said below them, of those that are not shown. */
  note: string | null
  pictures: readonly { picture: Markup; caption: string }[]
}

export interface PaperTable {
  columns: PaperColumn[]
  rows: string[][]
}

export interface PaperColumn {
  head: string
  widthPercent: number
  middle?: boolean
}

const page = { widthMm: 210, heightMm: 297 }
const style = `
html{line-height:1.25}
.head{table-layout:fixed;text-align:center;font-size:12pt}.head td{vertical-align:top;text-wrap:balance}
.head td:first-child{width:38%;padding-right:2mm}.head .motto{font-size:13pt}.head tr+tr td{padding-top:2mm;font-size:13pt}
.head .date{white-space:nowrap}
.under{display:inline-block;border-bottom:.6pt solid #000;padding-bottom:.8mm}
.short{width:24mm;margin:1mm auto 0;border-top:.6pt solid #000}
.subject{width:36mm;margin:.8mm auto 0;border-top:.6pt solid #000}
h1{margin-top:5mm;font-size:14pt;text-align:center}h2{font-size:13pt;text-align:center;text-wrap:balance}
h3{margin-top:4mm;font-size:13pt;text-align:center}
p{margin-top:5pt;text-align:justify;text-indent:10mm}.grounds{margin-top:3mm}
.things{margin:6pt 0;font-size:11pt;line-height:1.24}
.things td,.things th{border:.6pt solid #000;padding:.6mm 1.3mm;vertical-align:top;overflow-wrap:anywhere}
.things tr{break-inside:avoid}.things thead{display:table-header-group}.things th{vertical-align:middle}
.things .middle{text-align:center}.annex{break-after:avoid}
.pictures td{width:50%;padding:2mm;text-align:center;vertical-align:top;font-size:10pt}.pictures tr{break-inside:avoid}
.signers{margin-top:6pt}.signers .note{font-size:11pt}
.foot .right{margin-left:auto}
`

/** The paper in as many copies as it names, one after the other. */
export function officialPaperHtml(paper: OfficialPaper): PaperHtml {
  const title = `${paper.title} ${paper.number}`
  const sheets = paper.copies.map((copy) => sheetOf(paper, copy))
  return paperHtml({ title, page, margins: '20mm 15mm 7mm 30mm', style, sheets })
}

function sheetOf(paper: OfficialPaper, copy: PaperCopy): Markup {
  const under = paperWords.copyOf(copy.number, copy.of, copy.holder)
  const right = [paperWords.provisional, paperWords.notCompared]
  const foot = paper.tag === null ? plainFoot(under, right) : tagFoot(paper.tag, under, right)
  const grounds = paper.grounds.map((ground, index) => {
    const end = index < paper.grounds.length - 1 ? ';' : '.'
    return html`<p><i>${paperWords.handoverRecord.ground(ground)}${end}</i></p>`
  })
  return textAbove(
    foot,
    html`${reprintFrame(paper.reprint)}${heading(paper)}
      <h1>${paper.title}</h1>
      <h2>${paperWords.handoverRecord.about(paper.subject)}</h2>
      <div class="subject"></div>
      ${paper.authority === null ? null : html`<h3>${paper.authority}</h3>`}
      <div class="grounds">${grounds}</div>
      ${paper.verdict === null ? null : html`<h3>${paper.verdict}</h3>`} ${paragraphsOf(paper.paragraphs)}
      ${tableOf(paper.table)} ${paragraphsOf(paper.closing.slice(0, -1))}
      <div class="end">
        ${paragraphsOf(paper.closing.slice(-1))} ${paper.signers.map((row) => signatureRow(row, 15))}
      </div>
      ${(paper.annexes ?? []).map(({ title, table }) =>
        table.rows.length === 0
          ? null
          : html`<h3 class="annex">${title}</h3>
              ${tableOf(table)}`
      )}
      ${picturesOf(paper.pictures ?? null)}`
  )
}

function picturesOf(shown: OfficialPictures | null): MarkupValue {
  if (!shown) return null
  const { title, note, pictures } = shown
  const rows = pictures
    .filter((_, index) => index % 2 === 0)
    .map((first, row) => [first, pictures[2 * row + 1]])
  return html`<h3 class="annex">${title}</h3>
    <table class="pictures">
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((each) => html`<td>${each ? [each.picture, html`<br /><i>${each.caption}</i>`] : null}</td>`)}
          </tr>`
      )}
    </table>
    ${note === null ? null : html`<p>${note}</p>`}`
}

function paragraphsOf(paragraphs: readonly string[]): MarkupValue {
  return paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)
}

function tableOf(table: OfficialPaper['table']): MarkupValue {
  if (!table || table.rows.length === 0) return null
  const { columns, rows } = table
  return html`<table class="things">
    <colgroup>
      ${columns.map(({ widthPercent }) => trusted(`<col style="width:${widthPercent}%">`))}
    </colgroup>
    <thead>
      <tr>
        ${columns.map(({ head }) => html`<th>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, index) =>
              columns[index]?.middle
                ? html`<td class="middle">${cell}</td>`
                : html`<td>${unbroken(cell)}</td>`
            )}
          </tr>`
      )}
    </tbody>
  </table>`
}

function plainFoot(under: string, right: string[]): Markup {
  return html`<div class="foot">
    <div>${under}</div>
    <div class="right">${right.map((line, index) => [index > 0 ? trusted('<br>') : null, line])}</div>
  </div>`
}

function heading({ office, number, seat, day }: OfficialPaper): Markup {
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
      <td class="date"><i>${seat}, ${longDay(day)}</i></td>
    </tr>
  </table>`
}
