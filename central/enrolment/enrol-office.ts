// Enrols an office: its one-time code is used up, its key becomes known, its journal may begin.
import type { Pool } from 'pg'
import { firstPrevHash } from '@domain/journal/entry'
import { CentreRefusal } from '@domain/replication/centre-refusals'
import { inTransaction } from '../database/connection'
import { hashOfCode } from './enrolment-code'

export interface Enrolment {
  office: string
  code: string
  /** Ed25519, SPKI in base64; checked by the caller. */
  publicKey: string
}

/**
 * Enrols once. The same code with the same key again is answered alike, for the first answer may have been lost.
 * Throws CODE_UNKNOWN (wrong, expired, used by another key, another office's) or ALREADY_ENROLLED.
 */
export async function enrolOffice(
  pool: Pool,
  { office, code, publicKey }: Enrolment,
  now: Date
): Promise<void> {
  const codeHash = hashOfCode(code)
  await inTransaction(pool, async (client) => {
    const codes = await client.query<{ expires_at: string; used_at: string | null }>(
      'SELECT expires_at, used_at FROM centre_enrolment_code WHERE code_hash = $1 AND office = $2 FOR UPDATE',
      [codeHash, office]
    )
    const [found] = codes.rows
    if (!found) throw new CentreRefusal('CODE_UNKNOWN')
    const offices = await client.query<{ public_key: string; code_hash: string }>(
      'SELECT public_key, code_hash FROM centre_office WHERE office = $1',
      [office]
    )
    const [enrolled] = offices.rows
    if (enrolled?.code_hash === codeHash && enrolled.public_key === publicKey) return
    if (found.used_at !== null || found.expires_at < now.toISOString())
      throw new CentreRefusal('CODE_UNKNOWN')

    const at = now.toISOString()
    // Two codes of one office may be used at the same moment: the second finds the row and is refused.
    const added = await client.query(
      `INSERT INTO centre_office (office, public_key, code_hash, enrolled_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (office) DO NOTHING`,
      [office, publicKey, codeHash, at]
    )
    if (!added.rowCount) throw new CentreRefusal('ALREADY_ENROLLED')
    await client.query('UPDATE centre_enrolment_code SET used_at = $2 WHERE code_hash = $1', [codeHash, at])
    await client.query('INSERT INTO centre_head (office, epoch, seq, hash) VALUES ($1, 1, 0, $2)', [
      office,
      firstPrevHash
    ])
    await client.query('INSERT INTO centre_applied (office, seq) VALUES ($1, 0)', [office])
  })
}
