import { useState } from 'react'
import { useCommand } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import type { Opening } from './opening-draft'

/** The keeper takes the package from the table again, while nobody else has come. */
export function CancelOpening({ opening }: { opening: Opening }) {
  const command = useCommand('custody.cancelOpening')
  const [reason, setReason] = useState('')
  const { waiting } = words.sealing
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') void command.run({ openingId: opening.openingId, reason: reason.trim() })
      }}
    >
      <LineField label={waiting.cancelReason} hint="" value={reason} onChange={setReason} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <SecondaryAction type="submit" disabled={reason.trim() === ''} running={command.running}>
        {waiting.cancel}
      </SecondaryAction>
    </form>
  )
}
