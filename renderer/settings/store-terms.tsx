import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { termMonthsMax } from '@shared/contract/custody'
import { useCommand, useQuery } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { words } from '../words'

type Term = OutputOf<'custody.listTerms'>['terms'][number]

/** The periods of the warehouse: what holds, from where, and by which document the head has set it. */
export function StoreTerms() {
  const said = words.truth.terms
  const { value, refusal, fault } = useQuery('custody.listTerms', {})
  return (
    <Panel heading={said.heading} note={said.note}>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.terms.map((term) => (
        <TermRow key={`${term.term} ${term.months}`} term={term} />
      ))}
    </Panel>
  )
}

function TermRow({ term }: { term: Term }) {
  const [open, setOpen] = useState(false)
  const [months, setMonths] = useState(String(term.months))
  const [document, setDocument] = useState('')
  const command = useCommand('custody.setTerm')
  const said = words.truth.terms
  const { name, source } = words.terms[term.term]
  const typed = /^[1-9]\d{0,2}$/.test(months) ? Number(months) : 0
  const ready = typed >= 1 && typed <= termMonthsMax && document.trim() !== ''
  return (
    <form
      className="work-form settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void command.run({ term: term.term, months: typed, document: document.trim() })
      }}
    >
      <h3>{name}</h3>
      <p className="note">
        {term.set ? said.set(term.months, term.set.document, term.set.by) : said.usual(term.months)} ·{' '}
        {source}
      </p>
      {!open && <SecondaryAction onPress={() => setOpen(true)}>{said.change}</SecondaryAction>}
      {open && (
        <>
          <div className="work-pair">
            <Field label={said.months} required>
              <TextField value={months} onChange={setMonths} maxLength={3} autoFocus />
            </Field>
            <Field label={said.document} required>
              <TextField value={document} onChange={setDocument} maxLength={60} />
            </Field>
          </div>
          <RefusalNote refusal={command.refusal} fault={command.fault} />
          <div className="action-row">
            <PrimaryAction
              type="submit"
              icon="check"
              keys="Enter"
              disabled={!ready}
              running={command.running}
            >
              {said.save}
            </PrimaryAction>
          </div>
        </>
      )}
    </form>
  )
}
