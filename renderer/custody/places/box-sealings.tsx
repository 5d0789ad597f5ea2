import type { OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { useMay, useWho } from '../../session'
import { RefusalNote } from '../../ui/refusal-note'
import { TagText } from '../../ui/tag-text'
import { words } from '../../words'
import { TwoPersonStep, waitingFor, type TwoPersonCalls } from './two-person-step'

type Sealing = OutputOf<'custody.listContainerSealings'>['sealings'][number]

/** The boxes that wait to be looked into by this second person, or that he has seen; nothing when there are none. */
export function BoxSealings() {
  const mayAttend = useMay('custody.attend')
  const { user } = useWho()
  const { value, refusal, fault } = useQuery(
    'custody.listContainerSealings',
    mayAttend ? { openOnly: true } : null
  )
  const waiting = waitingFor(value?.sealings ?? [], user.userId)
  if (waiting.length === 0) return <RefusalNote refusal={refusal} fault={fault} />
  return (
    <section className="box-openings">
      <h3>{words.boxes.sealing.heading}</h3>
      {waiting.map((sealing) => (
        <SealingStep key={sealing.sealingId} sealing={sealing} />
      ))}
    </section>
  )
}

/** One sealing and the step that is due from whoever sits here. */
export function SealingStep({ sealing }: { sealing: Sealing }) {
  const { sealing: said } = words.boxes
  return (
    <TwoPersonStep
      act={sealing}
      said={said}
      calls={useCalls(sealing.sealingId)}
      line={said.sealLine(sealing.sealNumber)}
      finish={{ icon: 'seal', words: said.close }}
      list={<Listed sealing={sealing} />}
    />
  )
}

function useCalls(sealingId: string): TwoPersonCalls {
  const attend = useCommand('custody.attendContainerSealing')
  const callOff = useCommand('custody.callOffContainerSealing')
  const cancel = useCommand('custody.cancelContainerSealing')
  const seal = useCommand('custody.sealContainer')
  return {
    attend: { ...attend, send: () => void attend.run({ sealingId }) },
    callOff: { ...callOff, send: (reason) => void callOff.run({ sealingId, reason }) },
    cancel: { ...cancel, send: (reason) => void cancel.run({ sealingId, reason }) },
    finish: { ...seal, send: () => void seal.run({ sealingId }) }
  }
}

/** What must be in the box: the second person looks for each of these before he says so. */
function Listed({ sealing: { contents } }: { sealing: Sealing }) {
  const { sealing: said } = words.boxes
  return (
    <section className="box-contents" aria-label={said.contents}>
      <h4>
        {said.contents} <span className="note">{words.boxes.contents(contents.length)}</span>
      </h4>
      <ol>
        {contents.map(({ assetId, tag, name, unit, quantity }) => (
          <li key={assetId}>
            <span>{name}</span>
            <span className="note">
              {quantity} {unit}
            </span>
            <TagText tag={tag} />
          </li>
        ))}
      </ol>
    </section>
  )
}
