import { useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'

/** The way out of an act of two people before it is done, with a reason. */
export function LeaveAct({
  label,
  reasonLabel,
  command: { running, refusal, fault },
  onLeave
}: {
  label: string
  reasonLabel: string
  command: { running: boolean; refusal: Refusal | null; fault: string | null }
  onLeave: (reason: string) => void
}) {
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null) {
    return (
      <button type="button" className="text-action" onClick={() => setReason('')}>
        {label}
      </button>
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onLeave(reason.trim())
      }}
    >
      <LineField label={reasonLabel} hint="" value={reason} onChange={setReason} />
      <RefusalNote refusal={refusal} fault={fault} />
      <div className="form-row">
        <SecondaryAction onPress={() => setReason(null)}>{words.boxes.seal.cancel}</SecondaryAction>
        <SecondaryAction type="submit" disabled={reason.trim() === ''} running={running}>
          {label}
        </SecondaryAction>
      </div>
    </form>
  )
}
