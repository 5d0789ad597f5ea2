// What is ripe to leave: decided, still here, nobody has asked for it yet. And what came and went, which tells whether
// the store empties or fills. Both are read from indexes alone, however large the store.
import { ageBands, releaseOutcomes } from '@shared/contract/custody'
import { addDays } from '@shared/calendar'
import type { InputOf, OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import type { AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { placePath } from '../places/places'

type Band = (typeof ageBands)[number]
type Line = OutputOf<'custody.listRipe'>['assets'][number]

const pageSize = 100
/** The condition of the partial index `asset_ripe`: no release of such an asset is open, or its state would tell. */
const ripe = "decided_outcome IS NOT NULL AND state IN ('IN_OWN_STORE', 'HELD_BY_OTHER')"

/** The days on which a thing of a band was decided: after the first, up to the last. */
function daysOf(band: Band, today: string): [after: string, upTo: string] {
  const ago = (count: number): string => addDays(today, -count)
  const spans: Record<Band, [string, string]> = {
    UP_TO_30: [ago(31), '9999-12-31'],
    UP_TO_90: [ago(91), ago(31)],
    UP_TO_180: [ago(181), ago(91)],
    OVER_180: ['0000-01-01', ago(181)]
  }
  return spans[band]
}

type RipeRow = AssetRow & { decision_number: string; noted: string | null }

export const listRipe: QueryHandler<'custody.listRipe'> = (reading, { band, outcome, page }) => {
  const [after, upTo] = band === null ? ['0000-01-01', '9999-12-31'] : daysOf(band, reading.today)
  const wanted = `${ripe} AND decided_on > ? AND decided_on <= ?${outcome === null ? '' : ' AND decided_outcome = ?'}`
  const given = [after, upTo, ...(outcome === null ? [] : [outcome])]
  const count = (where: string, ...values: string[]): number =>
    reading.get<{ count: number }>(
      `SELECT count(*) AS count FROM asset INDEXED BY ${indexFor(where)} WHERE ${where}`,
      ...values
    )?.count ?? 0
  const perishable = count(`${wanted} AND kind = 'PERISHABLE'`, ...given)
  const skip = page * pageSize
  const first = pageOf(reading, `${wanted} AND kind = 'PERISHABLE'`, [...given, pageSize, skip])
  const rest = pageOf(reading, `${wanted} AND kind <> 'PERISHABLE'`, [
    ...given,
    pageSize - first.length,
    Math.max(0, skip - perishable)
  ])
  return {
    assets: [...first, ...rest].map((row) => lineOf(reading, row)),
    total: count(wanted, ...given),
    bands: ageBands.map((each) => ({
      band: each,
      count: count(
        `${ripe} AND decided_on > ? AND decided_on <= ?${outcome === null ? '' : ' AND decided_outcome = ?'}`,
        ...daysOf(each, reading.today),
        ...(outcome === null ? [] : [outcome])
      )
    })),
    perishable,
    asOf: reading.today
  }
}

/** The planner would take the states, which nearly every asset of a store shares: these indexes hold only what is ripe. */
function indexFor(where: string): string {
  return where.includes("kind = 'PERISHABLE'") ? 'asset_ripe_perishable' : 'asset_ripe'
}

/** One page, the oldest decision first; found in the index before the rows are read. */
function pageOf(reading: Reading, where: string, values: (string | number)[]): RipeRow[] {
  if (values.at(-2) === 0) return []
  return reading.all<RipeRow>(
    `SELECT asset.*, enforcement_case.decision_number, asset_decision.decision_number AS noted FROM
      (SELECT seq AS found FROM asset INDEXED BY ${indexFor(where)} WHERE ${where} ORDER BY decided_on, seq LIMIT ? OFFSET ?)
    JOIN asset ON asset.seq = found JOIN enforcement_case USING (case_id)
    LEFT JOIN asset_decision ON asset_decision.asset_id = asset.asset_id
    ORDER BY decided_on, asset.seq`,
    ...values
  )
}

function lineOf(reading: Reading, row: RipeRow): Line {
  const decidedOn = row.decided_on ?? reading.today
  return {
    assetId: row.asset_id,
    tag: row.tag,
    name: row.name,
    kind: row.kind as Line['kind'],
    decisionNumber: row.decision_number,
    placePath: placePath(reading, row.place_id),
    holderName: holderName(reading, row.holder_id),
    outcome: row.decided_outcome as Line['outcome'],
    decidedOn,
    decidedBy: row.noted ?? '',
    days: Math.max(0, Math.round((Date.parse(reading.today) - Date.parse(decidedOn)) / 86_400_000)),
    expiresOn: row.expires_on
  }
}

/** First and last instant of business days, as entries carry them. */
function spanOf({ from, to }: InputOf<'custody.getTurnover'>): [string, string] {
  const begin = (day: string): string => new Date(`${day}T00:00:00.000+07:00`).toISOString()
  return [begin(from), begin(addDays(to, 1))]
}

export const getTurnover: QueryHandler<'custody.getTurnover'> = (reading, period) => {
  const [from, until] = spanOf(period)
  const received = reading.get<{ count: number }>(
    // What was there before the program came in on no day of the period: it is no turnover.
    `SELECT count(*) AS count FROM asset
      WHERE state <> 'SPLIT' AND received_at >= ? AND received_at < ? AND source <> 'EXISTING_STOCK'`,
    from,
    until
  )
  const gone = new Map(
    reading
      .all<{ outcome: string; count: number }>(
        `SELECT outcome, count(*) AS count FROM asset_release
        WHERE state = 'DONE' AND handed_over_at >= ? AND handed_over_at < ? GROUP BY outcome`,
        from,
        until
      )
      .map(({ outcome, count }) => [outcome, count])
  )
  const writtenOff = reading.get<{ count: number }>(
    `SELECT count(*) AS count FROM asset_incident
    WHERE outcome = 'WRITTEN_OFF' AND recovered_at IS NULL AND ended_at >= ? AND ended_at < ?`,
    from,
    until
  )
  const byOutcome = releaseOutcomes.map((outcome) => ({ outcome, count: gone.get(outcome) ?? 0 }))
  return {
    received: received?.count ?? 0,
    released: byOutcome.reduce((sum, { count }) => sum + count, 0),
    writtenOff: writtenOff?.count ?? 0,
    byOutcome
  }
}
