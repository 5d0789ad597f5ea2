// Forgets the scans of drafts that no window will ever send: it was closed, or its program ended. Rows only; the encrypted
// files stay, as those of a scan that was taken out do.
import type { Connection } from '../../database/connection'

/** How long the pages of a draft wait for its file after the last of them came. */
const lotDaysMax = 30
const dayMs = 24 * 60 * 60 * 1000

/** Answers how many scans were forgotten. What waits at a file stays, however old it is. */
export function forgetOldLots(connection: Connection, nowMs: number): number {
  const before = new Date(nowMs - lotDaysMax * dayMs).toISOString()
  return connection
    .prepare<[string]>(
      `DELETE FROM desk_intake_scan WHERE lot_id IN (
        SELECT lot_id FROM desk_intake_scan WHERE lot_id NOT IN (SELECT file_id FROM intake_file)
          GROUP BY lot_id HAVING MAX(kept_at) < ?)`
    )
    .run(before).changes
}
