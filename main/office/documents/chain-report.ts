// The chain-of-custody report of one asset for a court, A4. It receives plain values and knows neither the store nor
// the printer.
import { chainReportWords as words } from '@shared/words/vi/chain-report'
import { paperWords } from '@shared/words/vi/papers'
import { paperHtml, signatureRow, tagFoot, textAbove } from './page/blocks'
import type { OfficeNames, PaperHtml } from './page/blocks'
import { html, trusted, unbroken } from './page/markup'
import type { Markup } from './page/markup'

export interface ChainReport {
  office: OfficeNames
  /** Where the office is and the day, as under a heading. */
  dateLine: string
  name: string
  tag: string
  madeAt: string
  madeBy: string
  facts: readonly (readonly [string, string])[]
  photos: readonly { sha256: string; takenAt: string; jpegBase64: string | null }[]
  events: readonly ChainEvent[]
  proof: readonly string[]
  /** The chain does not hold: said so that nobody can miss it. */
  broken: boolean
}

export interface ChainEvent {
  seq: string
  at: string
  sentence: string
  notes: readonly string[]
  who: string
  station: string
  changes: readonly string[]
  hash: string
}

const page = { widthMm: 210, heightMm: 297 }
const style = `
html{font-size:11.5pt;line-height:1.25}
.head{table-layout:fixed;text-align:center;font-size:12pt}.head td{vertical-align:top;text-wrap:balance}
.head td:first-child{width:42%}.under{display:inline-block;border-bottom:.6pt solid #000;padding-bottom:.8mm}
.date{font-style:italic;padding-top:2mm}
h1{font-size:14.5pt;text-align:center;margin-top:7mm}h2{font-size:12pt;margin:5mm 0 1.5mm;break-after:avoid}
.about{text-align:center;font-weight:700;margin-top:1mm}.made{text-align:center;font-style:italic}
.facts td{padding:.6mm 0;vertical-align:top}.facts td:first-child{width:42mm;color:#333}
.photos{display:flex;flex-wrap:wrap;gap:4mm}.photos figure{width:52mm;break-inside:avoid}
.photos img{width:52mm;height:39mm;object-fit:contain;border:.4pt solid #888}
.photos figcaption{font-size:8pt;line-height:1.2}.hash{font:7.2pt/1.25 monospace;overflow-wrap:anywhere}
.small{font-size:9.5pt;font-style:italic}
.events th,.events td{border:.4pt solid #000;padding:1mm 1.4mm;vertical-align:top;text-align:left;overflow-wrap:anywhere}
.events{table-layout:fixed;font-size:9.5pt;line-height:1.22}.events tr{break-inside:avoid}.events thead{display:table-header-group}
.events .middle{text-align:center}.events .hash{color:#333;padding-top:.6mm}
.broken{border:1.5pt solid #000;padding:2mm;font-weight:700}
.signers{margin-top:6mm;font-size:12pt}
`

export function chainReportHtml(report: ChainReport): PaperHtml {
  const foot = tagFoot(report.tag, words.title, [paperWords.provisional, paperWords.notCompared])
  const sheet = textAbove(
    foot,
    html`${heading(report)}
      <h1>${words.title}</h1>
      <p class="about">${words.about(report.name)}</p>
      <p class="made">${words.madeAt(report.madeAt, report.madeBy)}</p>
      ${factsOf(report)}${photosOf(report)}${eventsOf(report)}${proofOf(report)}
      ${signatureRow(
        [
          { title: words.signers.maker, note: paperWords.signFull, name: report.madeBy },
          { title: words.signers.head, note: paperWords.signatures.signAndStamp, name: null }
        ],
        18
      )}`
  )
  const title = `${words.title} ${report.tag}`
  return paperHtml({ title, page, margins: '16mm 14mm 7mm 22mm', style, sheets: [sheet] })
}

function heading({ office, dateLine }: ChainReport): Markup {
  const { motto } = paperWords
  return html`<table class="head">
    <tr>
      <td>${office.superiorName}<br /><b class="under">${office.name}</b></td>
      <td>
        <b>${motto.state}</b><br /><b class="under">${motto.words}</b>
        <div class="date">${dateLine}</div>
      </td>
    </tr>
  </table>`
}

function factsOf({ facts }: ChainReport): Markup {
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        html`<tr>
          <td>${name}</td>
          <td>${unbroken(value)}</td>
        </tr>`
    )
  return html`<h2>${words.identity.heading}</h2>
    <table class="facts">
      ${rows}
    </table>`
}

function photosOf({ photos }: ChainReport): Markup {
  const heading2 = html`<h2>${words.photos.heading}</h2>`
  if (photos.length === 0)
    return html`${heading2}
      <p>${words.photos.none}</p>`
  const shown = photos.filter(({ jpegBase64 }) => jpegBase64 !== null)
  const rest = photos.filter(({ jpegBase64 }) => jpegBase64 === null)
  const figures = shown.map(
    ({ sha256, takenAt, jpegBase64 }) =>
      html`<figure>
        ${trusted(`<img src="data:image/jpeg;base64,${jpegBase64}">`)}
        <figcaption>
          ${words.photos.caption(takenAt)}
          <div class="hash">${sha256}</div>
        </figcaption>
      </figure>`
  )
  const others = rest.map(({ sha256, takenAt }) => html`<div class="hash">${takenAt} ${sha256}</div>`)
  return html`${heading2}
    <div class="photos">${figures}</div>
    <p class="small">${words.photos.note}</p>
    ${
      rest.length > 0
        ? html`<p class="small">${words.photos.more}</p>
            ${others}`
        : null
    }`
}

function eventsOf({ events }: ChainReport): Markup {
  const heads = words.events.columns.map((column) => html`<th>${column}</th>`)
  const rows = events.map(
    (event) =>
      html`<tr>
        <td class="middle">${event.seq}</td>
        <td>${event.at}</td>
        <td>
          <b>${unbroken(event.sentence)}</b>
          ${event.notes.map((note) => html`<div>${unbroken(note)}</div>`)}
          <div class="hash">${words.events.hash(event.hash)}</div>
        </td>
        <td>${event.who}<br />${event.station}</td>
        <td>${event.changes.map((change) => html`<div>${unbroken(change)}</div>`)}</td>
      </tr>`
  )
  return html`<h2>${words.events.heading}</h2>
    <table class="events">
      <colgroup>
        <col style="width:8%" />
        <col style="width:11%" />
        <col style="width:38%" />
        <col style="width:18%" />
        <col style="width:25%" />
      </colgroup>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
}

function proofOf({ proof, broken }: ChainReport): Markup {
  return html`<h2>${words.proof.heading}</h2>
    <div class="${broken ? 'broken' : 'proof'}">${proof.map((line) => html`<p>${line}</p>`)}</div>`
}
