import { useState } from 'react'
import { useCommand } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { OwnNote } from '../../forms/done-note'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import { hasPart, sealStaysBroken, type Incident } from './incident-state'
import { LiableForm } from './liable-form'

type End = 'FOUND' | 'REPAIRED' | 'ACCEPTED_AS_IS' | 'RESEALED' | 'WRITTEN_OFF' | 'RETURN'

/** The head's word: how it ends, or back with a reason; and who answers for it. */
export function HeadActs({ incident, onDone }: { incident: Incident; onDone?: (said: string) => void }) {
  const { user } = useWho()
  const command = useCommand('custody.decideIncident')
  const [liable, setLiable] = useState(false)
  const { head } = words.incidents
  if (hasPart(incident, user.userId)) return <OwnNote>{words.approvals.ownWhy}</OwnNote>
  const decide = async (decision: End, { condition = '', reason = '' } = {}): Promise<void> => {
    const answer = await command.run({ incidentId: incident.incidentId, decision, condition, reason })
    if ('ok' in answer) onDone?.(head.done(answer.ok.decisionNumber))
  }
  if (liable) return <LiableForm incidentId={incident.incidentId} onClose={() => setLiable(false)} />
  const step = { incident, running: command.running, decide }
  return (
    <div className="incident-acts">
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {incident.kind === 'LOST' && <LostStep {...step} />}
      {incident.kind === 'DAMAGED' && <DamageStep {...step} />}
      {incident.kind === 'SEAL_BROKEN' && <SealStep {...step} />}
      <SecondaryAction icon="person" keys="L" words={head.liable} onPress={() => setLiable(true)}>
        {head.liable}
      </SecondaryAction>
    </div>
  )
}

interface Step {
  incident: Incident
  running: boolean
  decide: (decision: End, said?: { condition?: string; reason?: string }) => Promise<void>
}

function LostStep({ incident, running, decide }: Step) {
  const [reason, setReason] = useState<string | null>(null)
  const { head } = words.incidents
  const { approvals } = words
  if (reason !== null) {
    return (
      <form
        className="decision-decline"
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() !== '') void decide('RETURN', { reason: reason.trim() })
        }}
      >
        <LineField
          label={approvals.declineReason}
          hint={approvals.declineReasonHint}
          value={reason}
          onChange={setReason}
        />
        <SecondaryAction onPress={() => setReason(null)}>{approvals.cancel}</SecondaryAction>
        <PrimaryAction type="submit" keys="Enter" disabled={reason.trim() === ''} running={running}>
          {approvals.declineSubmit}
        </PrimaryAction>
      </form>
    )
  }
  if (incident.found) {
    return (
      <PrimaryAction
        icon="done"
        keys="Enter"
        words={head.found}
        running={running}
        onPress={() => void decide('FOUND')}
      >
        {head.found}
      </PrimaryAction>
    )
  }
  if (incident.state === 'CHECKED') {
    return (
      <>
        <p className="incident-rule">{head.writeOffConsequence}</p>
        <PrimaryAction
          icon="stamp"
          keys="Enter"
          words={head.writeOff}
          running={running}
          onPress={() => void decide('WRITTEN_OFF')}
        >
          {head.writeOff}
        </PrimaryAction>
        <SecondaryAction keys="R" words={approvals.keys.decline} onPress={() => setReason('')}>
          {approvals.decline}
        </SecondaryAction>
      </>
    )
  }
  return (
    <p className="wait-note">
      <Icon name="clock" />{' '}
      <span>{incident.state === 'PROPOSED' ? head.waitsAccountant : head.waitsLost}</span>
    </p>
  )
}

function DamageStep({ incident, running, decide }: Step) {
  const [end, setEnd] = useState<'REPAIRED' | 'ACCEPTED_AS_IS' | null>(null)
  const [condition, setCondition] = useState('')
  const { head, outcomes } = words.incidents
  const whole = end !== null && condition.trim() !== ''
  return (
    <form
      className="incident-damage"
      onSubmit={(event) => {
        event.preventDefault()
        if (whole) void decide(end, { condition: condition.trim() })
      }}
    >
      <Choices
        label={head.damage}
        value={end}
        onChange={setEnd}
        choices={(['REPAIRED', 'ACCEPTED_AS_IS'] as const).map((each) => ({
          value: each,
          title: outcomes[each]
        }))}
      />
      <LineField
        label={head.condition}
        hint={head.conditionHint(incident.asset.name)}
        value={condition}
        onChange={setCondition}
      />
      <PrimaryAction type="submit" icon="check" keys="Enter" disabled={!whole} running={running}>
        {head.submitDamage}
      </PrimaryAction>
    </form>
  )
}

/** Sealed again by two; or, on what nobody here can seal again, the head says why it stays broken. */
function SealStep({ incident, running, decide }: Step) {
  const [reason, setReason] = useState('')
  const { head } = words.incidents
  if (!sealStaysBroken(incident)) {
    return (
      <>
        <p className="note">{head.resealNote}</p>
        <PrimaryAction
          icon="seal"
          keys="Enter"
          words={head.reseal}
          running={running}
          onPress={() => void decide('RESEALED')}
        >
          {head.reseal}
        </PrimaryAction>
      </>
    )
  }
  return (
    <form
      className="incident-damage"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') void decide('ACCEPTED_AS_IS', { reason: reason.trim() })
      }}
    >
      <p className="note">{head.sealGoneNote}</p>
      <LineField label={head.sealGoneReason} hint={head.sealGoneHint} value={reason} onChange={setReason} />
      <PrimaryAction
        type="submit"
        icon="check"
        keys="Enter"
        disabled={reason.trim() === ''}
        running={running}
      >
        {head.submitDamage}
      </PrimaryAction>
    </form>
  )
}
