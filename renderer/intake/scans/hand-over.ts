// The scans of a draft on their way to the file that it becomes. The office moves them in the act that receives the file;
// here is what follows it, and where a page goes that comes while the file is being received.
import type { Answer } from '@shared/contract/answers'
import type { OutputOf } from '@shared/contract'
import { newId } from '@shared/ids'
import { office } from '../../office-link'

export type Closed = Answer<OutputOf<'intake.closeManifest'>>

/** The lot that is being handed over, or was last, and the file that it went to; null when it was not received. */
let handing: { lotId: string; fileId: Promise<string | null> } | null = null

/** Told before a file is sent: pages of its lot wait for the answer, and follow those that went before them. */
export function handingOver(lotId: string, fileId: Promise<string | null>): void {
  handing = { lotId, fileId }
}

/** Where a page of a lot belongs now: to the lot, or to the file that it became, whose papers stand in other places. */
export async function lotNow(
  lotId: string,
  item: number | null
): Promise<{ lotId: string; item: number | null }> {
  const fileId = handing?.lotId === lotId ? await handing.fileId : null
  return fileId === null ? { lotId, item } : { lotId: fileId, item: null }
}

/** Closes the pages that went to a file. Whatever is refused, they wait at the file to be closed there. */
export async function closeScans(fileId: string): Promise<Closed> {
  return office.call('intake.closeManifest', { fileId }, { command: newId() })
}

/** Pages of a file that nobody takes in go with it. */
export async function dropLot(lotId: string): Promise<void> {
  const lot = await office.call('intake.listScans', { lotId })
  if (!('ok' in lot) || lot.ok.scans.length === 0) return
  const removed = lot.ok.scans.map(({ scanId }) => scanId)
  await office.call('intake.arrangeScans', { lotId, scans: [], removed }, { command: newId() })
}
