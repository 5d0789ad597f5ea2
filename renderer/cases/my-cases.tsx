import { useRef, useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay, useWho } from '../session'
import { EmptyState } from '../ui/empty-state'
import { useKey } from '../ui/keys'
import { Money } from '../ui/money-field'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import { dueTone, stateTone, warningTone } from './case-look'
import { SelectField } from './select-field'

type Mine = OutputOf<'cases.listMyCases'>['cases'][number]

/** The cases of an officer, the nearest day on top: what is held, collected, still owed, and what is wrong. */
export function MyCases() {
  const { officerId, officers, choose } = useOfficer()
  const [ended, setEnded] = useState(false)
  const { value, refusal, fault } = useQuery(
    'cases.listMyCases',
    officerId === null ? null : { officerId, ended },
    // Nothing of one officer is shown under the name of another while his cases are read.
    { topics: ['custody', 'funds'] }
  )
  const said = words.caseWork.place
  const heading = useMay('cases.assign') ? said.tabs.officers : said.tabs.mine
  return (
    <section className="my-cases" aria-label={heading}>
      <header className="my-cases-head">
        <h2>{heading}</h2>
        {value && <span className="note">{said.count(value.cases.length, value.total)}</span>}
        {officers !== null && officers.length > 0 && (
          <SelectField
            label={said.officer}
            value={officerId}
            onChange={choose}
            options={officers.map(({ userId, fullName }) => ({ value: userId, title: fullName }))}
          />
        )}
        <div className="cases-tabs inner" role="group">
          {[false, true].map((which) => (
            <button
              key={String(which)}
              type="button"
              aria-current={which === ended}
              onClick={() => setEnded(which)}
            >
              {which ? said.ended : said.running}
            </button>
          ))}
        </div>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {officers?.length === 0 && <EmptyState icon="person" title={words.caseWork.assign.noOfficers} />}
      {value && value.cases.length === 0 && (
        <EmptyState icon="scales" title={said.empty} hint={ended ? said.emptyEnded : said.emptyHint} />
      )}
      {value && value.cases.length > 0 && <CasesTable cases={value.cases} />}
    </section>
  )
}

/** Whose cases are shown: one's own; who leads looks at any officer's, and `officers` is null for everybody else. */
function useOfficer() {
  const { user } = useWho()
  const mayAssign = useMay('cases.assign')
  const [chosen, choose] = useState<string | null>(null)
  const { value } = useQuery('cases.listOfficers', mayAssign ? {} : null, { topics: ['identity'] })
  if (!mayAssign) return { officerId: user.userId, officers: null, choose }
  const officers = value?.officers ?? null
  const first = officers?.find(({ userId }) => userId === user.userId) ?? officers?.[0]
  return { officerId: chosen ?? first?.userId ?? null, officers, choose }
}

function CasesTable({ cases }: { cases: readonly Mine[] }) {
  const { columns, keys } = words.caseWork.place
  const table = useRef<HTMLDivElement>(null)
  const walk = (step: 1 | -1): void => {
    const rows = [...(table.current?.querySelectorAll<HTMLButtonElement>('tbody button') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    rows[at < 0 ? 0 : at + step]?.focus()
  }
  useKey({ keys: 'ArrowDown', words: keys.next }, () => walk(1))
  useKey({ keys: 'ArrowUp', words: keys.previous }, () => walk(-1))
  return (
    <div className="my-cases-table" ref={table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.decision}</th>
            <th scope="col">{columns.debtor}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.next}</th>
            <th scope="col" className="figure">
              {columns.held}
            </th>
            <th scope="col" className="figure">
              {columns.collected}
            </th>
            <th scope="col" className="figure">
              {columns.outstanding}
            </th>
            <th scope="col" className="figure">
              {columns.waiting}
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <CaseRow key={each.caseId} of={each} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CaseRow({ of }: { of: Mine }) {
  const said = words.caseWork.place
  const { caseStateWords, caseWarningWords } = words.caseNames
  const open = (): void => openPlace('cases', `case:${of.caseId}`)
  return (
    <tr onClick={open}>
      <th scope="row">
        <button type="button" className="text-action" onClick={open}>
          {of.decisionNumber}
        </button>
        <small>{formatDay(of.decisionDate)}</small>
      </th>
      <td className="my-case-people">
        <span title={of.debtorName}>{said.others(of.debtorName, of.debtors)}</span>
        <small title={of.creditorName}>{said.creditor(said.others(of.creditorName, of.creditors))}</small>
      </td>
      <td>
        <div className="my-case-state">
          <StateTag tone={stateTone(of.state)} word={caseStateWords[of.state]} />
          {of.warnings.map((warning) => (
            <StateTag key={warning} filled tone={warningTone(warning)} word={caseWarningWords[warning]} />
          ))}
        </div>
      </td>
      <td>
        <NextDue due={of.nextDue} state={of.state} />
      </td>
      <td className="figure">{said.things(of.thingsHeld)}</td>
      <td className="figure">
        <Sum amount={of.collectedDong} />
      </td>
      <td className="figure strong">
        <Sum amount={of.outstandingDong} />
      </td>
      <td className="figure">
        <Sum amount={of.waitingDong} />
      </td>
    </tr>
  )
}

/** What stands still is due all the same, but nobody is late with it. */
function NextDue({ due, state }: { due: Mine['nextDue']; state: Mine['state'] }) {
  if (!due) return <small>{words.caseWork.place.noDue}</small>
  const tone = dueTone(due, { state, today: dayOf(Date.now()) })
  return (
    <>
      <StateTag tone={tone} icon="clock" word={formatDay(due.dueOn)} />
      <small>{words.caseNames.caseRuleWords[due.rule] ?? due.rule}</small>
    </>
  )
}

function Sum({ amount }: { amount: string }) {
  return amount === '0' ? <span className="note">–</span> : <Money amount={amount} />
}
