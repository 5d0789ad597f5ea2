import { useState } from 'react'
import { timeOf } from '@shared/calendar'
import { useCommand } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { KeyHint } from '../../ui/key-hint'
import { useKey } from '../../ui/keys'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag, type Tone } from '../../ui/state-tag'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { shortPath } from './count-band'
import type { CountView } from './count-view'
import type { CountQueue, CountState } from './count-queue'

const said = words.counting.count
type LastScan = CountView['last'][number]

const tones: Record<LastScan['answer'], Tone> = {
  RECORDED: 'green',
  OTHER_PLACE_BEFORE: 'amber',
  UNKNOWN: 'red',
  VOID: 'red'
}

/** The newest scans, and what can still be said of the last one. */
export function CountLast({ view, state, queue }: { view: CountView; state: CountState; queue: CountQueue }) {
  const [doing, setDoing] = useState<'undo' | 'amend' | null>(null)
  const last = state.last && view.last.find(({ scanId }) => scanId === state.last?.scanId)
  const idle = doing === null && last !== undefined && last !== null
  useKey({ keys: 'Backspace', words: said.undo, enabled: idle }, () => setDoing('undo'))
  useKey({ keys: 'S', words: said.amend, enabled: idle }, () => setDoing('amend'))
  const stop = (): void => setDoing(null)
  return (
    <section className="count-last">
      <header>
        <h2>{said.last}</h2>
        <span className="note">
          {said.amend} <KeyHint keys="S" /> · {said.undo} <KeyHint keys="⌫" />
        </span>
      </header>
      {doing === 'undo' && last && (
        <UndoForm
          scan={last}
          countId={view.countId}
          onDone={(scanned) => {
            queue.undone(scanned)
            stop()
          }}
          onStop={stop}
        />
      )}
      {doing === 'amend' && last && <AmendForm scan={last} countId={view.countId} onDone={stop} />}
      {view.last.length === 0 && <EmptyState icon="scan" title={said.empty} hint={said.emptyHint} />}
      <ol>
        {view.last.map((scan) => (
          <li key={scan.scanId} className={`count-scan edge-${tones[scan.answer]}`}>
            <span>{timeOf(scan.at)}</span>
            <strong>
              {scan.name}
              {notesOf(scan) !== '' && <small> · {notesOf(scan)}</small>}
            </strong>
            <span>{scan.tag === '' ? said.noCode : `… ${scan.tag.slice(8, 14)} ${scan.tag.slice(14)}`}</span>
            <span>{shortPath(scan.placePath)}</span>
            <StateTag tone={tones[scan.answer]} word={said.answers[scan.answer]} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function notesOf({ quantity, condition, sealWhole }: LastScan): string {
  return [quantity === 1 ? '' : `× ${quantity}`, sealWhole ? '' : said.sealBroken, condition]
    .filter((part) => part !== '')
    .join(', ')
}

function UndoForm({
  scan,
  countId,
  onDone,
  onStop
}: {
  scan: LastScan
  countId: string
  onDone: (scanned: number) => void
  onStop: () => void
}) {
  const [reason, setReason] = useState<string>(said.undoDefault)
  const undo = useCommand('custody.undoCountScan')
  useKey({ keys: 'Escape', words: said.cancel }, onStop)
  return (
    <form
      className="count-say"
      onSubmit={(event) => {
        event.preventDefault()
        void undo.run({ countId, scanId: scan.scanId, reason }).then((answer) => {
          if ('ok' in answer) onDone(answer.ok.scanned)
        })
      }}
    >
      <Field label={`${said.undoReason}: ${scan.name}`}>
        <TextField value={reason} onChange={setReason} autoFocus />
      </Field>
      <SecondaryAction type="submit" keys="Enter" running={undo.running} disabled={reason.trim() === ''}>
        {said.undo}
      </SecondaryAction>
      <RefusalNote refusal={undo.refusal} fault={undo.fault} />
    </form>
  )
}

function AmendForm({ scan, countId, onDone }: { scan: LastScan; countId: string; onDone: () => void }) {
  const [quantity, setQuantity] = useState(String(scan.quantity))
  const [condition, setCondition] = useState(scan.condition)
  const [sealWhole, setSealWhole] = useState(scan.sealWhole)
  const amend = useCommand('custody.amendCountScan')
  useKey({ keys: 'Escape', words: said.cancel }, onDone)
  const given = Number(quantity)
  const valid = Number.isInteger(given) && given >= 1
  return (
    <form
      className="count-say"
      onSubmit={(event) => {
        event.preventDefault()
        void amend
          .run({ countId, scanId: scan.scanId, quantity: given, condition: condition.trim(), sealWhole })
          .then((answer) => 'ok' in answer && onDone())
      }}
    >
      <Field label={said.quantity}>
        <TextField value={quantity} onChange={setQuantity} inputMode="numeric" autoFocus />
      </Field>
      <Field label={said.condition}>
        <TextField value={condition} onChange={setCondition} />
      </Field>
      <label className="count-check">
        <input type="checkbox" checked={sealWhole} onChange={(event) => setSealWhole(event.target.checked)} />
        {said.seal}
      </label>
      <SecondaryAction type="submit" keys="Enter" running={amend.running} disabled={!valid}>
        {said.save}
      </SecondaryAction>
      <RefusalNote refusal={amend.refusal} fault={amend.fault} />
    </form>
  )
}
