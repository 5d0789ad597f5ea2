// A number taken inside the commit: the entry carries it, and the change refuses any other than the next.
import { insert, patch, type RowChange } from './row-change'
import { counterTable } from './tables'

/** A number of a series in a period, as an entry carries it. */
export interface TakenNumber {
  series: string
  period: string
  number: number
}

/** The change that a taken number makes: gapless, so 1 begins the row and n follows n − 1. */
export function takeNumber({ series, period, number }: TakenNumber): RowChange {
  if (number === 1) return insert(counterTable, { series, period, last: 1 })
  return patch(counterTable, { series, period }, { from: { last: number - 1 }, to: { last: number } })
}
