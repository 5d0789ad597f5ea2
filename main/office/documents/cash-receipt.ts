// The collection receipt (biên lai) a payer takes home, A5 across. It receives plain values and knows neither
// the store nor the printer. The official layout has not been seen: the paper says so.
import { amountInWords } from '@shared/amount-in-words'
import { formatDong, parseDong } from '@shared/money'
import { paperWords } from '@shared/words/vi/papers'
import { paperHtml, reprintFrame, signatureRow, tagFoot } from './page/blocks'
import type { OfficeNames, PaperCopy, PaperHtml, Reprint } from './page/blocks'
import { longDay } from './page/days'
import { dottedLine, isCrowded, moneyPaperStyle, nameUnderSignature } from './page/money-paper'
import { html } from './page/markup'
import type { Markup } from './page/markup'

export interface CashReceipt {
  kind: 'enforcement' | 'courtFeeAdvance' | 'stateBudget'
  office: OfficeNames
  /** Symbol of the booklet and the number inside it, seven figures on paper booklets. */
  symbol: string
  number: string
  seat: string
  /** The business day. */
  day: string
  payer: { name: string; address: string | null }
  /** Whom the money is paid for, when somebody else pays: both must stand on the receipt. */
  onBehalfOf: string | null
  /** The decision or notice it is paid under. */
  decision: string | null
  content: string
  /** Đồng as at a border. */
  amount: string
  /** A receipt for a transfer is signed by the accountant and says that it is one (TT 04/2023 Art 14–16). */
  method: 'cash' | 'transfer'
  collectorName: string
  tag: string
  copies: PaperCopy[]
  reprint: Reprint
}

const words = paperWords.cashReceipt
const page = { widthMm: 210, heightMm: 148 }
const style = `
.head{display:flex;justify-content:space-between;font-size:11pt}.head .numbers{width:46mm}
.numbers td:last-child{text-align:right;font-weight:700}
h1{margin:4mm 0 2mm;font-size:16pt;text-align:center}
.place{margin-top:2mm;text-align:right;font-style:italic}.signers{margin-top:1mm}.signers .names{font-size:11pt}
.signers .note{font-size:10pt}.signers .name{font-size:11.5pt}.foot{margin-top:2mm}
${moneyPaperStyle}`

/** The receipt in as many copies as it names. */
export function cashReceiptHtml(receipt: CashReceipt): PaperHtml {
  const title = `${words.titles[receipt.kind]} ${receipt.symbol} ${receipt.number}`
  const sheets = receipt.copies.map((copy) => sheetOf(receipt, copy))
  return paperHtml({ title, page, margins: '9mm 12mm 5mm 16mm', style, sheets })
}

function sheetOf(receipt: CashReceipt, copy: PaperCopy): Markup {
  const optional = (label: string, value: string | null): Markup | null =>
    value === null ? null : dottedLine(label, value)
  const inWords = amountInWords(parseDong(receipt.amount))
  const under = paperWords.leafOf(copy.number, copy.holder)
  const { payer, onBehalfOf, decision, content } = receipt
  const dense = isCrowded([payer.name, payer.address, onBehalfOf, decision, content, inWords])
  return html`<div class="${dense ? 'dense' : ''}">
    ${reprintFrame(receipt.reprint)}${heading(receipt)}
    <h1>${words.titles[receipt.kind]}</h1>
    ${dottedLine(words.payer, receipt.payer.name)} ${optional(words.address, receipt.payer.address)}
    ${optional(words.onBehalfOf, receipt.onBehalfOf)} ${optional(words.decision, receipt.decision)}
    ${dottedLine(words.content, receipt.content)}
    ${dottedLine(words.amount, html`<span class="amount">${paperWords.dong(formatDong(receipt.amount))}</span>`)}
    ${dottedLine(words.inWords, html`<span class="words">${inWords}</span>`)}
    ${dottedLine(words.method, words.methods[receipt.method])}
    <div class="place">${receipt.seat}, ${longDay(receipt.day)}</div>
    ${signatures(receipt)} ${tagFoot(receipt.tag, under, [paperWords.provisional, paperWords.notCompared])}
  </div>`
}

function heading({ office, symbol, number }: CashReceipt): Markup {
  return html`<div class="head">
    <div>${office.superiorName}<br /><b>${office.name}</b></div>
    <table class="numbers">
      <tr>
        <td>${words.symbol}</td>
        <td>${symbol}</td>
      </tr>
      <tr>
        <td>${words.number}</td>
        <td>${number}</td>
      </tr>
    </table>
  </div>`
}

function signatures({ method, payer, collectorName }: CashReceipt): Markup {
  const { sign } = paperWords.signatures
  const taker = method === 'transfer' ? words.signers.accountant : words.signers.collector
  return signatureRow(
    [
      { title: words.signers.payer, note: sign, name: nameUnderSignature(payer.name) },
      { title: taker, note: sign, name: collectorName }
    ],
    15
  )
}
