import type { OutputOf } from '@shared/contract'
import { useQuery } from '../office'
import { EmptyState } from '../ui/empty-state'
import { Money } from '../ui/money-field'
import { Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import { MoneyFlow } from './money-flow'
import type { CaseMoney } from './money-flow-layout'
import { PaymentList } from './payment-list'
import type { Payment } from './payment-steps'

export type CaseDetails = OutputOf<'cases.getCase'>

/** The money of one case: four figures, the flow, and its payments. */
export function CaseMoneyView({
  found,
  money,
  paymentId,
  onOther,
  onPayment
}: {
  found: CaseDetails
  money: CaseMoney | null
  paymentId: string | null
  onOther: () => void
  onPayment: (payment: Payment) => void
}) {
  const payments = useQuery('funds.listPayments', { openOnly: false, caseId: found.caseId })
  const { case: label } = words.funds
  return (
    <section className="case-money">
      <header className="case-money-head">
        <div>
          <h1>{found.decisionNumber}</h1>
          <TagText tag={found.tag} />
          <button type="button" className="text-action" onClick={onOther}>
            {label.change}
          </button>
        </div>
        <p className="note">
          {label.mustPay(found.debtorName)} · {label.receives(found.creditorName)}
        </p>
      </header>
      {money && <Figures money={money} />}
      <div className="case-money-body">
        {money && money.collectedDong !== '0' && (
          <Section heading={label.flow} note={label.flowNote}>
            <MoneyFlow money={money} />
          </Section>
        )}
        {money?.collectedDong === '0' && (
          <div className="nothing-yet">
            <EmptyState icon="moneyIn" title={label.nothingYet} hint={label.nothingYetHint} />
          </div>
        )}
        <Section heading={label.payments}>
          <RefusalNote refusal={payments.refusal} fault={payments.fault} />
          {payments.value?.payments.length === 0 && <p className="note">{label.noPayments}</p>}
          <PaymentList payments={payments.value?.payments ?? []} currentId={paymentId} onChoose={onPayment} />
        </Section>
      </div>
    </section>
  )
}

function Figures({ money }: { money: CaseMoney }) {
  const { case: label } = words.funds
  const paidNet = (BigInt(money.paidDong) - BigInt(money.feeDong)).toString()
  const free = (BigInt(money.heldDong) - BigInt(money.reservedDong)).toString()
  const figures: [string, string][] = [
    [label.collected, money.collectedDong],
    [label.paid, paidNet],
    [label.reserved, money.reservedDong],
    [label.held, free]
  ]
  return (
    <dl className="case-figures">
      {figures.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Money amount={amount} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
