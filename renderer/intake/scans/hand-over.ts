// The scans of a draft become the pages of the file that was just received: moved to it, closed, the slip printed.
import type { Answer } from '@shared/contract/answers'
import type { OutputOf } from '@shared/contract'
import { newId } from '@shared/ids'
import { office } from '../../office-link'
import type { Place } from './order'

export type Closed = Answer<OutputOf<'intake.closeManifest'>>

/** Null when nothing was scanned. Whatever is refused, the pages wait at the file to be closed there. */
export async function handOver(
  lotId: string,
  fileId: string,
  scans: readonly Place[]
): Promise<Closed | null> {
  if (scans.length === 0) return null
  const places = scans.map(({ scanId, item }) => ({ scanId, item }))
  const moved = await office.call(
    'intake.arrangeScans',
    { lotId, toLotId: fileId, scans: places },
    { command: newId() }
  )
  if (!('ok' in moved)) return moved
  return office.call('intake.closeManifest', { fileId, lotId: fileId }, { command: newId() })
}

/** Pages of a file that nobody takes in go with it. */
export async function dropLot(lotId: string): Promise<void> {
  await office.call('intake.arrangeScans', { lotId, scans: [] }, { command: newId() })
}
