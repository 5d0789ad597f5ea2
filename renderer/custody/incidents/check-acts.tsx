import { useState } from 'react'
import { useCommand } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { OwnNote } from '../../forms/done-note'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import { hasPart, type Incident } from './incident-state'

/** The accountant compares the proposal with its papers: on to the head, or back with a reason. */
export function CheckActs({ incident, onDone }: { incident: Incident; onDone: (said: string) => void }) {
  const { user } = useWho()
  const command = useCommand('custody.checkWriteOff')
  const [reason, setReason] = useState<string | null>(null)
  const { approvals } = words
  const { check } = words.incidents
  if (hasPart(incident, user.userId)) return <OwnNote>{approvals.ownWhy}</OwnNote>
  const say = async (decision: 'AGREE' | 'RETURN', said: string): Promise<void> => {
    const answer = await command.run({ incidentId: incident.incidentId, decision, reason: said })
    if ('ok' in answer) onDone(decision === 'AGREE' ? check.done : approvals.done.declined)
  }
  return (
    <>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {reason !== null ? (
        <form
          className="decision-decline"
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim() !== '') void say('RETURN', reason.trim())
          }}
        >
          <LineField
            label={approvals.declineReason}
            hint={approvals.declineReasonHint}
            value={reason}
            onChange={setReason}
          />
          <SecondaryAction onPress={() => setReason(null)}>{approvals.cancel}</SecondaryAction>
          <PrimaryAction type="submit" keys="Enter" disabled={reason.trim() === ''} running={command.running}>
            {approvals.declineSubmit}
          </PrimaryAction>
        </form>
      ) : (
        <div className="decision-actions">
          <SecondaryAction keys="R" words={approvals.keys.decline} onPress={() => setReason('')}>
            {approvals.decline}
          </SecondaryAction>
          <PrimaryAction
            icon="check"
            keys="Enter"
            words={check.yes}
            running={command.running}
            onPress={() => void say('AGREE', '')}
          >
            {check.yes}
          </PrimaryAction>
        </div>
      )}
    </>
  )
}
