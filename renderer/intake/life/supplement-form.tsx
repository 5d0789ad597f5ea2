import { useState } from 'react'
import { FormFoot } from '../../forms/form-foot'
import { useCommand, useQuery } from '../../office'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { copyForms, type Procedure } from '../draft'
import { formWords } from '../receipt-view'
import type { FormProps } from './form-props'
import { brought, broughtPapers, completes, mayBeBrought, type BroughtPaper } from './supplement-draft'

const pagesMax = 9999

/** Papers that are brought later, under the same reception number. */
export function SupplementForm(props: FormProps) {
  const { value } = useQuery('intake.listProcedures', {}, { topics: ['deadlines'] })
  if (!value) return null
  const procedure = value.procedures.find(({ code }) => code === props.file.procedureCode)
  return <Papers {...props} procedure={procedure} />
}

function Papers({ file, onDone, onLeave, procedure }: FormProps & { procedure: Procedure | undefined }) {
  const command = useCommand('intake.supplementFile')
  const [papers, setPapers] = useState(() => mayBeBrought(file, procedure))
  const [note, setNote] = useState('')
  const { supplement } = words.fileDesk
  const given = broughtPapers(papers)
  const lacks = given.length === 0 && note.trim() === '' ? [supplement.lacks] : []
  const isRegistered = file.register !== null
  const register = !isRegistered && file.can.includes('askForMore') && completes(file, papers)
  const change = (at: number, part: Partial<BroughtPaper>): void =>
    setPapers(papers.map((paper, index) => (index === at ? { ...paper, ...part } : paper)))
  const send = async (): Promise<void> => {
    const answer = await command.run({ fileId: file.fileId, papers: given, note: note.trim(), register })
    if (!('ok' in answer)) return
    const number = answer.ok.register?.number
    onDone(number === undefined ? supplement.done : supplement.doneRegister(number))
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void send()
      }}
    >
      <h3>{supplement.heading}</h3>
      <p className="note">{supplement.hint}</p>
      <div className="brought-papers">
        {papers.map((paper, index) => (
          <BroughtRow
            key={paper.name}
            paper={paper}
            missing={file.missingPapers.includes(paper.name)}
            onChange={(part) => change(index, part)}
          />
        ))}
      </div>
      <OtherPaper onAdd={(name) => setPapers([...papers, brought(name, true)])} />
      <Field label={supplement.note} hint={supplement.noteHint}>
        <TextField value={note} onChange={setNote} maxLength={1000} />
      </Field>
      {register && <p className="note">{supplement.register}</p>}
      <FormFoot
        command={command}
        missing={lacks}
        icon="printer"
        submit={supplement.submit}
        onLeave={onLeave}
      />
    </form>
  )
}

/** A paper that the checklist does not name; it counts as brought. */
function OtherPaper({ onAdd }: { onAdd: (name: string) => void }) {
  const [name, setName] = useState('')
  const add = (): void => {
    if (name.trim() === '') return
    onAdd(name.trim())
    setName('')
  }
  return (
    <Field label={words.fileDesk.supplement.other}>
      <TextField
        value={name}
        onChange={setName}
        maxLength={300}
        placeholder={words.intake.papers.otherPlaceholder}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || name.trim() === '') return
          event.preventDefault()
          add()
        }}
        onBlur={add}
      />
    </Field>
  )
}

function BroughtRow({
  paper,
  missing,
  onChange
}: {
  paper: BroughtPaper
  missing: boolean
  onChange: (part: Partial<BroughtPaper>) => void
}) {
  const said = words.intake.papers
  return (
    <div className="brought-row">
      <label className={missing ? 'brought-name missing' : 'brought-name'}>
        <input
          type="checkbox"
          checked={paper.given}
          onChange={(event) => onChange({ given: event.target.checked })}
        />
        <span>{paper.name}</span>
      </label>
      {paper.given && (
        <>
          <select
            className="input"
            aria-label={said.formOf(paper.name)}
            value={paper.form}
            onChange={(event) => {
              const form = copyForms.find((each) => each === event.target.value)
              if (form) onChange({ form })
            }}
          >
            {copyForms.map((form) => (
              <option key={form} value={form}>
                {formWords(form)}
              </option>
            ))}
          </select>
          <input
            className="input"
            inputMode="numeric"
            aria-label={said.pagesOf(paper.name)}
            value={String(paper.pages)}
            onChange={(event) => {
              const pages = Number(event.target.value.replace(/\D/g, ''))
              onChange({ pages: Math.min(Math.max(pages, 1), pagesMax) })
            }}
          />
          <span className="note">{said.pages}</span>
        </>
      )}
    </div>
  )
}
