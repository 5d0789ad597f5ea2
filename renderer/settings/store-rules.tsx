import { useState } from 'react'
import { formatDay, formatInstant } from '@shared/calendar'
import { useCommand, useQuery } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { DayField } from '../ui/day-field'
import { Facts, Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { words } from '../words'

/** The head's standing rules: under which order things may be moved inside, and whether the door log is kept. */
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
                [said.incidentDays, said.incidentDaysOf(value.incidentDays)]
              ]}
            />
          </div>
          <RulesForm
            key={value.setAt ?? ''}
            order={order}
            doorLog={value.doorLog}
            incidentDays={value.incidentDays}
          />
        </>
      )}
    </Panel>
  )
}

function RulesForm({
  order,
  doorLog,
  incidentDays
}: {
  order: { number: string; issuedOn: string } | null
  doorLog: boolean
  incidentDays: number
}) {
  const said = words.storing.settings
  const rules = useCommand('custody.setStoreRules')
  const [number, setNumber] = useState(order?.number ?? '')
  const [issuedOn, setIssuedOn] = useState(order?.issuedOn ?? '')
  const [log, setLog] = useState<'KEPT' | 'NOT_KEPT'>(doorLog ? 'KEPT' : 'NOT_KEPT')
  const [days, setDays] = useState(String(incidentDays))
  const daysFit = /^\d{1,2}$/.test(days) && Number(days) >= 1 && Number(days) <= 60
  const ready = number.trim() !== '' && issuedOn !== '' && daysFit
  const send = (innerMovesOrder: { number: string; issuedOn: string } | null): void => {
    void rules.run({
      innerMovesOrder,
      doorLog: log === 'KEPT',
      ...(daysFit ? { incidentDays: Number(days) } : {})
    })
  }
  return (
    <form
      className="work-form settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) send({ number, issuedOn })
      }}
    >
      <div className="work-pair">
        <Field label={said.orderNumber} required>
          <TextField value={number} onChange={setNumber} maxLength={60} autoFocus />
        </Field>
        <DayField label={said.orderDay} value={issuedOn} onChange={setIssuedOn} />
      </div>
      <Choices
        label={said.doorLog}
        value={log}
        wide
        choices={[
          { value: 'KEPT', title: said.kept, note: said.keptNote },
          { value: 'NOT_KEPT', title: said.notKept }
        ]}
        onChange={setLog}
      />
      <Field
        label={said.incidentDays}
        hint={said.incidentDaysHint}
        problem={daysFit ? null : said.incidentDaysWrong}
      >
        <TextField value={days} onChange={setDays} maxLength={2} inputMode="numeric" />
      </Field>
      <RefusalNote refusal={rules.refusal} fault={rules.fault} />
      <div className="action-row">
        <PrimaryAction type="submit" icon="stamp" keys="Enter" disabled={!ready} running={rules.running}>
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
