// Proves the photos and scans that the store names: each file is there and is still what its name says.
import type { Connection } from '../database/connection'
import type { Fault } from './fault'

/** Reads a stored file; rejects when it is missing, altered, or not what its name says. */
export type ReadStored = (sha256: string) => Promise<Buffer>

/** The first photo or page that cannot be shown as it was taken in, or null. */
export async function photoFault(connection: Connection, read: ReadStored): Promise<Fault | null> {
  const stored = connection
    .prepare<[], { named: string; sha256: string }>(
      `SELECT 'asset ' || asset_id || ' photo' AS named, sha256 FROM asset_photo
        UNION ALL SELECT 'asset ' || asset_id || ' bundle of its former office', sha256 FROM asset_origin
        UNION ALL SELECT 'count scan ' || scan_id || ' photo', sha256 FROM stock_count_photo
        UNION ALL SELECT 'file ' || file_id || ' page', sha256 FROM intake_page ORDER BY 1, 2`
    )
    .all()
  for (const { named, sha256 } of stored) {
    try {
      await read(sha256)
    } catch (error) {
      return { proof: 'photos', at: `${named} ${sha256}`, what: (error as Error).message }
    }
  }
  return null
}
