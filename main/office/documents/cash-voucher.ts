// The cash vouchers phiếu thu and phiếu chi, A5 across. They receive plain values and know neither the store
// nor the printer. The official layout has not been seen: the paper says so.
import { amountInWords } from '@shared/amount-in-words'
import { formatDong, parseDong } from '@shared/money'
import { paperWords } from '@shared/words/vi/papers'
import { paperHtml, reprintFrame, signatureRow, tagFoot } from './page/blocks'
import type { OfficeNames, PaperCopy, PaperHtml, Reprint } from './page/blocks'
import { longDay } from './page/days'
import { dottedLine, isCrowded, moneyPaperStyle, nameUnderSignature } from './page/money-paper'
import { html } from './page/markup'
import type { Markup } from './page/markup'

export interface CashVoucher {
  kind: 'receipt' | 'payment'
  office: OfficeNames & { code: string }
  book: string | null
  number: string
  /** The business day. */
  day: string
  /** What stands in the ledger; debits must equal credits and the amount. Amounts are đồng as at a border. */
  postings: { side: 'debit' | 'credit'; account: string; amount: string }[]
  person: { name: string; address: string | null }
  reason: string
  amount: string
  /** `01 chứng từ gốc: …`, or null. */
  attached: string | null
  /** Names under the signatures; null leaves the place for one written by hand. */
  signers: {
    head: string | null
    chiefAccountant: string | null
    maker: string | null
    cashier: string | null
  }
  tag: string
  copies: PaperCopy[]
  reprint: Reprint
}

const words = paperWords.cashVoucher
const page = { widthMm: 210, heightMm: 148 }
const style = `
.head{display:flex;justify-content:space-between;font-size:11pt}.head .form{width:58mm;text-align:center;font-size:10.5pt}
.title{display:grid;grid-template-columns:1fr auto 1fr;margin-top:1.5mm;text-align:center}.title h1{font-size:18pt;letter-spacing:.3pt}
.title .middle{grid-column:2}.title .numbers{justify-self:end;width:auto;min-width:42mm;font-size:10.8pt;white-space:nowrap}
.numbers td{text-align:left}.numbers td:last-child{padding-left:4mm;text-align:right}
.signers{margin-top:2.5mm}.signers .names td{font-size:10.8pt;white-space:nowrap}
.signers .note{font-size:9.5pt}.signers .name{font-size:10.8pt}
.received{margin:1mm 0 0 16mm;font-size:11.5pt}.foot{margin-top:1.5mm}
${moneyPaperStyle}`

/** The voucher in as many copies as it names. Throws an Error when its postings do not agree with its amount. */
export function cashVoucherHtml(voucher: CashVoucher): PaperHtml {
  assertBalanced(voucher)
  const title = `${words[voucher.kind].title} ${voucher.number}`
  const sheets = voucher.copies.map((copy) => sheetOf(voucher, copy))
  return paperHtml({ title, page, margins: '9mm 12mm 5mm 16mm', style, sheets })
}

function sheetOf(voucher: CashVoucher, copy: PaperCopy): Markup {
  const kind = words[voucher.kind]
  const inWords = amountInWords(parseDong(voucher.amount))
  const { address } = voucher.person
  const dense = isCrowded([voucher.person.name, address, voucher.reason, voucher.attached, inWords, inWords])
  return html`<div class="${dense ? 'dense' : ''}">
    ${reprintFrame(voucher.reprint)}${heading(voucher)}${titleAndNumbers(voucher)}
    ${dottedLine(kind.person, voucher.person.name)}
    ${address === null ? null : dottedLine(words.address, address)} ${dottedLine(kind.reason, voucher.reason)}
    ${dottedLine(words.amount, html`<span class="amount">${paperWords.dong(formatDong(voucher.amount))}</span>`)}
    ${dottedLine(words.inWords, html`<span class="words">${inWords}</span>`)}
    ${voucher.attached === null ? null : dottedLine(words.attached, voucher.attached)} ${signatures(voucher)}
    <div class="received">${dottedLine(words.received, html`<span class="words">${inWords}</span>`)}</div>
    ${tagFoot(voucher.tag, paperWords.leafOf(copy.number, copy.holder), [])}
  </div>`
}

function heading({ office, kind }: CashVoucher): Markup {
  return html`<div class="head">
    <div>${office.superiorName}<br /><b>${office.name}</b><br />${words.officeCode(office.code)}</div>
    <div class="form">
      <b>${words[kind].form}</b><br /><i>${words.rule}<br />${words.ruleNote}</i>
    </div>
  </div>`
}

function titleAndNumbers(voucher: CashVoucher): Markup {
  const { book } = voucher
  const rows = voucher.postings.map(({ side, account, amount }) => {
    return html`<tr>
      <td>${words[side](account)}</td>
      <td>${formatDong(amount)}</td>
    </tr>`
  })
  return html`<div class="title">
    <div class="middle">
      <h1>${words[voucher.kind].title}</h1>
      <i>${words.day(longDay(voucher.day))}</i>
    </div>
    <table class="numbers">
      ${
        book === null
          ? null
          : html`<tr>
              <td>${words.book}</td>
              <td>${book}</td>
            </tr>`
      }
      <tr>
        <td>${words.number}</td>
        <td><b>${voucher.number}</b></td>
      </tr>
      ${rows}
    </table>
  </div>`
}

function signatures({ kind, signers, person }: CashVoucher): Markup {
  const { signShort, signShortAndStamp } = paperWords.signatures
  return signatureRow(
    [
      { title: words.head, note: signShortAndStamp, name: signers.head },
      { title: words.chiefAccountant, note: signShort, name: signers.chiefAccountant },
      { title: words.maker, note: signShort, name: signers.maker },
      { title: words.cashier, note: signShort, name: signers.cashier },
      { title: words[kind].signer, note: signShort, name: nameUnderSignature(person.name) }
    ],
    12
  )
}

function assertBalanced({ postings, amount, number }: CashVoucher): void {
  const sumOf = (wanted: 'debit' | 'credit'): bigint =>
    postings.reduce((sum, { side, amount: part }) => (side === wanted ? sum + parseDong(part) : sum), 0n)
  const amountDong = parseDong(amount)
  if (sumOf('debit') !== amountDong || sumOf('credit') !== amountDong) {
    throw new Error(`voucher ${number}: the postings do not agree with the amount`)
  }
}
