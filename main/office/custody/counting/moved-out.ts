// What left a count's scope by a movement while the count was open, unseen by it. What left the store is accounted for by
// the record that two sides signed, and listed. What stands elsewhere in the store by the books alone was seen by nobody
// and waits for its outcome, unless a count that is closed has seen it there since.
import type { Reads } from '../../database/read'
import { expectedSql, type CountRow } from './count-row'
import { drawnThings, notScanned, placesBelow, toldSince } from './scope'
import type { Found, PathOf } from './found'

type MovedReads = Pick<Reads, 'get' | 'all'>

interface MovedRow {
  asset_id: string
  name: string
  tag: string
  quantity: number
  place_id: string | null
  holder_id: string | null
  /** 1: a count that was closed has seen it where it stands now. */
  counted: number
}

/** Of an asset (one bound value: the entry since which it may be seen): seen where it stands now by a count that was closed. */
const movedColumns = `asset_id, name, tag, quantity, place_id, holder_id, EXISTS (
  SELECT 1 FROM stock_count_scan AS later JOIN stock_count USING (count_id)
  WHERE later.asset_id = asset.asset_id AND later.place_id = asset.place_id AND later.undone_at IS NULL
  AND later.seq > max(asset.moved_seq, ?) AND stock_count.closed_at IS NOT NULL) AS counted`

export function movedOutVariances(reads: MovedReads, count: CountRow, pathOf: PathOf): Found[] {
  if (count.place_id === null) return []
  const inside = new Set(
    reads.all<{ place_id: string }>(placesBelow, count.place_id).map(({ place_id }) => place_id)
  )
  const found = new Map<string, Found>()
  const since = toldSince(reads, count)
  const carried = movedContainers(reads, since, inside).flatMap((moved) =>
    contentsOf(reads, { count, since }, moved.placeId).map((row) => ({ row, left: moved.from }))
  )
  const walked = movedRows(reads, { count, since }).flatMap((row) => {
    const left = placeAtOpening(reads, row.asset_id, since)
    return left !== null && inside.has(left) ? [{ row, left }] : []
  })
  for (const { row, left } of [...carried, ...walked]) found.set(row.asset_id, movedOut(row, left, pathOf))
  return [...found.values()]
}

function movedOut(row: MovedRow, left: string, pathOf: PathOf): Found {
  const isAccounted = row.place_id === null || row.counted === 1
  return {
    ...(isAccounted ? leftBy(row, left, pathOf) : notSeenIn(row.place_id, pathOf)),
    assetId: row.asset_id,
    scanId: null,
    name: row.name,
    tag: row.tag,
    seenPlaceId: null,
    bookQuantity: row.quantity,
    seenQuantity: 0,
    note: ''
  }
}

type Standing = Pick<Found, 'kind' | 'state' | 'bookSpotId' | 'bookPath' | 'seenPath'>

function leftBy({ place_id: placeId }: MovedRow, left: string, pathOf: PathOf): Standing {
  const seenPath = placeId === null ? '' : pathOf(placeId)
  return { kind: 'MOVED_OUT', state: 'ACCOUNTED', bookSpotId: left, bookPath: pathOf(left), seenPath }
}

function notSeenIn(placeId: string | null, pathOf: PathOf): Standing {
  return { kind: 'MOVED_UNSEEN', state: 'OPEN', bookSpotId: placeId, bookPath: pathOf(placeId), seenPath: '' }
}

/** Containers that were carried out of the scope: what lies in them never moved by itself. */
function movedContainers(
  reads: MovedReads,
  since: number,
  inside: ReadonlySet<string>
): { placeId: string; from: string }[] {
  return reads
    .all<{ place_id: string }>(
      "SELECT place_id FROM storage_place WHERE kind = 'CONTAINER' AND moved_seq > ?",
      since
    )
    .flatMap(({ place_id: placeId }) => {
      const first = reads.get<{ payload: string }>(
        `SELECT journal.payload FROM timeline JOIN journal ON journal.seq = timeline.seq
          WHERE timeline.subject = ? AND timeline.seq > ? AND journal.kind = 'custody.ContainerMoved'
          AND journal.subject = timeline.subject ORDER BY timeline.seq LIMIT 1`,
        `place:${placeId}`,
        since
      )
      const from = first ? placeIn(JSON.parse(first.payload) as Record<string, unknown>, ['from']) : null
      return from !== null && inside.has(from) && !inside.has(placeId) ? [{ placeId, from }] : []
    })
}

interface During {
  count: CountRow
  since: number
}

function contentsOf(reads: MovedReads, { count, since }: During, placeId: string): MovedRow[] {
  return reads.all<MovedRow>(
    `SELECT ${movedColumns} FROM asset WHERE place_id IN (${placesBelow})
      AND ${expectedSql} AND ${notScanned} ORDER BY seq`,
    since,
    placeId,
    count.opened_at,
    count.count_id
  )
}

/**
 * Moved since then, standing in no scan, and by now outside what is counted. Of a lot that was wholly split its parts are
 * looked for, wherever they are.
 */
function movedRows(reads: MovedReads, { count, since }: During): MovedRow[] {
  const { count_id, opened_at, place_id, sample_id } = count
  const drawn = sample_id === null ? '' : `AND asset_id IN (${drawnThings})`
  return reads.all<MovedRow>(
    `SELECT ${movedColumns} FROM asset WHERE moved_seq > ? ${drawn} AND state <> 'SPLIT'
      AND ${notScanned}
      AND NOT (place_id IS NOT NULL AND place_id IN (${placesBelow}) AND ${expectedSql})
      ORDER BY seq`,
    since,
    since,
    ...(sample_id === null ? [] : [sample_id]),
    count_id,
    place_id,
    opened_at
  )
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Where the journal had a thing when the count was opened: what the first movement after it left, or what the last one
 * before it reached. Null for a thing that was not in a place then.
 */
function placeAtOpening(reads: MovedReads, assetId: string, openedSeq: number): string | null {
  // All of them: a few dozen entries that place nothing are quickly written, and would hide the one that does.
  const line = (comparison: string) =>
    reads.all<{ kind: string; payload: string }>(
      `SELECT journal.kind, journal.payload FROM timeline JOIN journal ON journal.seq = timeline.seq
        WHERE timeline.subject = ? AND journal.kind NOT LIKE 'custody.Count%' AND timeline.seq ${comparison}`,
      `asset:${assetId}`,
      openedSeq
    )
  for (const { kind, payload } of line('> ? ORDER BY timeline.seq')) {
    const said = JSON.parse(payload) as Record<string, unknown>
    if (said.assetId === assetId && kind === 'custody.AssetReceived') return null
    // A part was where its lot was, and what lay in a package where that was.
    const from = said.assetId === assetId ? wasPartOf(kind, said) : null
    if (from !== null) return placeAtOpening(reads, from, openedSeq)
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

/** The lot or package that a thing was one with until this entry; null if this is not how it began to be. */
function wasPartOf(kind: string, said: Record<string, unknown>): string | null {
  if (kind === 'custody.AssetSplitOff') return String(said.parentId)
  return kind === 'custody.ContentTakenOut' ? String(said.packageId) : null
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
