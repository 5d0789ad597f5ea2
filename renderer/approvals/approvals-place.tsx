import { useState } from 'react'
import { useQuery } from '../office'
import type { PlaceProps } from '../place'
import { useMay, useWho } from '../session'
import { EmptyState } from '../ui/empty-state'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { Icon } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import { BoxOpenings } from '../custody/places/box-openings'
import { CheckActs } from '../custody/incidents/check-acts'
import { HeadActs } from '../custody/incidents/head-acts'
import { BoxSealings } from '../custody/places/box-sealings'
import { AttendAct } from '../custody/sealing/attend-act'
import { HandsCalls } from '../custody/transfers/hands-calls'
import { WitnessCalls } from '../custody/witnessing/witness-calls'
import { StuckOffers } from '../intake/life/stuck-offers'
import '../forms/work.css'
import '../custody/asset.css'
import '../custody/incidents/incidents.css'
import '../custody/lending/lending.css'
import '../funds/funds.css'
import { words } from '../words'
import './approvals.css'
import { DecisionCards } from './decision-cards'
import { DecisionFoot } from './decision-foot'
import { isMany } from './decision-parts'
import { DecisionSubject, DecisionView } from './decision-view'
import { LoanLotFoot } from './loan-lot-foot'
import { LotFoot } from './lot-foot'
import { decisionsFor, decisionToShow, type Decision } from './decisions'

const custody = { topics: ['custody'] }
const headOnly = { openOnly: true, awaits: 'HEAD', alone: true } as const

/** What is due from the person at this window, read from both domains. */
function useDue() {
  const { user, permissions } = useWho()
  const mayDecide = useMay('custody.approve')
  const mayAttend = useMay('custody.attend')
  const mayPay = useMay('funds.read')
  const mayCheck = useMay('custody.checkWriteOff')
  const mayDecideFiles = useMay('intake.decide')
  const releases = useQuery('custody.listReleases', mayDecide ? headOnly : null)
  const lots = useQuery('custody.listReleaseLots', mayDecide ? { openOnly: true } : null)
  const loans = useQuery('custody.listLoans', mayDecide ? headOnly : null, custody)
  const loanLots = useQuery('custody.listLoanLots', mayDecide ? { openOnly: true } : null, custody)
  const openings = useQuery('custody.listOpenings', mayAttend ? { openOnly: true } : null, custody)
  const incidents = useQuery(
    'custody.listIncidents',
    mayDecide ? { openOnly: true, awaits: 'HEAD' } : null,
    custody
  )
  const writeOffs = useQuery('custody.listWriteOffs', mayCheck ? {} : null, custody)
  const payments = useQuery('funds.listPayments', mayPay ? { openOnly: true } : null)
  const files = useQuery('intake.listFileProposals', mayDecideFiles ? {} : null)
  const due = decisionsFor(
    { userId: user.userId, permissions },
    {
      releases: releases.value?.releases ?? [],
      lots: lots.value?.lots ?? [],
      payments: payments.value?.payments ?? [],
      loans: loans.value?.loans ?? [],
      loanLots: loanLots.value?.lots ?? [],
      openings: openings.value?.openings ?? [],
      incidents: incidents.value?.incidents ?? writeOffs.value?.incidents ?? [],
      files: files.value?.proposals ?? []
    }
  )
  const asked = [releases, lots, loans, loanLots, openings, incidents, writeOffs, payments, files]
  const failed = asked.find(({ refusal, fault }) => refusal !== null || fault !== null)
  return {
    due,
    /** How many wait that the lists had no room for: the newest. */
    further:
      unlisted(releases.value?.releases, releases.value?.count) +
      unlisted(loans.value?.loans, loans.value?.count) +
      unlisted(incidents.value?.incidents, incidents.value?.count) +
      unlisted(writeOffs.value?.incidents, writeOffs.value?.count),
    // Only when everything was read is it true that nothing waits.
    read: failed === undefined && asked.every(({ loading }) => !loading),
    refusal: failed?.refusal ?? null,
    fault: failed?.fault ?? null
  }
}

function unlisted(rows: readonly unknown[] = [], count = 0): number {
  return count - rows.length
}

/** Everything that waits for this person's word, one decision at a time. */
export function ApprovalsPlace({ subject }: PlaceProps) {
  const { due, further, read, refusal, fault } = useDue()
  const [key, setKey] = useState<string | null>(subject)
  const [askedSubject, setAskedSubject] = useState(subject)
  const [said, setSaid] = useState<string | null>(null)
  if (askedSubject !== subject) {
    setAskedSubject(subject)
    setKey(subject)
  }
  const current = decisionToShow(due, key)
  return (
    <div className={current ? 'approvals' : 'approvals idle'}>
      <aside className="approvals-list">
        <ListHead due={due} further={further} current={current} onChoose={setKey} />
        <RefusalNote refusal={refusal} fault={fault} />
        <DecisionCards decisions={due} current={current} onChoose={setKey} />
        {said !== null && (
          <p className="approvals-said tone-green" role="status">
            <Icon name="done" /> {said}
          </p>
        )}
      </aside>
      <Calls />
      {current ? (
        <DecisionInHand
          decision={current}
          onSaid={setSaid}
          onDone={(what) => {
            setSaid(what)
            setKey(null)
          }}
        />
      ) : (
        <div className="approvals-none">{read && <Nothing />}</div>
      )}
    </div>
  )
}

/**
 * Where this person is asked to be there, not to decide: the largest thing while nothing is to be decided. It stands at one
 * place of the page, so that a reason half typed stays when a decision comes or goes.
 */
function Calls() {
  return (
    <div className="approvals-calls">
      <WitnessCalls />
      <BoxOpenings />
      <BoxSealings />
      <HandsCalls />
      <StuckOffers />
    </div>
  )
}

/** Nothing waits: what would, for this person. */
function Nothing() {
  const { permissions } = useWho()
  const { none, noneHint, comes } = words.approvals
  const coming = comes.filter(({ permission }) => permissions.includes(permission))
  return (
    <EmptyState
      icon="approve"
      title={none}
      hint={noneHint([...new Set(coming.map(({ what }) => what))].join(', '))}
    />
  )
}

interface InHand {
  decision: Decision
  onDone: (what: string) => void
  /** What was said beside the decision, which goes on waiting. */
  onSaid: (what: string) => void
}

function DecisionInHand({ decision, onDone, onSaid }: InHand) {
  const many = isMany(decision)
  return (
    <>
      <section className={many ? 'approvals-card many' : 'approvals-card'}>
        <DecisionView decision={decision} />
        <footer>
          <Foot key={decision.key} decision={decision} onDone={onDone} onSaid={onSaid} />
        </footer>
      </section>
      {!many && (
        <aside className="approvals-beside">
          <DecisionSubject decision={decision} />
        </aside>
      )}
    </>
  )
}

/** Each matter has its own last word. */
function Foot({ decision, onDone, onSaid }: InHand) {
  if (decision.kind === 'lot') return <LotFoot lot={decision.lot} own={decision.own} onDone={onDone} />
  if (decision.kind === 'loanLot') {
    return <LoanLotFoot lot={decision.loanLot} own={decision.own} onDone={onDone} />
  }
  if (decision.kind === 'opening') return <AttendAct opening={decision.opening} onDone={onDone} />
  if (decision.kind === 'incident') {
    const { incident } = decision
    return <HeadActs key={incident.state} incident={incident} onDone={onDone} onLaid={onSaid} />
  }
  if (decision.kind === 'writeOffCheck') return <CheckActs incident={decision.incident} onDone={onDone} />
  return <DecisionFoot decision={decision} onDone={onDone} />
}

function ListHead({
  due,
  further,
  current,
  onChoose
}: {
  due: readonly Decision[]
  further: number
  current: Decision | null
  onChoose: (key: string) => void
}) {
  const { approvals: label } = words
  const several = due.length > 1
  const walk = (step: 1 | -1): void => {
    const next = current && due[due.indexOf(current) + step]
    if (next) onChoose(next.key)
  }
  useKey({ keys: 'ArrowDown', words: label.keys.next, enabled: several }, () => walk(1))
  useKey({ keys: 'ArrowUp', words: label.keys.previous, enabled: several }, () => walk(-1))
  return (
    <header>
      <h2>{label.heading}</h2>
      <span className="note">{words.work.oldestOf(due.length, due.length + further)}</span>
      {several && (
        <span className="approvals-keys">
          <KeyHint keys="↑" />
          <KeyHint keys="↓" />
        </span>
      )}
    </header>
  )
}
