// What the warehouse warns of its counts: a quarter without one, differences and signatures that wait, unannounced counts
// that were cancelled, and samples that nobody counts. Each is looked for by an index; places are walked only below what nobody has counted.
import { addDays, dayOf } from '@shared/calendar'
import type { Reading } from '../../act'
import * as rules from '../assets/alert-rules'
import { nothing, type AlertSource, type Found } from '../assets/alert-source'
import { uncountedSamples } from '../sampling/samples'
import { liesIn } from './scope'

interface Warehouse {
  place_id: string
  tag: string
  name: string
}

const overdue: AlertSource = ({ reading, calendar, max }) => {
  const { now, last, isNear } = rules.countQuarters(calendar.today)
  const sinceLast = countedSince(reading, last.from)
  const sinceNow = countedSince(reading, now.from)
  return warehouses(reading, max).flatMap(({ place_id, tag, name }) => {
    // What came in this quarter was not there to be counted in the last one.
    const missedLast = hasUncounted(reading, { place_id, counted: sinceLast, receivedBefore: now.from })
    const missedNow =
      isNear && !missedLast && hasUncounted(reading, { place_id, counted: sinceNow, receivedBefore: null })
    const alert = rules.countOverdue({ missedLast, missedNow }, calendar)
    return alert ? [{ ...nothing, alert, placeTag: tag, title: name }] : []
  })
}

function warehouses(reading: Reading, max: number): Warehouse[] {
  return reading.all<Warehouse>(
    "SELECT place_id, tag, name FROM storage_place WHERE kind = 'WAREHOUSE' AND closed_at IS NULL ORDER BY name LIMIT ?",
    max
  )
}

/** The places that counts have looked into whole, to their end, since a day. */
function countedSince(reading: Reading, day: string): string[] {
  return reading
    .all<{ place_id: string; closed_at: string }>(
      `SELECT place_id, closed_at FROM stock_count WHERE closed_at >= ? AND closed_at IS NOT NULL
        AND place_id IS NOT NULL AND sample_id IS NULL`,
      addDays(day, -1)
    )
    .filter(({ closed_at }) => dayOf(closed_at) >= day)
    .map(({ place_id }) => place_id)
}

/**
 * Whether a thing lies in a warehouse where none of these counts looked, neither in its place nor in what that stands
 * in. Where a thing lies today decides. What still waits for its label has a warning of its own.
 */
function hasUncounted(
  reading: Reading,
  {
    place_id,
    counted,
    receivedBefore
  }: { place_id: string; counted: string[]; receivedBefore: string | null }
): boolean {
  const row = reading.get(
    `WITH RECURSIVE counted (place_id) AS (SELECT value FROM json_each(?)),
      missed (place_id) AS (
        SELECT place_id FROM storage_place WHERE place_id = ? AND place_id NOT IN (SELECT place_id FROM counted)
        UNION ALL SELECT storage_place.place_id FROM missed JOIN storage_place ON parent_id = missed.place_id
        WHERE storage_place.place_id NOT IN (SELECT place_id FROM counted))
      SELECT 1 FROM missed WHERE EXISTS (SELECT 1 FROM asset WHERE asset.place_id = missed.place_id
        AND state NOT IN ('RECEIVED', 'MISSING') AND received_at < ?) LIMIT 1`,
    JSON.stringify(counted),
    place_id,
    // Midnight here, as UTC; all that was ever received stands before the end of time.
    receivedBefore === null ? '9999' : `${addDays(receivedBefore, -1)}T17:00:00.000Z`
  )
  return row !== undefined
}

interface EndedRow {
  number: string
  scope: string
  state: string
  day: string
  open_variances: number
  tag: string | null
}

const waiting: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<EndedRow>(
      `SELECT number, scope, state, stock_count.closed_at AS day, open_variances, storage_place.tag FROM stock_count
      LEFT JOIN storage_place ON storage_place.place_id = stock_count.place_id
      WHERE state IN ('CLOSED', 'SETTLED') ORDER BY stock_count.closed_at LIMIT ?`,
      max
    )
    .map(({ number, scope, state, day, tag }) => ({
      ...nothing,
      alert:
        state === 'CLOSED'
          ? rules.countOutcomesLate({ closedOn: dayOf(day) }, calendar)
          : rules.countUnsigned({ closedOn: dayOf(day) }, calendar),
      placeTag: tag,
      title: scope,
      note: number
    }))

interface CancelledRow {
  number: string
  scope: string
  kind: string
  opened_seq: number
  place_id: string
  sample_id: string | null
  cancelled_at: string
  cancelled_by: string
  tag: string | null
}

/** Nobody dodges a count that was not foreseen by cancelling it: it stands here until it is made. */
const cancelled: AlertSource = ({ reading, max }) =>
  reading
    .all<CancelledRow>(
      `SELECT number, scope, stock_count.kind, opened_seq, stock_count.place_id, sample_id, cancelled_at,
        ifnull(full_name, cancelled_by) AS cancelled_by, storage_place.tag FROM stock_count
      LEFT JOIN app_user ON app_user.user_id = cancelled_by
      LEFT JOIN storage_place ON storage_place.place_id = stock_count.place_id
      WHERE stock_count.state = 'CANCELLED' AND stock_count.kind IN ('UNANNOUNCED', 'SAMPLE')
      ORDER BY cancelled_at DESC LIMIT ?`,
      max
    )
    .filter((count) => !madeSince(reading, count))
    .map(cancelledFound)

function cancelledFound({ number, scope, cancelled_at, cancelled_by, tag }: CancelledRow): Found {
  return {
    ...nothing,
    alert: rules.standing('COUNT_CANCELLED', dayOf(cancelled_at)),
    placeTag: tag,
    title: scope,
    note: `${number}, ${cancelled_by}`
  }
}

/** Whether the same sample, or the same place by another count that was not announced, was counted to the end since. */
function madeSince(reading: Reading, { kind, opened_seq, place_id, sample_id }: CancelledRow): boolean {
  const later = reading.all<{ place_id: string; sample_id: string | null }>(
    `SELECT place_id, sample_id FROM stock_count WHERE opened_seq > ? AND kind = ? AND closed_at IS NOT NULL`,
    opened_seq,
    kind
  )
  return later.some((count) =>
    sample_id === null ? liesIn(reading, place_id, count.place_id) : count.sample_id === sample_id
  )
}

/** What was drawn is counted before anything else is drawn there. */
const sampled: AlertSource = ({ reading, max }) =>
  uncountedSamples(reading)
    .slice(0, max)
    .map(({ scope, drawn_at: drawnAt }) => ({
      ...nothing,
      alert: rules.standing('SAMPLE_UNCOUNTED', dayOf(drawnAt ?? '')),
      title: scope
    }))

export const countAlerts: readonly AlertSource[] = [overdue, waiting, cancelled, sampled]
