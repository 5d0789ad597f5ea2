import { Fragment } from 'react'
import { Icon, type IconName } from '../ui/icon'
import { words } from '../words'
import { stepsOf, type Payment, type StepState } from './payment-steps'

const looks: Record<StepState, { icon: IconName; tone: string }> = {
  done: { icon: 'done', tone: 'tone-green' },
  now: { icon: 'pencil', tone: 'tone-blue' },
  later: { icon: 'circle', tone: 'tone-neutral' },
  stopped: { icon: 'stop', tone: 'tone-red' }
}

/** Đề nghị › Kế toán › Thủ trưởng › Thủ quỹ chi: how far a payment has come, and who did what. */
export function PaymentChain({ payment }: { payment: Payment }) {
  const { chain } = words.funds
  return (
    <div className="payment-chain" role="group" aria-label={chain.label}>
      {stepsOf(payment).map(({ state, by }, index) => (
        <Fragment key={index}>
          {index > 0 && <Icon name="right" size={12} />}
          <span className={looks[state].tone} title={by ?? undefined}>
            <Icon name={looks[state].icon} size={14} /> {chain.steps[index]}
          </span>
        </Fragment>
      ))}
      {payment.state === 'DECLINED' && (
        <p className="note">{chain.declined(payment.declinedBy ?? '', payment.declineReason ?? '')}</p>
      )}
    </div>
  )
}
