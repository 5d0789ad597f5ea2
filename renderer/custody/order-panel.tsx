import { useState } from 'react'
import { useCommand } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { CaseChoice, type CaseSummary } from '../work/case-choice'
import { DoneNote } from '../work/done-note'
import { words } from '../words'
import { emptyLine, linesToSend, type DraftLine } from './order-draft'
import { OrderLines } from './order-lines'

/** The head's order to stock in: for which case, why, from whom, and which things. */
export function OrderPanel({ active }: { active: boolean }) {
  const [chosen, setChosen] = useState<CaseSummary | null>(null)
  const [issued, setIssued] = useState<string | null>(null)
  const { order } = words.custody
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{order.heading}</h1>
        <span className="note">{order.note}</span>
      </header>
      {issued !== null && (
        <div className="mode-done">
          <DoneNote title={order.done(issued)} />
        </div>
      )}
      {chosen ? (
        <OrderForm
          key={chosen.caseId}
          active={active}
          chosen={chosen}
          onOtherCase={() => setChosen(null)}
          onIssued={(orderNumber) => {
            setIssued(orderNumber)
            setChosen(null)
          }}
        />
      ) : (
        <CaseChoice onChoose={setChosen} autoFocus listening={active} />
      )}
    </section>
  )
}

function OrderForm({
  active,
  chosen,
  onOtherCase,
  onIssued
}: {
  active: boolean
  chosen: CaseSummary
  onOtherCase: () => void
  onIssued: (orderNumber: string) => void
}) {
  const [reason, setReason] = useState('')
  const [deliveredBy, setDeliveredBy] = useState('')
  const [lines, setLines] = useState<DraftLine[]>(() => [emptyLine([])])
  const command = useCommand('custody.issueStockInOrder')
  const { order } = words.custody
  const ready = linesToSend(lines)
  const send = async (): Promise<void> => {
    if (!ready) return
    const input = {
      caseId: chosen.caseId,
      reason: reason.trim(),
      deliveredBy: deliveredBy.trim(),
      lines: ready
    }
    const answer = await command.run(input)
    if ('ok' in answer) onIssued(answer.ok.orderNumber)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ChosenCase chosen={chosen} onOther={onOtherCase} />
      <OrderGround
        reason={reason}
        deliveredBy={deliveredBy}
        onReason={setReason}
        onDeliveredBy={setDeliveredBy}
      />
      <OrderLines lines={lines} onChange={setLines} />
      <div>
        <SecondaryAction
          icon="plus"
          keys="Alt+N"
          disabled={!active}
          words={order.addLine}
          onPress={() => setLines([...lines, emptyLine(lines)])}
        >
          {order.addLine}
        </SecondaryAction>
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        type="submit"
        icon="stamp"
        keys="Enter"
        disabled={!ready || reason.trim() === '' || deliveredBy.trim() === ''}
        running={command.running}
      >
        {order.submit}
      </PrimaryAction>
    </form>
  )
}

function ChosenCase({ chosen, onOther }: { chosen: CaseSummary; onOther: () => void }) {
  return (
    <div className="chosen-case">
      <span>
        <strong>{chosen.decisionNumber}</strong>
        <small>{words.work.caseChoice.sides(chosen.debtorName, chosen.creditorName)}</small>
      </span>
      <button type="button" className="text-action" onClick={onOther}>
        {words.funds.case.change}
      </button>
    </div>
  )
}

function OrderGround({
  reason,
  deliveredBy,
  onReason,
  onDeliveredBy
}: {
  reason: string
  deliveredBy: string
  onReason: (reason: string) => void
  onDeliveredBy: (deliveredBy: string) => void
}) {
  const { order } = words.custody
  return (
    <>
      <Field label={order.reason} required>
        <TextField
          value={reason}
          onChange={onReason}
          placeholder={order.reasonHint}
          maxLength={300}
          autoFocus
        />
      </Field>
      <Field label={order.deliveredBy} required>
        <TextField
          value={deliveredBy}
          onChange={onDeliveredBy}
          placeholder={order.deliveredByHint}
          maxLength={300}
        />
      </Field>
    </>
  )
}
