// The public key that an office was enrolled with: everything it sends is checked against it.
import type { KeyObject } from 'node:crypto'
import type { Pool } from 'pg'
import { CentreRefusal } from '@domain/replication/centre-refusals'
import { publicKeyFrom } from '@domain/replication/signature'

/** The key of an enrolled office. Throws OFFICE_UNKNOWN for one that is not. */
export async function officeKeyOf(pool: Pool, office: string): Promise<KeyObject> {
  const { rows } = await pool.query<{ public_key: string }>(
    'SELECT public_key FROM centre_office WHERE office = $1',
    [office]
  )
  const key = rows[0] && publicKeyFrom(rows[0].public_key)
  if (!key) throw new CentreRefusal('OFFICE_UNKNOWN')
  return key
}
