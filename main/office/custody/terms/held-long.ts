// Evidence that others have kept for us longer than the period: listed, so that it is valued, sold for the budget or
// destroyed (NĐ 152/2026 Art 38.3). Read from an index of what others hold, by when it was taken over.
import { addMonths, dayOf } from '@shared/calendar'
import type { AssetKind } from '@shared/contract/custody'
import type { QueryHandler, Reading } from '../../act'
import * as rules from '../assets/alert-rules'
import { nothing, type AlertSource } from '../assets/alert-source'
import { dayBeginsAt } from './day-begins'
import { termMonths } from './terms'

const pageMax = 100
const held = "asset.state = 'HELD_BY_OTHER'"

interface HeldRow {
  asset_id: string
  tag: string
  name: string
  kind: AssetKind
  holder: string
  decision_number: string
  received_at: string
}

/** Taken over before this instant, it is held longer than the period today. */
function before(reading: Reading, months: number): string {
  return dayBeginsAt(addMonths(reading.today, -months))
}

export const listHeldLong: QueryHandler<'custody.listHeldLong'> = (reading, { after }) => {
  const months = termMonths(reading, 'HELD_LONG')
  const until = before(reading, months)
  const rows = reading.all<HeldRow>(
    `SELECT asset.asset_id, asset.tag, asset.name, asset.kind, ifnull(holder.name, '') AS holder,
      ifnull(decision_number, '') AS decision_number, asset.received_at
      FROM asset INDEXED BY asset_held_long LEFT JOIN holder ON holder.holder_id = asset.holder_id
      LEFT JOIN enforcement_case ON enforcement_case.case_id = asset.case_id
      WHERE ${held} AND asset.received_at < ? AND (asset.received_at, asset.asset_id) > (?, ?)
      ORDER BY asset.received_at, asset.asset_id LIMIT ?`,
    until,
    after?.since ?? '',
    after?.assetId ?? '',
    pageMax + 1
  )
  const counted = reading.get<{ count: number }>(
    `SELECT count(*) AS count FROM asset INDEXED BY asset_held_long WHERE ${held} AND received_at < ?`,
    until
  )
  return {
    months,
    count: counted?.count ?? 0,
    assets: rows.slice(0, pageMax).map((row) => ({
      assetId: row.asset_id,
      tag: row.tag,
      name: row.name,
      kind: row.kind,
      holderName: row.holder,
      decisionNumber: row.decision_number,
      receivedAt: row.received_at,
      longSince: addMonths(dayOf(row.received_at), months)
    })),
    more: rows.length > pageMax
  }
}

export const heldLong: AlertSource = ({ reading, max }) => {
  const months = termMonths(reading, 'HELD_LONG')
  return reading
    .all<HeldRow>(
      `SELECT asset_id, asset.name, received_at, ifnull(holder.name, '') AS holder
      FROM asset INDEXED BY asset_held_long LEFT JOIN holder ON holder.holder_id = asset.holder_id
      WHERE ${held} AND received_at < ? ORDER BY received_at LIMIT ?`,
      before(reading, months),
      max
    )
    .map(({ asset_id: assetId, name: title, received_at, holder: note }) => ({
      ...nothing,
      alert: rules.standing('HELD_LONG', addMonths(dayOf(received_at), months)),
      assetId,
      title,
      note
    }))
}
