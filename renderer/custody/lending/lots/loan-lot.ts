// Lots of loans as the screens look at them: how far each has come, and in which parts it came back. Pure.
import type { OutputOf } from '@shared/contract'
import type { Tone } from '../../../ui/state-tag'
import { dueLook } from '../loan-state'

export type LoanLot = OutputOf<'custody.getLoanLot'>
export type LoanLotThing = LoanLot['things'][number]
export type LoanLotSummary = OutputOf<'custody.listLoanLots'>['lots'][number]

/** Waits for the head, ordered and still here, out wholly or in part, or over. */
type LoanLotStage = 'waiting' | 'ordered' | 'out' | 'ended'
type Counts = Pick<LoanLotSummary, 'asked' | 'waiting' | 'ordered' | 'out' | 'back'>

/** What is asked for is decided as one, and what is ordered goes as one: no lot stands in two stages. */
export function stageOf({ out, ordered, waiting }: Counts): LoanLotStage {
  if (out > 0) return 'out'
  if (ordered > 0) return 'ordered'
  return waiting > 0 ? 'waiting' : 'ended'
}

/** How many things it is about: those that go or went, and of one that came to nothing those that were asked for. */
export function sizeOf({ asked, waiting, ordered, out, back }: Counts): number {
  return waiting + ordered + out + back || asked
}

/** The open ones as they press: what is out first, by its day of return, then what waits to be given, then for the head. */
export function asTheyPress(lots: readonly LoanLotSummary[]): LoanLotSummary[] {
  const order: Record<LoanLotStage, number> = { out: 0, ordered: 1, waiting: 2, ended: 3 }
  return lots.toSorted(
    (one, other) =>
      order[stageOf(one)] - order[stageOf(other)] ||
      (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)
  )
}

/** How a stage looks; what is out as its day of return does. */
export function toneOf(lot: LoanLotSummary, today: string): Tone {
  const stage = stageOf(lot)
  if (stage === 'out') return dueLook(lot, today).tone
  if (stage === 'ended') return lot.back > 0 ? 'green' : 'neutral'
  return stage === 'ordered' ? 'green' : 'blue'
}

interface BackPart {
  recordNumber: string
  count: number
  /** The loan whose name its record bears. */
  loanId: string
}

/** The parts in which it came back, each with its record, in the order of the records. */
export function partsOf({ things }: Pick<LoanLot, 'things'>): BackPart[] {
  const parts = new Map<string, BackPart>()
  for (const { backRecordNumber: recordNumber, loanId } of things) {
    if (recordNumber === null) continue
    const part = parts.get(recordNumber) ?? { recordNumber, count: 0, loanId }
    parts.set(recordNumber, { ...part, count: part.count + 1 })
  }
  return [...parts.values()].sort((one, other) =>
    one.recordNumber.localeCompare(other.recordNumber, 'vi', { numeric: true })
  )
}
