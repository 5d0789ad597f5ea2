import { useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import { askReasons } from '@shared/contract/file-life'
import { FormFoot } from '../../forms/form-foot'
import { useCommand, useQuery } from '../../office'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { askInput, askLacks, askReasonOf, beginAsk, emptyItem, type AskItem } from './ask-draft'
import type { FormProps } from './form-props'

/** The rule of the law by which more is asked for, as every rule pack names it. */
const askRule = 'ASK_FOR_MORE'

/** The paper that says what is missing or wrong, why, and what to bring. */
export function AskForm(props: FormProps) {
  const received = dayOf(props.file.receivedAt)
  const { value, loading } = useQuery('deadlines.explain', { rule: askRule, start: received, asOf: received })
  if (loading) return null
  return <AskItems {...props} clause={value?.rule.clause ?? ''} until={value?.due ?? null} />
}

function AskItems({
  file,
  onDone,
  onLeave,
  clause,
  until
}: FormProps & { clause: string; until: string | null }) {
  const command = useCommand('intake.askForMore')
  const [items, setItems] = useState(() => beginAsk(file.missingPapers, clause))
  const [note, setNote] = useState('')
  const { ask } = words.fileDesk
  const lacks = askLacks(items)
  const change = (at: number, part: Partial<AskItem>): void =>
    setItems(items.map((item, index) => (index === at ? { ...item, ...part } : item)))
  const send = async (): Promise<void> => {
    const answer = await command.run({ fileId: file.fileId, items: askInput(items), note: note.trim() })
    if ('ok' in answer) onDone(ask.done)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void send()
      }}
    >
      <h3>{ask.heading}</h3>
      {until !== null && (
        <p className={until < dayOf(Date.now()) ? 'note life-late' : 'note'}>
          {until < dayOf(Date.now()) ? ask.late : ask.until(formatDay(until), clause)}
        </p>
      )}
      <datalist id="papers-of-file">
        {file.papers.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {items.map((item, index) => (
        <AskRow
          key={index}
          item={item}
          first={index === 0}
          onChange={(part) => change(index, part)}
          onRemove={items.length > 1 ? () => setItems(items.filter((_, at) => at !== index)) : null}
        />
      ))}
      <button type="button" className="text-action" onClick={() => setItems([...items, emptyItem(clause)])}>
        <Icon name="plus" /> {ask.add}
      </button>
      <Field label={ask.note}>
        <TextField value={note} onChange={setNote} maxLength={1000} />
      </Field>
      <FormFoot
        command={command}
        missing={lacks.map((lack) => ask.lacks[lack])}
        icon="printer"
        submit={ask.submit}
        onLeave={onLeave}
      />
    </form>
  )
}

function AskRow({
  item,
  first,
  onChange,
  onRemove
}: {
  item: AskItem
  first: boolean
  onChange: (part: Partial<AskItem>) => void
  onRemove: (() => void) | null
}) {
  const { ask } = words.fileDesk
  const { askReasons: reasonWords } = words.intake.life
  return (
    <div className="ask-row">
      <Field label={ask.paper} required>
        <TextField
          value={item.paper}
          list="papers-of-file"
          maxLength={300}
          autoFocus={first}
          onChange={(paper) => onChange({ paper })}
        />
      </Field>
      <Field label={ask.reason} required>
        <select
          className="input"
          value={item.reason}
          onChange={(event) => onChange({ reason: askReasonOf(event.target.value) })}
        >
          {askReasons.map((reason) => (
            <option key={reason} value={reason}>
              {reasonWords[reason]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={ask.bring} required>
        <TextField value={item.bring} maxLength={300} onChange={(bring) => onChange({ bring })} />
      </Field>
      <Field label={ask.clause} required>
        <TextField value={item.clause} maxLength={300} onChange={(clause) => onChange({ clause })} />
      </Field>
      {onRemove && (
        <button
          type="button"
          className="icon-action"
          aria-label={ask.remove(item.paper)}
          title={ask.remove(item.paper)}
          onClick={onRemove}
        >
          <Icon name="stop" />
        </button>
      )}
    </div>
  )
}
