import { borrowerKinds } from '@shared/contract/custody'
import { useQuery } from '../../office'
import { DayField } from '../../ui/day-field'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { AddBorrower } from './add-borrower'
import { LineField } from './label-scan'
import type { LoanRequest } from './loan-request'

interface Part {
  request: LoanRequest
  onChange: (part: Partial<LoanRequest>) => void
}

/** Who asks, on which letter, what for, until when: of one thing or of many. */
export function RequestFields({ request, onChange, autoFocus = false }: Part & { autoFocus?: boolean }) {
  const { propose } = words.lending
  return (
    <>
      <BorrowerChoice request={request} onChange={onChange} autoFocus={autoFocus} />
      <div className="work-pair">
        <LineField
          label={propose.requestNumber}
          hint={propose.requestNumberHint}
          value={request.number}
          onChange={(number) => onChange({ number })}
        />
        <DayField
          label={propose.requestDay}
          value={request.day}
          onChange={(day) => onChange({ day })}
          required
        />
      </div>
      <LineField
        label={propose.purpose}
        hint={propose.purposeHint}
        value={request.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      <DayField
        label={propose.dueOn}
        value={request.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
        required
      />
    </>
  )
}

/** The bodies that may ask, and a new one. */
function BorrowerChoice({ request, onChange, autoFocus }: Part & { autoFocus: boolean }) {
  const holders = useQuery('custody.listHolders', {}, { topics: ['custody'] })
  const { propose } = words.lending
  const bodies = (holders.value?.holders ?? []).filter(({ kind }) =>
    borrowerKinds.some((each) => each === kind)
  )
  const choose = (borrowerId: string): void => onChange({ borrowerId })
  return (
    <>
      <RefusalNote refusal={holders.refusal} fault={holders.fault} />
      {bodies.length > 0 && (
        <Choices
          wide
          autoFocus={autoFocus}
          label={propose.borrower}
          value={request.borrowerId}
          onChange={choose}
          choices={bodies.map(({ holderId, name, kind, address }) => ({
            value: holderId,
            title: name,
            note: [words.names.holderKindWords[kind], ...(address === '' ? [] : [address])].join(' · ')
          }))}
        />
      )}
      {holders.value && bodies.length === 0 && <p className="note">{propose.noBorrower}</p>}
      <AddBorrower onAdded={choose} />
    </>
  )
}
