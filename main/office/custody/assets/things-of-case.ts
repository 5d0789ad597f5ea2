// What the cases may ask of the warehouse: how many things of each case are still held, and whether a thing is a case's.
import type { Reads } from '../../database/read'
import { heldSql } from './held'

/** How many things of each of these cases the office still accounts for; a case without any is not in the answer. */
export function thingsHeldOf(
  reads: Pick<Reads, 'all'>,
  caseIds: readonly string[]
): ReadonlyMap<string, number> {
  const rows = reads.all<{ case_id: string; held: number }>(
    `SELECT asset.case_id, count(*) AS held FROM json_each(?) AS asked
    CROSS JOIN asset INDEXED BY asset_held_case ON asset.case_id = asked.value AND ${heldSql} GROUP BY asset.case_id`,
    JSON.stringify(caseIds)
  )
  return new Map(rows.map(({ case_id, held }) => [case_id, held]))
}

/** True for a thing that was taken in for this case. */
export function thingOfCase(reads: Pick<Reads, 'get'>, caseId: string, assetId: string): boolean {
  return reads.get('SELECT 1 FROM asset WHERE asset_id = ? AND case_id = ?', assetId, caseId) !== undefined
}
