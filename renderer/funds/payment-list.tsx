import { formatDong } from '@shared/money'
import { Money } from '../ui/money-field'
import { words } from '../words'
import { PaymentChain } from './payment-chain'
import type { Payment } from './payment-steps'

/** Payments, each with its payee, its money and its chain. */
export function PaymentList({
  payments,
  currentId = null,
  onChoose
}: {
  payments: readonly Payment[]
  currentId?: string | null
  onChoose: (payment: Payment) => void
}) {
  return (
    <div className="payment-list">
      {payments.map((payment) => (
        <div key={payment.paymentId} className="payment-row">
          <button
            type="button"
            className="list-row"
            aria-current={payment.paymentId === currentId}
            onClick={() => onChoose(payment)}
          >
            <strong>{payment.payeeName}</strong>
            <b>
              <Money amount={payment.grossDong} />
            </b>
            <small>{`${payment.decisionNumber} · ${payment.reason}`}</small>
            <small>{words.funds.payments.net(formatDong(payment.netDong))}</small>
          </button>
          <PaymentChain payment={payment} />
        </div>
      ))}
    </div>
  )
}
