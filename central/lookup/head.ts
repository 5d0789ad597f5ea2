// How far the centre is with an office: what it has, and what of it is applied.
import type { Pool } from 'pg'
import { CentreRefusal } from '@domain/replication/centre-refusals'

export interface OfficeHead {
  office: string
  epoch: number
  seq: number
  hash: string
  receivedAt: string | null
  appliedSeq: number
}

/** The head of an office's journal at the centre. Throws OFFICE_UNKNOWN. */
export async function readHead(pool: Pool, office: string): Promise<OfficeHead> {
  const { rows } = await pool.query<{
    epoch: string
    seq: string
    hash: string
    received_at: string | null
    applied_seq: string
  }>(
    `SELECT epoch, head.seq, hash, received_at, applied.seq AS applied_seq
       FROM centre_head AS head JOIN centre_applied AS applied USING (office) WHERE office = $1`,
    [office]
  )
  const [row] = rows
  if (!row) throw new CentreRefusal('OFFICE_UNKNOWN')
  return {
    office,
    epoch: Number(row.epoch),
    seq: Number(row.seq),
    hash: row.hash,
    receivedAt: row.received_at,
    appliedSeq: Number(row.applied_seq)
  }
}
