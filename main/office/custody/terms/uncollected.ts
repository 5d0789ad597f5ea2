// What nobody came for (không đến nhận): ordered to be given back, and not fetched in the period after the day that was
// fixed for it, or after the order where none was (custody.md §6). The periods are terms: the text in force was not read.
import { addMonths, dayOf } from '@shared/calendar'
import type { AssetKind } from '@shared/contract/custody'
import * as rules from '../assets/alert-rules'
import { nothing, type AlertSource } from '../assets/alert-source'
import { termMonths } from './terms'

/** Papers go back to who issued them, not to a sale. */
const papers: readonly AssetKind[] = ['DOCUMENT', 'VALUABLE_PAPER']

interface WaitingRow {
  asset_id: string
  name: string
  kind: AssetKind
  notified_at: string
  order_number: string
}

export const uncollected: AlertSource = ({ reading, calendar, max }) => {
  const months = {
    things: termMonths(reading, 'UNCOLLECTED'),
    papers: termMonths(reading, 'UNCOLLECTED_PAPERS')
  }
  return reading
    .all<WaitingRow>(
      `SELECT asset.asset_id, asset.name, asset.kind, ifnull(hand_over_at, decided_at) AS notified_at, order_number
      FROM asset_release JOIN asset USING (asset_id)
      WHERE asset_release.state = 'APPROVED' AND asset_release.state IN ('PROPOSED', 'APPROVED')
      AND asset_release.outcome = 'RETURNED' ORDER BY asset_release.proposed_at LIMIT ?`,
      max
    )
    .map(({ asset_id: assetId, name: title, kind, notified_at, order_number: note }) => {
      const since = dayOf(notified_at)
      const due = addMonths(since, papers.includes(kind) ? months.papers : months.things)
      return { ...nothing, alert: rules.notCollected({ since, due }, calendar), assetId, title, note }
    })
}
