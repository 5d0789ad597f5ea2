// What somebody must look at: histories that were kept aside, and offices whose entries wait to be applied.
import type { Pool } from 'pg'

export interface Alarms {
  quarantined: {
    office: string
    code: string
    epoch: number
    from: number
    to: number
    tailHash: string
    receivedAt: string
  }[]
  /** Stored whole; applied by a program that knows the kind, or after the fault is mended. */
  parked: { office: string; seq: number; kind: string; why: string; entriesWaiting: number }[]
}

export async function readAlarms(pool: Pool): Promise<Alarms> {
  const aside = await pool.query<Record<'office' | 'why' | 'tail_hash' | 'received_at', string> & Numbers>(
    `SELECT office, why, epoch, from_seq, to_seq, tail_hash, received_at
       FROM centre_quarantine ORDER BY received_at DESC LIMIT 500`
  )
  const parked = await pool.query<Record<'office' | 'seq' | 'kind' | 'why' | 'waiting', string>>(
    `SELECT office, parked_seq AS seq, parked_kind AS kind, parked_why AS why, head.seq - applied.seq AS waiting
       FROM centre_applied AS applied JOIN centre_head AS head USING (office)
      WHERE parked_seq IS NOT NULL ORDER BY office`
  )
  return {
    quarantined: aside.rows.map((row) => ({
      office: row.office,
      code: row.why,
      epoch: Number(row.epoch),
      from: Number(row.from_seq),
      to: Number(row.to_seq),
      tailHash: row.tail_hash,
      receivedAt: row.received_at
    })),
    parked: parked.rows.map((row) => ({
      office: row.office,
      seq: Number(row.seq),
      kind: row.kind,
      why: row.why,
      entriesWaiting: Number(row.waiting)
    }))
  }
}

/** BIGINT comes as text. */
type Numbers = Record<'epoch' | 'from_seq' | 'to_seq', string>
