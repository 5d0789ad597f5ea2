import { useState } from 'react'
import { confirmMax } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Results } from './count-view'

const said = words.counting.results

/** The head confirms what the keeper has proposed on this page, or gives it back with a reason. */
export function ConfirmOutcomes({ results }: { results: Results }) {
  const mayOrder = useMay('custody.order')
  const decide = useCommand('custody.decideCountOutcomes')
  const [reason, setReason] = useState('')
  // What he decides is what this page shows him.
  const outcomes = results.variances
    .flatMap(({ number, outcome, proposedAt, state }) =>
      state === 'PROPOSED' && outcome !== null && proposedAt !== null ? [{ number, outcome, proposedAt }] : []
    )
    .slice(0, confirmMax)
  if (!mayOrder || results.state !== 'CLOSED' || outcomes.length === 0) return null
  const { countId } = results
  return (
    <div className="count-actions">
      <PrimaryAction
        icon="approve"
        keys="Enter"
        words={said.confirm(outcomes.length)}
        running={decide.running}
        onPress={() => void decide.run({ countId, outcomes, decision: 'CONFIRM', reason: '' })}
      >
        {said.confirm(outcomes.length)}
      </PrimaryAction>
      <Field label={said.giveReason}>
        <TextField value={reason} onChange={setReason} />
      </Field>
      <SecondaryAction
        disabled={reason.trim() === ''}
        running={decide.running}
        onPress={() => void decide.run({ countId, outcomes, decision: 'RETURN', reason })}
      >
        {said.give}
      </SecondaryAction>
      <RefusalNote refusal={decide.refusal} fault={decide.fault} />
    </div>
  )
}
