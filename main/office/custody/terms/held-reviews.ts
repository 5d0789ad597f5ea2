// When what others keep for us is to be looked at (custody.md §7): a check at outside keepers each month (TT 01/2017
// Art 12.2), a review with the keeper's own signature each half year (NĐ 152/2026 Art 38.1.e). Both periods are terms.
import { addMonths, dayOf } from '@shared/calendar'
import * as rules from '../assets/alert-rules'
import { nothing, type AlertSource, type Found } from '../assets/alert-source'
import { termMonths } from './terms'

interface HolderRow {
  name: string
  kind: string
  since: string
  asset_id: string
  checked: string | null
  reviewed: string | null
}

/** Keepers outside state bodies are checked monthly; all are reviewed half-yearly. */
const checkedMonthly: readonly string[] = ['HIRED_KEEPER', 'OWNER', 'AUTHORISED_PERSON', 'COMMUNE']

/** By holder: since when the oldest of what he has is there, and the last check and signed review of it. */
const holders = `SELECT holder.name, holder.kind, oldest.received_at AS since, oldest.asset_id,
    (SELECT max(closed_at) FROM stock_count WHERE stock_count.holder_id = holder.holder_id
      AND closed_at IS NOT NULL) AS checked,
    (SELECT max(closed_at) FROM stock_count JOIN stock_count_holder USING (count_id)
      WHERE stock_count.holder_id = holder.holder_id AND closed_at IS NOT NULL) AS reviewed
  FROM holder JOIN asset AS oldest ON oldest.seq = (SELECT seq FROM asset INDEXED BY asset_held_since
    WHERE asset.holder_id = holder.holder_id AND state = 'HELD_BY_OTHER' ORDER BY received_at LIMIT 1)
  ORDER BY holder.name LIMIT ?`

export const heldReviews: AlertSource = ({ reading, calendar, max }) => {
  const months = { check: termMonths(reading, 'HELD_CHECK'), review: termMonths(reading, 'HELD_REVIEW') }
  return reading.all<HolderRow>(holders, max).flatMap((row) => {
    const found: Found[] = []
    const warn = (kind: 'HELD_CHECK_DUE' | 'HELD_REVIEW_DUE', last: string | null, every: number): void => {
      // What came after the last look begins its own period; before it nothing was there to be looked at.
      const from = dayOf(last !== null && last > row.since ? last : row.since)
      const alert = rules.heldDue({ kind, since: from, due: addMonths(from, every) }, calendar)
      found.push({ ...nothing, alert, assetId: row.asset_id, title: row.name })
    }
    if (checkedMonthly.includes(row.kind)) warn('HELD_CHECK_DUE', row.checked, months.check)
    warn('HELD_REVIEW_DUE', row.reviewed, months.review)
    return found
  })
}
