// One-time codes by which an office's key becomes known. Only their hashes are kept.
import { createHash, randomInt } from 'node:crypto'
import type { Pool } from 'pg'
import { CentreRefusal } from '@domain/replication/centre-refusals'

/** No letter or digit that is mistaken for another when it is read out or copied from paper. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const groups = 4
const groupLetters = 4
const codeDays = 7
const dayMs = 24 * 60 * 60 * 1000

export interface EnrolmentCode {
  office: string
  /** `7KQM-…`, 80 bits; shown once, kept nowhere. */
  code: string
  expiresAt: string
}

/** Makes a code for an office that is not enrolled yet. Throws ALREADY_ENROLLED. */
export async function makeEnrolmentCode(pool: Pool, office: string, now: Date): Promise<EnrolmentCode> {
  const { rowCount } = await pool.query('SELECT 1 FROM centre_office WHERE office = $1', [office])
  if (rowCount) throw new CentreRefusal('ALREADY_ENROLLED')
  const code = Array.from({ length: groups }, randomGroup).join('-')
  const expiresAt = new Date(now.getTime() + codeDays * dayMs).toISOString()
  await pool.query('INSERT INTO centre_enrolment_code (code_hash, office, expires_at) VALUES ($1, $2, $3)', [
    hashOfCode(code),
    office,
    expiresAt
  ])
  return { office, code, expiresAt }
}

function randomGroup(): string {
  return Array.from({ length: groupLetters }, () => letters.charAt(randomInt(letters.length))).join('')
}

/** The hash under which a code is kept; however it was typed: lower case, without the dashes. */
export function hashOfCode(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return createHash('sha256').update(bare, 'utf8').digest('hex')
}
