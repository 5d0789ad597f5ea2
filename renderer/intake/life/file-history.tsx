import { formatInstant } from '@shared/calendar'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import type { File } from './life-look'

/** Who did what with the file, and when: what the control slip prints. */
export function FileHistory({ history }: { history: File['history'] }) {
  const { history: said } = words.fileDesk
  const { steps, proposals, states } = words.intake.life
  return (
    <table className="life-history">
      <tbody>
        {history.map((step) => (
          <tr key={`${step.seq}-${step.kind}`}>
            <td>
              <time>{formatInstant(step.at)}</time>
            </td>
            <td>
              <strong>
                {steps[step.kind]}
                {step.proposal === null ? '' : `: ${proposals[step.proposal]}`}
              </strong>{' '}
              {step.late && <StateTag tone="red" icon="clock" word={said.late} />}
              {step.note !== '' && <small>{step.note}</small>}
            </td>
            <td>
              {step.by}
              {step.other !== null && <small>{said.other(step.other)}</small>}
            </td>
            <td>{step.stateTo === step.stateFrom ? '' : states[step.stateTo]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
