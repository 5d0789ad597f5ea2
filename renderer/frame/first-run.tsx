import { useEffect, useState, type ReactNode } from 'react'
import type { Answer, Refusal } from '@shared/contract/answers'
import type { OfficeOpened } from '@shared/contract/shell-start'
import { CopyAction } from '../first-run/copy-action'
import { OfficeChoice } from '../first-run/office-choice'
import { connection } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { Facts, Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { useWatched } from '../watched'
import { words } from '../words'
import { SignIn } from './sign-in'

type Need = 'office' | 'pairing' | 'nothing'

/** Before the way in: a store without an office, or a station without a pairing, is made ready first. */
export function Entrance() {
  const { state } = useWatched(connection)
  const [need, setNeed] = useState<Need>('nothing')
  useEffect(() => {
    if (state === 'connected') void readNeed().then(setNeed)
  }, [state])
  const ready = (): void => setNeed('nothing')
  if (need === 'office') return <OpenOffice onDone={ready} />
  if (need === 'pairing') return <PairStation onDone={ready} />
  return <SignIn />
}

async function readNeed(): Promise<Need> {
  if ((await window.shell.initialised()) !== false) return 'nothing'
  const { joined } = await window.shell.describe()
  return joined ? 'pairing' : 'office'
}

function OpenOffice({ onDone }: { onDone: () => void }) {
  const [officeCode, setOfficeCode] = useState('')
  const [adminName, setAdminName] = useState('')
  const [answer, setAnswer] = useState<Answer<OfficeOpened> | null>(null)
  const [running, setRunning] = useState(false)
  const said = words.frame.firstRun
  if (answer && 'ok' in answer) return <Opened opened={answer.ok} onDone={onDone} />
  const send = async (): Promise<void> => {
    setRunning(true)
    setAnswer(await window.shell.initialise({ officeCode, adminName: adminName.trim() }))
    setRunning(false)
  }
  return (
    <StartCard heading={said.heading} hint={said.hint} onSubmit={() => void send()}>
      <OfficeChoice value={officeCode} onChange={setOfficeCode} />
      <Field label={said.adminName}>
        <TextField value={adminName} onChange={setAdminName} maxLength={60} />
      </Field>
      <RefusalNote
        refusal={refusalOf(answer)}
        fault={answer && 'fault' in answer ? answer.fault.reference : null}
      />
      <PrimaryAction
        type="submit"
        keys="Enter"
        running={running}
        disabled={!/^\d{5}$/.test(officeCode) || adminName.trim() === ''}
      >
        {said.submit}
      </PrimaryAction>
    </StartCard>
  )
}

function Opened({ opened, onDone }: { opened: OfficeOpened; onDone: () => void }) {
  const said = words.frame.firstRun
  return (
    <StartCard heading={said.opened} hint={said.once} onSubmit={onDone}>
      <div className="password-shown">
        <Facts
          rows={[
            [said.office, opened.officeName],
            [said.userName, opened.userName],
            [said.firstPassword, <strong key="password">{opened.firstPassword}</strong>]
          ]}
        />
      </div>
      <div className="action-row">
        <CopyAction text={opened.firstPassword} />
        <PrimaryAction type="submit">{said.goOn}</PrimaryAction>
      </div>
    </StartCard>
  )
}

function PairStation({ onDone }: { onDone: () => void }) {
  const [host, setHost] = useState('')
  const [port, setPort] = useState('47850')
  const [code, setCode] = useState('')
  const [failed, setFailed] = useState(false)
  const [running, setRunning] = useState(false)
  const said = words.frame.pairing
  const send = async (): Promise<void> => {
    setRunning(true)
    const outcome = await window.shell.pair({ host: host.trim(), port: Number(port), code: code.trim() })
    setRunning(false)
    setFailed(outcome !== 'paired')
    if (outcome === 'paired') onDone()
  }
  return (
    <StartCard heading={said.heading} hint={said.hint} onSubmit={() => void send()}>
      <Field label={said.host}>
        <TextField value={host} onChange={setHost} autoFocus />
      </Field>
      <Field label={said.port}>
        <TextField value={port} onChange={setPort} inputMode="numeric" maxLength={5} />
      </Field>
      <Field label={said.code} problem={failed ? said.failed : null}>
        <TextField value={code} onChange={setCode} />
      </Field>
      <PrimaryAction
        type="submit"
        keys="Enter"
        running={running}
        disabled={host.trim() === '' || code.trim() === '' || !/^\d{2,5}$/.test(port)}
      >
        {said.submit}
      </PrimaryAction>
    </StartCard>
  )
}

function StartCard({
  heading,
  hint,
  onSubmit,
  children
}: {
  heading: string
  hint: string
  onSubmit: () => void
  children: ReactNode
}) {
  return (
    <main className="sign-in">
      <section className="sign-in-card">
        <h1>{heading}</h1>
        <p className="note">{hint}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          {children}
        </form>
      </section>
    </main>
  )
}

function refusalOf(answer: Answer | null): Refusal | null {
  return answer && 'refusal' in answer ? answer.refusal : null
}
