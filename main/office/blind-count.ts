// Who counts the store blind right now, and must not be told by any other call what it should hold; and what nobody is told
// of a count that is open. It stands beside the domains because the books of the funds and the time line ask it too.
import type { Caller } from './act'
import type { Reads } from './database/read'
import { refuse } from './refusal'

/** The open count in which a person counts, or null. Whoever may read the stock counts nowhere. */
export function blindCountOf(reads: Pick<Reads, 'get'>, caller: Caller): { number: string } | null {
  if (caller.permissions.has('custody.read') || !caller.permissions.has('custody.count')) return null
  return (
    reads.get<{ number: string }>(
      `SELECT number FROM stock_count_signer JOIN stock_count ON stock_count.count_id = stock_count_signer.count_id
      WHERE user_id = ? AND side IN ('ACCOUNTANT', 'COUNTER') AND state = 'OPEN' LIMIT 1`,
      caller.userId
    ) ?? null
  )
}

/** Refuses COUNT_BLIND while the caller counts. */
export function refuseBlind(reads: Pick<Reads, 'get'>, caller: Caller): void {
  const count = blindCountOf(reads, caller)
  if (count) refuse('COUNT_BLIND', { number: count.number })
}

/** The open count of what another holds in which a person counts, or null. */
export function heldReviewOf(reads: Pick<Reads, 'get'>, caller: Caller): { number: string } | null {
  return (
    reads.get<{ number: string }>(
      `SELECT number FROM stock_count_signer JOIN stock_count ON stock_count.count_id = stock_count_signer.count_id
      WHERE user_id = ? AND side IN ('ACCOUNTANT', 'COUNTER') AND state = 'OPEN' AND holder_id IS NOT NULL LIMIT 1`,
      caller.userId
    ) ?? null
  )
}

/**
 * Refuses COUNT_STATE for an open count: which things were scanned where, and how that agrees with the books, is read by
 * nobody while it could still send somebody to put a thing back.
 */
export function refuseOpenCount(reads: Pick<Reads, 'get'>, countId: string): void {
  const count = reads.get("SELECT 1 FROM stock_count WHERE count_id = ? AND state = 'OPEN'", countId)
  if (count) refuse('COUNT_STATE', { state: 'OPEN', needed: 'CLOSED' })
}

/**
 * A condition on rows of `journal` that every reader of entries asks for: what was scanned in a count that is open, and
 * what a sample has drawn until it was counted to the end, is told to nobody.
 */
export const toldSql = `NOT (
  (journal.kind IN ('custody.CountScanned', 'custody.CountScanAmended', 'custody.CountScanUndone',
      'custody.CountFindingNoted')
    AND EXISTS (SELECT 1 FROM stock_count WHERE count_id = journal.payload ->> 'countId' AND state = 'OPEN'))
  OR (journal.kind IN ('custody.SampleDrawn', 'custody.SampleItemsDrawn')
    AND NOT EXISTS (SELECT 1 FROM stock_count WHERE sample_id = journal.payload ->> 'sampleId'
      AND closed_at IS NOT NULL)))`
