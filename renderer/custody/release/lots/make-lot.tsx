import { useState } from 'react'
import { releaseOutcomes } from '@shared/contract/custody'
import { office, useCommand } from '../../../office'
import { DayField } from '../../../ui/day-field'
import { Field } from '../../../ui/panel'
import { TextField } from '../../../ui/text-field'
import { Choices } from '../../../forms/choices'
import { words } from '../../../words'
import { useListing, type Listed } from '../../lots/listing'
import { MakeFrame } from '../../lots/make-frame'
import { RecipientFields } from '../recipient-fields'
import { emptyDraft, lotInputOf, withOutcome, type ReleaseDraft } from '../release-draft'

/** Makes a list by scanning: each label is judged as it is read, against what stands on the list already. */
export function MakeLot({ onDone, onBack }: { onDone: (lotId: string) => void; onBack: () => void }) {
  const command = useCommand('custody.proposeReleases')
  const [things, setThings] = useState<readonly Listed[]>([])
  const [draft, setDraft] = useState<ReleaseDraft>(emptyDraft)
  const { lots: label } = words
  const input = lotInputOf(
    things.map(({ assetId }) => assetId),
    draft
  )
  const change = (part: Partial<ReleaseDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const { outcome } = draft
  const said = useListing(things, {
    check: (tag) => office.call('custody.checkRelease', { tag, outcome, beside: things[0]?.assetId ?? null }),
    onAdd: ({ asset, decided }) => {
      if (things.length === 0 && outcome === null && decided) {
        change({ ...withOutcome(emptyDraft, decided.outcome), groundDay: decided.on })
      }
      setThings([...things, asset])
    }
  })
  const send = async (): Promise<void> => {
    if (!input) return
    const answer = await command.run(input)
    if ('ok' in answer) onDone(answer.ok.lotId)
  }
  return (
    <MakeFrame
      heading={label.make.heading}
      note={label.make.note}
      back={label.back}
      onBack={onBack}
      said={said}
      things={things}
      onThings={setThings}
      submit={label.make.submit}
      ready={input !== null}
      command={command}
      onSend={() => void send()}
    >
      <Ground things={things} draft={draft} onChange={change} />
    </MakeFrame>
  )
}

function Ground({
  things,
  draft,
  onChange
}: {
  things: readonly Listed[]
  draft: ReleaseDraft
  onChange: (part: Partial<ReleaseDraft>) => void
}) {
  const { out } = words.custody
  const { propose: label } = words.release
  const caseId = things[0]?.caseId ?? ''
  return (
    <>
      <Choices
        label={label.outcome}
        value={draft.outcome}
        onChange={(outcome) => onChange(withOutcome(draft, outcome))}
        choices={releaseOutcomes.map((outcome) => ({
          value: outcome,
          title: words.names.outcomeWords[outcome],
          note: label.outcomeNotes[outcome]
        }))}
      />
      {draft.outcome !== null && (
        <>
          <RecipientFields
            draft={draft}
            onChange={onChange}
            caseId={caseId}
            kinds={[...new Set(things.map(({ kind }) => kind))]}
          />
          <div className="work-pair">
            <Field label={out.ground} required>
              <TextField
                value={draft.ground}
                onChange={(ground) => onChange({ ground })}
                placeholder={out.groundHint}
                maxLength={300}
              />
            </Field>
            <DayField
              label={label.day}
              value={draft.groundDay}
              onChange={(groundDay) => onChange({ groundDay })}
              required
            />
          </div>
          <Field label={out.reason} required>
            <TextField
              value={draft.reason}
              onChange={(reason) => onChange({ reason })}
              placeholder={out.reasonHint}
              maxLength={300}
            />
          </Field>
        </>
      )}
    </>
  )
}
