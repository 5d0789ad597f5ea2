import { useState } from 'react'
import { formatDay, formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { loanDaysMost, storeRules } from '@shared/contract/custody'
import { useCommand, useQuery } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { DayField } from '../ui/day-field'
import { Facts, Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { words } from '../words'

type DoorLog = 'KEPT' | 'NOT_KEPT'
type Rules = Omit<OutputOf<'custody.getStoreRules'>, 'setAt'>

/** The head's standing rules: the order for moves inside, the door log, the longest term of a loan. */
export function StoreRules() {
  const said = words.storing.settings
  const { value, refusal, fault } = useQuery('custody.getStoreRules', {})
  const order = value?.innerMovesOrder ?? null
  return (
    <Panel heading={said.rules} note={value?.setAt ? said.since(formatInstant(value.setAt)) : undefined}>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && (
        <>
          <div className="work-form">
            <Facts
              rows={[
                [said.innerOrder, order ? `${order.number}, ${formatDay(order.issuedOn)}` : said.none],
                [said.doorLog, value.doorLog ? said.kept : said.notKept],
                [said.loanDays, said.days(value.loanDaysMax)],
                [said.incidentDays, said.incidentDaysOf(value.incidentDays)]
              ]}
            />
          </div>
          <OrderForm key={order ? `${order.number} ${order.issuedOn}` : ''} rules={value} />
          <TermsForm
            key={`${String(value.doorLog)} ${value.loanDaysMax} ${value.incidentDays}`}
            rules={value}
          />
        </>
      )}
    </Panel>
  )
}

/** Whether things are moved inside, and by which order; the other rules go on as they stand. */
function OrderForm({
  rules: { innerMovesOrder: order, doorLog, loanDaysMax, incidentDays }
}: {
  rules: Rules
}) {
  const said = words.storing.settings
  const command = useCommand('custody.setStoreRules')
  const [number, setNumber] = useState(order?.number ?? '')
  const [issuedOn, setIssuedOn] = useState(order?.issuedOn ?? '')
  const ready = number.trim() !== '' && issuedOn !== ''
  const send = (innerMovesOrder: Rules['innerMovesOrder']): void => {
    void command.run({ innerMovesOrder, doorLog, loanDaysMax, incidentDays })
  }
  return (
    <form
      className="work-form settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) send({ number: number.trim(), issuedOn })
      }}
    >
      <h3>{said.orderHeading}</h3>
      <div className="work-pair">
        <Field label={said.orderNumber} required>
          <TextField value={number} onChange={setNumber} maxLength={60} autoFocus />
        </Field>
        <DayField label={said.orderDay} value={issuedOn} onChange={setIssuedOn} required />
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="action-row">
        <PrimaryAction type="submit" icon="stamp" keys="Enter" disabled={!ready} running={command.running}>
          {said.allow}
        </PrimaryAction>
        {order && (
          <SecondaryAction icon="stop" onPress={() => send(null)}>
            {said.stop}
          </SecondaryAction>
        )}
      </div>
    </form>
  )
}

/** The door log and the terms; the order for moves inside goes on as it stands, also where there is none. */
function TermsForm({ rules: { innerMovesOrder, doorLog, loanDaysMax, incidentDays } }: { rules: Rules }) {
  const said = words.storing.settings
  const command = useCommand('custody.setStoreRules')
  const [log, setLog] = useState<DoorLog>(doorLog ? 'KEPT' : 'NOT_KEPT')
  const [loanDays, setLoanDays] = useState(String(loanDaysMax))
  const [days, setDays] = useState(String(incidentDays))
  const term = storeRules.shape.loanDaysMax.max(loanDaysMost).safeParse(Number(loanDays))
  const limit = storeRules.shape.incidentDays.safeParse(Number(days))
  const ready = term.success && limit.success
  const send = (): void => {
    if (!term.success || !limit.success) return
    const terms = { doorLog: log === 'KEPT', loanDaysMax: term.data, incidentDays: limit.data }
    void command.run({ innerMovesOrder, ...terms })
  }
  return (
    <form
      className="work-form settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{said.terms}</h3>
      <DoorLogChoice value={log} onChange={setLog} />
      <div className="work-pair">
        <DaysField
          label={said.loanDays}
          hint={term.success ? said.loanDaysNote : said.loanDaysWrong}
          value={loanDays}
          digitsMax={4}
          onChange={setLoanDays}
        />
        <DaysField
          label={said.incidentDays}
          hint={limit.success ? said.incidentDaysHint : said.incidentDaysWrong}
          value={days}
          digitsMax={2}
          onChange={setDays}
        />
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="action-row">
        <SecondaryAction type="submit" icon="check" disabled={!ready} running={command.running}>
          {said.saveTerms}
        </SecondaryAction>
      </div>
    </form>
  )
}

function DoorLogChoice({ value, onChange }: { value: DoorLog; onChange: (value: DoorLog) => void }) {
  const said = words.storing.settings
  return (
    <Choices
      label={said.doorLog}
      value={value}
      wide
      choices={[
        { value: 'KEPT', title: said.kept, note: said.keptNote },
        { value: 'NOT_KEPT', title: said.notKept, note: said.notKeptNote }
      ]}
      onChange={onChange}
    />
  )
}

function DaysField({
  label,
  hint,
  value,
  digitsMax,
  onChange
}: {
  label: string
  hint: string
  value: string
  digitsMax: number
  onChange: (digits: string) => void
}) {
  return (
    <Field label={label} hint={hint} required>
      <TextField
        value={value}
        inputMode="numeric"
        maxLength={digitsMax}
        onChange={(typed) => onChange(typed.replace(/\D/g, ''))}
      />
    </Field>
  )
}
