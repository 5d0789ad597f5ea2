// What left a count's scope by a movement while the count was open, unseen by it. Each is accounted for by its own
// entry and listed, because a thing that is carried away in front of the counters is what a count is to notice.
import type { Reads } from '../../database/read'
import { notExpectedSql, type CountRow } from './count-row'
import { notScanned, placesBelow } from './scope'
import type { Found, PathOf } from './found'

type MovedReads = Pick<Reads, 'get' | 'all'>

interface MovedRow {
  asset_id: string
  name: string
  tag: string
  quantity: number
  place_id: string | null
  holder_id: string | null
}

export function movedOutVariances(reads: MovedReads, count: CountRow, pathOf: PathOf): Found[] {
  if (count.place_id === null) return []
  const inside = new Set(
    reads.all<{ place_id: string }>(placesBelow, count.place_id).map(({ place_id }) => place_id)
  )
  const found = new Map<string, Found>()
  const carried = movedContainers(reads, count, inside).flatMap((moved) =>
    contentsOf(reads, count, moved.placeId).map((row) => ({ row, left: moved.from }))
  )
  const walked = movedRows(reads, count).flatMap((row) => {
    const left = placeAtOpening(reads, row.asset_id, count.opened_seq)
    return left !== null && inside.has(left) ? [{ row, left }] : []
  })
  for (const { row, left } of [...carried, ...walked]) found.set(row.asset_id, movedOut(row, left, pathOf))
  return [...found.values()]
}

function movedOut(row: MovedRow, left: string, pathOf: PathOf): Found {
  return {
    kind: 'MOVED_OUT',
    state: 'ACCOUNTED',
    assetId: row.asset_id,
    scanId: null,
    name: row.name,
    tag: row.tag,
    bookSpotId: left,
    bookPath: pathOf(left),
    seenPlaceId: null,
    seenPath: row.place_id ? pathOf(row.place_id) : '',
    bookQuantity: row.quantity,
    seenQuantity: 0,
    note: ''
  }
}

/** Containers that were carried out of the scope: what lies in them never moved by itself. */
function movedContainers(
  reads: MovedReads,
  { opened_seq }: CountRow,
  inside: ReadonlySet<string>
): { placeId: string; from: string }[] {
  return reads
    .all<{ place_id: string }>(
      "SELECT place_id FROM storage_place WHERE kind = 'CONTAINER' AND moved_seq > ?",
      opened_seq
    )
    .flatMap(({ place_id: placeId }) => {
      const first = reads.get<{ payload: string }>(
        `SELECT journal.payload FROM timeline JOIN journal ON journal.seq = timeline.seq
          WHERE timeline.subject = ? AND timeline.seq > ? AND journal.kind = 'custody.ContainerMoved'
          AND journal.subject = timeline.subject ORDER BY timeline.seq LIMIT 1`,
        `place:${placeId}`,
        opened_seq
      )
      const from = first ? placeIn(JSON.parse(first.payload) as Record<string, unknown>, ['from']) : null
      return from !== null && inside.has(from) && !inside.has(placeId) ? [{ placeId, from }] : []
    })
}

function contentsOf(reads: MovedReads, { count_id }: CountRow, placeId: string): MovedRow[] {
  return reads.all<MovedRow>(
    `SELECT asset_id, name, tag, quantity, place_id, holder_id FROM asset WHERE place_id IN (${placesBelow})
      AND state NOT IN (${notExpectedSql}) AND ${notScanned} ORDER BY seq`,
    placeId,
    count_id
  )
}

/** Moved since the opening, standing in no scan, and by now outside what is counted. */
function movedRows(reads: MovedReads, { count_id, opened_seq, place_id, sample_id }: CountRow): MovedRow[] {
  const drawn =
    sample_id === null ? '' : 'AND asset_id IN (SELECT asset_id FROM stock_sample_item WHERE sample_id = ?)'
  return reads.all<MovedRow>(
    `SELECT asset_id, name, tag, quantity, place_id, holder_id FROM asset WHERE moved_seq > ? ${drawn}
      AND ${notScanned}
      AND NOT (place_id IS NOT NULL AND place_id IN (${placesBelow}) AND state NOT IN (${notExpectedSql}))
      ORDER BY seq`,
    opened_seq,
    ...(sample_id === null ? [] : [sample_id]),
    count_id,
    place_id
  )
}

/** Entries with which a thing begins to be one. */
const begins: readonly string[] = [
  'custody.AssetReceived',
  'custody.AssetSplitOff',
  'custody.ContentTakenOut'
]

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Where the journal had a thing when the count was opened: what the first movement after it left, or what the last one
 * before it reached. Null for a thing that was not in a place then.
 */
function placeAtOpening(reads: MovedReads, assetId: string, openedSeq: number): string | null {
  const line = (comparison: string) =>
    reads.all<{ kind: string; payload: string }>(
      `SELECT journal.kind, journal.payload FROM timeline JOIN journal ON journal.seq = timeline.seq
        WHERE timeline.subject = ? AND journal.kind NOT LIKE 'custody.Count%' AND timeline.seq ${comparison} LIMIT 50`,
      `asset:${assetId}`,
      openedSeq
    )
  for (const { kind, payload } of line('> ? ORDER BY timeline.seq')) {
    const said = JSON.parse(payload) as Record<string, unknown>
    if (begins.includes(kind) && said.assetId === assetId) return null
    const left = placeIn(said, ['fromPlaceId', 'from'])
    if (left !== null) return left
    if ('fromPlaceId' in said) return null
  }
  for (const { payload } of line('<= ? ORDER BY timeline.seq DESC')) {
    const said = JSON.parse(payload) as Record<string, unknown>
    const reached = placeIn(said, ['placeId', 'to']) ?? placeIn(partOf(said.like), ['placeId'])
    if (reached !== null) return reached
  }
  return null
}

function placeIn(said: Record<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = said[name]
    if (typeof value === 'string' && uuid.test(value)) return value
  }
  return null
}

function partOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
