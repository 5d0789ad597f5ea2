import { formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { useMay, useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { TagText } from '../../ui/tag-text'
import { OwnNote } from '../../forms/done-note'
import { words } from '../../words'
import './boxes.css'
import { LeaveAct } from './leave-act'

type Sealing = OutputOf<'custody.listContainerSealings'>['sealings'][number]

/** The boxes that wait to be looked into by this second person, or that he has seen; nothing when there are none. */
export function BoxSealings() {
  const mayAttend = useMay('custody.attend')
  const { user } = useWho()
  const { value } = useQuery('custody.listContainerSealings', mayAttend ? { openOnly: true } : null)
  const waiting = (value?.sealings ?? []).filter(
    ({ state, attendedById }) => state === 'BEGUN' || attendedById === user.userId
  )
  if (waiting.length === 0) return null
  return (
    <section className="box-openings">
      <h3>{words.boxes.sealing.heading}</h3>
      {waiting.map((sealing) => (
        <SealingStep key={sealing.sealingId} sealing={sealing} />
      ))}
    </section>
  )
}

/** One sealing and the step that is due from whoever sits here. */
export function SealingStep({ sealing }: { sealing: Sealing }) {
  const { user } = useWho()
  const mayKeep = useMay('custody.keep')
  const mayAttend = useMay('custody.attend')
  const { sealing: said } = words.boxes
  const attended = sealing.state === 'ATTENDED'
  const mine = attended && sealing.attendedById === user.userId
  return (
    <article className="box-opening">
      <p>
        <Icon name="seal" size={18} />
        <strong>{sealing.path}</strong>
      </p>
      <p className="note">
        {said.sealLine(sealing.sealNumber)} · {said.asked(sealing.begunBy, formatInstant(sealing.begunAt))}
      </p>
      {!mayKeep && <Listed sealing={sealing} />}
      {!attended && mayAttend && <Attend sealing={sealing} own={sealing.begunById === user.userId} />}
      {mine && <p className="note">{said.mine}</p>}
      {mine && <CallOff sealing={sealing} />}
      {!attended && mayKeep && (
        <div className="opening-waiting">
          <strong>{said.waiting}</strong>
          <p>{said.waitingDetail}</p>
        </div>
      )}
      {!attended && mayKeep && <Cancel sealing={sealing} />}
      {attended && mayKeep && !mine && <Close sealing={sealing} />}
      {mayKeep && <Listed sealing={sealing} />}
    </article>
  )
}

/** What must be in the box: the second person looks for each of these before he says so; the keeper has his step first. */
function Listed({ sealing: { contents } }: { sealing: Sealing }) {
  const { sealing: said } = words.boxes
  return (
    <section className="box-contents" aria-label={said.contents}>
      <h4>
        {said.contents} <span className="note">{words.boxes.contents(contents.length)}</span>
      </h4>
      <ol>
        {contents.map(({ assetId, tag, name, unit, quantity }) => (
          <li key={assetId}>
            <span>{name}</span>
            <span className="note">
              {quantity} {unit}
            </span>
            <TagText tag={tag} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Attend({ sealing: { sealingId }, own }: { sealing: Sealing; own: boolean }) {
  const command = useCommand('custody.attendContainerSealing')
  const { sealing: said } = words.boxes
  if (own) return <OwnNote>{words.approvals.ownWhy}</OwnNote>
  return (
    <>
      <p className="note">{said.attendNote}</p>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <SecondaryAction
        icon="person"
        running={command.running}
        onPress={() => void command.run({ sealingId })}
      >
        {said.attend}
      </SecondaryAction>
    </>
  )
}

function Close({ sealing: { sealingId, attendedBy } }: { sealing: Sealing }) {
  const command = useCommand('custody.sealContainer')
  const { sealing: said } = words.boxes
  return (
    <>
      <div className="opening-waiting attended">
        <strong>{said.attended(attendedBy ?? '')}</strong>
        <p>{said.attendedDetail}</p>
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        icon="seal"
        keys="Ctrl+S"
        words={said.close}
        running={command.running}
        onPress={() => void command.run({ sealingId })}
      >
        {said.close}
      </PrimaryAction>
    </>
  )
}

function Cancel({ sealing: { sealingId } }: { sealing: Sealing }) {
  const command = useCommand('custody.cancelContainerSealing')
  const { sealing: said, opening } = words.boxes
  return (
    <LeaveAct
      label={said.leave}
      reasonLabel={opening.leaveReason}
      command={command}
      onLeave={(reason) => void command.run({ sealingId, reason })}
    />
  )
}

function CallOff({ sealing: { sealingId } }: { sealing: Sealing }) {
  const command = useCommand('custody.callOffContainerSealing')
  const { sealing: said, opening } = words.boxes
  return (
    <LeaveAct
      label={said.callOff}
      reasonLabel={opening.leaveReason}
      command={command}
      onLeave={(reason) => void command.run({ sealingId, reason })}
    />
  )
}
