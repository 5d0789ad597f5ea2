import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { lotLinesMax, releaseOutcomes } from '@shared/contract/custody'
import { office, useCommand } from '../../../office'
import { PrimaryAction, SecondaryAction } from '../../../ui/action-button'
import { DayField } from '../../../ui/day-field'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { Field } from '../../../ui/panel'
import { RefusalNote } from '../../../ui/refusal-note'
import { ScanBand } from '../../../ui/scan-band'
import { useScan } from '../../../ui/scanning'
import { TagText } from '../../../ui/tag-text'
import { TextField } from '../../../ui/text-field'
import { Choices } from '../../../forms/choices'
import { words, wordsOfRefusal } from '../../../words'
import { voidLabel } from '../../void-words'
import { RecipientFields } from '../recipient-fields'
import { emptyDraft, lotInputOf, withOutcome, type ReleaseDraft } from '../release-draft'
import { useSaid } from './said'

type Listed = OutputOf<'custody.checkRelease'>['asset']

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
  const said = useListing(things, { outcome: draft.outcome, onThings: setThings, onDraft: change })
  const send = async (): Promise<void> => {
    if (!input) return
    const answer = await command.run(input)
    if ('ok' in answer) onDone(answer.ok.lotId)
  }
  return (
    <section className="mode-panel lots">
      <header className="mode-head">
        <h1>{label.make.heading}</h1>
        <span className="note">{label.make.note}</span>
        <SecondaryAction onPress={onBack}>{label.back}</SecondaryAction>
      </header>
      <div className="lot-body">
        <div className="lot-reading">
          {said ? <ScanBand {...said} /> : <EmptyState icon="scan" title={label.make.scanHint} />}
          <div className="lot-tally" aria-live="polite">
            <strong>{things.length}</strong>
            <span>{label.make.tallyNote}</span>
          </div>
          {things.length > 0 && (
            <form
              className="work-form inner"
              onSubmit={(event) => {
                event.preventDefault()
                void send()
              }}
            >
              <Ground things={things} draft={draft} onChange={change} />
              <RefusalNote refusal={command.refusal} fault={command.fault} />
              <PrimaryAction
                type="submit"
                icon="approve"
                keys="Enter"
                disabled={input === null}
                running={command.running}
              >
                {label.make.submit}
              </PrimaryAction>
            </form>
          )}
        </div>
        <ThingList
          things={things}
          onRemove={(assetId) => setThings(things.filter((each) => each.assetId !== assetId))}
        />
      </div>
    </section>
  )
}

/** The scan mode: what may go stands on the list, what may not is said loudly and does not. */
function useListing(
  things: readonly Listed[],
  {
    outcome,
    onThings,
    onDraft
  }: {
    outcome: ReleaseDraft['outcome']
    onThings: (things: readonly Listed[]) => void
    onDraft: (part: Partial<ReleaseDraft>) => void
  }
) {
  const { said, say } = useSaid()
  const { make: label } = words.lots
  useScan(async ({ tag, parts }) => {
    if (!tag || parts?.type !== 'asset') return false
    const known = things.find((each) => each.tag === tag)
    if (known) {
      say('amber', label.twice, known.name)
      return true
    }
    if (things.length >= lotLinesMax) {
      say('red', label.refused, label.full(String(lotLinesMax)))
      return true
    }
    const beside = things[0]?.assetId ?? null
    const answer = await office.call('custody.checkRelease', { tag, outcome, beside })
    if ('ok' in answer) {
      const { asset, decided } = answer.ok
      if (things.length === 0 && outcome === null && decided) {
        onDraft({ ...withOutcome(emptyDraft, decided.outcome), groundDay: decided.on })
      }
      onThings([...things, asset])
      say('green', label.added, asset.name)
    } else if ('refusal' in answer) {
      say('red', voidLabel(answer.refusal)?.word ?? label.refused, wordsOfRefusal(answer.refusal).what)
    } else say('red', label.refused, words.frame.problem.fault(answer.fault.reference))
    return true
  })
  return said
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

function ThingList({ things, onRemove }: { things: readonly Listed[]; onRemove: (assetId: string) => void }) {
  const { make: label } = words.lots
  return (
    <div className="lot-things">
      <h3>{label.things}</h3>
      <ol>
        {things.map((asset) => (
          <li key={asset.assetId}>
            <span className="lot-thing-name">
              <strong>{asset.name}</strong>
              <small>
                <TagText tag={asset.tag} /> · {asset.placePath || asset.holderName}
              </small>
            </span>
            <button
              type="button"
              className="text-action"
              aria-label={label.remove(asset.name)}
              onClick={() => onRemove(asset.assetId)}
            >
              <Icon name="minus" />
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
