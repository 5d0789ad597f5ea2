// A difference that a count found, as its row.
import type { stockCountVarianceTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

export type VarianceRow = RowIn<typeof stockCountVarianceTable>

/** Refuses COUNT_VARIANCE_UNKNOWN. */
export function varianceRow(reads: Pick<Reads, 'get'>, countId: string, number: number): VarianceRow {
  return (
    reads.get<VarianceRow>(
      'SELECT * FROM stock_count_variance WHERE count_id = ? AND number = ?',
      countId,
      number
    ) ?? refuse('COUNT_VARIANCE_UNKNOWN')
  )
}
