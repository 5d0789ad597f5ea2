// The parts all A4 and A5 papers share: the page itself, the mark of a reprint, signatures and the foot with
// the tag. Layout of Nghị định 30/2020/NĐ-CP, Phụ lục I.
import { formatInstant } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import { qrModules } from '../raster/symbols'
import { tinosFontFace } from './fonts'
import { html, trusted } from './markup'
import type { Markup, MarkupValue } from './markup'

/** A finished paper: a document that needs nothing from outside, and the sheet it is to be printed on. */
export interface PaperHtml {
  html: string
  page: PageSize
  numbering: PageNumbering
}

/** How its pages are numbered: each of the copies by itself, over the middle of the text. */
export interface PageNumbering {
  sheets: number
  centreMm: number
}

export interface PageSize {
  widthMm: number
  heightMm: number
}

/** The two names of the office as headings print them, in capitals. */
export interface OfficeNames {
  superiorName: string
  name: string
}

/** Who keeps this one of the copies. */
export interface PaperCopy {
  number: number
  of: number
  holder: string
}

/** Which reprint it is, who asked for it and when (UTC instant). Null on the original. */
export type Reprint = { count: number; by: string; at: string } | null

export interface Signer {
  title: string
  note: string
  /** Null leaves the place for a name written by hand. */
  name: string | null
  /** What stands in the room for the signature: a picture of it. */
  mark?: Markup | null
}

const baseStyle = `
*{box-sizing:border-box;margin:0;padding:0}
html{font:13pt/1.3 Tinos;font-kerning:none;color:#000;background:#fff;-webkit-print-color-adjust:exact}
table{border-collapse:collapse;width:100%}
.flow>tbody>tr>td{padding:0}.flow>tfoot td{height:13mm;padding:0}.flow+.foot{margin-top:-12mm}
.sheet{break-after:page}.sheet:last-child{break-after:auto}
.reprint{display:table;margin:0 auto 3mm;padding:1mm 4mm;border:1.5pt solid #000;text-align:center;font-size:11pt}
.reprint b{font-size:13pt}
.signers{table-layout:fixed;text-align:center;break-inside:avoid}
.signers td{vertical-align:top;padding:0 1mm}
.end{break-inside:avoid}
.foot{display:flex;align-items:flex-end;gap:4mm;font-size:9pt;line-height:1.35;break-inside:avoid}
.foot svg{flex:none}.foot .right{margin-left:auto;text-align:right}
`

export interface PaperPages {
  title: string
  page: PageSize
  /** Margins as CSS writes them: top right bottom left. */
  margins: string
  style: string
  /** One for each copy. */
  sheets: Markup[]
}

/** The whole document. The page rule carries size and margins, so every printer of HTML agrees on them. */
export function paperHtml({ title, page, margins, style, sheets }: PaperPages): PaperHtml {
  const pageRule = `@page{size:${page.widthMm}mm ${page.heightMm}mm;margin:${margins}}`
  const head = trusted(`<style>${tinosFontFace()}${pageRule}${baseStyle}${style}</style>`)
  const bodies = sheets.map((sheet) => html`<section class="sheet">${sheet}</section>`)
  const whole = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        ${head}
      </head>
      <body>
        ${bodies}
      </body>
    </html>`
  return { html: whole.text, page, numbering: { sheets: sheets.length, centreMm: middleOf(page, margins) } }
}

/** The middle between the margins at the left and at the right, from the left edge. */
function middleOf({ widthMm }: PageSize, margins: string): number {
  const [, right = 0, , left = right] = margins.split(' ').map((margin) => Number.parseFloat(margin))
  return (left + widthMm - right) / 2
}

/** The frame that tells a reprint from the paper first issued; nothing on the original. */
export function reprintFrame(reprint: Reprint): MarkupValue {
  if (!reprint) return null
  const by = paperWords.reprintBy(reprint.by, formatInstant(reprint.at))
  return html`<div class="reprint"><b>${paperWords.reprint(reprint.count)}</b> (${by})</div>`
}

/** Everyone who signs, side by side, with room for signature and stamp. */
export function signatureRow(signers: Signer[], roomMm: number): Markup {
  const cells = (content: (signer: Signer) => MarkupValue): Markup[] =>
    signers.map((signer) => html`<td>${content(signer)}</td>`)
  return html`<table class="signers">
    <tr class="names">
      ${cells(({ title }) => html`<b>${title}</b>`)}
    </tr>
    <tr class="note">
      ${cells(({ note }) => html`<i>${note}</i>`)}
    </tr>
    <tr style="height:${roomMm}mm">
      ${cells(({ mark }) => mark ?? null)}
    </tr>
    <tr class="name">
      ${cells(({ name }) => html`<b>${name}</b>`)}
    </tr>
  </table>`
}

/** A kept picture by its hash; the office puts its content in when the paper is made (`pictures.ts`). */
export function pictureOf(picture: { sha256: string; mediaType: string; heightMm: number }): Markup {
  const { sha256, mediaType, heightMm } = picture
  const address = `picture:${mediaType}:${sha256}`
  return html`<img src="${address}" alt="" style="max-height:${heightMm}mm;max-width:100%" />`
}

/** The tag as QR and in figures, the line under it, and what is said at the right. */
export function tagFoot(tag: string, under: string, right: string[]): Markup {
  return html`<div class="foot">
    ${qrSvg(tag, 11)}
    <div>${paperWords.tag(groupTag(tag))}<br />${under}</div>
    <div class="right">${right.map((line, index) => [index > 0 ? trusted('<br>') : null, line])}</div>
  </div>`
}

/**
 * Text over any number of pages, and a foot that stands in the lower margin under the last line. The spacer
 * repeats on every page and is the rest of the margin: the page rule keeps only 7 mm of it below.
 */
export function textAbove(foot: Markup, text: Markup): Markup {
  return html`<table class="flow">
      <tfoot>
        <tr>
          <td></td>
        </tr>
      </tfoot>
      <tbody>
        <tr>
          <td>${text}</td>
        </tr>
      </tbody>
    </table>
    ${foot}`
}

/** A QR as one vector path, with the size of its dark square in millimetres. */
export function qrSvg(text: string, sizeMm: number): Markup {
  const { size, isDark } = qrModules(text)
  let path = ''
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1)
      if (isDark(column, row)) path += `M${column} ${row}h1v1h-1z`
  }
  return trusted(
    `<svg width="${sizeMm}mm" height="${sizeMm}mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
  )
}
