import { Icon, type IconName } from '../ui/icon'
import { Money } from '../ui/money-field'
import { StateTag } from '../ui/state-tag'
import { leaveAfterMouse } from '../forms/leave-after-mouse'
import { moment } from '../forms/moment'
import { words } from '../words'
import { assetOf, isFile, isIncident, isLot, isPayment, lotTitleOf, typeOf } from './decision-parts'
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
            <Icon name={iconOf(decision)} size={18} />
          </span>
          <span>
            <small className="decision-kind">
              {typeOf(decision)}
              {decision.own && <StateTag tone="neutral" icon="lock" word={words.approvals.own} />}
            </small>
            <strong>
              {isPayment(decision) ? (
                <Money amount={decision.payment.grossDong} unit />
              ) : isFile(decision) ? (
                decision.asked.file.requesterName
              ) : isLot(decision) ? (
                lotTitleOf(decision)
              ) : (
                assetOf(decision).name
              )}
            </strong>
            <small>{forWhom(decision)}</small>
            <small>
              {askedBy(decision)}
              {' · '}
              {moment(decision.askedAt)}
            </small>
          </span>
        </button>
      ))}
    </div>
  )
}

function iconOf(decision: Decision): IconName {
  if (isPayment(decision)) return 'money'
  if (isFile(decision)) return 'file'
  if (isIncident(decision)) return 'warning'
  if (isLot(decision)) return 'box'
  return ({ release: 'box', loan: 'link', opening: 'seal' } as const)[decision.kind]
}

function forWhom(decision: Decision): string {
  if (isPayment(decision)) return decision.payment.payeeName
  if (isFile(decision)) return decision.asked.file.receptionNumber
  if (isLot(decision)) return decision.lot.recipientName
  if (decision.kind === 'release') return decision.release.recipientName
  if (isIncident(decision)) return decision.incident.circumstances
  return decision.kind === 'loan' ? decision.loan.borrowerName : decision.opening.reason
}

function askedBy(decision: Decision): string {
  if (isPayment(decision)) return decision.payment.proposedBy
  if (isFile(decision)) return decision.asked.proposal.proposedBy
  if (isLot(decision)) return decision.lot.proposedBy
  if (decision.kind === 'release') return decision.release.proposedBy
  if (isIncident(decision)) {
    const { found, writeOff, reportedBy } = decision.incident
    return found?.by ?? writeOff?.proposedBy ?? reportedBy
  }
  return decision.kind === 'loan' ? decision.loan.proposedBy : decision.opening.begunBy
}
