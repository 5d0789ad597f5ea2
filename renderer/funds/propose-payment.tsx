import { useState } from 'react'
import { formatDong } from '@shared/money'
import { useCommand, useQuery } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Money, MoneyField } from '../ui/money-field'
import { Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { DoneNote } from '../forms/done-note'
import { obligationTitle } from '../forms/obligation-title'
import { words } from '../words'
import type { CaseDetails } from './case-money'
import type { CaseMoney } from './money-flow-layout'

export interface ProposeTyped {
  obligationId: string
  amount: string
  reason: string
}

/** Asks for money to be paid to a creditor; the fee is shown while the amount is typed. */
export function ProposePayment({
  found,
  money,
  draft,
  onDraft
}: {
  found: CaseDetails
  money: CaseMoney
  draft: ProposeTyped | null
  onDraft: (typed: ProposeTyped | null) => void
}) {
  const [done, setDone] = useState(false)
  const command = useCommand('funds.proposePayment')
  const { propose } = words.funds
  const freeDong = BigInt(money.heldDong) - BigInt(money.reservedDong)
  const offered = useOffered(found)
  const typed = draft ?? {
    obligationId: offered[0]?.obligationId ?? '',
    amount: '',
    reason: propose.reasonOf(found.decisionNumber)
  }
  const change = (part: Partial<ProposeTyped>): void => {
    setDone(false)
    onDraft({ ...typed, ...part })
    command.clear()
  }
  const named = offered.some(({ obligationId }) => obligationId === typed.obligationId)
  const ready = named && typed.amount !== '' && typed.amount !== '0' && typed.reason.trim() !== ''
  const send = async (): Promise<void> => {
    if (!ready) return
    const { obligationId, amount, reason } = typed
    const answer = await command.run({ obligationId, grossDong: amount, reason: reason.trim() })
    if (!('ok' in answer)) return
    onDraft(null)
    setDone(true)
  }
  return (
    <Panel
      heading={propose.heading}
      note={found.decisionNumber}
      foot={
        <>
          <RefusalNote refusal={command.refusal} fault={command.fault} />
          <PrimaryAction
            icon="file"
            keys="Ctrl+Enter"
            words={propose.submit}
            disabled={!ready}
            running={command.running}
            onPress={() => void send()}
          >
            {propose.submit}
          </PrimaryAction>
        </>
      }
    >
      <div className="work-form">
        {done && <DoneNote title={propose.done}>{propose.doneHint}</DoneNote>}
        {offered.length > 0 && freeDong > 0n ? (
          <Fields found={found} offered={offered} typed={typed} freeDong={freeDong} onChange={change} />
        ) : (
          <NothingToAsk oneOpen={offered.length === 0} />
        )}
      </div>
    </Panel>
  )
}

/** The obligations that may be asked for: one payment at a time, so not those that have one open. */
function useOffered({ caseId, obligations }: CaseDetails): CaseDetails['obligations'] {
  const open = useQuery('funds.listPayments', { openOnly: true, caseId })
  const taken = new Set(open.value?.payments.map(({ obligationId }) => obligationId))
  return obligations.filter(({ obligationId, kind }) => kind === 'MONEY' && !taken.has(obligationId))
}

function NothingToAsk({ oneOpen }: { oneOpen: boolean }) {
  const { propose } = words.funds
  return oneOpen ? (
    <EmptyState icon="money" title={propose.oneOpen} hint={propose.oneOpenHint} />
  ) : (
    <EmptyState icon="money" title={propose.nothingHeld} hint={propose.nothingHeldHint} />
  )
}

function Fields({
  found,
  offered,
  typed,
  freeDong,
  onChange
}: {
  found: CaseDetails
  offered: CaseDetails['obligations']
  typed: ProposeTyped
  freeDong: bigint
  onChange: (part: Partial<ProposeTyped>) => void
}) {
  const { propose } = words.funds
  return (
    <>
      <Choices
        wide
        label={propose.obligation}
        value={typed.obligationId}
        onChange={(obligationId) => onChange({ obligationId })}
        choices={offered.map((obligation) => ({
          value: obligation.obligationId,
          title: obligationTitle(obligation),
          note: found.parties.find(({ partyId }) => partyId === obligation.creditorId)?.fullName
        }))}
      />
      <MoneyField
        label={`${propose.gross}, ${propose.available(formatDong(freeDong))}`}
        value={typed.amount}
        onChange={(amount) => onChange({ amount })}
        required
        autoFocus
        large
      />
      <Preview typed={typed} />
      <Field label={propose.reason} required>
        <TextField value={typed.reason} onChange={(reason) => onChange({ reason })} maxLength={300} />
      </Field>
    </>
  )
}

/** What the creditor gets after the fee, by which clause, before anything is asked for. */
function Preview({ typed }: { typed: ProposeTyped }) {
  const asked = typed.amount !== '' && typed.amount !== '0'
  const { value, refusal, fault } = useQuery(
    'funds.previewPayment',
    asked ? { obligationId: typed.obligationId, grossDong: typed.amount } : null,
    { keepFormer: true }
  )
  const { propose } = words.funds
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      <dl className="sum-lines">
        <div>
          <dt>{propose.fee}</dt>
          <dd>{value ? <Money amount={`-${value.feeDong}`.replace(/^-0$/, '0')} /> : '–'}</dd>
        </div>
        <div className="sum">
          <dt>{propose.net}</dt>
          <dd>{value ? <Money amount={value.netDong} unit /> : '–'}</dd>
        </div>
      </dl>
      {value && <p className="note">{value.clause}</p>}
    </>
  )
}
