// The scans of a draft become those of the file that it was received as, in the act that receives it: no moment is left in
// which they belong to nobody.
import { scanTable } from '@domain/intake/tables'
import type { InputOf } from '@shared/contract'
import { lotTopic } from '@shared/contract/intake-pages'
import type { Act } from '../../act'
import { refuse } from '../../refusal'
import { noItem, scansOf } from './scan-row'

/**
 * Moves every scan of the lot and answers how many there were. Those that the caller did not know of belong to no paper
 * yet; those that are gone are gone. Refuses SCAN_UNKNOWN for a lot that is another file's.
 */
export function takeOverScans(
  act: Act,
  { lotId, places }: NonNullable<InputOf<'intake.receiveFile'>['scans']>,
  fileId: string
): number {
  if (act.get('SELECT 1 FROM intake_file WHERE file_id = ?', lotId)) refuse('SCAN_UNKNOWN')
  const known = new Map(places.map(({ scanId, item }, index) => [scanId, { item, position: index + 1 }]))
  const rows = scansOf(act, lotId)
  for (const [index, row] of rows.entries()) {
    const place = known.get(row.scan_id) ?? { item: null, position: places.length + index + 1 }
    const { item, position } = place
    act.putDesk(scanTable, { ...row, lot_id: fileId, item: item ?? noItem, position })
  }
  act.tell(lotTopic, `lot:${lotId}`)
  return rows.length
}
