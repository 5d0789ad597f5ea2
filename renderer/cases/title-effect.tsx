import { titleForces } from '@shared/contract/case-parts'
import { DayField } from '../ui/day-field'
import { words } from '../words'
import type { FieldsProps } from './case-draft'
import { SelectField } from './select-field'

/** From when the title has effect and why it may be enforced. Nobody is led here by Enter: many papers do not say. */
export function TitleEffect({ draft, change }: FieldsProps) {
  const said = words.cases.open
  return (
    <div className="title-effect" data-own-enter>
      <DayField
        label={said.effectiveOn}
        value={draft.titleEffectiveOn}
        onChange={(titleEffectiveOn) => change({ titleEffectiveOn })}
      />
      <SelectField
        label={said.force}
        value={draft.titleForce}
        empty={said.forceUnknown}
        onChange={(titleForce) => change({ titleForce })}
        options={titleForces.map((value) => ({ value, title: words.caseNames.titleForceWords[value] }))}
      />
    </div>
  )
}
