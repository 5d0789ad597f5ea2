import { formatDay, timeOf } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { Icon, type IconName } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { Money } from '../ui/money-field'
import { RefusalNote } from '../ui/refusal-note'
import { leaveAfterMouse } from '../forms/leave-after-mouse'
import { words } from '../words'
import type { QueryState } from '../office'
import type { Voucher } from './voucher-view'

export type Till = OutputOf<'funds.getTill'>
export type Work = 'collect' | 'pay' | 'propose'

const actionLooks: Record<Work, { icon: IconName; keys: string }> = {
  collect: { icon: 'moneyIn', keys: 'T' },
  pay: { icon: 'moneyOut', keys: 'C' },
  propose: { icon: 'file', keys: 'D' }
}

/** The till as it stands, the two big actions, and what was booked today. */
export function TillPanel({
  till,
  actions,
  work,
  onWork,
  openVoucherId,
  onVoucher
}: {
  till: QueryState<'funds.getTill'>
  actions: readonly Work[]
  work: Work | null
  onWork: (work: Work) => void
  openVoucherId: string | null
  onVoucher: (voucher: Voucher) => void
}) {
  const { till: label } = words.funds
  return (
    <aside className="till">
      <RefusalNote refusal={till.refusal} fault={till.fault} />
      {till.value && <TillSum till={till.value} />}
      {actions.length > 0 && (
        <div className="till-actions">
          {actions.map((each) => (
            <TillAction key={each} work={each} active={each === work} onPress={() => onWork(each)} />
          ))}
        </div>
      )}
      <header>
        <h3>{label.recent}</h3>
        {till.value && <span className="note">{label.count(till.value.vouchers.length)}</span>}
      </header>
      <div className="till-vouchers">
        {till.value?.vouchers.length === 0 && <p className="note">{label.none}</p>}
        {till.value?.vouchers.map((voucher) => (
          <VoucherRow
            key={voucher.voucherId}
            voucher={voucher}
            current={voucher.voucherId === openVoucherId}
            onChoose={() => onVoucher(voucher)}
          />
        ))}
      </div>
    </aside>
  )
}

function TillSum({ till }: { till: Till }) {
  const { till: label } = words.funds
  return (
    <div className="till-sum">
      <header>
        <h2>{label.heading}</h2>
        <span className="note">{formatDay(till.day)}</span>
      </header>
      <dl>
        <div>
          <dt>{label.opening}</dt>
          <dd>
            <Money amount={till.openingDong} />
          </dd>
        </div>
        <div>
          <dt>{label.in}</dt>
          <dd>
            <i>+</i> <Money amount={till.inDong} />
          </dd>
        </div>
        <div>
          <dt>{label.out}</dt>
          <dd>
            <i>−</i> <Money amount={till.outDong} />
          </dd>
        </div>
        <div className="should-be">
          <dt>{label.shouldBe}</dt>
          <dd>
            <Money amount={till.closingDong} unit />
          </dd>
        </div>
      </dl>
    </div>
  )
}

function TillAction({ work, active, onPress }: { work: Work; active: boolean; onPress: () => void }) {
  const { icon, keys } = actionLooks[work]
  useKey({ keys, words: words.funds.keys[work] }, onPress)
  return (
    <button type="button" aria-pressed={active} onClick={onPress}>
      <Icon name={icon} size={22} />
      <span>{words.funds.actions[work]}</span>
      <KeyHint keys={keys} />
    </button>
  )
}

/** A voucher of the till: who, when, its number, and its signed amount. */
export function VoucherRow({
  voucher,
  current,
  onChoose
}: {
  voucher: Voucher
  current: boolean
  onChoose: () => void
}) {
  const came = voucher.kind === 'CASH_RECEIPT'
  return (
    <button
      type="button"
      className="list-row"
      aria-current={current}
      onClick={(event) => {
        leaveAfterMouse(event)
        onChoose()
      }}
    >
      <strong>{voucher.counterpartName}</strong>
      <b className={came ? 'tone-green' : undefined}>
        {came ? '+' : '−'}
        <Money amount={voucher.amountDong} />
      </b>
      <small>{`${timeOf(voucher.postedAt)} · ${voucher.number}`}</small>
    </button>
  )
}
