// A record of this office by which a thing left: a hand-over or a loan, at both of which its own label was read. What a
// count did not see is explained by such a record or not at all.
import type { EntryPayload } from '@domain/entries'
import type { Act } from '../../act'
import { refuse } from '../../refusal'
import type { AssetRow } from '../assets/asset-row'
import type { CountRow } from './count-row'
import type { VarianceRow } from './variance-row'

export type ExitRecord = NonNullable<EntryPayload<'custody.CountOutcomeProposed'>['record']>

interface RecordRow {
  kind: ExitRecord['kind']
  asset_id: string
  name: string
  at: string
}

const exits = `SELECT 'HAND_OVER' AS kind, asset_id, handed_over_at AS at FROM asset_release
    WHERE record_number = ? AND state = 'DONE'
  UNION ALL SELECT 'LOAN', asset_id, lent_at FROM asset_loan WHERE record_number = ? AND lent_at IS NOT NULL`

/**
 * The thing was booked twice: this entry is wrong, and the thing itself had left under its other entry before the count
 * began. The other entry is of the same case, kind, unit and number of things, and explains no other variance.
 * Refuses COUNT_RECORD_UNPROVED.
 */
export function recordOfTwin(
  act: Act,
  {
    count,
    variance,
    asset,
    document
  }: { count: CountRow; variance: VarianceRow; asset: AssetRow; document: string }
): ExitRecord {
  const number = document.trim()
  const found = act.get<RecordRow>(
    `SELECT exits.kind, exits.asset_id, twin.name, exits.at FROM (${exits}) AS exits JOIN asset AS twin USING (asset_id)
      WHERE exits.at < ? AND twin.asset_id <> ? AND twin.case_id = ? AND twin.kind = ? AND twin.unit = ?
      AND twin.quantity = ? AND NOT EXISTS (SELECT 1 FROM stock_count_variance AS used
        WHERE used.record_asset_id = twin.asset_id AND used.asset_id <> ? AND used.outcome = 'RECORD_ERROR')
      ORDER BY exits.at LIMIT 1`,
    number,
    number,
    count.opened_at,
    asset.asset_id,
    asset.case_id,
    asset.kind,
    asset.unit,
    variance.book_quantity,
    asset.asset_id
  )
  if (!found) return refuse('COUNT_RECORD_UNPROVED', { name: asset.name, number })
  return { kind: found.kind, number, assetId: found.asset_id, name: found.name, at: found.at }
}

/** It has left since the count was closed, by a record at which its own label was read: so it was there. */
export function recordOfLeaving(
  act: Act,
  { count, asset, document }: { count: CountRow; asset: AssetRow; document: string }
): ExitRecord {
  const number = document.trim()
  const found = act.get<RecordRow>(
    `SELECT exits.kind, exits.asset_id, exits.at FROM (${exits}) AS exits WHERE exits.asset_id = ? AND exits.at > ?
      ORDER BY exits.at LIMIT 1`,
    number,
    number,
    asset.asset_id,
    count.closed_at
  )
  if (!found) return refuse('COUNT_LEAVING_UNPROVED', { name: asset.name })
  return { kind: found.kind, number, assetId: asset.asset_id, name: asset.name, at: found.at }
}
