import type { OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { useMay, useWho } from '../../session'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { TwoPersonStep, waitingFor, type TwoPersonCalls } from './two-person-step'

type Opening = OutputOf<'custody.listContainerOpenings'>['openings'][number]

/** The boxes whose seals wait for this second person, or that he attends; nothing when there are none. */
export function BoxOpenings() {
  const mayAttend = useMay('custody.attend')
  const { user } = useWho()
  const { value, refusal, fault } = useQuery(
    'custody.listContainerOpenings',
    mayAttend ? { openOnly: true } : null
  )
  const waiting = waitingFor(value?.openings ?? [], user.userId)
  if (waiting.length === 0) return <RefusalNote refusal={refusal} fault={fault} />
  return (
    <section className="box-openings">
      <h3>{words.boxes.opening.heading}</h3>
      {waiting.map((opening) => (
        <OpeningStep key={opening.openingId} opening={opening} />
      ))}
    </section>
  )
}

/** One opening and the step that is due from whoever sits here. */
export function OpeningStep({ opening }: { opening: Opening }) {
  const { opening: said } = words.boxes
  return (
    <TwoPersonStep
      act={opening}
      said={said}
      calls={useCalls(opening.openingId)}
      line={`${said.sealLine(opening.sealNumber, opening.sealIntact)} · ${opening.reason}`}
      finish={{ icon: 'check', words: said.cut }}
    />
  )
}

function useCalls(openingId: string): TwoPersonCalls {
  const attend = useCommand('custody.attendContainerOpening')
  const callOff = useCommand('custody.callOffContainerOpening')
  const cancel = useCommand('custody.cancelContainerOpening')
  const cut = useCommand('custody.openContainerSeal')
  return {
    attend: { ...attend, send: () => void attend.run({ openingId }) },
    callOff: { ...callOff, send: (reason) => void callOff.run({ openingId, reason }) },
    cancel: { ...cancel, send: (reason) => void cancel.run({ openingId, reason }) },
    finish: { ...cut, send: () => void cut.run({ openingId }) }
  }
}
