import { orderLinesMax } from '@shared/contract/custody'
import './receiving.css'
import { useState } from 'react'
import { useCommand } from '../../office'
import { goOnWithEnter } from '../../forms/enter-goes-on'
import { useScan } from '../../ui/scanning'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { RefusalNote } from '../../ui/refusal-note'
import { CaseChoice, type CaseSummary } from '../../forms/case-choice'
import { DoneNote } from '../../forms/done-note'
import { identityNumberIn } from '../../forms/identity-number'
import { words } from '../../words'
import {
  emptyLine,
  emptyOrder,
  lineNotForOwnStore,
  orderLacks,
  orderToSend,
  type OrderDraft
} from './order-draft'
import { OrderGround } from './order-ground'
import { OpenOrders } from './open-orders'
import { OrderLines } from './order-lines'

/** The head's order to stock in: for which case, why, from whom, kept where, and which things. */
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
        <>
          <CaseChoice onChoose={setChosen} autoFocus listening={active} />
          <OpenOrders />
        </>
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
  const [draft, setDraft] = useState<OrderDraft>(emptyOrder)
  const command = useCommand('custody.issueStockInOrder')
  const { order } = words.custody
  const { check, orderLackWords } = words.receiving
  const ready = orderToSend(draft, chosen.caseId)
  const lacks = orderLacks(draft)
  const change = (part: Partial<OrderDraft>): void => {
    setDraft({ ...draft, ...part })
    command.clear()
  }
  // The card of whoever brings the things, read from wherever the typing is.
  useScan((scan) => {
    const number = active && scan.isIdCard ? identityNumberIn(scan) : null
    if (number !== null) change({ delivererIdentity: number })
    return number !== null
  })
  const send = async (): Promise<void> => {
    if (!ready) return
    const answer = await command.run(ready)
    if ('ok' in answer) onIssued(answer.ok.orderNumber)
  }
  return (
    <form
      className="work-form order-form"
      onKeyDown={(event) => {
        const { currentTarget } = event
        // An order binds: Enter goes through the fields, and only on the button does it sign.
        goOnWithEnter(event, () => currentTarget.querySelector<HTMLElement>('[type=submit]')?.focus())
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ChosenCase chosen={chosen} onOther={onOtherCase} />
      <OrderGround draft={draft} onChange={change} />
      <OrderLines lines={draft.lines} onChange={(lines) => change({ lines })} />
      <OrderFoot draft={draft} active={active} onChange={change} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {lacks.length > 0 && (
        <p className="note">{check.lacks(lacks.map((lack) => orderLackWords[lack]).join(', '))}</p>
      )}
      <PrimaryAction type="submit" icon="stamp" keys="Enter" disabled={!ready} running={command.running}>
        {order.submit}
      </PrimaryAction>
    </form>
  )
}

function OrderFoot({
  draft,
  active,
  onChange
}: {
  draft: OrderDraft
  active: boolean
  onChange: (part: Partial<OrderDraft>) => void
}) {
  const { order } = words.custody
  const more = words.receiving.order
  const wrong = lineNotForOwnStore(draft)
  return (
    <>
      {wrong && (
        <p className="field-problem" role="alert">
          {more.notForOwn(words.custody.kinds[wrong.kind], words.receiving.goesTo[wrong.kind] ?? '')}
        </p>
      )}
      <div className="form-row">
        <SecondaryAction
          icon="plus"
          keys="Alt+N"
          disabled={!active || draft.lines.length >= orderLinesMax}
          words={order.addLine}
          onPress={() => onChange({ lines: [...draft.lines, emptyLine(draft.lines)] })}
        >
          {order.addLine}
        </SecondaryAction>
        {draft.lines.some(({ outcome }) => outcome !== '') && (
          <DayField
            label={more.outcomeDay}
            value={draft.outcomeDay}
            onChange={(outcomeDay) => onChange({ outcomeDay })}
            required
          />
        )}
      </div>
    </>
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
