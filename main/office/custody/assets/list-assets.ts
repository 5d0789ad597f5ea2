// The list of assets, a page at a time, however many there are: every page begins where the one before ended, and no
// question reads the whole table. Which index is asked first is decided here, because SQLite cannot know how many
// assets lie below a place.
import type { InputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import { assetSummary, type AssetRow } from './asset-row'
import { searchTerms, type SearchTerms } from './search-terms'

type Input = InputOf<'custody.listAssets'>
type Cursor = NonNullable<Input['after']>
type Bound = string | number

/** Part of a WHERE: `?` in it stand for the values. */
interface Condition {
  sql: string
  values: Bound[]
}

const pageRows = 100
/** Nobody reads more than this from a list; the count says "more" beyond. */
const countMax = 10_000
/** Below this an index is read and sorted; above it the newest assets are looked through in their order. */
const sortedMax = 2_000
const exactMax = 50

export const listAssets: QueryHandler<'custody.listAssets'> = (reading, input) => {
  const conditions = conditionsOf(reading, input)
  const terms = input.text?.trim() ? searchTerms(input.text) : null
  const limit = input.limit ?? pageRows
  const groups = terms ? searchGroups(reading, terms, conditions) : [plainGroup(reading, conditions)]
  const rows: AssetRow[] = []
  let next: Cursor | null = null
  for (const [index, group] of groups.entries()) {
    if (input.after && index < input.after.group) continue
    const below = input.after?.group === index ? input.after.seq : Number.MAX_SAFE_INTEGER
    const found = group(below, limit + 1 - rows.length)
    rows.push(...found)
    if (rows.length <= limit) continue
    rows.length = limit
    const last = rows.at(-1)
    next = last && found.length > 1 ? { group: index, seq: last.seq } : { group: index, seq: below }
    break
  }
  return {
    assets: rows.map((row) => assetSummary(reading, row)),
    next,
    count: input.after ? null : countOf(reading, { conditions, terms })
  }
}

/** Reads at most `max` assets of a group that are older than an entry, the newest first. */
type Group = (below: number, max: number) => AssetRow[]

function plainGroup(reading: Reading, conditions: readonly Condition[]): Group {
  const { where, values } = joined(walkOrder(reading, conditions))
  return (below, max) =>
    reading.all<AssetRow>(
      `SELECT * FROM asset WHERE ${where} AND seq < ? ORDER BY seq DESC LIMIT ?`,
      ...values,
      below,
      max
    )
}

/** First what the text names exactly, then what fits with its marks, then what fits without them. */
function searchGroups(reading: Reading, terms: SearchTerms, conditions: readonly Condition[]): Group[] {
  const { where, values } = joined(conditions)
  const exact = exactSeqs(reading, terms)
  const notExact = exact.length > 0 ? `AND seq NOT IN (${exact.join()})` : ''
  const byIndex = (match: string): Group => {
    return (below, max) =>
      reading.all<AssetRow>(
        `SELECT asset.* FROM asset_search CROSS JOIN asset ON asset.seq = asset_search.rowid
        WHERE asset_search MATCH ? AND asset_search.rowid < ? AND ${where} ${notExact}
        ORDER BY asset_search.rowid DESC LIMIT ?`,
        match,
        below,
        ...values,
        max
      )
  }
  const named: Group = (below, max) =>
    exact.length === 0
      ? []
      : reading.all<AssetRow>(
          `SELECT * FROM asset WHERE seq IN (${exact.join()}) AND ${where} AND seq < ? ORDER BY seq DESC LIMIT ?`,
          ...values,
          below,
          max
        )
  const none: Group = () => []
  const { typed, folded } = terms
  const rest = folded && (typed ? `(${folded}) NOT (${typed})` : folded)
  return [named, typed ? byIndex(typed) : none, rest ? byIndex(rest) : none]
}

/** The assets that a text names by the number on their label, or by the decision of their case. */
function exactSeqs(reading: Reading, { labelNumber, decisionNumber }: SearchTerms): number[] {
  if (labelNumber !== null) {
    const sql = 'SELECT seq FROM asset WHERE substr(tag, 9, 6) = ? ORDER BY seq DESC LIMIT ?'
    return reading.all<{ seq: number }>(sql, labelNumber, exactMax).map(({ seq }) => seq)
  }
  if (decisionNumber === null) return []
  return reading
    .all<{ seq: number }>(
      `SELECT asset.seq FROM enforcement_case JOIN asset ON asset.case_id = enforcement_case.case_id
      WHERE decision_number >= ? AND decision_number < ? ORDER BY asset.seq DESC LIMIT ?`,
      decisionNumber,
      `${decisionNumber}\u{10FFFF}`,
      exactMax
    )
    .map(({ seq }) => seq)
}

function conditionsOf(reading: Reading, input: Input): Condition[] {
  const conditions: Condition[] = []
  const oneOf = (column: string, wanted: readonly string[] | undefined): void => {
    if (!wanted) return
    conditions.push({ sql: `${column} IN (${wanted.map(() => '?').join()})`, values: [...wanted] })
  }
  oneOf('place_id', input.placeId === undefined ? undefined : placesBelow(reading, input.placeId))
  oneOf('holder_id', input.holderId === undefined ? undefined : [input.holderId])
  oneOf('case_id', input.caseId === undefined ? undefined : [input.caseId])
  oneOf('state', input.states)
  oneOf('kind', input.kinds)
  return conditions
}

/** A place and everything that stands in it. */
function placesBelow(reading: Reading, placeId: string): string[] {
  return reading
    .all<{ place_id: string }>(
      `WITH RECURSIVE below (place_id) AS (
        SELECT ? UNION ALL
        SELECT inner.place_id FROM below JOIN storage_place AS inner ON inner.parent_id = below.place_id
      ) SELECT place_id FROM below`,
      placeId
    )
    .map(({ place_id }) => place_id)
}

/**
 * One condition leads by its index: the one that the fewest assets fulfil, when they are few. With `+` before its
 * column SQLite takes no index for a condition and walks the assets in their order.
 */
function walkOrder(reading: Reading, conditions: readonly Condition[]): Condition[] {
  const sizes = conditions.map((condition) => sizeOf(reading, condition))
  const least = Math.min(...sizes)
  const leads = least <= sortedMax ? sizes.indexOf(least) : -1
  return conditions.map((condition, index) =>
    index === leads ? condition : { ...condition, sql: `+${condition.sql}` }
  )
}

function sizeOf(reading: Reading, condition: Condition): number {
  return cappedCount(
    reading,
    { ...condition, sql: `SELECT 1 FROM asset WHERE ${condition.sql}` },
    sortedMax + 1
  )
}

function countOf(
  reading: Reading,
  { conditions, terms }: { conditions: readonly Condition[]; terms: SearchTerms | null }
): { assets: number; more: boolean } {
  if (!terms && conditions.length === 0) {
    const all = reading.all<{ count: number }>('SELECT count(*) AS count FROM asset GROUP BY state')
    return { assets: all.reduce((sum, { count }) => sum + count, 0), more: false }
  }
  const { where, values } = joined(conditions)
  if (!terms)
    return counted(cappedCount(reading, { sql: `SELECT 1 FROM asset WHERE ${where}`, values }, countMax + 1))
  const exact = exactSeqs(reading, terms)
  const named = exact.length > 0 ? `SELECT seq FROM asset WHERE seq IN (${exact.join()}) AND ${where}` : null
  const byIndex =
    conditions.length === 0
      ? 'SELECT rowid FROM asset_search WHERE asset_search MATCH ?'
      : `SELECT asset.seq FROM asset_search CROSS JOIN asset ON asset.seq = asset_search.rowid
        WHERE asset_search MATCH ? AND ${where}`
  const sources = [...(named ? [named] : []), ...(terms.folded ? [byIndex] : [])]
  if (sources.length === 0) return counted(0)
  const bound = [...(named ? values : []), ...(terms.folded ? [terms.folded, ...values] : [])]
  const [only] = sources
  const sql = sources.length === 1 && only ? only : sources.join(' UNION ')
  return counted(cappedCount(reading, { sql, values: bound }, countMax + 1))
}

function counted(count: number): { assets: number; more: boolean } {
  return { assets: Math.min(count, countMax), more: count > countMax }
}

function cappedCount(reading: Reading, { sql, values }: Condition, max: number): number {
  const row = reading.get<{ count: number }>(`SELECT count(*) AS count FROM (${sql} LIMIT ?)`, ...values, max)
  return row?.count ?? 0
}

function joined(conditions: readonly Condition[]): { where: string; values: Bound[] } {
  return {
    where: conditions.length === 0 ? 'true' : conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values)
  }
}
