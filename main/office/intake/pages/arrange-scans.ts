// The order of the scans of a lot, and which of them stay. Until a manifest names them, a person may change both.
import { scanTable } from '@domain/intake/tables'
import { lotTopic } from '@shared/contract/intake-pages'
import type { Decide, QueryHandler } from '../../act'
import { refuse } from '../../refusal'
import { noItem, scansOf, scanView, type ScanRow } from './scan-row'

export const listScans: QueryHandler<'intake.listScans'> = (reading, { lotId }) => ({
  scans: scansOf(reading, lotId).map(scanView)
})

/** Refuses SCAN_UNKNOWN for a named scan that the lot has no more; one to be removed may be gone already. */
export const arrangeScans: Decide<'intake.arrangeScans'> = (act, { lotId, scans, removed }) => {
  const left = new Map(scansOf(act, lotId).map((row) => [row.scan_id, row]))
  for (const scanId of removed) {
    if (left.delete(scanId)) act.removeDesk(scanTable, { scan_id: scanId })
  }
  let position = 0
  const put = (row: ScanRow): void => act.putDesk(scanTable, { ...row, position: (position += 1) })
  for (const { scanId, item } of scans) {
    const row = left.get(scanId) ?? refuse('SCAN_UNKNOWN')
    left.delete(scanId)
    put({ ...row, item: item ?? noItem })
  }
  for (const row of left.values()) put(row)
  act.tell(lotTopic, `lot:${lotId}`)
  return { scans: scansOf(act, lotId).map(scanView) }
}
