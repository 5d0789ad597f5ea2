import { Activity, useState, type ReactNode } from 'react'
import { useCommand } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { DeclineForm } from '../../forms/decline-form'
import { OwnNote } from '../../forms/done-note'
import { Lacks } from '../../forms/lacks'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import { hasPart, isResealed, mayHoldLiable, sealStaysBroken, type Incident } from './incident-state'
import { LiableForm } from './liable-form'

type End = 'FOUND' | 'NOT_FOUND' | 'REPAIRED' | 'ACCEPTED_AS_IS' | 'RESEALED' | 'WRITTEN_OFF' | 'RETURN'
/** Back to whoever asked, with a reason. */
type Back = 'RETURN' | 'NOT_FOUND'

/** The head's word: how it ends, or back with a reason; and who answers for it. */
export function HeadActs({
  incident,
  onDone,
  onLaid = onDone
}: {
  incident: Incident
  onDone: (said: string) => void
  /** What was said of who answers for it, which ends nothing. */
  onLaid?: (said: string) => void
}) {
  const { user } = useWho()
  const [back, setBack] = useState<Back | null>(null)
  const own = hasPart(incident, user.userId)
  // What was to be given back may be gone by now.
  const given = back === 'NOT_FOUND' ? incident.found : back === 'RETURN' ? incident.writeOff : null
  const shown = given === null ? null : back
  return (
    <LiableBeside incident={incident} onDone={onLaid} busy={shown !== null}>
      {own ? (
        <OwnNote>{words.approvals.ownWhy}</OwnNote>
      ) : (
        <Decision
          key={incident.found?.at ?? ''}
          incident={incident}
          back={shown}
          onBack={setBack}
          onDone={onDone}
        />
      )}
    </LiableBeside>
  )
}

/**
 * Who answers for an incident, beside whatever else is due: the one makes way for the other, and neither forgets what was
 * typed in it.
 */
export function LiableBeside({
  incident,
  onDone,
  busy = false,
  withKey = true,
  children
}: {
  incident: Incident
  onDone: (said: string) => void
  /** A form is open: only that one is to be filled now. */
  busy?: boolean
  /** False for all but one of several on a page: a key does one thing. */
  withKey?: boolean
  children?: ReactNode
}) {
  const { user } = useWho()
  const [shown, setShown] = useState(false)
  const [begun, setBegun] = useState(false)
  const { head, liable } = words.incidents
  const open = (): void => {
    setBegun(true)
    setShown(true)
  }
  return (
    <>
      <Activity mode={shown ? 'hidden' : 'visible'}>
        <div className="incident-acts">
          {children}
          {!busy && mayHoldLiable(incident, user.userId) && (
            <SecondaryAction
              icon="person"
              {...(withKey ? { keys: 'L' } : {})}
              words={head.liable}
              onPress={open}
            >
              {head.liable}
            </SecondaryAction>
          )}
        </div>
      </Activity>
      {begun && (
        <Activity mode={shown ? 'visible' : 'hidden'}>
          <LiableForm
            key={incident.liabilities.length}
            incidentId={incident.incidentId}
            onDone={() => {
              setShown(false)
              onDone(liable.done)
            }}
            onLeave={() => setShown(false)}
          />
        </Activity>
      )}
    </>
  )
}

type Decide = (decision: End, said?: { condition?: string; reason?: string }) => void

interface GivingBack {
  back: Back | null
  onBack: (back: Back | null) => void
}

function Decision({
  incident,
  onDone,
  ...giving
}: GivingBack & { incident: Incident; onDone: (said: string) => void }) {
  const command = useCommand('custody.decideIncident')
  const { head } = words.incidents
  const decide: Decide = (decision, { condition = '', reason = '' } = {}) => {
    const { incidentId, found } = incident
    const foundAt = found === null ? {} : { foundAt: found.at }
    void command.run({ incidentId, decision, ...foundAt, condition, reason }).then((answer) => {
      if ('ok' in answer) onDone(head.done[decision](answer.ok.decisionNumber ?? ''))
    })
  }
  const step = { incident, running: command.running, decide }
  return (
    <>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {incident.kind === 'LOST' && <LostStep {...step} {...giving} />}
      {incident.kind === 'DAMAGED' && <DamageStep {...step} />}
      {incident.kind === 'SEAL_BROKEN' && <SealStep {...step} />}
    </>
  )
}

interface Step {
  incident: Incident
  running: boolean
  decide: Decide
}

/** A find is judged before anything else; a proposal may be given back at any time. */
function LostStep({ incident, running, decide, back, onBack }: Step & GivingBack) {
  const [reasons, setReasons] = useState<Record<Back, string>>({ RETURN: '', NOT_FOUND: '' })
  const { head } = words.incidents
  const { approvals } = words
  if (back !== null) {
    return (
      <DeclineForm
        {...(back === 'RETURN'
          ? {
              label: approvals.declineReason,
              hint: approvals.declineReasonHint,
              submit: approvals.declineSubmit
            }
          : { label: head.notFoundReason, hint: head.notFoundHint, submit: head.notFoundSubmit })}
        reason={reasons[back]}
        onReason={(reason) => setReasons({ ...reasons, [back]: reason })}
        running={running}
        onSubmit={(reason) => decide(back, { reason })}
        onLeave={() => onBack(null)}
      />
    )
  }
  return (
    <>
      <LostEnd incident={incident} running={running} decide={decide} />
      {incident.found !== null && (
        <SecondaryAction keys="K" words={head.notFound} onPress={() => onBack('NOT_FOUND')}>
          {head.notFound}
        </SecondaryAction>
      )}
      {incident.writeOff !== null && (
        <SecondaryAction keys="R" words={approvals.keys.decline} onPress={() => onBack('RETURN')}>
          {head.returnWriteOff}
        </SecondaryAction>
      )}
    </>
  )
}

function LostEnd({ incident, running, decide }: Step) {
  const { head } = words.incidents
  if (incident.found === null && incident.state !== 'CHECKED') {
    return (
      <p className="wait-note">
        <Icon name="clock" />{' '}
        <span>{incident.state === 'PROPOSED' ? head.waitsAccountant : head.waitsLost}</span>
      </p>
    )
  }
  const found = incident.found !== null
  const end = found ? 'FOUND' : 'WRITTEN_OFF'
  const said = found ? head.found : head.writeOff
  return (
    <>
      {found && incident.writeOff !== null && <p className="incident-rule">{head.findFirst}</p>}
      {!found && <p className="incident-rule">{head.writeOffConsequence}</p>}
      <PrimaryAction
        icon={found ? 'done' : 'stamp'}
        // A write-off is not to be undone, and Enter is the key that has just refused a find.
        keys={found ? 'Enter' : 'Ctrl+S'}
        words={said}
        running={running}
        onPress={() => decide(end)}
      >
        {said}
      </PrimaryAction>
    </>
  )
}

function DamageStep({ incident, running, decide }: Step) {
  const [end, setEnd] = useState<'REPAIRED' | 'ACCEPTED_AS_IS' | null>(null)
  const [condition, setCondition] = useState('')
  const { head, outcomes } = words.incidents
  const missing = [
    ...(end === null ? [head.missing.end] : []),
    ...(condition.trim() === '' ? [head.missing.condition] : [])
  ]
  return (
    <form
      className="incident-damage"
      onSubmit={(event) => {
        event.preventDefault()
        if (end !== null && missing.length === 0) decide(end, { condition: condition.trim() })
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
      <Lacks missing={missing} />
      <PrimaryAction type="submit" icon="check" keys="Enter" disabled={missing.length > 0} running={running}>
        {head.submitDamage}
      </PrimaryAction>
    </form>
  )
}

/** Nothing to decide before two people have put another seal on it, unless nobody here can. */
function SealStep(step: Step) {
  const { incident, running, decide } = step
  const { head } = words.incidents
  if (sealStaysBroken(incident)) return <SealGone {...step} />
  if (!isResealed(incident)) {
    return (
      <p className="wait-note">
        <Icon name="clock" /> <span>{head.resealNote}</span>
      </p>
    )
  }
  return (
    <>
      <p className="note">{head.resealed(incident.asset.sealNumber ?? '')}</p>
      <PrimaryAction
        icon="seal"
        keys="Enter"
        words={head.reseal}
        running={running}
        onPress={() => decide('RESEALED')}
      >
        {head.reseal}
      </PrimaryAction>
    </>
  )
}

/** The head says why the seal stays broken of what nobody here can seal again. */
function SealGone({ running, decide }: Step) {
  const [reason, setReason] = useState('')
  const { head } = words.incidents
  const missing = reason.trim() === '' ? [head.missing.sealGone] : []
  return (
    <form
      className="incident-damage"
      onSubmit={(event) => {
        event.preventDefault()
        if (missing.length === 0) decide('ACCEPTED_AS_IS', { reason: reason.trim() })
      }}
    >
      <p className="note">{head.sealGoneNote}</p>
      <LineField label={head.sealGoneReason} hint={head.sealGoneHint} value={reason} onChange={setReason} />
      <Lacks missing={missing} />
      <PrimaryAction type="submit" icon="check" keys="Enter" disabled={missing.length > 0} running={running}>
        {head.submitDamage}
      </PrimaryAction>
    </form>
  )
}
