// Where the warnings of losses and damages are looked for: what waits for the head's word, what a signed count has left
// missing, and what was written off and read again.
import { dayOf } from '@shared/calendar'
import type { IncidentKind } from '@shared/contract/custody'
import * as rules from '../assets/alert-rules'
import type { AlertSource, Found } from '../assets/alert-source'
import { incidentDays } from '../storing/store-rules'

interface Facts {
  asset_id: string
  name: string
  day: string
  note: string
}

function ofAsset({ asset_id, name, note }: Facts, alert: Found['alert']): Found {
  return { alert, assetId: asset_id, placeTag: null, caseId: null, title: name, note }
}

const open: AlertSource = ({ reading, calendar, max }) => {
  const days = incidentDays(reading)
  return reading
    .all<Facts & { kind: IncidentKind }>(
      `SELECT asset.asset_id, asset.name, reported_at AS day, asset_incident.kind, asset_incident.kind AS note
      FROM asset_incident JOIN asset USING (asset_id) WHERE asset_incident.state <> 'CLOSED'
      ORDER BY reported_at LIMIT ?`,
      max
    )
    .map((row) =>
      ofAsset(row, rules.incidentOpen({ kind: row.kind, reportedOn: dayOf(row.day), days }, calendar))
    )
}

const leftMissing: AlertSource = ({ reading, max }) =>
  reading
    .all<Facts>(
      `SELECT asset.asset_id, asset.name, max(stock_count.closed_at) AS day, stock_count.number AS note
      FROM asset JOIN stock_count_variance AS variance ON variance.asset_id = asset.asset_id
        AND variance.outcome = 'REPORTED_LOST' AND variance.state = 'SETTLED'
      JOIN stock_count ON stock_count.count_id = variance.count_id
      WHERE asset.state = 'MISSING' AND stock_count.state = 'SIGNED' GROUP BY asset.asset_id LIMIT ?`,
      max
    )
    .map((row) => ofAsset(row, rules.standing('MISSING_LEFT', dayOf(row.day))))

/** Its whereabouts last changed when it was written off: a scan after that is of a thing that should not be there. */
const seenAgain: AlertSource = ({ reading, max }) =>
  reading
    .all<Facts>(
      `SELECT asset.asset_id, asset.name, max(scan.scanned_at) AS day, scan.place_path AS note
      FROM asset JOIN stock_count_scan AS scan ON scan.asset_id = asset.asset_id
      WHERE asset.state = 'WRITTEN_OFF' AND scan.undone_at IS NULL AND scan.seq > asset.moved_seq
      GROUP BY asset.asset_id LIMIT ?`,
      max
    )
    .map((row) => ofAsset(row, rules.standing('WRITTEN_OFF_SEEN', dayOf(row.day))))

export const incidentAlerts: readonly AlertSource[] = [open, leftMissing, seenAgain]
