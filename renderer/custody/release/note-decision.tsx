import { useState } from 'react'
import type { InputOf } from '@shared/contract'
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

type Decision = Pick<InputOf<'custody.noteDecision'>, 'outcome' | 'decision'>

/** Writes down what a judgment or decision says is to become of a thing; from then on it is ripe. */
export function NoteDecision({ asset }: { asset: Asset }) {
  const command = useCommand('custody.noteDecision')
  return (
    <DecisionForm
      done={words.release.noteDecision.done}
      answered={command}
      send={async (noted) => 'ok' in (await command.run({ assetId: asset.assetId, ...noted }))}
    />
  )
}

/** The same of everything on a list that waits for the head: who read it writes it himself. */
export function NoteLotDecision({ lotId }: { lotId: string }) {
  const command = useCommand('custody.noteReleaseLotDecision')
  return (
    <DecisionForm
      done={words.lots.decisionNoted}
      answered={command}
      send={async (noted) => 'ok' in (await command.run({ lotId, ...noted }))}
    />
  )
}

function DecisionForm({
  done: doneWords,
  answered,
  send
}: {
  done: string
  answered: Pick<ReturnType<typeof useCommand<'custody.noteDecision'>>, 'refusal' | 'fault' | 'running'>
  /** Whether it was noted. */
  send: (noted: Decision) => Promise<boolean>
}) {
  const [asked, setAsked] = useState(false)
  const [done, setDone] = useState(false)
  const [outcome, setOutcome] = useState<ReleaseOutcome | null>(null)
  const [number, setNumber] = useState('')
  const [day, setDay] = useState('')
  const { noteDecision: label } = words.release
  if (!asked) {
    return (
      <div className="work-form note-decision">
        {done && <DoneNote title={doneWords} />}
        <SecondaryAction onPress={() => setAsked(true)}>{label.action}</SecondaryAction>
      </div>
    )
  }
  const note = async (): Promise<void> => {
    if (outcome === null || day === '' || number.trim() === '') return
    if (!(await send({ outcome, decision: { number: number.trim(), issuedOn: day } }))) return
    setDone(true)
    setAsked(false)
  }
  return (
    <form
      className="work-form note-decision"
      onSubmit={(event) => {
        event.preventDefault()
        void note()
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
      <RefusalNote refusal={answered.refusal} fault={answered.fault} />
      <div className="form-row">
        <SecondaryAction onPress={() => setAsked(false)}>{words.release.cancel.cancel}</SecondaryAction>
        <button
          type="submit"
          className="secondary-action"
          disabled={outcome === null || day === '' || number.trim() === '' || answered.running}
        >
          {label.submit}
        </button>
      </div>
    </form>
  )
}
