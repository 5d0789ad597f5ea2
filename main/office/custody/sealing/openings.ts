// Openings as rows and as lists show them.
import type { sealOpeningTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, assetSummary } from '../assets/asset-row'

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

/** Refuses OPENING_OPEN while a package lies on the table. */
export function refuseOpenOpening(reads: Pick<Reads, 'get'>, assetId: string): void {
  const open = reads.get(
    "SELECT 1 FROM seal_opening WHERE asset_id = ? AND state IN ('BEGUN', 'ATTENDED')",
    assetId
  )
  if (open) refuse('OPENING_OPEN')
}

export const listOpenings: QueryHandler<'custody.listOpenings'> = (reading, { openOnly }) => ({
  openings: reading
    .all<OpeningRow>(
      `SELECT * FROM seal_opening ${openOnly ? "WHERE state IN ('BEGUN', 'ATTENDED')" : ''}
      ORDER BY begun_at DESC, opening_id DESC LIMIT ?`,
      listMax
    )
    .map((row) => openingView(reading, row))
})

function openingView(reading: Reading, row: OpeningRow): Opening {
  return {
    openingId: row.opening_id,
    asset: assetSummary(reading, assetRow(reading, { assetId: row.asset_id })),
    reason: row.reason,
    state: row.state as Opening['state'],
    begunBy: userFullName(reading, row.begun_by),
    begunById: row.begun_by,
    begunAt: row.begun_at,
    attendedBy: row.attended_by === null ? null : userFullName(reading, row.attended_by),
    attendedById: row.attended_by,
    sealBefore: row.seal_before,
    sealAfter: row.seal_after,
    recordNumber: row.record_number,
    photosBefore: row.photos_before
  }
}
