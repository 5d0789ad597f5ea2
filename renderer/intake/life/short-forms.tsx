import { useCommand } from '../../office'
import { words } from '../../words'
import type { FormProps } from './form-props'
import { ReasonForm } from './reason-form'

/** The head is asked to end a file that should not be. */
export function CancelForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.proposeCancel')
  const { cancel } = words.fileDesk
  return (
    <ReasonForm
      heading={cancel.heading}
      label={cancel.reason}
      hint={cancel.reasonHint}
      submit={cancel.submit}
      command={command}
      run={async (reason) => {
        const answer = await command.run({ fileId: file.fileId, reason })
        if ('ok' in answer) onDone(cancel.done)
        return answer
      }}
      onLeave={onLeave}
    />
  )
}

/** Back to who offered it. */
export function DeclineOfferForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.declineFiles')
  const { decline } = words.fileDesk
  return (
    <ReasonForm
      heading={decline.heading}
      label={decline.reason}
      submit={decline.submit}
      command={command}
      run={async (reason) => {
        const answer = await command.run({ fileIds: [file.fileId], reason })
        if ('ok' in answer) onDone(decline.done)
        return answer
      }}
      onLeave={onLeave}
    />
  )
}

/** What was proposed and nobody has decided is taken back by who proposed it. */
export function TakeBackForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.takeBackProposal')
  const { takeBack } = words.fileDesk
  const asked = file.proposals.find(({ state }) => state === 'PROPOSED')
  if (!asked) return null
  return (
    <ReasonForm
      heading={takeBack.heading}
      label={takeBack.reason}
      submit={takeBack.submit}
      command={command}
      run={async (reason) => {
        const answer = await command.run({ proposalId: asked.proposalId, reason })
        if ('ok' in answer) onDone(takeBack.done)
        return answer
      }}
      onLeave={onLeave}
    />
  )
}
