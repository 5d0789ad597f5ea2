// The order of the scans of a lot, and which of them stay. Until a manifest names them, a person may change both.
import { scanTable } from '@domain/intake/tables'
import type { Decide, QueryHandler } from '../../act'
import { refuse } from '../../refusal'
import { noItem, scansOf, scanView } from './scan-row'

export const listScans: QueryHandler<'intake.listScans'> = (reading, { lotId }) => ({
  scans: scansOf(reading, lotId).map(scanView)
})

/** Refuses SCAN_UNKNOWN for a scan that the lot does not have, or has no more. */
export const arrangeScans: Decide<'intake.arrangeScans'> = (act, { lotId, scans }) => {
  const left = new Map(scansOf(act, lotId).map((row) => [row.scan_id, row]))
  for (const [index, { scanId, item }] of scans.entries()) {
    const row = left.get(scanId) ?? refuse('SCAN_UNKNOWN')
    left.delete(scanId)
    act.putDesk(scanTable, { ...row, item: item ?? noItem, position: index + 1 })
  }
  for (const scanId of left.keys()) act.removeDesk(scanTable, { scan_id: scanId })
  return { scans: scansOf(act, lotId).map(scanView) }
}
