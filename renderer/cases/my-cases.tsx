import { useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import { isRunning } from '@shared/case-states'
import type { OutputOf } from '@shared/contract'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay, useWho } from '../session'
import { EmptyState } from '../ui/empty-state'
import { Money } from '../ui/money-field'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import { dueTone, stateTone, warningTone } from './case-look'
import { SelectField } from './select-field'

type Mine = OutputOf<'cases.listMyCases'>['cases'][number]

/** The cases of an officer, the nearest day on top: what is held, collected, still owed, and what is wrong. */
export function MyCases() {
  const { user } = useWho()
  const [officerId, setOfficerId] = useState(user.userId)
  const [ended, setEnded] = useState(false)
  const { value, refusal, fault } = useQuery(
    'cases.listMyCases',
    { officerId, ended },
    { topics: ['custody', 'funds'], keepFormer: true }
  )
  const said = words.caseWork.place
  return (
    <section className="my-cases" aria-label={said.tabs.mine}>
      <header className="my-cases-head">
        <h2>{said.tabs.mine}</h2>
        {value && <span className="note">{said.count(value.cases.length, value.total)}</span>}
        <OfficerChoice officerId={officerId} onChoose={setOfficerId} />
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
      {value && value.cases.length === 0 && (
        <EmptyState icon="scales" title={said.empty} hint={ended ? said.emptyEnded : said.emptyHint} />
      )}
      {value && value.cases.length > 0 && <CasesTable cases={value.cases} />}
    </section>
  )
}

/** Who leads may look at any officer's. */
function OfficerChoice({
  officerId,
  onChoose
}: {
  officerId: string
  onChoose: (officerId: string) => void
}) {
  const { user } = useWho()
  const mayAssign = useMay('cases.assign')
  const { value } = useQuery('cases.listAssignments', mayAssign ? {} : null)
  const said = words.caseWork.place
  if (!mayAssign || !value) return null
  const others = value.officers.filter(({ userId }) => userId !== user.userId)
  return (
    <SelectField
      label={said.officer}
      value={officerId}
      onChange={(chosen) => onChoose(chosen ?? user.userId)}
      options={[
        { value: user.userId, title: said.self },
        ...others.map(({ userId, fullName }) => ({ value: userId, title: fullName }))
      ]}
    />
  )
}

function CasesTable({ cases }: { cases: readonly Mine[] }) {
  const { columns } = words.caseWork.place
  return (
    <div className="my-cases-table">
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
      <td>
        {said.others(of.debtorName, of.debtors)}
        <small>{said.creditor(said.others(of.creditorName, of.creditors))}</small>
      </td>
      <td>
        <StateTag tone={stateTone(of.state)} word={caseStateWords[of.state]} />
        {of.warnings.map((warning) => (
          <StateTag key={warning} filled tone={warningTone(warning)} word={caseWarningWords[warning]} />
        ))}
      </td>
      <td>
        <NextDue due={of.nextDue} stands={!isRunning(of.state) && of.state !== 'NOT_YET_ENFORCEABLE'} />
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
function NextDue({ due, stands }: { due: Mine['nextDue']; stands: boolean }) {
  if (!due) return <small>{words.caseWork.place.noDue}</small>
  const tone = stands ? 'neutral' : dueTone(due.dueOn, dayOf(Date.now()))
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
