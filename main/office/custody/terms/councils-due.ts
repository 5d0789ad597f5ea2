// What is ordered to be destroyed and has no council yet. By when it is to be formed is one rule, for the warning and for
// the decision that says it came late (custody.md §6).
import { addMonths } from '@shared/calendar'
import type { Reads } from '../../database/read'
import * as rules from '../assets/alert-rules'
import { nothing, type AlertSource } from '../assets/alert-source'
import { termMonths } from './terms'

/** The last day on which a council is formed in time: the same day of the month after the decision, or its last day. */
export function councilDueOn(reads: Pick<Reads, 'get'>, decidedOn: string): string {
  return addMonths(decidedOn, termMonths(reads, 'COUNCIL'))
}

interface WaitingRow {
  asset_id: string
  name: string
  decided_on: string
  order_number: string
}

export const councilsDue: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<WaitingRow>(
      `SELECT asset.asset_id, asset.name, ifnull(ground_day, date(decided_at, '+7 hours')) AS decided_on, order_number
      FROM asset_release JOIN asset USING (asset_id)
      WHERE asset_release.state = 'APPROVED' AND asset_release.state IN ('PROPOSED', 'APPROVED')
      AND asset_release.outcome = 'DESTROYED' AND council_id IS NULL ORDER BY asset_release.proposed_at LIMIT ?`,
      max
    )
    .map(({ asset_id: assetId, name: title, decided_on, order_number: note }) => ({
      ...nothing,
      alert: rules.councilDue({ decidedOn: decided_on, due: councilDueOn(reading, decided_on) }, calendar),
      assetId,
      title,
      note
    }))
