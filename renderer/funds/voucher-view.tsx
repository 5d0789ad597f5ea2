import { amountInWords } from '@shared/amount-in-words'
import { formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { Papers } from '../documents/papers'
import { Money } from '../ui/money-field'
import { Facts } from '../ui/panel'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import './voucher.css'

export type Voucher = OutputOf<'funds.getVoucher'>

/** One voucher as it was booked: who, what for, how much, and its postings. */
export function VoucherView({ voucher }: { voucher: Voucher }) {
  const { voucher: label } = words.funds
  return (
    <article className="voucher">
      <header>
        <span className="note">{label.kinds[voucher.kind]}</span>
        <h2>{voucher.number}</h2>
        <TagText tag={voucher.tag} />
      </header>
      <p className="voucher-amount">
        <Money amount={voucher.amountDong} unit />
        <small>{amountInWords(BigInt(voucher.amountDong))}</small>
      </p>
      <Facts
        rows={[
          [label.counterpart, voucher.counterpartName],
          [label.content, voucher.content],
          ...(voucher.receipt
            ? [[label.receipt, `${voucher.receipt.symbol} · ${voucher.receipt.number}`] as const]
            : []),
          [label.postedBy, voucher.postedBy],
          [label.postedAt, formatInstant(voucher.postedAt)]
        ]}
      />
      <Postings postings={voucher.postings} />
      <Papers subject={`voucher:${voucher.voucherId}`} />
    </article>
  )
}

function Postings({ postings }: { postings: Voucher['postings'] }) {
  const { voucher: label } = words.funds
  const total = (side: 'DEBIT' | 'CREDIT'): string =>
    postings
      .filter((posting) => posting.side === side)
      .reduce((sum, { amountDong }) => sum + BigInt(amountDong), 0n)
      .toString()
  return (
    <table className="figures">
      <caption>{label.postings}</caption>
      <thead>
        <tr>
          <th scope="col">{label.account}</th>
          <th scope="col">{label.debit}</th>
          <th scope="col">{label.credit}</th>
        </tr>
      </thead>
      <tbody>
        {postings.map(({ account, side, amountDong }, index) => (
          <tr key={index}>
            <th scope="row">{account}</th>
            <td>{side === 'DEBIT' && <Money amount={amountDong} />}</td>
            <td>{side === 'CREDIT' && <Money amount={amountDong} />}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{label.total}</th>
          <td>
            <Money amount={total('DEBIT')} />
          </td>
          <td>
            <Money amount={total('CREDIT')} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
