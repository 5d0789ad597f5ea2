import { useState } from 'react'
import { useQuery } from '../office'
import type { PlaceProps } from '../places'
import { useMay, useWho } from '../session'
import { EmptyState } from '../ui/empty-state'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { Icon } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import '../work/work.css'
import '../custody/custody.css'
import '../funds/funds.css'
import { words } from '../words'
import './approvals.css'
import { DecisionCards } from './decision-cards'
import { DecisionFoot } from './decision-foot'
import { DecisionSubject, DecisionView } from './decision-view'
import { decisionsFor, decisionToShow } from './decisions'

/** Everything that waits for this person's word, one decision at a time. */
export function ApprovalsPlace({ subject }: PlaceProps) {
  const { user, permissions } = useWho()
  const mayReleases = useMay('custody.approve')
  const releases = useQuery('custody.listReleases', mayReleases ? { openOnly: true } : null)
  const payments = useQuery('funds.listPayments', { openOnly: true })
  const [key, setKey] = useState<string | null>(subject)
  const [askedSubject, setAskedSubject] = useState(subject)
  const [said, setSaid] = useState<string | null>(null)
  if (askedSubject !== subject) {
    setAskedSubject(subject)
    setKey(subject)
  }
  const due = decisionsFor(
    { userId: user.userId, permissions },
    { releases: releases.value?.releases ?? [], payments: payments.value?.payments ?? [] }
  )
  const current = decisionToShow(due, key)
  const walk = (step: 1 | -1): void => {
    const next = current && due[due.indexOf(current) + step]
    if (next) setKey(next.key)
  }
  const { approvals: label } = words
  useKey({ keys: 'ArrowDown', words: label.keys.next, enabled: due.length > 1 }, () => walk(1))
  useKey({ keys: 'ArrowUp', words: label.keys.previous, enabled: due.length > 1 }, () => walk(-1))
  const read = payments.value !== null && (releases.value !== null || !mayReleases)
  return (
    <div className="approvals">
      <aside className="approvals-list">
        <header>
          <h2>{label.heading}</h2>
          <span className="note">{due.length}</span>
          {due.length > 1 && (
            <span className="approvals-keys">
              <KeyHint keys="↑" />
              <KeyHint keys="↓" />
            </span>
          )}
        </header>
        <RefusalNote
          refusal={releases.refusal ?? payments.refusal}
          fault={releases.fault ?? payments.fault}
        />
        <DecisionCards decisions={due} current={current} onChoose={setKey} />
        {said !== null && (
          <p className="approvals-said tone-green" role="status">
            <Icon name="done" /> {said}
          </p>
        )}
      </aside>
      {current ? (
        <>
          <section className="approvals-card">
            <DecisionView decision={current} />
            <footer>
              <DecisionFoot
                key={current.key}
                decision={current}
                onDone={(what) => {
                  setSaid(what)
                  setKey(null)
                }}
              />
            </footer>
          </section>
          <aside className="approvals-beside">
            <DecisionSubject decision={current} />
          </aside>
        </>
      ) : (
        <div className="approvals-none">
          {read && <EmptyState icon="approve" title={label.none} hint={label.noneHint} />}
        </div>
      )}
    </div>
  )
}
