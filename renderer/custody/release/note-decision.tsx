import { useState } from 'react'
import { releaseOutcomes, type ReleaseOutcome } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import type { Asset } from '../asset-state'

/** Writes down what a judgment or decision says is to become of a thing; from then on it is ripe. */
export function NoteDecision({ asset }: { asset: Asset }) {
  const command = useCommand('custody.noteDecision')
  const [asked, setAsked] = useState(false)
  const [done, setDone] = useState(false)
  const [outcome, setOutcome] = useState<ReleaseOutcome | null>(null)
  const [number, setNumber] = useState('')
  const [day, setDay] = useState('')
  const { noteDecision: label } = words.release
  if (!asked) {
    return (
      <div className="work-form note-decision">
        {done && <DoneNote title={label.done} />}
        <SecondaryAction onPress={() => setAsked(true)}>{label.action}</SecondaryAction>
      </div>
    )
  }
  const send = async (): Promise<void> => {
    if (outcome === null || day === '' || number.trim() === '') return
    const decision = { number: number.trim(), issuedOn: day }
    const answer = await command.run({ assetId: asset.assetId, outcome, decision })
    if (!('ok' in answer)) return
    setDone(true)
    setAsked(false)
  }
  return (
    <form
      className="work-form note-decision"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{label.heading}</h3>
      <Choices
        label={words.release.propose.outcome}
        value={outcome}
        onChange={setOutcome}
        choices={releaseOutcomes.map((each) => ({ value: each, title: words.names.outcomeWords[each] }))}
      />
      <div className="work-pair">
        <Field label={label.number} required>
          <TextField value={number} onChange={setNumber} autoFocus maxLength={300} />
        </Field>
        <DayField label={label.day} value={day} onChange={setDay} required />
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={() => setAsked(false)}>{words.release.cancel.cancel}</SecondaryAction>
        <button
          type="submit"
          className="secondary-action"
          disabled={outcome === null || day === '' || number.trim() === '' || command.running}
        >
          {label.submit}
        </button>
      </div>
    </form>
  )
}
