// An incident as a row, and as other rooms ask for it. It shows nothing and decides nothing.
import type { assetIncidentTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

export type IncidentRow = RowIn<typeof assetIncidentTable>

/** An incident's row. Refuses INCIDENT_UNKNOWN. */
export function incidentRow(reads: Pick<Reads, 'get'>, incidentId: string): IncidentRow {
  return (
    reads.get<IncidentRow>('SELECT * FROM asset_incident WHERE incident_id = ?', incidentId) ??
    refuse('INCIDENT_UNKNOWN')
  )
}

/** The open incident of an asset; there is at most one. */
export function openIncidentOf(reads: Pick<Reads, 'get'>, assetId: string): IncidentRow | undefined {
  return reads.get<IncidentRow>(
    "SELECT * FROM asset_incident WHERE asset_id = ? AND state <> 'CLOSED'",
    assetId
  )
}
