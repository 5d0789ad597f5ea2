import { useWho } from '../session'
import { Icon, type IconName } from '../ui/icon'
import { moment } from '../forms/moment'
import { words } from '../words'
import { isFile, isIncident, isPayment, type AssetDecision } from './decision-parts'
import type { Decision } from './decisions'

type LotDecision = Extract<Decision, { lot: unknown }>

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
  const people = peopleOf(decision, user.fullName)
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

function peopleOf(decision: Decision, me: string): Person[] {
  if (isPayment(decision)) return ofPayment(decision, me)
  if (isFile(decision)) return ofFile(decision, me)
  if (decision.kind === 'opening') return ofOpening(decision, me)
  if (isIncident(decision)) return ofIncident(decision, me)
  return ofThing(decision, me)
}

/** Received by one, proposed by him or another, decided by the head. */
function ofFile({ asked, own }: Extract<Decision, { asked: unknown }>, me: string): Person[] {
  const { steps, you, leader } = words.approvals
  const { proposal, file, receivedBy } = asked
  return [
    {
      step: words.fileDesk.approvals.receivedBy,
      name: receivedBy,
      note: moment(file.receivedAt),
      state: 'done'
    },
    { step: steps.propose, name: proposal.proposedBy, note: moment(proposal.proposedAt), state: 'done' },
    { step: steps.decide, name: own ? leader : me, note: own ? '' : you, state: own ? 'later' : 'now' }
  ]
}

/** Asked for, decided, carried out by the keeper. */
function ofThing(
  decision: Exclude<AssetDecision, { kind: 'opening' } | { incident: unknown }> | LotDecision,
  me: string
): Person[] {
  const { steps, you, later, keeper, leader } = words.approvals
  const { own } = decision
  const { proposedBy, proposedAt } = askedFor(decision)
  return [
    { step: steps.propose, name: proposedBy, note: moment(proposedAt), state: 'done' },
    { step: steps.decide, name: own ? leader : me, note: own ? '' : you, state: own ? 'later' : 'now' },
    { step: steps.handOver, name: keeper, note: later, state: 'later' }
  ]
}

function askedFor(decision: Parameters<typeof ofThing>[0]): { proposedBy: string; proposedAt: string } {
  if (decision.kind === 'lot') return decision.lot
  return decision.kind === 'release' ? decision.release : decision.loan
}

/** Reported by one; a write-off is proposed by another, checked by the accountant, and decided by the head. */
function ofIncident({ incident, own, kind }: Extract<Decision, { incident: unknown }>, me: string): Person[] {
  const { steps, you, later, leader } = words.approvals
  const { writeOff } = incident
  const now = { name: own ? leader : me, note: own ? '' : you, state: own ? 'later' : 'now' } as const
  const reported: Person = {
    step: words.incidents.approvals.report,
    name: incident.reportedBy,
    note: moment(incident.reportedAt),
    state: 'done'
  }
  if (!writeOff) return [reported, { step: steps.decide, ...now }]
  const proposed: Person = {
    step: steps.propose,
    name: writeOff.proposedBy,
    note: moment(writeOff.proposedAt),
    state: 'done'
  }
  if (kind === 'writeOffCheck') {
    const decided: Person = { step: steps.decide, name: leader, note: later, state: 'later' }
    return [reported, proposed, { step: steps.check, ...now }, decided]
  }
  const checked: Person = {
    step: steps.check,
    name: writeOff.checkedBy ?? words.names.roleNames.ACCOUNTANT,
    note: writeOff.checkedAt === null ? words.incidents.approvals.notYet : moment(writeOff.checkedAt),
    state: writeOff.checkedAt === null ? 'later' : 'done'
  }
  return [reported, proposed, checked, { step: steps.decide, ...now }]
}

/** Laid down by one, attended by another, sealed again by the first. */
function ofOpening({ opening, own }: Extract<Decision, { kind: 'opening' }>, me: string): Person[] {
  const { you, later, leader } = words.approvals
  const { steps } = words.sealing
  const isAttended = opening.state === 'ATTENDED'
  return [
    { step: steps.begin, name: opening.begunBy, note: moment(opening.begunAt), state: 'done' },
    {
      step: steps.attend,
      name: isAttended ? (opening.attendedBy ?? '') : own ? leader : me,
      note: isAttended ? moment(opening.attendedAt ?? '') : own ? '' : you,
      state: isAttended ? 'done' : own ? 'later' : 'now'
    },
    { step: steps.finish, name: opening.begunBy, note: isAttended ? '' : later, state: 'later' }
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
