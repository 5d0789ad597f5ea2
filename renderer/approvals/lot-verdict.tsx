import { useState, type ReactNode } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { PrimaryAction } from '../ui/action-button'
import { useKey } from '../ui/keys'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { DeclineForm } from '../forms/decline-form'
import { OwnNote } from '../forms/done-note'
import { words } from '../words'
import { ThingRow } from '../custody/lots/thing-list'
import type { Listed } from '../custody/lots/listing'
import '../custody/lots/lots.css'

/** Why each line is taken out, by its release or loan; empty while it is typed. */
type TakenOut = Readonly<Record<string, string>>

export interface LotVerdict {
  decision: 'APPROVE' | 'DECLINE'
  reason: string
  takenOut: { id: string; reason: string }[]
}

/** Yes to a lot, single lines taken out each with a reason, or back with one for the whole. */
export function LotVerdictFoot({
  lines,
  going,
  own,
  command,
  onSay,
  children
}: {
  /** What is asked for, line by line; empty while it is read. */
  lines: readonly { id: string; asset: Listed }[]
  /** How many lines wait for the word. */
  going: number
  own: boolean
  command: { running: boolean; refusal: Refusal | null; fault: string | null }
  onSay: (verdict: LotVerdict) => void
  /** What a yes needs besides. */
  children?: ReactNode
}) {
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const [out, setOut] = useState<TakenOut>({})
  const label = words.approvals
  useKey({ keys: 'R', words: label.keys.decline, enabled: !own && !declining }, () => setDeclining(true))
  if (own) return <OwnNote>{label.ownWhy}</OwnNote>
  const takenOut = Object.entries(out).map(([id, because]) => ({ id, reason: because.trim() }))
  const isWhole = takenOut.every((line) => line.reason !== '') && takenOut.length < going
  const yes = words.lots.decide.going(String(going - takenOut.length), String(going))
  return (
    <>
      <Lines lines={lines} out={out} onOut={setOut} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {declining ? (
        <DeclineForm
          label={label.declineReason}
          hint={label.declineReasonHint}
          submit={label.declineSubmit}
          reason={reason}
          onReason={setReason}
          running={command.running}
          onSubmit={(said) => onSay({ decision: 'DECLINE', reason: said, takenOut: [] })}
          onLeave={() => setDeclining(false)}
        />
      ) : (
        <>
          {children}
          <div className="decision-actions">
            <button type="button" className="secondary-action" onClick={() => setDeclining(true)}>
              <span>{label.decline}</span>
              <kbd>R</kbd>
            </button>
            <PrimaryAction
              icon="check"
              keys="Enter"
              words={yes}
              disabled={!isWhole}
              running={command.running}
              onPress={() => onSay({ decision: 'APPROVE', reason: '', takenOut })}
            >
              {yes}
            </PrimaryAction>
          </div>
        </>
      )}
    </>
  )
}

function Lines({
  lines,
  out,
  onOut
}: {
  lines: readonly { id: string; asset: Listed }[]
  out: TakenOut
  onOut: (out: TakenOut) => void
}) {
  const { decide: label } = words.lots
  const put = (id: string): void =>
    onOut(Object.fromEntries(Object.entries(out).filter(([other]) => other !== id)))
  return (
    <div className="lot-things decision-lot">
      <h3>{words.lots.make.things}</h3>
      <ol>
        {lines.map(({ id, asset }) => (
          <ThingRow key={id} asset={asset} removed={id in out}>
            <button
              type="button"
              className="text-action"
              onClick={() => (id in out ? put(id) : onOut({ ...out, [id]: '' }))}
            >
              {id in out ? label.putBack : label.takeOut}
            </button>
            {id in out && (
              <TextField
                aria-label={label.takeOutReason(asset.name)}
                placeholder={label.takeOutReason(asset.name)}
                value={out[id] ?? ''}
                maxLength={300}
                autoFocus
                onChange={(because) => onOut({ ...out, [id]: because })}
              />
            )}
          </ThingRow>
        ))}
      </ol>
    </div>
  )
}
