import { useRef, useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { dayOf, formatDay } from '@shared/calendar'
import { connection } from '../office'
import { leaveExpired, signIn, useSession, type SignInProblem } from '../session'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Icon } from '../ui/icon'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { useWatched } from '../watched'
import { words } from '../words'

/** The way in. Over an expired session it names the person, and what was typed waits behind it. */
export function SignIn() {
  const { phase, who } = useSession()
  const expired = phase === 'expired'
  const { signIn: said } = words.frame
  return (
    <main className={`sign-in${expired ? ' over' : ''}`}>
      <section className="sign-in-brand">
        <Icon name="scales" size={56} />
        <strong>THADS Desk</strong>
        <span>{said.product}</span>
        <small>{said.tagline}</small>
      </section>
      <section className="sign-in-card">
        <h1>{expired ? said.again : said.heading}</h1>
        {expired && <p className="note">{said.againHint}</p>}
        <SignInForm knownUser={expired ? (who?.user.userName ?? '') : ''} />
        {expired && <SecondaryAction onPress={leaveExpired}>{said.otherPerson}</SecondaryAction>}
      </section>
    </main>
  )
}

function SignInForm({ knownUser }: { knownUser: string }) {
  const [userName, setUserName] = useState(knownUser)
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<SignInProblem | null>(null)
  const [running, setRunning] = useState(false)
  const { state } = useWatched(connection)
  const { signIn: said } = words.frame
  const today = dayOf(Date.now())
  const jumped = problem?.refusal?.code === 'CLOCK_JUMPED'
  const form = useRef<HTMLFormElement>(null)
  const toPassword = (): void => form.current?.querySelector<HTMLInputElement>('[type=password]')?.select()
  const enter = async (confirmedDay?: string): Promise<void> => {
    setRunning(true)
    setProblem(null)
    const refused = await signIn(userName.trim(), password, confirmedDay)
    setProblem(refused)
    setRunning(false)
    if (refused) toPassword()
  }
  return (
    <form
      ref={form}
      onKeyDown={(event) => {
        // After the name the password is still to be typed, and typed into the name it would be seen.
        if (event.key !== 'Enter' || password !== '') return
        event.preventDefault()
        toPassword()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!running) void enter(jumped ? today : undefined)
      }}
    >
      <Field label={said.userName}>
        <TextField
          value={userName}
          onChange={setUserName}
          autoComplete="username"
          autoFocus={knownUser === ''}
          readOnly={knownUser !== ''}
        />
      </Field>
      <Field label={said.password}>
        <TextField
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus={knownUser !== ''}
        />
      </Field>
      <Problem refusal={problem?.refusal ?? null} fault={problem?.fault ?? null} today={formatDay(today)} />
      <PrimaryAction
        type="submit"
        keys="Enter"
        running={running}
        disabled={userName.trim() === '' || password === '' || state !== 'connected'}
      >
        {state === 'connected' ? buttonWords(running, jumped, formatDay(today)) : said.waiting}
      </PrimaryAction>
    </form>
  )
}

function Problem({
  refusal,
  fault,
  today
}: {
  refusal: Refusal | null
  fault: string | null
  today: string
}) {
  if (refusal?.code !== 'CLOCK_JUMPED') return <RefusalNote refusal={refusal} fault={fault} />
  return (
    <div className="refusal-note" role="alert">
      <Icon name="clock" size={18} />
      <div>
        <strong>{words.frame.signIn.clockJumped(today)}</strong>
      </div>
    </div>
  )
}

function buttonWords(running: boolean, jumped: boolean, today: string): string {
  const { signIn: said } = words.frame
  if (running) return said.submitting
  return jumped ? said.confirmDay(today) : said.submit
}
