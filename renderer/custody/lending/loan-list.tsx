import { dayOf, formatDay } from '@shared/calendar'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { dueLook, loanGroups, type Loan } from './loan-state'

/** Everything asked for, promised and out; what should be back already stands first and red. */
export function LoanList() {
  const { value, refusal, fault } = useQuery('custody.listLoans', { openOnly: true }, { topics: ['custody'] })
  const { list } = words.lending
  const groups = loanGroups(value?.loans ?? [])
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{list.heading}</h1>
        <span className="note">{list.note}</span>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.loans.length === 0 && <EmptyState icon="handover" title={list.none} hint={list.noneHint} />}
      {(['out', 'approved', 'proposed'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <Section key={group} heading={list[group]} note={String(groups[group].length)}>
              {groups[group].map((loan) => (
                <LoanRow key={loan.loanId} loan={loan} />
              ))}
            </Section>
          )
      )}
    </section>
  )
}

function LoanRow({ loan }: { loan: Loan }) {
  const { list } = words.lending
  const { days, tone } = dueLook(loan, dayOf(new Date().toISOString()))
  const isOut = loan.state === 'OUT'
  const due = days < 0 ? list.overdue(-days) : days === 0 ? list.dueToday : list.dueIn(days)
  return (
    <button
      type="button"
      className={`list-row${loan.overdue ? ' overdue' : ''}`}
      onClick={() => openPlace('custody', `asset:${loan.asset.assetId}`)}
    >
      <strong>{loan.asset.name}</strong>
      {isOut ? (
        <StateTag filled={days < 0} tone={tone} icon={days < 0 ? 'warning' : 'clock'} word={due} />
      ) : (
        <StateTag
          tone={loan.state === 'APPROVED' ? 'green' : 'blue'}
          icon={loan.state === 'APPROVED' ? 'approve' : 'clock'}
          word={loan.orderNumber ?? words.names.loanStateWords[loan.state]}
        />
      )}
      <small>{[loan.borrowerName, ...(loan.messenger === null ? [] : [loan.messenger])].join(' · ')}</small>
      <small>{list.due(formatDay(loan.dueOn))}</small>
    </button>
  )
}
