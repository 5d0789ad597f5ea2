import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { office, useQuery } from '../office'
import { RefusalNote } from '../ui/refusal-note'
import { Field } from '../ui/panel'
import { Money } from '../ui/money-field'
import { useScan } from '../ui/scanning'
import { TextField } from '../ui/text-field'
import { words } from '../words'

export type CaseSummary = OutputOf<'cases.listCases'>['cases'][number]

const shownMax = 40

/** Finds one case: scan its tag, or type a decision number or a name. The newest stand there at once. */
export function CaseChoice({
  onChoose,
  autoFocus = false,
  listening = true
}: {
  onChoose: (chosen: CaseSummary) => void
  autoFocus?: boolean
  /** False while it is out of sight: then scans are not for it. */
  listening?: boolean
}) {
  const [text, setText] = useState('')
  const asked = text.trim()
  const { value, refusal, fault } = useQuery('cases.listCases', asked === '' ? {} : { text: asked }, {
    keepFormer: true
  })
  const { label, placeholder, nothing, nothingYet } = words.work.caseChoice
  useScan(async ({ tag, parts }) => {
    if (!listening || !tag || parts?.type !== 'case') return false
    const answer = await office.call('cases.getCase', { tag })
    if ('ok' in answer) onChoose(answer.ok)
    return 'ok' in answer
  })
  const found = (value?.cases ?? []).slice(0, shownMax)
  return (
    <div className="case-choice">
      <Field label={label}>
        <TextField
          value={text}
          onChange={setText}
          placeholder={placeholder}
          autoFocus={autoFocus}
          onKeyDown={(event) => {
            const [first] = found
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (first && asked !== '') onChoose(first)
          }}
        />
      </Field>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && found.length === 0 && <p className="note">{asked === '' ? nothingYet : nothing}</p>}
      <div className="case-choice-list">
        {found.map((each) => (
          <button key={each.caseId} type="button" className="list-row" onClick={() => onChoose(each)}>
            <strong>{each.decisionNumber}</strong>
            {each.amountDong === null ? <span /> : <Money amount={each.amountDong} />}
            <small>{words.work.caseChoice.sides(each.debtorName, each.creditorName)}</small>
          </button>
        ))}
      </div>
    </div>
  )
}
