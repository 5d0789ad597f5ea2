import { formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { useMay, useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { OwnNote } from '../../forms/done-note'
import { words } from '../../words'
import './boxes.css'
import { LeaveAct } from './leave-act'

type Opening = OutputOf<'custody.listContainerOpenings'>['openings'][number]

/** The boxes whose seals wait for this second person, or that he attends; nothing when there are none. */
export function BoxOpenings() {
  const mayAttend = useMay('custody.attend')
  const { user } = useWho()
  const { value } = useQuery('custody.listContainerOpenings', mayAttend ? { openOnly: true } : null)
  const waiting = (value?.openings ?? []).filter(
    ({ state, attendedById }) => state === 'BEGUN' || attendedById === user.userId
  )
  if (waiting.length === 0) return null
  return (
    <section className="box-openings">
      <h3>{words.boxes.opening.heading}</h3>
      {waiting.map((opening) => (
        <OpeningStep key={opening.openingId} opening={opening} />
      ))}
    </section>
  )
}

/** One opening and the step that is due from whoever sits here. */
export function OpeningStep({ opening }: { opening: Opening }) {
  const { user } = useWho()
  const mayKeep = useMay('custody.keep')
  const mayAttend = useMay('custody.attend')
  const { opening: said } = words.boxes
  const attended = opening.state === 'ATTENDED'
  const mine = attended && opening.attendedById === user.userId
  return (
    <article className="box-opening">
      <p>
        <Icon name="seal" size={18} />
        <strong>{opening.path}</strong>
      </p>
      <p className="note">
        {said.sealLine(opening.sealNumber, opening.sealIntact)} ·{' '}
        {said.asked(opening.begunBy, formatInstant(opening.begunAt))} · {opening.reason}
      </p>
      {!attended && mayAttend && <Attend opening={opening} own={opening.begunById === user.userId} />}
      {mine && <p className="note">{said.mine}</p>}
      {mine && <Leave opening={opening} call="custody.callOffContainerOpening" label={said.callOff} />}
      {!attended && mayKeep && (
        <div className="opening-waiting">
          <strong>{said.waiting}</strong>
          <p>{said.waitingDetail}</p>
        </div>
      )}
      {!attended && mayKeep && (
        <Leave opening={opening} call="custody.cancelContainerOpening" label={said.leave} />
      )}
      {attended && mayKeep && !mine && <Cut opening={opening} />}
    </article>
  )
}

function Attend({ opening: { openingId }, own }: { opening: Opening; own: boolean }) {
  const command = useCommand('custody.attendContainerOpening')
  const { opening: said } = words.boxes
  if (own) return <OwnNote>{words.approvals.ownWhy}</OwnNote>
  return (
    <>
      <p className="note">{said.attendNote}</p>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <SecondaryAction
        icon="person"
        running={command.running}
        onPress={() => void command.run({ openingId })}
      >
        {said.attend}
      </SecondaryAction>
    </>
  )
}

function Cut({ opening: { openingId, attendedBy } }: { opening: Opening }) {
  const command = useCommand('custody.openContainerSeal')
  const { opening: said } = words.boxes
  return (
    <>
      <div className="opening-waiting attended">
        <strong>{said.attended(attendedBy ?? '')}</strong>
        <p>{said.attendedDetail}</p>
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        icon="check"
        keys="Ctrl+S"
        words={said.cut}
        running={command.running}
        onPress={() => void command.run({ openingId })}
      >
        {said.cut}
      </PrimaryAction>
    </>
  )
}

function Leave({
  opening: { openingId },
  call,
  label
}: {
  opening: Opening
  call: 'custody.cancelContainerOpening' | 'custody.callOffContainerOpening'
  label: string
}) {
  const command = useCommand(call)
  return (
    <LeaveAct
      label={label}
      reasonLabel={words.boxes.opening.leaveReason}
      command={command}
      onLeave={(reason) => void command.run({ openingId, reason })}
    />
  )
}
