import { useState } from 'react'
import type { InputOf } from '@shared/contract'
import { assetKinds, transferItemsMax, type AssetKind } from '@shared/contract/custody'
import { kindFieldProblem } from '@shared/custody/kind-fields'
import { office, useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words, wordsOfRefusal } from '../../words'
import type { Asset } from '../asset-state'
import { LineField } from '../lending/label-scan'
import { HolderChoice } from '../receiving/holder-choice'
import { KindDetails } from '../receiving/kind-details'
import { Band, useSaying } from '../storing/band'

type Thing = Pick<Asset, 'assetId' | 'name' | 'placePath' | 'holderName' | 'sealNumber' | 'holding'>
interface Becomes {
  kind: AssetKind
  details: Record<string, string>
}
const nothing = {
  to: null as 'own' | 'other' | null,
  holderId: '',
  reason: '',
  document: '',
  day: '',
  hour: '09:00'
}
type Draft = typeof nothing
const isHour = (typed: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed)

/** Which things are to go, to whom, why, by which contract or letter, and when. Things are scanned one after the other. */
export function ProposeTransferForm({
  asset,
  active,
  onDone,
  onLeave
}: {
  asset: Asset | null
  active: boolean
  onDone: () => void
  onLeave: () => void
}) {
  const { keepers } = words.hands
  const command = useCommand('custody.proposeHoldingTransfer')
  const { said, things, setThings, add } = useThings(active)
  const [draft, setDraft] = useState(nothing)
  const [becomes, setBecomes] = useState<Becomes | null>(null)
  const change = (part: Partial<Draft>): void => {
    command.clear()
    setDraft({ ...draft, ...part })
  }
  const [first] = things
  const mayBecome =
    things.length === 1 && draft.to === 'other' && first?.holding === 'OWN_STORE' && first.sealNumber !== null
  const called = mayBecome ? becomes : null
  const ready =
    isReady(draft, things) && (called === null || kindFieldProblem(called.kind, called.details) === null)
  const send = async (): Promise<void> => {
    if (!ready) return
    const answer = await command.run(inputOf(draft, things, called))
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{keepers.begin}</h3>
      <Band said={said} />
      <Things things={things} onRemove={(id) => setThings(things.filter(({ assetId }) => assetId !== id))} />
      {asset && !things.some(({ assetId }) => assetId === asset.assetId) && (
        <SecondaryAction icon="plus" onPress={() => add(asset)}>
          {keepers.addOpen(asset.name)}
        </SecondaryAction>
      )}
      <Where draft={draft} onChange={change} />
      {mayBecome && <BecomesFields value={becomes} onChange={setBecomes} />}
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onLeave}>{words.hands.back}</SecondaryAction>
        <PrimaryAction type="submit" icon="stamp" keys="Enter" disabled={!ready} running={command.running}>
          {keepers.submit(things.length)}
        </PrimaryAction>
      </div>
    </form>
  )
}

function inputOf(
  draft: Draft,
  things: readonly Thing[],
  becomes: Becomes | null
): InputOf<'custody.proposeHoldingTransfer'> {
  return {
    to:
      draft.to === 'own'
        ? { holding: 'OWN_STORE', holderId: null }
        : { holding: 'HELD_BY_OTHER', holderId: draft.holderId },
    assetIds: things.map(({ assetId }) => assetId),
    becomes,
    reason: draft.reason.trim(),
    document: draft.document.trim(),
    expected: { day: draft.day, hour: draft.hour }
  }
}

function isReady(draft: Draft, things: readonly Thing[]): boolean {
  const typed = [draft.reason, draft.document, draft.day].every((each) => each.trim() !== '')
  const whither = draft.to === 'own' || (draft.to === 'other' && draft.holderId !== '')
  return things.length > 0 && whither && typed && isHour(draft.hour)
}

/** Scanned labels become things of the order; each is said in a band that is read from two metres. */
function useThings(active: boolean) {
  const { keepers } = words.hands
  const { said, say } = useSaying()
  const [things, setThings] = useState<readonly Thing[]>([])
  const add = (thing: Thing): void =>
    setThings((before) =>
      before.length >= transferItemsMax || before.some(({ assetId }) => assetId === thing.assetId)
        ? before
        : [...before, thing]
    )
  useScan(async ({ tag, parts }) => {
    if (!active || !tag || parts?.type !== 'asset') return false
    const answer = await office.call('custody.getAsset', { tag })
    if ('ok' in answer) {
      add(answer.ok)
      say('green', keepers.collected, answer.ok.name)
    } else if ('refusal' in answer) say('red', keepers.failed, wordsOfRefusal(answer.refusal).what)
    return true
  })
  return { said, things, setThings, add }
}

function Things({ things, onRemove }: { things: readonly Thing[]; onRemove: (assetId: string) => void }) {
  const { keepers } = words.hands
  return (
    <Field label={keepers.things} hint={keepers.thingsHint}>
      <ul className="ordered-things">
        {things.map(({ assetId, name, placePath, holderName }) => (
          <li key={assetId}>
            <span>{name}</span>
            <small>{placePath || holderName}</small>
            <button
              type="button"
              className="text-action"
              aria-label={keepers.remove(name)}
              onClick={() => onRemove(assetId)}
            >
              <Icon name="minus" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </Field>
  )
}

function Where({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const { keepers, reason } = words.hands
  return (
    <>
      <Choices
        label={keepers.to}
        value={draft.to}
        onChange={(to) => onChange({ to })}
        choices={[
          { value: 'other', title: keepers.toOther },
          { value: 'own', title: keepers.toOwn }
        ]}
      />
      {draft.to === 'other' && (
        <HolderChoice value={draft.holderId} onChange={(holderId) => onChange({ holderId })} />
      )}
      <LineField
        label={reason}
        hint={keepers.reasonHint}
        value={draft.reason}
        onChange={(typed) => onChange({ reason: typed })}
      />
      <LineField
        label={keepers.document}
        hint={keepers.documentHint}
        value={draft.document}
        onChange={(document) => onChange({ document })}
      />
      <div className="work-pair">
        <DayField label={keepers.day} value={draft.day} onChange={(day) => onChange({ day })} required />
        <Field label={keepers.hour} required>
          <TextField value={draft.hour} maxLength={5} onChange={(hour) => onChange({ hour })} />
        </Field>
      </div>
    </>
  )
}

/** A sealed package that was opened to show gold, money or the like leaves our store under that kind. */
function BecomesFields({
  value,
  onChange
}: {
  value: Becomes | null
  onChange: (value: Becomes | null) => void
}) {
  const { keepers } = words.hands
  return (
    <>
      <label className="signature-stamp">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => onChange(event.target.checked ? { kind: 'GOLD_GEMS', details: {} } : null)}
        />
        {keepers.becomes}
      </label>
      {value !== null && (
        <>
          <Field label={keepers.becomesKind} required>
            <select
              className="input"
              value={value.kind}
              onChange={(event) => {
                const kind = assetKinds.find((each) => each === event.target.value) ?? value.kind
                onChange({ kind, details: {} })
              }}
            >
              {assetKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words.names.assetKindWords[kind]}
                </option>
              ))}
            </select>
          </Field>
          <KindDetails
            draft={{ ...value, expiresOn: '' }}
            onChange={({ details }) => details && onChange({ ...value, details })}
          />
        </>
      )}
    </>
  )
}
