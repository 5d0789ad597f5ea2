import { useState } from 'react'
import {
  caseFollowers,
  decidersUsual,
  decisionOf,
  decisionsOfHead,
  isEnded,
  isRunning,
  type CaseState
} from '@shared/case-states'
import { dayOf } from '@shared/calendar'
import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { DayField } from '../../ui/day-field'
import { useFirstFocus } from '../../ui/first-focus'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Case } from '../case-look'
import { WorkShell } from './work-shell'

interface Typed {
  number: string
  day: string
  clause: string
  on: string
  byAgreement: boolean
  until: string
  reason: string
}

const empty: Typed = {
  number: '',
  day: '',
  clause: '',
  on: '',
  byAgreement: false,
  until: '',
  reason: ''
}

/** Moves a case on: only to what may follow, with the decision that the step rests on. */
export function StateForm({ found, onLeave }: { found: Case; onLeave: () => void }) {
  const command = useCommand('cases.changeState')
  const [to, setTo] = useState<CaseState | null>(null)
  const [typed, setTyped] = useState<Typed>(empty)
  const { state } = words.caseWork
  const decision = to === null ? null : decisionOf(found.state, to)
  const needsReason = decision === 'REOPEN'
  const on = typed.on === '' ? dayOf(Date.now()) : typed.on
  const send = async (): Promise<void> => {
    if (to === null) return
    const { number, day: issuedOn, clause, until } = typed
    const stays = to === 'POSTPONED' || to === 'SUSPENDED'
    const answer = await command.run({
      caseId: found.caseId,
      to,
      on: decision === null ? on : issuedOn,
      decision: decision === null ? null : { number: number.trim(), issuedOn, clause: clause.trim() },
      byAgreement: to === 'POSTPONED' && typed.byAgreement,
      until: stays && until !== '' ? until : null,
      reason: typed.reason.trim()
    })
    if ('ok' in answer) onLeave()
  }
  return (
    <WorkShell
      heading={state.heading}
      command={command}
      icon="move"
      submit={state.submit}
      onSend={() => void send()}
      onLeave={onLeave}
      lacks={[
        ['to', to === null],
        ['decision', decision !== null && (typed.number.trim() === '' || typed.day === '')],
        ['reason', needsReason && typed.reason.trim() === '']
      ]}
    >
      <Steps found={found} to={to} onChoose={setTo} />
      {to !== null && (
        <Details
          to={to}
          decision={decision}
          typed={{ ...typed, on }}
          change={(part) => setTyped({ ...typed, ...part })}
        />
      )}
    </WorkShell>
  )
}

/** The states that may follow, by what they mean; those that the head decides are his to press. */
function Steps({
  found,
  to,
  onChoose
}: {
  found: Case
  to: CaseState | null
  onChoose: (to: CaseState) => void
}) {
  const { state } = words.caseWork
  const mayDecide = useMay('cases.close')
  const rules = useQuery('cases.getCaseRules', {})
  const decidedBy = rules.value?.decidedBy ?? decidersUsual
  const headOnly = (next: CaseState): boolean => {
    const decision = decisionOf(found.state, next)
    if (decision === null) return false
    return decisionsOfHead.includes(decision) || decidedBy[decision] === 'HEAD'
  }
  const groups = [
    { title: state.work, is: isRunning },
    { title: state.stay, is: (each: CaseState) => !isRunning(each) && !isEnded(each) },
    { title: state.end, is: isEnded }
  ]
  const followers = caseFollowers[found.state].filter((next) => fitsBasis(found, next))
  const isLocked = (next: CaseState): boolean => headOnly(next) && !mayDecide
  const first = groups.flatMap(({ is }) => followers.filter(is)).find((next) => !isLocked(next))
  const focusFirst = useFirstFocus(true)
  return (
    <div className="state-steps">
      {groups.map(({ title, is }) => {
        const steps = followers.filter(is)
        if (steps.length === 0) return null
        return (
          <fieldset key={title} className="choices">
            <legend>{title}</legend>
            {steps.map((next) => {
              const locked = isLocked(next)
              return (
                <label key={next} className="choice">
                  <input
                    ref={next === first ? focusFirst : undefined}
                    type="radio"
                    name="state-step"
                    disabled={locked}
                    checked={next === to}
                    onChange={() => onChoose(next)}
                  />
                  <span>
                    {words.caseNames.caseMoveWords[next]}
                    {locked && (
                      <small>
                        <Icon name="lock" size={14} /> {state.headOnly}
                      </small>
                    )}
                  </span>
                </label>
              )
            })}
          </fieldset>
        )
      })}
    </div>
  )
}

/** A request goes back, an ex-officio case is watched apart: neither the other way. */
function fitsBasis({ basis }: Case, next: CaseState): boolean {
  if (next === 'SEPARATE_WATCH') return basis !== 'ON_REQUEST'
  return next !== 'RETURNED_REQUEST' || basis !== 'EX_OFFICIO'
}

function Details({
  to,
  decision,
  typed,
  change
}: {
  to: CaseState
  decision: ReturnType<typeof decisionOf>
  typed: Typed
  change: (part: Partial<Typed>) => void
}) {
  const { state } = words.caseWork
  const stays = to === 'POSTPONED' || to === 'SUSPENDED'
  return (
    <>
      {decision === null ? (
        <DayField label={state.on} value={typed.on} onChange={(on) => change({ on })} />
      ) : (
        <>
          <p className="field-label">{state.paper(words.caseNames.caseDecisionWords[decision])}</p>
          <div className="work-triple">
            <Field label={state.number} required>
              <TextField value={typed.number} onChange={(number) => change({ number })} maxLength={300} />
            </Field>
            <DayField label={state.day} value={typed.day} onChange={(day) => change({ day })} required />
            <Field label={state.clause}>
              <TextField value={typed.clause} onChange={(clause) => change({ clause })} maxLength={300} />
            </Field>
          </div>
        </>
      )}
      {stays && (
        <div className="stay-details">
          <DayField label={state.until} value={typed.until} onChange={(until) => change({ until })} />
          {to === 'POSTPONED' && (
            <label className="choice">
              <input
                type="checkbox"
                checked={typed.byAgreement}
                onChange={(event) => change({ byAgreement: event.target.checked })}
              />
              <span>{state.byAgreement}</span>
            </label>
          )}
        </div>
      )}
      {isEnded(to) && <p className="note">{state.endNote}</p>}
      <Field label={state.reason} required={decision === 'REOPEN'}>
        <TextField value={typed.reason} onChange={(reason) => change({ reason })} maxLength={300} />
      </Field>
    </>
  )
}
