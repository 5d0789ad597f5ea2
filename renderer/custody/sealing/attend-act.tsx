import { useState } from 'react'
import { dayOf } from '@shared/calendar'
import { useCommand } from '../../office'
import { useMay, useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { OwnNote } from '../../forms/done-note'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import type { Opening } from './opening-draft'

/** The second person's word from his own session: that he is there, or that nothing was cut after all. */
export function AttendAct({
  opening,
  onDone
}: {
  opening: Opening
  /** What was said, for a screen that goes on to the next matter. */
  onDone?: (said: string) => void
}) {
  const may = useMay('custody.attend')
  const { user } = useWho()
  const attend = useCommand('custody.attendOpening')
  const { attend: label } = words.sealing
  const said = async (): Promise<void> => {
    const answer = await attend.run({ openingId: opening.openingId })
    if ('ok' in answer) onDone?.(label.done)
  }
  if (!may) return null
  const isOver = attendanceIsOver(opening)
  if (opening.state === 'ATTENDED' && !isOver && opening.attendedById === user.userId)
    return (
      <>
        <SeenReseal opening={opening} />
        <CallOff opening={opening} onDone={onDone} />
      </>
    )
  if (opening.state !== 'BEGUN' && !isOver) return null
  if (opening.begunById === user.userId) return <OwnNote>{words.approvals.ownWhy}</OwnNote>
  return (
    <div className="work-form">
      {isOver && <p className="note">{label.again}</p>}
      <p className="note">{label.consequence}</p>
      <RefusalNote refusal={attend.refusal} fault={attend.fault} />
      <PrimaryAction
        icon="person"
        keys="Enter"
        words={label.action}
        running={attend.running}
        onPress={() => void said()}
      >
        {label.action}
      </PrimaryAction>
    </div>
  )
}

/** Who came on another day has not seen what lies open now. */
function attendanceIsOver({ state, attendedAt }: Opening): boolean {
  return state === 'ATTENDED' && attendedAt !== null && dayOf(attendedAt) !== dayOf(Date.now())
}

/** How it ended before his eyes: the number of the new seal as he reads it, or that nothing is left, and what came out. */
function SeenReseal({ opening }: { opening: Opening }) {
  const command = useCommand('custody.confirmReseal')
  const [number, setNumber] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const [takenOut, setTakenOut] = useState('0')
  const { attend: label } = words.sealing
  const { seen } = opening
  const sealNumber = isEmpty ? null : number.trim()
  const isWhole = sealNumber !== '' && /^\d{1,2}$/.test(takenOut)
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWhole) return
        void command.run({ openingId: opening.openingId, sealNumber, takenOut: Number(takenOut) })
      }}
    >
      {seen !== null && <p className="note">{label.seen(seen.sealNumber, seen.takenOut)}</p>}
      <label className="signature-stamp">
        <input type="checkbox" checked={isEmpty} onChange={(event) => setEmpty(event.target.checked)} />
        {label.nothingLeft}
      </label>
      {!isEmpty && (
        <LineField label={label.reseal} hint={label.resealHint} value={number} onChange={setNumber} />
      )}
      <LineField label={label.takenOut} hint={label.takenOutHint} value={takenOut} onChange={setTakenOut} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" icon="seal" disabled={!isWhole} running={command.running}>
        {isEmpty ? label.emptyAction : label.resealAction}
      </PrimaryAction>
    </form>
  )
}

function CallOff({ opening, onDone }: { opening: Opening; onDone: ((said: string) => void) | undefined }) {
  const command = useCommand('custody.callOffOpening')
  const [reason, setReason] = useState<string | null>(null)
  const { attend: label } = words.sealing
  if (reason === null) {
    return (
      <div className="work-form">
        <p className="note">{label.attended}</p>
        <SecondaryAction onPress={() => setReason('')}>{label.callOff}</SecondaryAction>
      </div>
    )
  }
  const send = async (): Promise<void> => {
    const answer = await command.run({ openingId: opening.openingId, reason: reason.trim() })
    if ('ok' in answer) onDone?.(label.calledOff)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <LineField label={label.callOffReason} hint="" value={reason} onChange={setReason} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={() => setReason(null)}>{label.back}</SecondaryAction>
        <PrimaryAction type="submit" keys="Enter" disabled={reason.trim() === ''} running={command.running}>
          {label.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}
