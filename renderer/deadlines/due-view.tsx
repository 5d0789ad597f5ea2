import { useState, type ReactNode } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import type { InputOf, OutputOf } from '@shared/contract'
import { dueGroups, type DueGroup } from '@shared/contract/deadlines'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { EmptyState } from '../ui/empty-state'
import { Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag, type Tone } from '../ui/state-tag'
import { words } from '../words'
import './deadlines.css'
import { DueMonth } from './due-month'

type Due = OutputOf<'deadlines.listDue'>
type DueFile = Due['files'][number]
type Filter = Omit<InputOf<'deadlines.listDue'>, 'day' | 'group'>

const calendarWidth = 380
const groupTones: Readonly<Record<DueGroup, Tone>> = {
  OVERDUE: 'red',
  TODAY: 'amber',
  THIS_WEEK: 'blue',
  LATER: 'neutral'
}

/** Everything that is due: how much and how near on the left, which files in the middle, the month on the right. */
export function DueView({ tabs, listWidth }: { tabs: ReactNode; listWidth: number }) {
  const [filter, setFilter] = useState<Filter>({})
  const [day, setDay] = useState<string | null>(null)
  const [group, setGroup] = useState<DueGroup | null>(null)
  const input = { ...filter, ...(day !== null && { day }), ...(group !== null && { group }) }
  const topics = { topics: ['intake', 'cases'], keepFormer: true }
  const { value, refusal, fault } = useQuery('deadlines.listDue', input, topics)
  const all = useQuery('deadlines.listDue', filter, topics)
  const said = words.deadlines.due
  const files = value?.files ?? []
  const choose = (next: DueGroup): void => {
    setDay(null)
    setGroup(next === group ? null : next)
  }
  return (
    <>
      <Panel width={listWidth}>
        {tabs}
        {all.value && <Counts counts={all.value.counts} chosen={group} onChoose={choose} />}
        {all.value && <Filters due={all.value} filter={filter} onChange={setFilter} />}
      </Panel>
      <Panel
        heading={said.heading}
        note={day === null ? (group === null ? said.all : said.groups[group]) : formatDay(day)}
        actions={
          (day !== null || group !== null) && (
            <button
              type="button"
              className="text-action"
              onClick={() => {
                setDay(null)
                setGroup(null)
              }}
            >
              {said.showAll}
            </button>
          )
        }
      >
        <RefusalNote refusal={refusal} fault={fault} />
        {value && files.length === 0 && (
          <EmptyState icon="calendar" title={said.empty} hint={said.emptyHint} />
        )}
        {dueGroups.map((each) => (
          <DueGroupRows key={each} group={each} files={files.filter((file) => file.group === each)} />
        ))}
      </Panel>
      <Panel ground width={calendarWidth} heading={said.calendar}>
        <DueMonth
          filter={filter}
          today={dayOf(Date.now())}
          chosen={day}
          onChoose={(next) => {
            setGroup(null)
            setDay(next === day ? null : next)
          }}
        />
      </Panel>
    </>
  )
}

function Counts({
  counts,
  chosen,
  onChoose
}: {
  counts: Due['counts']
  chosen: DueGroup | null
  onChoose: (group: DueGroup) => void
}) {
  const said = words.deadlines.due
  return (
    <div className="due-counts">
      {dueGroups.map((group) => (
        <button
          key={group}
          type="button"
          className="list-row"
          aria-pressed={group === chosen}
          aria-current={group === chosen}
          onClick={() => onChoose(group)}
        >
          <StateTag tone={groupTones[group]} word={said.groups[group]} />
          <strong>{counts[group]}</strong>
        </button>
      ))}
    </div>
  )
}

function Filters({
  due,
  filter,
  onChange
}: {
  due: Due
  filter: Filter
  onChange: (filter: Filter) => void
}) {
  const said = words.deadlines.due
  return (
    <div className="due-filters">
      <Field label={said.officer}>
        <select
          className="input"
          value={filter.officerId ?? ''}
          onChange={({ target: { value } }) =>
            onChange({ ...filter, officerId: value === '' ? undefined : value })
          }
        >
          <option value="">{said.everybody}</option>
          {due.officers.map(({ userId, fullName }) => (
            <option key={userId} value={userId}>
              {fullName}
            </option>
          ))}
        </select>
      </Field>
      <Field label={said.procedure}>
        <select
          className="input"
          value={filter.procedureCode ?? ''}
          onChange={({ target: { value } }) =>
            onChange({ ...filter, procedureCode: value === '' ? undefined : value })
          }
        >
          <option value="">{said.everyProcedure}</option>
          {due.procedures.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}

function DueGroupRows({ group, files }: { group: DueGroup; files: readonly DueFile[] }) {
  const said = words.deadlines.due
  if (files.length === 0) return null
  return (
    <section className="due-group" aria-label={said.groups[group]}>
      <h3>
        <StateTag tone={groupTones[group]} word={said.groups[group]} />
        <span className="note">{said.count(files.length)}</span>
      </h3>
      {files.map((file) => (
        <button
          key={file.fileId}
          type="button"
          className="list-row due-row"
          onClick={() => openPlace('intake', `file:${file.fileId}`)}
        >
          <time>{formatDay(file.dueDate)}</time>
          <span>
            <strong>{file.requesterName}</strong>
            <small>{file.procedureName}</small>
          </span>
          <span className="note">
            {file.receptionNumber}
            <small>{file.officerName}</small>
          </span>
          <span className={`due-left tone-${groupTones[group]}`}>{said.left(file.workingDaysLeft)}</span>
        </button>
      ))}
    </section>
  )
}
