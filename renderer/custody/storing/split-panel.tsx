import { useState } from 'react'
import { Papers } from '../../documents/papers'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { TextField } from '../../ui/text-field'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import type { Asset } from '../asset-state'
import type { ModeProps } from '../mode-props'
import { Band, useSaying } from './band'
import { partsOf, repeated, serialsIn, type TypedPart } from './lot-parts'
import './storing.css'

const partsMax = 1000

/** A lot taken apart: serial numbers pasted or scanned, or parts by quantity; each becomes an asset with a label. */
export function SplitPanel({ asset, active, onMode }: ModeProps) {
  const { split } = words.storing
  const lot =
    asset && asset.quantity > 1 && (asset.placeId !== null || asset.state === 'HELD_BY_OTHER') ? asset : null
  // What came of it stays in sight also when too little of the lot is left for another time.
  const [done, setDone] = useState<{ lotId: string; count: number } | null>(null)
  return (
    <>
      {done && done.lotId === asset?.assetId && <Done {...done} onLabels={() => onMode('label')} />}
      {lot ? (
        <SplitForm
          key={lot.assetId}
          lot={lot}
          active={active}
          onDone={(count) => setDone({ lotId: lot.assetId, count })}
        />
      ) : (
        <EmptyState icon="box" title={split.choose} hint={split.chooseHint} />
      )}
    </>
  )
}

interface SplitFormProps {
  lot: Asset
  active: boolean
  onDone: (parts: number) => void
}

function SplitForm({ lot, active, onDone }: SplitFormProps) {
  const { split } = words.storing
  const { said, say } = useSaying()
  const command = useCommand('custody.splitAsset')
  const [text, setText] = useState('')
  const [name, setName] = useState(lot.name)
  const [typed, setTyped] = useState<readonly TypedPart[]>([])
  const serials = serialsIn(text)
  const twice = repeated(serials)
  const parts = partsOf({ serials, typed }, { name: name.trim() === '' ? lot.name : name, kind: lot.kind })
  const quantity = parts.reduce((sum, part) => sum + part.quantity, 0)
  useSerialScans({ active, serials, onSerial: setText, say })
  const problem = problemOf({ quantity, parts: parts.length, twice }, lot.quantity)
  const send = async (): Promise<void> => {
    const answer = await command.run({ assetId: lot.assetId, parts })
    if (!('ok' in answer)) return
    onDone(answer.ok.parts.length)
    setText('')
    setTyped([])
  }
  return (
    <section className="mode-panel">
      <Band said={said} />
      <AssetHead asset={lot} />
      <form
        className="work-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (parts.length > 0 && problem === null) void send()
        }}
      >
        <div className="work-pair">
          <Field label={split.serials} hint={split.serialsHint} problem={problem}>
            <textarea
              className="input serials"
              rows={9}
              value={text}
              spellCheck={false}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <div>
            <Field label={split.name}>
              <TextField value={name} onChange={setName} maxLength={200} />
            </Field>
            <Parts typed={typed} onTyped={setTyped} />
          </div>
        </div>
        <RefusalNote refusal={command.refusal} fault={command.fault} />
        <p className="note">{split.summary(parts.length, quantity, Math.max(0, lot.quantity - quantity))}</p>
        <PrimaryAction
          type="submit"
          icon="printer"
          keys="Enter"
          disabled={parts.length === 0 || problem !== null}
          running={command.running}
        >
          {split.submit(parts.length)}
        </PrimaryAction>
      </form>
    </section>
  )
}

function Done({ count, lotId, onLabels }: { count: number; lotId: string; onLabels: () => void }) {
  return (
    <div className="mode-done">
      <DoneNote title={words.storing.split.done(count)}>
        <Papers subject={`asset:${lotId}`} />
        <SecondaryAction icon="tag" onPress={onLabels}>
          {words.storing.modes.label}
        </SecondaryAction>
      </DoneNote>
    </div>
  )
}

/** What keeps these parts from being asked for; null for nothing. */
function problemOf(
  { quantity, parts, twice }: { quantity: number; parts: number; twice: readonly string[] },
  left: number
): string | null {
  const { split } = words.storing
  if (quantity > left) return split.tooMany(left)
  if (parts > partsMax) return split.most
  return twice.length > 0 ? split.twice(twice.slice(0, 5).join(', ')) : null
}

/** Serial numbers may be scanned one by one: each is a new line, the second time it is only said. */
function useSerialScans({
  active,
  serials,
  onSerial,
  say
}: {
  active: boolean
  serials: readonly string[]
  onSerial: (change: (before: string) => string) => void
  say: ReturnType<typeof useSaying>['say']
}): void {
  const { split } = words.storing
  useScan(({ tag, text: scanned }) => {
    if (!active || tag) return false
    if (serials.some((serial) => serial.toUpperCase() === scanned.toUpperCase())) {
      say('amber', split.scannedTwice, scanned)
    } else {
      onSerial((before) => (before.trim() === '' ? scanned : `${before.trimEnd()}\n${scanned}`))
      say('green', split.scanned, scanned)
    }
    return true
  })
}

function Parts({
  typed,
  onTyped
}: {
  typed: readonly TypedPart[]
  onTyped: (typed: readonly TypedPart[]) => void
}) {
  const { split } = words.storing
  const change = (key: number, cells: Partial<TypedPart>): void =>
    onTyped(typed.map((part) => (part.key === key ? { ...part, ...cells } : part)))
  const next = Math.max(0, ...typed.map(({ key }) => key)) + 1
  return (
    <fieldset className="lot-parts">
      <legend>{split.parts}</legend>
      {typed.map((part, index) => (
        <div key={part.key} className="lot-part">
          <TextField
            aria-label={split.quantity}
            placeholder={split.quantity}
            inputMode="numeric"
            value={part.quantity}
            onChange={(quantity) => change(part.key, { quantity: quantity.replace(/\D/g, '') })}
          />
          <TextField
            aria-label={split.part}
            placeholder={split.part}
            value={part.name}
            onChange={(name) => change(part.key, { name })}
          />
          <TextField
            aria-label={split.seal}
            placeholder={split.seal}
            value={part.sealNumber}
            maxLength={40}
            onChange={(sealNumber) => change(part.key, { sealNumber })}
          />
          <button
            type="button"
            className="text-action"
            aria-label={split.removePart(index + 1)}
            onClick={() => onTyped(typed.filter(({ key }) => key !== part.key))}
          >
            ×
          </button>
        </div>
      ))}
      <SecondaryAction
        icon="plus"
        onPress={() => onTyped([...typed, { key: next, name: '', quantity: '', sealNumber: '' }])}
      >
        {split.addPart}
      </SecondaryAction>
    </fieldset>
  )
}
