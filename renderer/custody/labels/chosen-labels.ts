// Which labels of a list are chosen, and where a run that jammed goes on. Pure, so that it can be tested without a window.
import type { OutputOf } from '@shared/contract'

export type LabelToPrint = OutputOf<'custody.listLabelsToPrint'>['labels'][number]
export type LabelRun = OutputOf<'custody.listLabelRuns'>['runs'][number]
export type RunLabel = OutputOf<'custody.getLabelRun'>['labels'][number]

/** All of a list are chosen until some are taken out; what is no longer listed is not chosen. */
export function chosenOf(labels: readonly LabelToPrint[], out: ReadonlySet<string>): LabelToPrint[] {
  return labels.filter(({ assetId }) => !out.has(assetId))
}

/** What was taken out, with one label more or less in it. */
export function toggled(out: ReadonlySet<string>, assetId: string): ReadonlySet<string> {
  const next = new Set(out)
  if (!next.delete(assetId)) next.add(assetId)
  return next
}

/** How many labels a run prints from a position on: those that still wait. */
export function waitingFrom(labels: readonly RunLabel[], position: number): RunLabel[] {
  return labels.filter((label) => label.position >= position && label.state === 'WAITING')
}

/**
 * Where to go on after the last label that came out well: behind it. `notInRun` for a label of another run; `end` when
 * it was the last one.
 */
export function afterLastGood(labels: readonly RunLabel[], tag: string): RunLabel | 'notInRun' | 'end' {
  const at = labels.findIndex((label) => label.tag === tag)
  if (at === -1) return 'notInRun'
  return labels[at + 1] ?? 'end'
}

/** A typed position, or null for one that the run does not have. */
export function positionIn(labels: readonly RunLabel[], typed: string): number | null {
  const position = Number(typed.trim())
  return Number.isInteger(position) && position >= 1 && position <= labels.length ? position : null
}
