import { useWho } from '../session'
import { Icon, type IconName } from '../ui/icon'
import { moment } from '../work/moment'
import { words } from '../words'
import type { Decision } from './decisions'

interface Person {
  step: string
  name: string
  note: string
  state: 'done' | 'now' | 'later'
}

const icons: Record<Person['state'], IconName> = { done: 'done', now: 'pencil', later: 'circle' }
const tones: Record<Person['state'], string> = { done: 'tone-green', now: 'tone-blue', later: 'tone-neutral' }

/** The people of one decision in the order of their steps; the one who reads this stands out. */
export function WhoDoesWhat({ decision }: { decision: Decision }) {
  const { user } = useWho()
  const { chain, chainNote } = words.approvals
  const people =
    decision.kind === 'release' ? ofRelease(decision, user.fullName) : ofPayment(decision, user.fullName)
  return (
    <section className="who-does-what">
      <h3>
        {chain} <span className="note">{chainNote}</span>
      </h3>
      <ol>
        {people.map(({ step, name, note, state }) => (
          <li key={step} className={state}>
            <span className={tones[state]}>
              <Icon name={icons[state]} size={14} /> {step}
            </span>
            <strong>{name}</strong>
            <small>{note}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ofRelease({ release, own }: Extract<Decision, { kind: 'release' }>, me: string): Person[] {
  const { steps, you, later, keeper, leader } = words.approvals
  return [
    { step: steps.propose, name: release.proposedBy, note: moment(release.proposedAt), state: 'done' },
    { step: steps.decide, name: own ? leader : me, note: own ? '' : you, state: own ? 'later' : 'now' },
    { step: steps.handOver, name: keeper, note: later, state: 'later' }
  ]
}

function ofPayment({ payment, own, kind }: Extract<Decision, { payment: unknown }>, me: string): Person[] {
  const { steps, you, later, leader, cashier } = words.approvals
  const mine = (step: string): Person => ({
    step,
    name: own ? '–' : me,
    note: own ? '' : you,
    state: own ? 'later' : 'now'
  })
  const asked: Person = {
    step: steps.propose,
    name: payment.proposedBy,
    note: moment(payment.proposedAt),
    state: 'done'
  }
  const paid: Person = { step: steps.pay, name: cashier, note: later, state: 'later' }
  if (kind === 'check') {
    return [asked, mine(steps.check), { step: steps.decide, name: leader, note: later, state: 'later' }, paid]
  }
  return [
    asked,
    { step: steps.check, name: payment.checkedBy ?? '', note: '', state: 'done' },
    mine(steps.decide),
    paid
  ]
}
