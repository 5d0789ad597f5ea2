// What every route of the centre is given. Made once by whoever starts it: the server, or a test.
import type { KeyObject } from 'node:crypto'
import type { Pool } from 'pg'
import type { ApplyLanes } from './ingest/apply-lanes'

export interface Centre {
  pool: Pool
  /** The centre's private key: it signs receipts. */
  centreKey: KeyObject
  /** Grants the administration routes and the reading of any office's journal. */
  adminToken: string
  now: () => Date
  lanes: ApplyLanes
}
