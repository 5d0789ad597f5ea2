import { useState } from 'react'
import { useCommand, useQuery } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { useKey } from '../ui/keys'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { TextField } from '../ui/text-field'
import { DeclineForm } from '../forms/decline-form'
import { OwnNote } from '../forms/done-note'
import { instantOf, type TypedMoment } from '../forms/moment'
import { words } from '../words'
import type { ReleaseLot } from './decisions'
import { HandOverTimeFields } from './hand-over-time'
import '../custody/release/lots/lots.css'

/** Why each line is taken out, by its release; empty while it is typed. */
type TakenOut = Readonly<Record<string, string>>

/** Yes to a lot, single lines taken out each with a reason, or back with one for the whole. */
export function LotFoot({
  lot,
  own,
  onDone
}: {
  lot: ReleaseLot
  own: boolean
  onDone: (said: string) => void
}) {
  const command = useCommand('custody.decideReleaseLot')
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const [time, setTime] = useState<TypedMoment>({ day: '', hour: '' })
  const [out, setOut] = useState<TakenOut>({})
  const label = words.approvals
  useKey({ keys: 'R', words: label.keys.decline, enabled: !own && !declining }, () => setDeclining(true))
  if (own) return <OwnNote>{label.ownWhy}</OwnNote>
  const takenOut = Object.entries(out).map(([releaseId, because]) => ({ releaseId, reason: because.trim() }))
  const isWhole = takenOut.every((line) => line.reason !== '') && takenOut.length < lot.going
  const say = async (decision: 'APPROVE' | 'DECLINE', because = ''): Promise<void> => {
    const answer = await command.run({
      lotId: lot.lotId,
      decision,
      reason: because,
      handOverAt: instantOf(time),
      takenOut: decision === 'APPROVE' ? takenOut : []
    })
    if (!('ok' in answer)) return
    onDone(saidOf(answer.ok.orderNumber))
  }
  const yes = words.lots.decide.going(String(lot.going - takenOut.length), String(lot.going))
  return (
    <>
      <Lines lotId={lot.lotId} out={out} onOut={setOut} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {declining ? (
        <DeclineForm
          label={label.declineReason}
          hint={label.declineReasonHint}
          submit={label.declineSubmit}
          reason={reason}
          onReason={setReason}
          running={command.running}
          onSubmit={(said) => void say('DECLINE', said)}
          onLeave={() => setDeclining(false)}
        />
      ) : (
        <>
          {lot.heldByOther && <HandOverTimeFields time={time} onChange={setTime} />}
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
              onPress={() => void say('APPROVE')}
            >
              {yes}
            </PrimaryAction>
          </div>
        </>
      )}
    </>
  )
}

/** What was done, as the list of decisions says it. */
function saidOf(orderNumber: string | null): string {
  const { done } = words.approvals
  return orderNumber === null ? done.declined : done.release(orderNumber)
}

function Lines({ lotId, out, onOut }: { lotId: string; out: TakenOut; onOut: (out: TakenOut) => void }) {
  const { value, refusal, fault } = useQuery('custody.getReleaseLot', { lotId })
  const { decide: label } = words.lots
  const put = (releaseId: string): void =>
    onOut(Object.fromEntries(Object.entries(out).filter(([other]) => other !== releaseId)))
  return (
    <div className="lot-things decision-lot">
      <RefusalNote refusal={refusal} fault={fault} />
      <ol>
        {value?.things.map(({ releaseId, asset }) => (
          <li key={releaseId} className={releaseId in out ? 'removed' : ''}>
            <span className="lot-thing-name">
              <strong>{asset.name}</strong>
              <small>
                <TagText tag={asset.tag} /> · {asset.placePath || asset.holderName}
              </small>
            </span>
            <button
              type="button"
              className="text-action"
              onClick={() => (releaseId in out ? put(releaseId) : onOut({ ...out, [releaseId]: '' }))}
            >
              {releaseId in out ? label.putBack : label.takeOut}
            </button>
            {releaseId in out && (
              <TextField
                aria-label={label.takeOutReason(asset.name)}
                placeholder={label.takeOutReason(asset.name)}
                value={out[releaseId] ?? ''}
                maxLength={300}
                autoFocus
                onChange={(because) => onOut({ ...out, [releaseId]: because })}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
