import { useState } from 'react'
import { useCommand } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { DeclineForm } from '../../forms/decline-form'
import { OwnNote } from '../../forms/done-note'
import { words } from '../../words'
import { hasPart, type Incident } from './incident-state'

/** The accountant compares the proposal with its papers: on to the head, or back with a reason. */
export function CheckActs({ incident, onDone }: { incident: Incident; onDone: (said: string) => void }) {
  const { user } = useWho()
  const command = useCommand('custody.checkWriteOff')
  const [returning, setReturning] = useState(false)
  const [reason, setReason] = useState('')
  const { approvals } = words
  const { check } = words.incidents
  if (hasPart(incident, user.userId)) return <OwnNote>{approvals.ownWhy}</OwnNote>
  const say = async (decision: 'AGREE' | 'RETURN', because: string): Promise<void> => {
    const answer = await command.run({ incidentId: incident.incidentId, decision, reason: because })
    if ('ok' in answer) onDone(decision === 'AGREE' ? check.done : approvals.done.declined)
  }
  return (
    <>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {returning ? (
        <DeclineForm
          label={approvals.declineReason}
          hint={approvals.declineReasonHint}
          submit={approvals.declineSubmit}
          reason={reason}
          onReason={setReason}
          running={command.running}
          onSubmit={(because) => void say('RETURN', because)}
          onLeave={() => setReturning(false)}
        />
      ) : (
        <>
          {incident.found !== null && (
            <p className="wait-note">
              <Icon name="clock" /> <span>{check.findFirst}</span>
            </p>
          )}
          <div className="decision-actions">
            <SecondaryAction keys="R" words={approvals.keys.decline} onPress={() => setReturning(true)}>
              {approvals.decline}
            </SecondaryAction>
            {incident.found === null && (
              <PrimaryAction
                icon="check"
                keys="Enter"
                words={check.yes}
                running={command.running}
                onPress={() => void say('AGREE', '')}
              >
                {check.yes}
              </PrimaryAction>
            )}
          </div>
        </>
      )}
    </>
  )
}
