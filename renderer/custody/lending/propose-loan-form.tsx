import { useState } from 'react'
import { borrowerKinds } from '@shared/contract/custody'
import { useCommand, useQuery } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { AddBorrower } from './add-borrower'
import { LineField } from './label-scan'

const noRequest = { number: '', day: '', purpose: '', dueOn: '' }
type Request = typeof noRequest

/** Asks for a loan: to which body, on which letter, what for, until when. */
export function ProposeLoanForm({ asset }: { asset: Asset }) {
  const holders = useQuery('custody.listHolders', {}, { topics: ['custody'] })
  const command = useCommand('custody.proposeLoan')
  const [borrowerId, setBorrowerId] = useState<string | null>(null)
  const [request, setRequest] = useState(noRequest)
  const { propose } = words.lending
  const bodies = (holders.value?.holders ?? []).filter(({ kind }) =>
    borrowerKinds.some((each) => each === kind)
  )
  const change = (part: Partial<Request>): void => setRequest((before) => ({ ...before, ...part }))
  const whole = borrowerId !== null && Object.values(request).every((typed) => typed.trim() !== '')
  const send = (): void => {
    if (borrowerId === null || !whole) return
    void command.run({
      assetId: asset.assetId,
      borrowerId,
      requestNumber: request.number.trim(),
      requestDay: request.day,
      purpose: request.purpose.trim(),
      dueOn: request.dueOn
    })
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{propose.heading}</h3>
      <RefusalNote refusal={holders.refusal} fault={holders.fault} />
      {bodies.length > 0 && (
        <Choices
          wide
          autoFocus
          label={propose.borrower}
          value={borrowerId}
          onChange={setBorrowerId}
          choices={bodies.map(({ holderId, name, kind, address }) => ({
            value: holderId,
            title: name,
            note: [words.names.holderKindWords[kind], ...(address === '' ? [] : [address])].join(' · ')
          }))}
        />
      )}
      {holders.value && bodies.length === 0 && <p className="note">{propose.noBorrower}</p>}
      <AddBorrower onAdded={setBorrowerId} />
      <RequestFields request={request} onChange={change} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" icon="approve" keys="Enter" disabled={!whole} running={command.running}>
        {propose.submit}
      </PrimaryAction>
    </form>
  )
}

function RequestFields({
  request,
  onChange
}: {
  request: Request
  onChange: (part: Partial<Request>) => void
}) {
  const { propose } = words.lending
  return (
    <>
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
