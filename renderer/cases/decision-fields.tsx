import { caseBases } from '@shared/contract/case-parts'
import { DayField } from '../ui/day-field'
import { Icon } from '../ui/icon'
import { Field, Section } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import type { FieldsProps } from './case-draft'
import { useNextNumber } from './next-number'
import { SelectField } from './select-field'

/** The decision: its number typed from the paper, taken from a leased range, or ours for the time being. */
export function DecisionFields({ draft, change }: FieldsProps) {
  const said = words.cases.open
  return (
    <Section
      heading={said.decision}
      note={said.decisionNote}
      actions={draft.numberSource === 'TYPED' && <OtherNumbers draft={draft} change={change} />}
    >
      <div className="decision-row">
        {draft.numberSource === 'TYPED' ? (
          <Field label={said.number} required>
            <TextField
              value={draft.decisionNumber}
              onChange={(decisionNumber) => change({ decisionNumber })}
              placeholder={said.numberExample}
              autoFocus
            />
          </Field>
        ) : (
          <NumberToCome draft={draft} change={change} />
        )}
        <DayField
          label={said.date}
          required
          value={draft.decisionDate}
          onChange={(decisionDate) => change({ decisionDate })}
        />
        <SelectField
          label={said.basis}
          value={draft.basis}
          empty={said.basisUnknown}
          onChange={(basis) => change({ basis })}
          options={caseBases.map((value) => ({ value, title: words.caseNames.caseBasisWords[value] }))}
        />
      </div>
    </Section>
  )
}

function OtherNumbers({ draft, change }: FieldsProps) {
  const said = words.cases.open
  const next = useNextNumber(draft.decisionDate)
  return (
    <>
      {next !== null && (
        <button type="button" className="text-action" onClick={() => change({ numberSource: 'RANGE' })}>
          <Icon name="approve" size={14} /> {said.fromRange(next)}
        </button>
      )}
      <button type="button" className="text-action" onClick={() => change({ numberSource: 'PROVISIONAL' })}>
        <Icon name="clock" size={14} /> {said.provisional}
      </button>
    </>
  )
}

function NumberToCome({ draft, change }: FieldsProps) {
  const said = words.cases.open
  const next = useNextNumber(draft.decisionDate)
  return (
    <div className="field">
      <span className="field-label">{said.number}</span>
      <span className="number-to-come">
        {draft.numberSource === 'RANGE' ? said.willTake(next ?? '…') : said.willBeProvisional}
        <button type="button" className="text-action" onClick={() => change({ numberSource: 'TYPED' })}>
          {said.typeNumber}
        </button>
      </span>
    </div>
  )
}
