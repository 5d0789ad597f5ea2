import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatDong } from '@shared/money'
import { groupTag } from '@shared/tags'
import { useCommand, useQuery } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { Band, useSaying } from '../storing/band'
import { afterLastGood, positionIn, waitingFrom, type RunLabel, type LabelRun } from './chosen-labels'
import { RunPaper } from './run-made'
import { DoneNote } from '../../forms/done-note'

const none: readonly RunLabel[] = []
const figure = (count: number): string => formatDong(String(count))

/** A run that jammed: the last good label is scanned, or the first spoiled one typed, and the rest comes out again. */
export function JamForm({ run, active, onClose }: { run: LabelRun; active: boolean; onClose: () => void }) {
  const { value, refusal, fault } = useQuery('custody.getLabelRun', { runId: run.runId })
  const resume = useCommand('custody.resumeLabels')
  const [from, setFrom] = useState('')
  const [reason, setReason] = useState('')
  const [made, setMade] = useState<OutputOf<'custody.resumeLabels'> | null>(null)
  const labels = value?.labels ?? none
  const position = positionIn(labels, from)
  const left = position === null ? none : waitingFrom(labels, position)
  const texts = words.labels
  const said = useLastGood({ labels, active, onFound: (next) => setFrom(String(next)) })
  const send = async (): Promise<void> => {
    if (position === null) return
    const answer = await resume.run({ runId: run.runId, fromPosition: position, reason: reason.trim() })
    if ('ok' in answer) setMade(answer.ok)
  }
  if (made) return <Resumed made={made} onClose={onClose} />
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (left.length > 0 && reason.trim() !== '') void send()
      }}
    >
      <header className="mode-head">
        <h1>{texts.jamHeading(run.runNumber)}</h1>
        <span className="note">{texts.jamHint}</span>
      </header>
      <Band said={said} />
      <RefusalNote refusal={refusal ?? resume.refusal} fault={fault ?? resume.fault} />
      <Field
        label={texts.from}
        required
        problem={from !== '' && position === null ? texts.fromWrong(labels.length) : null}
        hint={thingAt(labels, position)}
      >
        <TextField value={from} onChange={setFrom} autoFocus inputMode="numeric" maxLength={3} />
      </Field>
      <Field label={texts.jamReason} hint={texts.jamReasonHint} required>
        <TextField value={reason} onChange={setReason} maxLength={300} />
      </Field>
      <div className="form-row">
        <PrimaryAction
          type="submit"
          icon="printer"
          keys="Enter"
          disabled={left.length === 0 || reason.trim() === ''}
          running={resume.running}
        >
          {texts.jamSubmit(figure(left.length))}
        </PrimaryAction>
        <SecondaryAction onPress={onClose}>{texts.cancel}</SecondaryAction>
      </div>
    </form>
  )
}

function thingAt(labels: readonly RunLabel[], position: number | null): string | undefined {
  const label = labels.find((each) => each.position === position)
  return label && words.labels.fromThing(label.name, groupTag(label.tag))
}

function Resumed({ made, onClose }: { made: OutputOf<'custody.resumeLabels'>; onClose: () => void }) {
  const texts = words.labels
  return (
    <DoneNote title={texts.made(made.runNumber, figure(made.labelCount))}>
      <div className="form-row">
        <RunPaper runId={made.runId} first />
        <SecondaryAction onPress={onClose}>{texts.back}</SecondaryAction>
      </div>
    </DoneNote>
  )
}

/** The last label that came out well, as it is scanned: the run goes on behind it. */
function useLastGood({
  labels,
  active,
  onFound
}: {
  labels: readonly RunLabel[]
  active: boolean
  onFound: (position: number) => void
}) {
  const { said, say } = useSaying()
  const texts = words.labels
  useScan(({ tag, parts }) => {
    if (!active || !tag || parts?.type !== 'asset') return false
    const next = afterLastGood(labels, tag)
    if (next === 'notInRun') say('red', texts.notInRun, texts.notInRunDetail)
    else if (next === 'end') say('amber', texts.end, texts.endDetail)
    else {
      const good = labels.find((label) => label.tag === tag)
      onFound(next.position)
      say('green', texts.lastGood, texts.lastGoodDetail(good?.name ?? '', next.position))
    }
    return true
  })
  return said
}
