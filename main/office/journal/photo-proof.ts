// Proves the photos and scans that the store names: each file is there and is still what its name says.
import type { Connection } from '../database/connection'
import type { Fault } from './fault'

/** Reads a stored file; rejects when it is missing, altered, or not what its name says. */
export type ReadStored = (sha256: string) => Promise<Buffer>

/** The first photo that cannot be shown as it was taken in, or null. */
export async function photoFault(connection: Connection, read: ReadStored): Promise<Fault | null> {
  const named = connection
    .prepare<[], { asset_id: string; sha256: string }>(
      `SELECT asset_id, sha256 FROM asset_photo
        UNION ALL SELECT scan_id, sha256 FROM stock_count_photo
        UNION ALL SELECT file_id, sha256 FROM intake_page ORDER BY 1, 2`
    )
    .all()
  for (const { asset_id, sha256 } of named) {
    try {
      await read(sha256)
    } catch (error) {
      return { proof: 'photos', at: `asset ${asset_id} photo ${sha256}`, what: (error as Error).message }
    }
  }
  return null
}
