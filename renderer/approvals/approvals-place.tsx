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
import { WitnessCalls } from '../custody/witnessing/witness-calls'
import '../forms/work.css'
import '../custody/asset.css'
import '../custody/incidents/incidents.css'
import '../custody/lending/lending.css'
import '../funds/funds.css'
import { words } from '../words'
import './approvals.css'
import { DecisionCards } from './decision-cards'
import { DecisionFoot } from './decision-foot'
import { DecisionSubject, DecisionView } from './decision-view'
import { decisionsFor, decisionToShow, type Decision } from './decisions'

const custody = { topics: ['custody'] }

/** What is due from the person at this window, read from both domains. */
function useDue() {
  const { user, permissions } = useWho()
  const mayReleases = useMay('custody.approve')
  const mayAttend = useMay('custody.attend')
  const mayPay = useMay('funds.read')
  const releases = useQuery('custody.listReleases', mayReleases ? { openOnly: true } : null)
  const loans = useQuery('custody.listLoans', mayReleases ? { openOnly: true } : null, custody)
  const openings = useQuery('custody.listOpenings', mayAttend ? { openOnly: true } : null, custody)
  const mayCheck = useMay('custody.checkWriteOff')
  const incidents = useQuery('custody.listIncidents', mayReleases ? { openOnly: true } : null, custody)
  const writeOffs = useQuery('custody.listWriteOffs', mayCheck ? {} : null, custody)
  const payments = useQuery('funds.listPayments', mayPay ? { openOnly: true } : null)
  const due = decisionsFor(
    { userId: user.userId, permissions },
    {
      releases: releases.value?.releases ?? [],
      payments: payments.value?.payments ?? [],
      loans: loans.value?.loans ?? [],
      openings: openings.value?.openings ?? [],
      incidents: incidents.value?.incidents ?? writeOffs.value?.incidents ?? []
    }
  )
  return {
    due,
    read:
      (payments.value !== null || !mayPay) &&
      (releases.value !== null || !mayReleases) &&
      (openings.value !== null || !mayAttend),
    refusal: releases.refusal ?? payments.refusal ?? loans.refusal ?? openings.refusal,
    fault: releases.fault ?? payments.fault ?? loans.fault ?? openings.fault
  }
}

/** Everything that waits for this person's word, one decision at a time. */
export function ApprovalsPlace({ subject }: PlaceProps) {
  const { due, read, refusal, fault } = useDue()
  const [key, setKey] = useState<string | null>(subject)
  const [askedSubject, setAskedSubject] = useState(subject)
  const [said, setSaid] = useState<string | null>(null)
  if (askedSubject !== subject) {
    setAskedSubject(subject)
    setKey(subject)
  }
  const current = decisionToShow(due, key)
  const { approvals: label } = words
  return (
    <div className="approvals">
      <aside className="approvals-list">
        <ListHead due={due} current={current} onChoose={setKey} />
        <RefusalNote refusal={refusal} fault={fault} />
        <DecisionCards decisions={due} current={current} onChoose={setKey} />
        {current && <Calls />}
        {said !== null && (
          <p className="approvals-said tone-green" role="status">
            <Icon name="done" /> {said}
          </p>
        )}
      </aside>
      {current ? (
        <DecisionInHand
          decision={current}
          onDone={(what) => {
            setSaid(what)
            setKey(null)
          }}
        />
      ) : (
        <div className="approvals-none">
          <Calls />
          {read && <EmptyState icon="approve" title={label.none} hint={label.noneHint} />}
        </div>
      )}
    </div>
  )
}

/** Where this person is asked to be there, not to decide: the largest thing while nothing is to be decided. */
function Calls() {
  return (
    <div className="approvals-calls">
      <WitnessCalls />
      <BoxOpenings />
      <BoxSealings />
    </div>
  )
}

function DecisionInHand({ decision, onDone }: { decision: Decision; onDone: (what: string) => void }) {
  return (
    <>
      <section className="approvals-card">
        <DecisionView decision={decision} />
        <footer>
          <Foot key={decision.key} decision={decision} onDone={onDone} />
        </footer>
      </section>
      <aside className="approvals-beside">
        <DecisionSubject decision={decision} />
      </aside>
    </>
  )
}

/** Each matter has its own last word. */
function Foot({ decision, onDone }: { decision: Decision; onDone: (what: string) => void }) {
  if (decision.kind === 'opening') return <AttendAct opening={decision.opening} onDone={onDone} />
  if (decision.kind === 'incident') {
    return <HeadActs key={decision.incident.state} incident={decision.incident} onDone={onDone} />
  }
  if (decision.kind === 'writeOffCheck') return <CheckActs incident={decision.incident} onDone={onDone} />
  return <DecisionFoot decision={decision} onDone={onDone} />
}

function ListHead({
  due,
  current,
  onChoose
}: {
  due: readonly Decision[]
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
      <span className="note">{due.length}</span>
      {several && (
        <span className="approvals-keys">
          <KeyHint keys="↑" />
          <KeyHint keys="↓" />
        </span>
      )}
    </header>
  )
}
