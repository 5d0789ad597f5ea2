import { dayOf, formatDay } from '@shared/calendar'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { dueWord } from './due-word'
import { dueLook, loanGroups, type Loan } from './loan-state'
import { EndedLoanLots, LoanLots } from './lots/loan-lots'

/** Everything asked for, promised and out, of one thing or of many; what should be back already stands first and red. */
export function LoanList({ onOpen, onMake }: { onOpen: (lotId: string) => void; onMake: () => void }) {
  const loans = useQuery('custody.listLoans', { openOnly: true, alone: true }, { topics: ['custody'] })
  const lots = useQuery('custody.listLoanLots', { openOnly: true }, { topics: ['custody'] })
  const mayPropose = useMay('custody.proposeRelease')
  const { list } = words.lending
  const { begin } = words.lots.loans
  const groups = loanGroups(loans.value?.loans ?? [])
  return (
    <section className="mode-panel lots loan-list">
      <header className="mode-head">
        <h1>{list.heading}</h1>
        <span className="note">{list.note}</span>
        {mayPropose && (
          <PrimaryAction icon="plus" keys="Enter" words={begin} onPress={onMake}>
            {begin}
          </PrimaryAction>
        )}
      </header>
      <RefusalNote refusal={loans.refusal ?? lots.refusal} fault={loans.fault ?? lots.fault} />
      {loans.value?.loans.length === 0 && lots.value?.lots.length === 0 && (
        <EmptyState icon="handover" title={list.none} hint={list.noneHint} />
      )}
      <LoanLots lots={lots.value?.lots ?? []} onOpen={onOpen} />
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
      <EndedLoanLots onOpen={onOpen} />
    </section>
  )
}

function LoanRow({ loan }: { loan: Loan }) {
  const { list } = words.lending
  const today = dayOf(new Date().toISOString())
  const { days, tone } = dueLook(loan, today)
  const isOut = loan.state === 'OUT'
  return (
    <button
      type="button"
      className={`list-row${loan.overdue ? ' overdue' : ''}`}
      onClick={() => openPlace('custody', `asset:${loan.asset.assetId}`)}
    >
      <strong>{loan.asset.name}</strong>
      {isOut ? (
        <StateTag
          filled={days < 0}
          tone={tone}
          icon={days < 0 ? 'warning' : 'clock'}
          word={dueWord(loan, today)}
        />
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
