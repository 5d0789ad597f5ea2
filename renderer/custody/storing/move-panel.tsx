import { useState } from 'react'
import { placeKindsForAssets } from '@shared/contract/custody'
import { Papers } from '../../documents/papers'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { TextField } from '../../ui/text-field'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import type { Asset } from '../asset-state'
import type { ModeProps } from '../mode-props'
import type { StoragePlace } from '../store-map'
import { Band } from './band'
import { movedCount, type MovedAct, type MovedThing } from './move-session'
import { isForMoving, useMoving } from './moving'
import './storing.css'

const actsShown = 12

/** Moving things, scan by scan: a place then things, or things then a place. The tally becomes the record. */
export function MovePanel({ asset, cell, places, onShowPlace, onLeave, active }: ModeProps) {
  const opened = openThing(asset)
  const moving = useMoving({ places, opened, onMoved: onShowPlace })
  useScan((scan) => {
    if (!active) return false
    if (!isForMoving(scan)) {
      // Others may know it; left green, the last answer would seem to be for it.
      if (!scan.tag && !scan.isIdCard) moving.sayUnknown(scan.text)
      return false
    }
    moving.hear(scan)
    return true
  })
  const { move } = words.storing
  const first = moving.held.length === 0 && moving.target === null ? opened : null
  const inHand = first ? [first] : moving.held
  const to = inHand.length > 0 ? destination(cell, inHand) : null
  return (
    <section className="mode-panel">
      <Band said={moving.said} />
      {first && asset && <AssetHead asset={asset} />}
      <Next moving={moving} opened={first !== null} from={asset?.placePath ?? ''} />
      <HeldList things={moving.held} onDrop={moving.drop} />
      <RefusalNote refusal={null} fault={moving.fault} />
      <Tally acts={moving.acts} undo={moving.undo} running={moving.running} />
      <footer className="mode-foot two">
        {to ? (
          <PrimaryAction
            icon="move"
            keys="Enter"
            words={words.custody.move.heading}
            running={moving.running}
            onPress={() => void moving.carryTo(inHand, to)}
          >
            {words.custody.move.to(to.path)}
          </PrimaryAction>
        ) : (
          <Finish acts={moving.acts} onFinished={moving.forgetActs} onLeave={onLeave} />
        )}
        {moving.target && <SecondaryAction onPress={moving.clearTarget}>{move.clear}</SecondaryAction>}
      </footer>
    </section>
  )
}

/** The asset that was open when the mode began is the first thing in hand. */
function openThing(asset: Asset | null): MovedThing | null {
  if (!asset || asset.placeId === null || asset.state === 'RECEIVED') return null
  return { kind: 'asset', id: asset.assetId, fromPlaceId: asset.placeId, name: asset.name, count: 1 }
}

/** The cell chosen on the map, where it is one that these things may go to. */
function destination(cell: StoragePlace | null, things: readonly MovedThing[]): StoragePlace | null {
  if (!cell || !placeKindsForAssets.includes(cell.kind)) return null
  return things.some(({ fromPlaceId }) => fromPlaceId === cell.placeId) ? null : cell
}

function Next({
  moving,
  opened,
  from
}: {
  moving: ReturnType<typeof useMoving>
  opened: boolean
  from: string
}) {
  const { move } = words.storing
  const { target, held } = moving
  const said = target
    ? { title: move.target(target.path), hint: move.targetHint }
    : held.length > 0
      ? { title: move.scanPlace(held.length), hint: move.scanPlaceHint }
      : opened
        ? { title: words.custody.move.scanPlace, hint: words.custody.move.scanPlaceHint(from) }
        : { title: move.scanFirst, hint: move.scanFirstHint }
  return (
    <div className="mode-next">
      <Icon name="scan" size={24} />
      <strong>{said.title}</strong>
      <p className="note">{said.hint}</p>
    </div>
  )
}

function HeldList({ things, onDrop }: { things: readonly MovedThing[]; onDrop: (id: string) => void }) {
  const { move } = words.storing
  if (things.length === 0) return null
  return (
    <div className="mode-tally held">
      <h3>
        {move.waiting} <span className="note">{move.count(things.length)}</span>
      </h3>
      <ol>
        {things.map(({ id, name, kind }) => (
          <li key={id}>
            <Icon name={kind === 'box' ? 'box' : 'tag'} size={14} /> <span>{name}</span>
            <button
              type="button"
              className="text-action"
              aria-label={move.drop(name)}
              onClick={() => onDrop(id)}
            >
              <Icon name="minus" size={14} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Tally({
  acts,
  undo,
  running
}: {
  acts: readonly MovedAct[]
  undo: (reason: string) => Promise<boolean>
  running: boolean
}) {
  const { move } = words.storing
  const [reason, setReason] = useState<string | null>(null)
  return (
    <div className="mode-tally">
      <h3>
        {move.session} <span className="note">{move.tally(movedCount(acts))}</span>
        {acts.length > 0 && reason === null && (
          <button type="button" className="text-action" onClick={() => setReason('')}>
            {move.undo}
          </button>
        )}
      </h3>
      {reason !== null && acts.length > 0 && (
        <form
          className="undo-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim() === '') return
            void undo(reason).then((done) => done && setReason(null))
          }}
        >
          <Field label={move.undoReason} hint={move.undoHint} required>
            <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
          </Field>
          <PrimaryAction type="submit" icon="again" disabled={reason.trim() === ''} running={running}>
            {move.undoSubmit}
          </PrimaryAction>
        </form>
      )}
      {acts.length === 0 && <EmptyState icon="move" title={move.none} />}
      <ol>
        {[...acts]
          .reverse()
          .slice(0, actsShown)
          .map((act) => (
            <li key={act.key}>
              <Icon name="done" size={14} /> <span>{nameOf(act)}</span> <b>{act.toPath}</b>
            </li>
          ))}
      </ol>
    </div>
  )
}

function nameOf({ things }: MovedAct): string {
  const { move } = words.storing
  const [only] = things
  if (things.length !== 1 || !only) return move.count(things.length)
  return only.kind === 'box' ? move.boxWith(only.name, only.count) : only.name
}

/** The record of the whole turn; after it the tally begins anew. */
function Finish({
  acts,
  onFinished,
  onLeave
}: {
  acts: readonly MovedAct[]
  onFinished: () => void
  onLeave: () => void
}) {
  const record = useCommand('custody.recordMoves')
  const [made, setMade] = useState<{ number: string; recordId: string } | null>(null)
  const { move } = words.storing
  const finish = async (): Promise<void> => {
    const answer = await record.run({
      acts: acts.map(({ firstSeq, lastSeq }) => ({ firstSeq, lastSeq }))
    })
    if (!('ok' in answer)) return
    setMade({ number: answer.ok.recordNumber, recordId: answer.ok.recordId })
    onFinished()
  }
  return (
    <>
      {made && acts.length === 0 && (
        <DoneNote title={move.recorded(made.number)}>
          <Papers subject={`moveRecord:${made.recordId}`} />
        </DoneNote>
      )}
      <RefusalNote refusal={record.refusal} fault={record.fault} />
      {acts.length > 0 && (
        <PrimaryAction
          icon="printer"
          keys="Ctrl+S"
          words={move.finish}
          running={record.running}
          onPress={() => void finish()}
        >
          {move.finish}
        </PrimaryAction>
      )}
      {acts.length === 0 && <SecondaryAction onPress={onLeave}>{words.custody.modes.leave}</SecondaryAction>}
    </>
  )
}
