import { formatDay } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { Money } from '../ui/money-field'
import { obligationClass } from '../forms/obligation-title'
import { words } from '../words'
import { nameIn, percentText, type Case } from './case-look'

type Obligation = Case['obligations'][number]

/** What is owed, by whom to whom; names only where a case has more than two sides. */
export function CaseObligations({ found }: { found: Case }) {
  const { page } = words.caseWork
  return (
    <ul className="obligations">
      {found.obligations.map((owed) => (
        <li key={owed.obligationId}>
          <div>
            <strong>{owed.content}</strong>
            <span className="note">{[obligationClass(owed), ...sidesOf(found, owed)].join(' · ')}</span>
            {owed.liability === 'SHARES' && <Shares found={found} owed={owed} />}
            {owed.interest && <span className="note">{interestText(owed.interest)}</span>}
          </div>
          <span className="amount">
            {owed.amountDong === null ? (
              <span className="note">{page.notMoney}</span>
            ) : (
              <Money amount={owed.amountDong} unit />
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function sidesOf(found: Case, owed: Obligation): string[] {
  const { page } = words.caseWork
  const names = owed.debtors.map(({ partyId }) => nameIn(found, partyId)).join(', ')
  const jointly = owed.debtors.length > 1 && owed.liability === 'JOINT'
  return [
    ...(found.debtors > 1 ? [jointly ? page.jointly(names) : page.owes(names)] : []),
    ...(found.creditors > 1 ? [page.for(nameIn(found, owed.creditorId))] : [])
  ]
}

function Shares({ found, owed }: { found: Case; owed: Obligation }) {
  return (
    <ul className="share-list">
      {owed.debtors.map(({ partyId, shareDong }) => (
        <li key={partyId}>
          <span>{nameIn(found, partyId)}</span>
          {shareDong !== null && <Money amount={shareDong} unit />}
        </li>
      ))}
    </ul>
  )
}

function interestText(interest: NonNullable<Obligation['interest']>): string {
  const { page } = words.caseWork
  if (interest.kind === 'WORDS') return page.interestWords(interest.words)
  const rate = page.rate(percentText(interest.rateHundredths), page.per[interest.per])
  return `${page.interest(rate, formatDong(interest.baseDong))} ${page.from(formatDay(interest.from))}`
}
