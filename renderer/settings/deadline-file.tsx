import { useRef, useState, type ReactNode } from 'react'
import type { Refusal } from '@shared/contract/answers'
import type { OutputOf } from '@shared/contract'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { words } from '../words'

type Problems = OutputOf<'deadlines.checkCalendar'>['problems']

/** The text of a chosen file; the caller looks into it. */
export function ChooseFile({ again, onText }: { again: boolean; onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const said = words.deadlines.file
  return (
    <>
      <SecondaryAction icon="file" onPress={() => input.current?.click()}>
        {again ? said.other : said.choose}
      </SecondaryAction>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={said.choose}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void file.text().then(onText)
        }}
      />
    </>
  )
}

/** Every field that is wrong, with its place. */
export function FileProblems({ problems }: { problems: Problems }) {
  const said = words.deadlines.file
  if (problems.length === 0) return null
  return (
    <div className="file-problems" role="alert">
      <p>
        <strong>{said.problems(problems.length)}</strong> {said.nothingTaken}
      </p>
      <table>
        <thead>
          <tr>
            <th>{said.path}</th>
            <th>{said.near}</th>
            <th>{said.wrong}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ path, near, problem, value }) => (
            <tr key={`${path} ${problem}`}>
              <td>
                <code>{path === '' ? said.whole : path}</code>
              </td>
              <td>{near}</td>
              <td>
                {words.deadlines.problems[problem]}
                {value !== '' && <q>{value}</q>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The reason, and the button that takes the file in. */
export function AdoptForm({
  words: label,
  running,
  refusal,
  fault,
  children,
  onAdopt
}: {
  words: string
  running: boolean
  refusal: Refusal | null
  fault: string | null
  children: ReactNode
  onAdopt: (reason: string) => void
}) {
  const [reason, setReason] = useState('')
  const said = words.deadlines.file
  const isReady = reason.trim() !== ''
  return (
    <form
      className="work-form settings-form adopt-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onAdopt(reason.trim())
      }}
    >
      {children}
      <Field label={said.reason} hint={said.reasonHint} required>
        <TextField value={reason} onChange={setReason} maxLength={300} autoFocus />
      </Field>
      <RefusalNote refusal={refusal} fault={fault} />
      <div className="action-row">
        <PrimaryAction type="submit" icon="approve" keys="Enter" disabled={!isReady} running={running}>
          {label}
        </PrimaryAction>
      </div>
    </form>
  )
}
