import { Icon } from '../ui/icon'
import { Money } from '../ui/money-field'
import { StateTag } from '../ui/state-tag'
import { leaveAfterMouse } from '../work/leave-after-mouse'
import { moment } from '../work/moment'
import { words } from '../words'
import type { Decision } from './decisions'

/** One card a decision: what kind, what about, for whom, asked by whom and when. */
export function DecisionCards({
  decisions,
  current,
  onChoose
}: {
  decisions: readonly Decision[]
  current: Decision | null
  onChoose: (key: string) => void
}) {
  return (
    <div className="decision-cards">
      {decisions.map((decision) => (
        <button
          key={decision.key}
          type="button"
          className="decision-card"
          aria-current={decision === current}
          onClick={(event) => {
            leaveAfterMouse(event)
            onChoose(decision.key)
          }}
        >
          <span className="decision-mark">
            <Icon name={decision.kind === 'release' ? 'box' : 'money'} size={18} />
          </span>
          <span>
            <small className="decision-kind">
              {words.approvals.types[decision.kind]}
              {decision.own && <StateTag tone="neutral" icon="lock" word={words.approvals.own} />}
            </small>
            {decision.kind === 'release' ? (
              <strong>{decision.release.asset.name}</strong>
            ) : (
              <strong>
                <Money amount={decision.payment.grossDong} unit />
              </strong>
            )}
            <small>
              {decision.kind === 'release' ? decision.release.recipientName : decision.payment.payeeName}
            </small>
            <small>
              {decision.kind === 'release' ? decision.release.proposedBy : decision.payment.proposedBy}
              {' · '}
              {moment(decision.askedAt)}
            </small>
          </span>
        </button>
      ))}
    </div>
  )
}
