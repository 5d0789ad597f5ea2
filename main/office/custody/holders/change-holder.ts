// What is said of a holder changes: the contract is renewed, the body renamed or moved; and a holder that has nothing of
// ours is closed. What stood before is kept, and papers of before go on saying it.
import { holderKindsOfRecords } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import type { Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { heldSql } from '../assets/held'
import { holderOf, holderRow, openHolder, refuseKnownHolder, shownContact, type HolderRow } from './holders'

export const changeHolder: Decide<'custody.changeHolder'> = (act, { holderId, reason, ...typed }) => {
  const before = openHolder(act, holderId)
  // A buyer and a mandated person stand as their record of sale or mandate has them.
  if (holderKindsOfRecords.some((kind) => kind === before.kind)) refuse('HOLDER_OF_RECORD')
  const from = standingOf(before)
  const to = {
    name: oneLine(typed.name),
    address: oneLine(typed.address),
    contact: oneLine(typed.contact),
    contractNumber: oneLine(typed.contractNumber),
    contractEndsOn: typed.contractEndsOn
  }
  const names = Object.keys(to) as (keyof typeof to)[]
  if (names.every((name) => to[name] === from[name])) refuse('NOTHING_CHANGED')
  refuseKnownHolder(act, { kind: before.kind, name: to.name, except: holderId })
  act.append({
    kind: 'custody.HolderChanged',
    subject: `holder:${holderId}`,
    reason: oneLine(reason),
    payload: { holderId, version: before.version + 1, from, to }
  })
  return {}
}

export const closeHolder: Decide<'custody.closeHolder'> = (act, { holderId, reason }) => {
  const { name } = openHolder(act, holderId)
  const count = assetCount(act, holderId)
  if (count > 0) refuse('HOLDER_HOLDS', { name, count })
  if (isAwaited(act, holderId)) refuse('HOLDER_AWAITED', { name })
  act.append({
    kind: 'custody.HolderClosed',
    subject: `holder:${holderId}`,
    reason: oneLine(reason),
    payload: { holderId, name }
  })
  return {}
}

export const getHolder: QueryHandler<'custody.getHolder'> = (reading, { holderId }) => {
  const row = holderRow(reading, holderId)
  const versions = reading.all<HolderRow & { since: string; changed_by: string; reason: string }>(
    'SELECT * FROM holder_version WHERE holder_id = ? ORDER BY version DESC',
    holderId
  )
  return {
    ...holderOf(row),
    closedAt: row.closed_at,
    closedReason: row.closed_reason,
    assetCount: assetCount(reading, holderId),
    versions: versions.map((version) => ({
      ...standingOf({ ...version, contact: shownContact({ kind: row.kind, contact: version.contact }) }),
      since: version.since,
      changedBy: userFullName(reading, version.changed_by),
      reason: version.reason
    }))
  }
}

type Said = Pick<HolderRow, 'name' | 'address' | 'contact' | 'contract_number' | 'contract_ends_on'>

function standingOf(row: Said) {
  return {
    name: row.name,
    address: row.address,
    contact: row.contact,
    contractNumber: row.contract_number,
    contractEndsOn: row.contract_ends_on
  }
}

function assetCount(reads: Pick<Reads, 'get'>, holderId: string): number {
  const row = reads.get<{ count: number }>(
    `SELECT count(*) AS count FROM asset WHERE holder_id = ? AND ${heldSql}`,
    holderId
  )
  return row?.count ?? 0
}

/** Whether something is on its way there, or comes from there: an order to stock in, a loan, a hand-over, a release. */
function isAwaited(reads: Pick<Reads, 'get'>, holderId: string): boolean {
  const found = reads.get(
    `SELECT 1 FROM stock_in_order JOIN stock_in_line USING (order_id)
      WHERE holder_id = ? AND cancelled_at IS NULL AND stock_in_line.state = 'OPEN'
    UNION ALL SELECT 1 FROM asset_loan WHERE borrower_id = ? AND state IN ('PROPOSED', 'APPROVED', 'OUT')
    UNION ALL SELECT 1 FROM asset_loan WHERE from_holder_id = ? AND state = 'OUT'
    UNION ALL SELECT 1 FROM holding_transfer JOIN holding_transfer_item AS item USING (transfer_id)
      WHERE to_holder_id = ? AND item.state = 'OPEN'
    UNION ALL SELECT 1 FROM asset_release WHERE recipient_id = ? AND state IN ('PROPOSED', 'APPROVED')
    UNION ALL SELECT 1 FROM stock_count WHERE holder_id = ? AND state = 'OPEN' LIMIT 1`,
    ...Array.from({ length: 6 }, () => holderId)
  )
  return found !== undefined
}
