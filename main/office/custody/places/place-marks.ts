// What of a place is to be seen on the map: things reported lost that the books have there, things that perish soon, labels
// nobody has read, and a box whose seal is known to be torn. Each is counted from an index that holds only such things.
import { addDays } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import type { Reads } from '../../database/read'
import { perishableDays } from '../assets/alert-rules'
import { heldSql } from '../assets/held'

export type PlaceMarks = NonNullable<OutputOf<'custody.listStoragePlaces'>['places'][number]['marks']>
type Mark = keyof PlaceMarks

const noMarks: PlaceMarks = { missing: 0, perishable: 0, unread: 0 }

/** The marks of every place that has any. */
export function marksByPlace(reads: Pick<Reads, 'all'>, today: string): Map<string, PlaceMarks> {
  const marks = new Map<string, PlaceMarks>()
  const add = (mark: Mark, sql: string, ...values: string[]): void => {
    for (const { place_id, count } of reads.all<{ place_id: string; count: number }>(sql, ...values)) {
      marks.set(place_id, { ...(marks.get(place_id) ?? noMarks), [mark]: count })
    }
  }
  add(
    'missing',
    `SELECT place_id, count(*) AS count FROM (
      SELECT asset_id, place_id FROM asset INDEXED BY asset_missing_in WHERE state = 'MISSING' AND place_id IS NOT NULL
      UNION SELECT asset_id, place_id FROM asset_incident JOIN asset USING (asset_id)
      WHERE asset_incident.kind = 'LOST' AND asset_incident.state <> 'CLOSED' AND place_id IS NOT NULL
    ) GROUP BY place_id`
  )
  add(
    'perishable',
    `SELECT place_id, count(*) AS count FROM asset INDEXED BY asset_expires
      WHERE expires_on IS NOT NULL AND ${heldSql} AND expires_on <= ? AND place_id IS NOT NULL GROUP BY place_id`,
    addDays(today, perishableDays)
  )
  add(
    'unread',
    `SELECT place_id, count(*) AS count FROM asset INDEXED BY asset_unread_in
      WHERE label_state = 'UNREAD' AND state IN ('IN_OWN_STORE', 'RELEASE_PROPOSED', 'OUT_ORDERED')
      AND place_id IS NOT NULL GROUP BY place_id`
  )
  return marks
}

/** Boxes that are sealed and whose very seal somebody has stated to be torn. */
export function tornBoxes(reads: Pick<Reads, 'all'>): ReadonlySet<string> {
  const rows = reads.all<{ place_id: string }>(
    `SELECT place_id FROM container_opening INDEXED BY container_opening_torn JOIN storage_place USING (place_id)
      WHERE seal_intact = 'NO' AND container_opening.seal_number = storage_place.seal_number`
  )
  return new Set(rows.map(({ place_id }) => place_id))
}
