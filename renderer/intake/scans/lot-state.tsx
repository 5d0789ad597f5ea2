import type { Refusal } from '@shared/contract/answers'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { Lot } from './lot'

const refusalsShown = 4

/** How far a pile is, and which of its pages were not taken and why. Quiet while there is nothing to say. */
export function LotState({ lot }: { lot: Lot }) {
  const said = words.intakeScans
  const { progress, refusals, fault } = lot
  if (!progress && refusals.length === 0 && fault === null) return null
  const more = refusals.length - refusalsShown
  return (
    <div className="lot-state">
      {progress && (
        <label>
          {said.progress(progress.done + 1, progress.of)}
          <progress value={progress.done} max={progress.of} />
        </label>
      )}
      {refusals.slice(0, refusalsShown).map((refusal, index) => (
        <RefusalNote key={keyOf(refusal, index)} refusal={refusal} fault={null} />
      ))}
      {more > 0 && <p className="note">{said.moreRefused(more)}</p>}
      <RefusalNote refusal={null} fault={fault} />
      {refusals.length > 0 && (
        <button type="button" className="text-action" onClick={lot.clearRefusals}>
          {said.understood}
        </button>
      )}
    </div>
  )
}

function keyOf({ code, params }: Refusal, index: number): string {
  return `${index} ${code} ${params['fileName'] ?? ''}`
}
