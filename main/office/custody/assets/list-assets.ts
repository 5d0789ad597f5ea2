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

/** What the list is narrowed to; `index` answers all of it without reading an asset. */
interface Filter extends Condition {
  index: string
}

const pageRows = 100
/**
 * Nobody reads more than this from a list, and the count says "more" beyond. Up to it the index is read and its assets
 * sorted; above it so many assets fit that walking them from the newest finds a page at once.
 */
const countMax = 10_000
const exactMax = 50

export const listAssets: QueryHandler<'custody.listAssets'> = (reading, input) => {
  const filter = filterOf(reading, input)
  const terms = input.text?.trim() ? searchTerms(input.text) : null
  const limit = input.limit ?? pageRows
  const search = terms ? searchOf(reading, terms, filter) : null
  const fitting = filter && !terms ? cappedCount(reading, indexed(filter)) : 0
  const groups = search?.groups ?? [plainGroup(reading, filter, fitting <= countMax)]
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
  const count = (): { assets: number; more: boolean } => {
    if (search) return counted(search.count())
    return filter ? counted(fitting) : { assets: countAll(reading), more: false }
  }
  return {
    assets: rows.map((row) => assetSummary(reading, row)),
    next,
    count: input.after ? null : count()
  }
}

/** Reads at most `max` assets of a group that are older than an entry, the newest first. */
type Group = (below: number, max: number) => AssetRow[]

function plainGroup(reading: Reading, filter: Filter | null, few: boolean): Group {
  const { sql, values } = filter ?? { sql: 'true', values: [] }
  // Few: their numbers come from the index, and only a page of them is read. Many: the assets themselves, in order.
  const from =
    filter && few
      ? `SELECT * FROM asset WHERE seq IN (
          SELECT seq FROM asset INDEXED BY ${filter.index} WHERE ${sql} AND seq < ? ORDER BY seq DESC LIMIT ?
        ) ORDER BY seq DESC`
      : `SELECT * FROM asset NOT INDEXED WHERE ${sql} AND seq < ? ORDER BY seq DESC LIMIT ?`
  return (below, max) => reading.all<AssetRow>(from, ...values, below, max)
}

/** First what the text names exactly, then what fits with its marks, then what fits without them. */
function searchOf(
  reading: Reading,
  terms: SearchTerms,
  filter: Filter | null
): { groups: Group[]; count: () => number } {
  const exact = exactSeqs(reading, terms)
  // The plus keeps the full-text index from being asked once for each asset of the filter.
  const within = filter ? `AND +rowid IN (${indexed(filter).sql})` : ''
  const values = filter?.values ?? []
  const named: Condition | null =
    exact.length > 0
      ? { sql: `SELECT rowid FROM asset WHERE rowid IN (${exact.join()}) ${within}`, values }
      : null
  const byIndex = (match: string): Condition => ({
    sql: `SELECT rowid FROM asset_search WHERE asset_search MATCH ? ${within}
      ${exact.length > 0 ? `AND rowid NOT IN (${exact.join()})` : ''}`,
    values: [match, ...values]
  })
  const { typed, folded } = terms
  const rest = folded && (typed ? `(${folded}) NOT (${typed})` : folded)
  const group = (source: Condition | null): Group => {
    if (source === null) return () => []
    return (below, max) =>
      reading.all<AssetRow>(
        `SELECT * FROM asset WHERE seq IN (${source.sql} AND rowid < ? ORDER BY rowid DESC LIMIT ?) ORDER BY seq DESC`,
        ...source.values,
        below,
        max
      )
  }
  return {
    groups: [named, typed ? byIndex(typed) : null, rest ? byIndex(rest) : null].map(group),
    count: () =>
      (named ? cappedCount(reading, named) : 0) + (folded ? cappedCount(reading, byIndex(folded)) : 0)
  }
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

/** The filters that were chosen, and the index that answers them; null for none. */
function filterOf(reading: Reading, input: Input): Filter | null {
  const conditions: Condition[] = []
  const oneOf = (column: string, wanted: readonly string[] | undefined): void => {
    if (!wanted) return
    conditions.push({ sql: `${column} IN (${wanted.map(() => '?').join()})`, values: [...wanted] })
  }
  oneOf('place_id', input.placeId === undefined ? undefined : placesBelow(reading, input.placeId))
  oneOf('holder_id', input.holderId === undefined ? undefined : [input.holderId])
  oneOf('case_id', input.caseId === undefined ? undefined : [input.caseId])
  oneOf('kind', input.kinds)
  oneOf('state', input.states)
  if (conditions.length === 0) return null
  return {
    index: leadingIndex(input),
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values)
  }
}

/** A case has few assets, so that reading them costs nothing; the others are told by kind and state within the index. */
function leadingIndex(input: Input): string {
  if (input.caseId !== undefined) return 'asset_case'
  if (input.placeId !== undefined) return 'asset_where'
  if (input.holderId !== undefined) return 'asset_with'
  return input.kinds ? 'asset_kind' : 'asset_state'
}

function indexed({ index, sql, values }: Filter): Condition {
  return { sql: `SELECT seq FROM asset INDEXED BY ${index} WHERE ${sql}`, values }
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

function countAll(reading: Reading): number {
  const states = reading.all<{ count: number }>('SELECT count(*) AS count FROM asset GROUP BY state')
  return states.reduce((sum, { count }) => sum + count, 0)
}

function counted(count: number): { assets: number; more: boolean } {
  return { assets: Math.min(count, countMax), more: count > countMax }
}

function cappedCount(reading: Reading, { sql, values }: Condition): number {
  const row = reading.get<{ count: number }>(
    `SELECT count(*) AS count FROM (${sql} LIMIT ?)`,
    ...values,
    countMax + 1
  )
  return row?.count ?? 0
}
