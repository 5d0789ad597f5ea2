// Openings as rows and as lists show them.
import type { sealOpeningTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, assetSummary } from '../assets/asset-row'
import { photosIn } from '../lending/loans'

export type OpeningRow = RowIn<typeof sealOpeningTable>
type Opening = OutputOf<'custody.listOpenings'>['openings'][number]
const listMax = 200

/** An opening's row. Refuses OPENING_UNKNOWN. */
export function openingRow(reads: Pick<Reads, 'get'>, openingId: string): OpeningRow {
  return (
    reads.get<OpeningRow>('SELECT * FROM seal_opening WHERE opening_id = ?', openingId) ??
    refuse('OPENING_UNKNOWN')
  )
}

export const listOpenings: QueryHandler<'custody.listOpenings'> = (reading, { openOnly, assetId }) => {
  const conditions = [
    ...(openOnly ? ["state IN ('BEGUN', 'ATTENDED')"] : []),
    ...(assetId === undefined ? [] : ['asset_id = ?'])
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const direction = openOnly ? 'ASC' : 'DESC'
  const rows = reading.all<OpeningRow>(
    `SELECT * FROM seal_opening ${where}
    ORDER BY begun_at ${direction}, opening_id ${direction} LIMIT ?`,
    ...(assetId === undefined ? [] : [assetId]),
    listMax
  )
  return { openings: rows.map((row) => openingView(reading, row)) }
}

function openingView(reading: Reading, row: OpeningRow): Opening {
  const nameOf = (userId: string | null): string | null => (userId ? userFullName(reading, userId) : null)
  return {
    openingId: row.opening_id,
    asset: assetSummary(reading, assetRow(reading, { assetId: row.asset_id })),
    reason: row.reason,
    state: row.state as Opening['state'],
    begunBy: userFullName(reading, row.begun_by),
    begunById: row.begun_by,
    begunAt: row.begun_at,
    attendedBy: nameOf(row.attended_by),
    attendedById: row.attended_by,
    attendedAt: row.attended_at,
    finishedBy: nameOf(row.finished_by),
    finishedAt: row.finished_at,
    sealBefore: row.seal_before,
    sealIntact: row.seal_intact === 'YES',
    sealAfter: row.seal_after,
    conditionBefore: row.condition_before,
    conditionAfter: row.condition_after,
    recordNumber: row.record_number,
    contents: contentsIn(row),
    takenOut: takenOutOf(reading, row),
    difference: row.difference,
    photosBefore: photosIn(row.photos_before),
    photosAfter: photosIn(row.photos_after)
  }
}

/** What was found inside; nothing before it was opened. */
export function contentsIn({ contents }: Pick<OpeningRow, 'contents'>): Opening['contents'] {
  return contents === null ? [] : (JSON.parse(contents) as Opening['contents'])
}

/** The assets that what was taken out became, with their names of today. */
export function takenOutOf(
  reads: Pick<Reads, 'get'>,
  { taken_out }: Pick<OpeningRow, 'taken_out'>
): Opening['takenOut'] {
  const taken = JSON.parse(taken_out ?? '[]') as { assetId: string; tag: string; quantity: number }[]
  return taken.map(({ assetId, tag, quantity }) => {
    const { name, unit } = assetRow(reads, { assetId })
    return { assetId, tag, name, unit, quantity }
  })
}
