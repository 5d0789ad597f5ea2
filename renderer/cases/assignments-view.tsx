import { useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { useQuery } from '../office'
import { EmptyState } from '../ui/empty-state'
import { Icon } from '../ui/icon'
import { Columns, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import { dueTone } from './case-look'
import { AssignForm } from './work/assign-form'

type Listed = OutputOf<'cases.listAssignments'>['cases'][number]

const listWidth = 460

/** The cases that wait for an officer, the oldest first, and beside the chosen one the officers with their load. */
export function AssignmentsView() {
  const [text, setText] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const asked = text.trim()
  const { value, refusal, fault } = useQuery('cases.listAssignments', asked === '' ? {} : { text: asked }, {
    keepFormer: true
  })
  const { assign } = words.caseWork
  const cases = value?.cases ?? []
  const chosen = cases.find(({ caseId }) => caseId === chosenId) ?? (asked === '' ? cases[0] : undefined)
  return (
    <Columns>
      <Panel
        width={listWidth}
        heading={assign.heading}
        note={value ? words.caseWork.place.count(value.unassigned, value.unassigned) : undefined}
      >
        <SearchHead text={text} onChange={setText} />
        <RefusalNote refusal={refusal} fault={fault} />
        {said !== null && (
          <p className="assigned-said tone-green" role="status">
            <Icon name="done" size={14} /> {said}
          </p>
        )}
        {value && cases.length === 0 && (
          <EmptyState
            icon="approve"
            title={asked === '' ? assign.none : assign.nothing}
            hint={assign.noneHint}
          />
        )}
        <div className="list-rows">
          {cases.map((each) => (
            <ListedRow
              key={each.caseId}
              of={each}
              current={each.caseId === chosen?.caseId}
              onChoose={() => setChosenId(each.caseId)}
            />
          ))}
        </div>
      </Panel>
      {chosen ? (
        <Chosen
          key={chosen.caseId}
          of={chosen}
          onDone={(fullName) => {
            setSaid(assign.done(fullName))
            setChosenId(null)
          }}
        />
      ) : (
        <Panel ground>
          {value && cases.length > 0 && <EmptyState icon="person" title={assign.choose} />}
        </Panel>
      )}
    </Columns>
  )
}

function SearchHead({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { assign } = words.caseWork
  return (
    <div className="list-head">
      <span className="input-box">
        <Icon name="search" />
        <input
          className="input"
          aria-label={assign.all}
          placeholder={assign.all}
          spellCheck={false}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
    </div>
  )
}

function Chosen({ of, onDone }: { of: Listed; onDone: (fullName: string) => void }) {
  const { assign } = words.caseWork
  return (
    <Panel heading={of.decisionNumber} note={formatDay(of.decisionDate)}>
      <AssignForm caseId={of.caseId} officer={of.officer} onDone={onDone} />
      {of.due && <p className="note assign-note">{assign.dueNote}</p>}
    </Panel>
  )
}

function ListedRow({ of, current, onChoose }: { of: Listed; current: boolean; onChoose: () => void }) {
  const { assign, place } = words.caseWork
  return (
    <button type="button" className="list-row case-row" aria-current={current} onClick={onChoose}>
      <strong>{of.decisionNumber}</strong>
      {of.officer ? (
        <span className="note">{of.officer.fullName}</span>
      ) : of.due ? (
        <StateTag
          tone={dueTone(of.due, { state: of.state, today: dayOf(Date.now()) })}
          icon="clock"
          word={assign.due(formatDay(of.due.dueOn))}
        />
      ) : (
        <span />
      )}
      <small>
        {place.others(of.debtorName, of.debtors)} → {place.others(of.creditorName, of.creditors)}
      </small>
    </button>
  )
}
