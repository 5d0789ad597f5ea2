// What waits for its label to be read, in the order in which one walks through the store, and by what the list can be
// narrowed. It reads; nothing of it marks a label.
import type { OutputOf } from '@shared/contract'
import { labelRunMax } from '@shared/contract/custody'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { placesInOrder } from '../places/list-places'
import { placeRow } from '../places/places'

type Groups = OutputOf<'custody.listLabelGroups'>

const groupsMax = 200

/** A lost thing is not labelled: a label on another one would be the way to find it again. */
export const waitsForLabel = `asset.label_state = 'UNREAD' AND asset.place_id IS NOT NULL
  AND asset.state <> 'MISSING'`

/** Where its label is taken to: where a thing lies, or is meant to lie while it stands in the receiving room. */
export const labelPlace = `CASE WHEN asset.state = 'RECEIVED' THEN ifnull(asset.intended_place_id, asset.place_id)
  ELSE asset.place_id END`

/** A label that was issued with its thing's receipt and still lies there to be printed has not come out. */
const cameOut = `(SELECT issues FROM paper WHERE form = 'ASSET_LABEL' AND subject = 'asset:' || asset.asset_id)`
export const waitsOnScreen = `EXISTS (SELECT 1 FROM desk_print_job WHERE desk_print_job.subject = 'asset:' || asset.asset_id
  AND form = 'ASSET_LABEL' AND route = 'SCREEN' AND desk_print_job.state = 'QUEUED')`
const printedSoFar = `ifnull(${cameOut}, 0) - ${waitsOnScreen}`

interface WaitingRow {
  seq: number
  asset_id: string
  place_id: string
}

type Asked = Parameters<QueryHandler<'custody.listLabelsToPrint'>>[1]

export const listLabelsToPrint: QueryHandler<'custody.listLabelsToPrint'> = (reading, asked) => {
  const walk = walkOf(reading)
  const within = asked.placeId === undefined ? null : walk.inside(placeRow(reading, asked.placeId).place_id)
  const rows = waitingRows(reading, asked).filter(({ place_id }) => !within || within.has(place_id))
  const listed = walk.sorted(rows).slice(0, labelRunMax)
  return {
    count: rows.length,
    labels: listed.map(({ asset_id, place_id }) => {
      const row = shownRow(reading, asset_id)
      return {
        assetId: asset_id,
        tag: row.tag,
        name: row.name,
        sealNumber: row.seal_number,
        path: walk.path(place_id),
        decisionNumber: row.decision_number,
        issues: row.issues
      }
    })
  }
}

function waitingRows(reads: Pick<Reads, 'all'>, { caseId, importId, neverPrinted }: Asked): WaitingRow[] {
  const by = importId === undefined ? '' : 'JOIN stock_import_row USING (asset_id)'
  const wanted: [string, string | undefined][] = [
    ['asset.case_id = ?', caseId],
    ['stock_import_row.import_id = ?', importId]
  ]
  const asked = wanted.filter(([, value]) => value !== undefined)
  const never = neverPrinted ? `AND ${printedSoFar} <= 0` : ''
  return reads.all<WaitingRow>(
    `SELECT asset.seq, asset.asset_id, ${labelPlace} AS place_id FROM asset ${by}
    WHERE ${waitsForLabel} ${asked.map(([sql]) => `AND ${sql}`).join(' ')} ${never}`,
    ...asked.map(([, value]) => value ?? '')
  )
}

interface ShownRow {
  tag: string
  name: string
  seal_number: string | null
  decision_number: string
  issues: number
}

function shownRow(reads: Pick<Reads, 'get'>, assetId: string): ShownRow {
  const none = { tag: '', name: '', seal_number: null, decision_number: '', issues: 0 }
  return (
    reads.get<ShownRow>(
      `SELECT asset.tag, asset.name, asset.seal_number, decision_number, max(0, ${printedSoFar}) AS issues
      FROM asset JOIN enforcement_case USING (case_id) WHERE asset.asset_id = ?`,
      assetId
    ) ?? none
  )
}

export interface Walk {
  /** Rows in the order of their places, those of one place in the order of receipt. */
  sorted: <Row extends { seq: number; place_id: string }>(rows: readonly Row[]) => Row[]
  path: (placeId: string) => string
  /** A place and everything that stands in it. */
  inside: (placeId: string) => ReadonlySet<string>
}

/** The store as one walks through it. */
export function walkOf(reads: Pick<Reads, 'get' | 'all'>): Walk {
  const places = placesInOrder(reads)
  const ranks = new Map(places.map(({ row, path }, rank) => [row.place_id, { rank, path }]))
  const rankOf = (placeId: string): number => ranks.get(placeId)?.rank ?? places.length
  return {
    sorted: (rows) =>
      [...rows].sort((one, other) => rankOf(one.place_id) - rankOf(other.place_id) || one.seq - other.seq),
    path: (placeId) => ranks.get(placeId)?.path ?? '',
    inside: (placeId) => {
      const within = new Set([placeId])
      for (const { row } of places) {
        if (row.parent_id !== null && within.has(row.parent_id)) within.add(row.place_id)
      }
      return within
    }
  }
}

export const listLabelGroups: QueryHandler<'custody.listLabelGroups'> = (reading) => {
  const counts = reading.get<{ waiting: number; never: number }>(
    `SELECT count(*) AS waiting, ifnull(sum(${printedSoFar} <= 0), 0) AS never FROM asset WHERE ${waitsForLabel}`
  )
  return {
    waiting: counts?.waiting ?? 0,
    neverPrinted: counts?.never ?? 0,
    places: placeGroups(reading),
    cases: reading
      .all<{ case_id: string; decision_number: string; waiting: number }>(
        `SELECT case_id, decision_number, count(*) AS waiting FROM asset JOIN enforcement_case USING (case_id)
        WHERE ${waitsForLabel} GROUP BY case_id ORDER BY waiting DESC, decision_number LIMIT ?`,
        groupsMax
      )
      .map(({ case_id, decision_number, waiting }) => ({
        caseId: case_id,
        decisionNumber: decision_number,
        waiting
      })),
    imports: reading
      .all<{ import_id: string; imported_at: string; waiting: number }>(
        `SELECT import_id, min(received_at) AS imported_at, count(*) AS waiting
        FROM asset JOIN stock_import_row USING (asset_id)
        WHERE ${waitsForLabel} GROUP BY import_id ORDER BY imported_at DESC LIMIT ?`,
        groupsMax
      )
      .map(({ import_id, imported_at, waiting }) => ({
        importId: import_id,
        importedAt: imported_at,
        waiting
      }))
  }
}

/** Warehouses, rooms, shelves and yards in which something waits, with all that waits in them. */
function placeGroups(reads: Pick<Reads, 'get' | 'all'>): Groups['places'] {
  const direct = new Map(
    reads
      .all<{ place_id: string; waiting: number }>(
        `SELECT ${labelPlace} AS place_id, count(*) AS waiting FROM asset WHERE ${waitsForLabel} GROUP BY 1`
      )
      .map(({ place_id, waiting }) => [place_id, waiting])
  )
  const places = placesInOrder(reads)
  const parents = new Map(places.map(({ row }) => [row.place_id, row.parent_id]))
  const within = new Map<string, number>()
  for (const [placeId, waiting] of direct) {
    for (let at: string | null = placeId; at !== null; at = parents.get(at) ?? null) {
      within.set(at, (within.get(at) ?? 0) + waiting)
    }
  }
  return places
    .filter(({ row }) => row.kind !== 'CELL' && row.kind !== 'CONTAINER' && within.has(row.place_id))
    .slice(0, groupsMax)
    .map(({ row, path }) => ({ placeId: row.place_id, path, waiting: within.get(row.place_id) ?? 0 }))
}
