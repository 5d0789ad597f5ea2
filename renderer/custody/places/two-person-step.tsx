import type { ReactNode } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { dayOf, formatInstant } from '@shared/calendar'
import { useMay, useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon, type IconName } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { OwnNote } from '../../forms/done-note'
import { words } from '../../words'
import './boxes.css'
import { LeaveAct } from './leave-act'

/** An act on a box that the keeper begins and a second person attends from his own session. */
export interface TwoPersonAct {
  path: string
  state: string
  begunBy: string
  begunById: string
  begunAt: string
  attendedBy: string | null
  attendedById: string | null
  attendedAt: string | null
}

/** How each act says its steps. */
interface StepWords {
  asked: (name: string, at: string) => string
  attend: string
  attendNote: string
  mine: string
  callOff: string
  waiting: string
  waitingDetail: string
  leave: string
  attended: (name: string) => string
  attendedDetail: string
}

interface Send {
  running: boolean
  refusal: Refusal | null
  fault: string | null
  send: () => void
}
interface Leave extends Omit<Send, 'send'> {
  send: (reason: string) => void
}

export interface TwoPersonCalls {
  attend: Send
  /** The second person says that nothing was done after all. */
  callOff: Leave
  /** The keeper leaves it before anybody came. */
  cancel: Leave
  /** The keeper has done it. */
  finish: Send
}

/** Those that wait for this second person, or that he attends. */
export function waitingFor<Act extends TwoPersonAct>(acts: readonly Act[], userId: string): Act[] {
  return acts.filter((act) => waitsForSecond(act) || act.attendedById === userId)
}

/** Nobody has come, or only on another day: he has not seen what is done now. */
function waitsForSecond({ state, attendedAt }: TwoPersonAct): boolean {
  return state === 'BEGUN' || (attendedAt !== null && dayOf(attendedAt) !== dayOf(Date.now()))
}

/** One act and the step that is due from whoever sits here. */
export function TwoPersonStep({
  act,
  said,
  calls,
  line,
  finish,
  list
}: {
  act: TwoPersonAct
  said: StepWords
  calls: TwoPersonCalls
  /** What it is about, before who asked for it. */
  line: string
  finish: { icon: IconName; words: string }
  /** What the second person compares; the keeper has his step before it. */
  list?: ReactNode
}) {
  const { user } = useWho()
  const mayKeep = useMay('custody.keep')
  const mayAttend = useMay('custody.attend')
  const attended = act.state === 'ATTENDED' && !waitsForSecond(act)
  const mine = attended && act.attendedById === user.userId
  const { leaveReason } = words.boxes.opening
  const leave = (label: string, call: Leave): ReactNode => (
    <LeaveAct label={label} reasonLabel={leaveReason} command={call} onLeave={call.send} />
  )
  return (
    <article className="box-opening">
      <p>
        <Icon name="seal" size={18} />
        <strong>{act.path}</strong>
      </p>
      <p className="note">
        {line} · {said.asked(act.begunBy, formatInstant(act.begunAt))}
      </p>
      {!mayKeep && list}
      {!attended && mayAttend && (
        <Attend said={said} call={calls.attend} own={act.begunById === user.userId} />
      )}
      {mine && <p className="note">{said.mine}</p>}
      {mine && leave(said.callOff, calls.callOff)}
      {!attended && mayKeep && (
        <div className="opening-waiting">
          <strong>{said.waiting}</strong>
          <p>{said.waitingDetail}</p>
        </div>
      )}
      {act.state === 'BEGUN' && mayKeep && leave(said.leave, calls.cancel)}
      {attended && mayKeep && !mine && <Finish act={act} said={said} call={calls.finish} finish={finish} />}
      {mayKeep && list}
    </article>
  )
}

function Attend({ said, call, own }: { said: StepWords; call: Send; own: boolean }) {
  if (own) return <OwnNote>{words.approvals.ownWhy}</OwnNote>
  return (
    <>
      <p className="note">{said.attendNote}</p>
      <RefusalNote refusal={call.refusal} fault={call.fault} />
      <SecondaryAction icon="person" running={call.running} onPress={call.send}>
        {said.attend}
      </SecondaryAction>
    </>
  )
}

function Finish({
  act,
  said,
  call,
  finish
}: {
  act: TwoPersonAct
  said: StepWords
  call: Send
  finish: { icon: IconName; words: string }
}) {
  return (
    <>
      <div className="opening-waiting attended">
        <strong>{said.attended(act.attendedBy ?? '')}</strong>
        <p>{said.attendedDetail}</p>
      </div>
      <RefusalNote refusal={call.refusal} fault={call.fault} />
      <PrimaryAction
        icon={finish.icon}
        keys="Ctrl+S"
        words={finish.words}
        running={call.running}
        onPress={call.send}
      >
        {finish.words}
      </PrimaryAction>
    </>
  )
}
