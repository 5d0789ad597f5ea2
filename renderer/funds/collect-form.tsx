import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatDong } from '@shared/money'
import { Papers } from '../documents/papers'
import { useCommand } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Money, MoneyField } from '../ui/money-field'
import { Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { useScan } from '../ui/scanning'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { DoneNote } from '../forms/done-note'
import { cardHolder } from '../forms/identity-number'
import { words } from '../words'
import type { CaseDetails } from './case-money'
import {
  beginCollecting,
  collectInput,
  numberIsValid,
  owedObligations,
  payerFromDebtor,
  type CollectTyped,
  type OwedObligation
} from './collect-draft'
import type { CaseMoney } from './money-flow-layout'

type Collected = OutputOf<'funds.collectCash'>

/** Taking cash in. The draft belongs to the place, so that looking elsewhere loses no word of it. */
export function CollectForm({
  found,
  money,
  tillDong,
  draft,
  onDraft
}: {
  found: CaseDetails
  money: CaseMoney
  tillDong: string
  draft: CollectTyped | null
  onDraft: (typed: CollectTyped | null) => void
}) {
  const [done, setDone] = useState<Collected | null>(null)
  const command = useCommand('funds.collectCash')
  const { collect } = words.funds
  const obligations = owedObligations(found, money)
  const first = obligations[0]
  if (done) return <Done done={done} onAnother={() => setDone(null)} />
  if (!first) {
    return (
      <Panel heading={collect.heading}>
        <EmptyState icon="done" title={collect.fullyPaid} />
      </Panel>
    )
  }
  const begun = draft ?? beginCollecting(found, first.obligationId)
  const stillOwed = obligations.some(({ obligationId }) => obligationId === begun.obligationId)
  const typed = stillOwed ? begun : { ...begun, obligationId: first.obligationId }
  const input = collectInput(found.caseId, typed)
  const change = (part: Partial<CollectTyped>): void => {
    onDraft({ ...typed, ...part })
    command.clear()
  }
  const send = async (): Promise<void> => {
    if (!input) return
    const answer = await command.run(input)
    if (!('ok' in answer)) return
    onDraft(null)
    setDone(answer.ok)
  }
  const afterDong = (BigInt(tillDong) + BigInt(typed.amount === '' ? '0' : typed.amount)).toString()
  return (
    <Panel
      heading={collect.heading}
      note={found.decisionNumber}
      foot={
        <>
          <RefusalNote refusal={command.refusal} fault={command.fault} />
          <PrimaryAction
            icon="printer"
            keys="Ctrl+Enter"
            words={collect.submit}
            disabled={!input}
            running={command.running}
            onPress={() => void send()}
          >
            {collect.submit}
          </PrimaryAction>
          <p className="after-line">
            {collect.after} <Money amount={afterDong} unit />
          </p>
        </>
      }
    >
      <Fields found={found} typed={typed} obligations={obligations} onChange={change} />
    </Panel>
  )
}

function Fields({
  found,
  typed,
  obligations,
  onChange
}: {
  found: CaseDetails
  typed: CollectTyped
  obligations: readonly OwedObligation[]
  onChange: (part: Partial<CollectTyped>) => void
}) {
  const { collect } = words.funds
  useScan((scan) => {
    const holder = cardHolder(scan)
    if (!holder) return false
    const isDebtor = payerFromDebtor(found).number === holder.number
    onChange({ ...holder, payerKind: isDebtor ? 'debtor' : 'other' })
    return true
  })
  return (
    <div className="work-form">
      <Choices
        wide
        label={collect.obligation}
        value={typed.obligationId}
        onChange={(obligationId) => onChange({ obligationId })}
        choices={obligations.map(({ obligationId, title, leftDong }) => ({
          value: obligationId,
          title,
          note: collect.left(formatDong(leftDong))
        }))}
      />
      <MoneyField
        label={collect.amount}
        value={typed.amount}
        onChange={(amount) => onChange({ amount })}
        required
        autoFocus
        large
      />
      <Choices
        label={collect.payer}
        value={typed.payerKind}
        onChange={(payerKind) =>
          onChange(
            payerKind === 'debtor'
              ? { payerKind, ...payerFromDebtor(found) }
              : { payerKind, fullName: '', number: '', address: '' }
          )
        }
        choices={[
          { value: 'debtor', title: collect.isDebtor },
          { value: 'other', title: collect.isOther }
        ]}
      />
      <PayerFields typed={typed} onChange={onChange} />
    </div>
  )
}

function PayerFields({
  typed,
  onChange
}: {
  typed: CollectTyped
  onChange: (part: Partial<CollectTyped>) => void
}) {
  const { collect } = words.funds
  return (
    <>
      <Field label={collect.name} required>
        <TextField value={typed.fullName} onChange={(fullName) => onChange({ fullName })} maxLength={300} />
      </Field>
      <Field label={collect.idNumber} problem={numberIsValid(typed.number) ? null : collect.idInvalid}>
        <TextField
          value={typed.number}
          inputMode="numeric"
          maxLength={20}
          onChange={(number) => onChange({ number: number.replace(/\D/g, '') })}
        />
      </Field>
      <Field label={collect.address} required>
        <TextField value={typed.address} onChange={(address) => onChange({ address })} maxLength={300} />
      </Field>
      <Field label={collect.content} required>
        <TextField value={typed.content} onChange={(content) => onChange({ content })} maxLength={300} />
      </Field>
    </>
  )
}

function Done({ done, onAnother }: { done: Collected; onAnother: () => void }) {
  const { collect } = words.funds
  return (
    <Panel
      heading={collect.heading}
      foot={
        <PrimaryAction icon="plus" keys="Enter" words={collect.another} onPress={onAnother}>
          {collect.another}
        </PrimaryAction>
      }
    >
      <div className="work-form">
        <DoneNote title={`${collect.done} · ${done.voucherNumber}`}>
          {collect.receipt(done.receiptSymbol, done.receiptNumber)}
        </DoneNote>
        <Papers subject={`voucher:${done.voucherId}`} />
      </div>
    </Panel>
  )
}
