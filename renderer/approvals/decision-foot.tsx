import { useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { useCommand } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { useKey } from '../ui/keys'
import { RefusalNote } from '../ui/refusal-note'
import { DeclineForm } from '../forms/decline-form'
import { OwnNote } from '../forms/done-note'
import { instantOf, type TypedMoment } from '../forms/moment'
import { words } from '../words'
import type { Decision, FileAsked } from './decisions'
import { HandOverTimeFields } from './hand-over-time'

type Verdict = 'APPROVE' | 'DECLINE'
/** An opening is attended and an incident has ends of its own: neither is a plain yes or no. */
type FootDecision = Exclude<Decision, { kind: 'opening' } | { incident: unknown } | { lot: unknown }>

interface Deciding {
  decide: (decision: Verdict, reason: string, handOverAt: string | null) => Promise<string | null>
  running: boolean
  refusal: Refusal | null
  fault: string | null
}

/** Yes, or back with a reason. Who has a part in the matter reads why it is not his to decide. */
export function DecisionFoot({
  decision,
  onDone
}: {
  decision: FootDecision
  onDone: (said: string) => void
}) {
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const [time, setTime] = useState<TypedMoment>({ day: '', hour: '' })
  const { decide, running, refusal, fault } = useDeciding(decision)
  const label = words.approvals
  useKey({ keys: 'R', words: label.keys.decline, enabled: !decision.own && !declining }, () =>
    setDeclining(true)
  )
  if (decision.own) return <OwnNote>{label.ownWhy}</OwnNote>
  const say = async (verdict: Verdict, because = ''): Promise<void> => {
    const said = await decide(verdict, because, instantOf(time))
    if (said !== null) onDone(said)
  }
  const yes = decision.kind === 'check' ? label.check : label.approve
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      {declining ? (
        <DeclineForm
          label={label.declineReason}
          hint={label.declineReasonHint}
          submit={label.declineSubmit}
          reason={reason}
          onReason={setReason}
          running={running}
          onSubmit={(said) => void say('DECLINE', said)}
          onLeave={() => setDeclining(false)}
        />
      ) : (
        <>
          {decision.kind === 'release' && decision.release.asset.holding === 'HELD_BY_OTHER' && (
            <HandOverTimeFields time={time} onChange={setTime} />
          )}
          <div className="decision-actions">
            <button type="button" className="secondary-action" onClick={() => setDeclining(true)}>
              <span>{label.decline}</span>
              <kbd>R</kbd>
            </button>
            <PrimaryAction
              icon="check"
              keys="Enter"
              words={yes}
              running={running}
              onPress={() => void say('APPROVE')}
            >
              {yes}
            </PrimaryAction>
          </div>
        </>
      )}
    </>
  )
}

/** One way to say yes or no, whatever the matter is; answers what was done, or null when it was refused. */
function useDeciding(decision: FootDecision): Deciding {
  const release = useCommand('custody.decideRelease')
  const loan = useCommand('custody.decideLoan')
  const check = useCommand('funds.checkPayment')
  const approve = useCommand('funds.approvePayment')
  const file = useFileDeciding()
  const { done } = words.approvals
  const { kind } = decision
  if (kind === 'file') return file(decision.asked)
  if (kind === 'release') {
    const { releaseId } = decision.release
    return {
      ...release,
      decide: async (verdict, reason, handOverAt) => {
        const answer = await release.run({ releaseId, decision: verdict, reason, handOverAt })
        if (!('ok' in answer)) return null
        return answer.ok.orderNumber === null ? done.declined : done.release(answer.ok.orderNumber)
      }
    }
  }
  if (kind === 'loan') {
    const { loanId } = decision.loan
    return {
      ...loan,
      decide: async (verdict, reason) => {
        const answer = await loan.run({ loanId, decision: verdict, reason })
        if (!('ok' in answer)) return null
        return answer.ok.orderNumber === null
          ? done.declined
          : words.lending.approvals.done(answer.ok.orderNumber)
      }
    }
  }
  const command = kind === 'check' ? check : approve
  const { paymentId } = decision.payment
  return {
    ...command,
    decide: async (verdict, reason) => {
      const answer = await command.run({ paymentId, decision: verdict, reason })
      if (!('ok' in answer)) return null
      return verdict === 'DECLINE' ? done.declined : done[kind]
    }
  }
}

/** Refusal, cancellation and another day each have a call of their own. */
function useFileDeciding(): (asked: FileAsked) => Deciding {
  const refusal = useCommand('intake.decideRefusal')
  const cancel = useCommand('intake.decideCancel')
  const extension = useCommand('intake.decideExtension')
  return ({ proposal: { kind, proposalId } }) => {
    const command = { REFUSAL: refusal, CANCEL: cancel, EXTENSION: extension }[kind]
    return {
      ...command,
      decide: async (verdict, said) => {
        const answer = await command.run({ proposalId, decision: verdict, words: said })
        if (!('ok' in answer)) return null
        return verdict === 'DECLINE'
          ? words.approvals.done.declined
          : words.fileDesk.approvals.done(answer.ok.paperNumber)
      }
    }
  }
}
