// Takes each entry of an office once, in order, and says with a countersigned receipt what the centre now has.
// It stores; what the entries mean is applied afterwards and never holds up the answer.
import type { KeyObject } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { canonicalJson } from '@domain/journal/canonical'
import { openBatch, type Batch, type BatchHeader } from '@domain/replication/batch'
import { CentreRefusal } from '@domain/replication/centre-refusals'
import { signReceipt, type Receipt } from '@domain/replication/receipt'
import { inTransaction } from '../database/connection'
import { officeKeyOf } from '../enrolment/office-key'
import { compareWithHead, type Comparison, type Head } from './compare-with-head'
import { copyIntoJournal } from './journal-copy'

export interface Acceptance {
  pool: Pool
  centreKey: KeyObject
  now: () => Date
  /** Called after the commit for an office that has something to apply. */
  onAccepted: (office: string) => void
  /** Called when another history of an office turned up. */
  onAlarm: (alarm: { office: string; code: string; seq: number }) => void
}

/**
 * Accepts a signed batch: all of it or nothing. Known entries change nothing and are answered with the receipt.
 * Throws a CentreRefusal: GAP `{expected}`, FORK `{seq}` (kept aside, alarmed), or what is wrong with the batch.
 */
export async function acceptEntries(batch: Batch, acceptance: Acceptance): Promise<Receipt> {
  const { pool, centreKey, now } = acceptance
  const { office } = batch.header
  const entries = openBatch(batch, await officeKeyOf(pool, office))
  const at = now().toISOString()

  const { comparison, head } = await inTransaction(pool, async (client) => {
    const head = await lockHead(client, office)
    const hashAt = await storedHashes(client, batch.header, head)
    const comparison = compareWithHead(entries, head, hashAt)
    const last = comparison.is === 'next' ? comparison.entries.at(-1) : undefined
    if (comparison.is !== 'next' || !last) return { comparison, head }
    await copyIntoJournal(client, comparison.entries)
    await client.query(
      'UPDATE centre_head SET epoch = $2, seq = $3, hash = $4, received_at = $5 WHERE office = $1',
      [office, last.epoch, last.seq, last.hash, at]
    )
    return { comparison, head: { epoch: last.epoch, seq: last.seq, hash: last.hash } }
  })

  if (comparison.is === 'otherHistory') await quarantine(batch, comparison, { acceptance, at })
  refuseUnlessStored(comparison)
  if (comparison.is === 'next') acceptance.onAccepted(office)
  return signReceipt({ office, ...head, at }, centreKey)
}

function refuseUnlessStored(comparison: Comparison): void {
  if (comparison.is === 'gap') throw new CentreRefusal('GAP', { expected: comparison.expected })
  if (comparison.is === 'unknownEpoch') throw new CentreRefusal('EPOCH_UNKNOWN')
  if (comparison.is === 'otherHistory') throw new CentreRefusal(comparison.code, { seq: comparison.seq })
}

/** Only one batch of an office is compared and stored at a time. */
async function lockHead(client: PoolClient, office: string): Promise<Head> {
  const { rows } = await client.query<{ epoch: string; seq: string; hash: string }>(
    'SELECT epoch, seq, hash FROM centre_head WHERE office = $1 FOR UPDATE',
    [office]
  )
  const [row] = rows
  if (!row) throw new Error(`office ${office} is enrolled and has no head`)
  return { epoch: Number(row.epoch), seq: Number(row.seq), hash: row.hash }
}

async function storedHashes(
  client: PoolClient,
  { office, from, to }: BatchHeader,
  head: Head
): Promise<Map<number, string>> {
  if (from > head.seq) return new Map()
  const { rows } = await client.query<{ seq: string; hash: string }>(
    'SELECT seq, hash FROM journal WHERE office = $1 AND seq BETWEEN $2 AND $3',
    [office, from, to]
  )
  return new Map(rows.map(({ seq, hash }) => [Number(seq), hash]))
}

/** The signature is the office's own, so this is evidence: it is kept whole, once, and somebody is told. */
async function quarantine(
  { header, signature, body }: Batch,
  { code, seq }: { code: string; seq: number },
  { acceptance, at }: { acceptance: Acceptance; at: string }
): Promise<void> {
  const { office, epoch, from, to, tailHash } = header
  await acceptance.pool.query(
    `INSERT INTO centre_quarantine
       (office, tail_hash, why, epoch, from_seq, to_seq, header, signature, body, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (office, tail_hash) DO NOTHING`,
    [office, tailHash, code, epoch, from, to, canonicalJson(header), signature, body, at]
  )
  acceptance.onAlarm({ office, code, seq })
}
