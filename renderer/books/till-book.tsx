import { addDays, dayOf, formatDay } from '@shared/calendar'
import { useQuery } from '../office'
import { VoucherRow } from '../funds/till-panel'
import { Icon } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { Money } from '../ui/money-field'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'

/** The cash book of one day: opening, in, out, closing, and its vouchers; one click opens a voucher. */
export function TillBook({
  day,
  account,
  voucherId,
  onDay,
  onAllAccounts,
  onVoucher
}: {
  day: string
  /** Only vouchers that post to this account; null for all. */
  account: string | null
  voucherId: string | null
  onDay: (day: string) => void
  onAllAccounts: () => void
  onVoucher: (voucherId: string) => void
}) {
  const { value: till, refusal, fault } = useQuery('funds.getTill', { day })
  const { till: label } = words.books
  const shown = (till?.vouchers ?? []).filter(
    ({ postings }) => account === null || postings.some((posting) => posting.account === account)
  )
  return (
    <section className="till-book">
      <DayHead day={day} onDay={onDay} />
      <RefusalNote refusal={refusal} fault={fault} />
      {till && (
        <dl className="till-book-sum">
          {(
            [
              [label.opening, till.openingDong],
              [label.in, till.inDong],
              [label.out, till.outDong],
              [label.closing, till.closingDong]
            ] as const
          ).map(([name, amount]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Money amount={amount} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {account !== null && (
        <p className="till-book-filter">
          {label.onlyAccount(account)}
          <button type="button" className="text-action" onClick={onAllAccounts}>
            {label.allAccounts}
          </button>
        </p>
      )}
      <div className="till-book-vouchers">
        {till && shown.length === 0 && (
          <p className="note">{account === null ? label.none : label.noneOfAccount(account)}</p>
        )}
        {shown.map((voucher) => (
          <VoucherRow
            key={voucher.voucherId}
            voucher={voucher}
            current={voucher.voucherId === voucherId}
            onChoose={() => onVoucher(voucher.voucherId)}
          />
        ))}
      </div>
    </section>
  )
}

function DayHead({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const { till: label, keys } = words.books
  const today = dayOf(Date.now())
  const later = day < today
  useKey({ keys: 'ArrowLeft', words: keys.previous }, () => onDay(addDays(day, -1)))
  useKey({ keys: 'ArrowRight', words: keys.next, enabled: later }, () => onDay(addDays(day, 1)))
  return (
    <header>
      <h2>{label.heading}</h2>
      <span className="day-steps">
        <button type="button" aria-label={label.previous} onClick={() => onDay(addDays(day, -1))}>
          <KeyHint keys="←" />
        </button>
        <strong>{day === today ? `${label.today}, ${formatDay(day)}` : formatDay(day)}</strong>
        <button
          type="button"
          aria-label={label.next}
          disabled={!later}
          onClick={() => onDay(addDays(day, 1))}
        >
          <KeyHint keys="→" />
        </button>
        {later && (
          <button type="button" className="text-action" onClick={() => onDay(today)}>
            <Icon name="calendar" size={14} /> {label.today}
          </button>
        )}
      </span>
    </header>
  )
}
