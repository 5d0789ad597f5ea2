// What the books say and nobody has seen, and what happened at the doors: entries settled as errors of the records that
// still stand, torn boxes that no count has looked into, entries by people without work there, visits without an end.
import { addDays, dayOf } from '@shared/calendar'
import * as rules from '../assets/alert-rules'
import { nothing, type AlertSource, type Found } from '../assets/alert-source'
import { heldSql } from '../assets/held'
import { dayBeginsAt } from './day-begins'

/** What happened at a door is shown for a month; the door log keeps it for ever. */
const doorDays = 30

/** A thing that no count saw stands on the books as an error: until it leaves them, or is seen, it is nobody's. */
const recordErrors: AlertSource = ({ reading, max }) =>
  reading
    .all<{ asset_id: string; name: string; day: string; note: string }>(
      `SELECT asset.asset_id, asset.name, settled_at AS day, document AS note
      FROM stock_count_variance AS error INDEXED BY stock_count_variance_error JOIN asset USING (asset_id)
      WHERE error.outcome = 'RECORD_ERROR' AND error.state = 'SETTLED' AND error.kind IN ('MISSING', 'MOVED_UNSEEN')
      AND ${heldSql.replaceAll('state', 'asset.state')} AND NOT EXISTS (SELECT 1 FROM stock_count_scan AS scan
        WHERE scan.asset_id = asset.asset_id AND undone_at IS NULL AND scanned_at > error.settled_at)
      GROUP BY asset.asset_id LIMIT ?`,
      max
    )
    .map(({ asset_id: assetId, name: title, day, note }) => ({
      ...nothing,
      alert: rules.standing('RECORD_ERROR_LEFT', dayOf(day)),
      assetId,
      title,
      note
    }))

interface AtPlace {
  tag: string
  name: string
  day: string
  note: string
}

function atPlace({ tag: placeTag, name: title, note }: AtPlace, alert: Found['alert']): Found {
  return { ...nothing, alert, placeTag, title, note }
}

const tornContainers: AlertSource = ({ reading, max }) =>
  reading
    .all<AtPlace>(
      `SELECT storage_place.tag, storage_place.name, max(begun_at) AS day, container_opening.seal_number AS note
      FROM container_opening INDEXED BY container_opening_torn JOIN storage_place USING (place_id)
      WHERE seal_intact = 'NO' AND closed_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM stock_count_place AS seen JOIN stock_count USING (count_id)
        WHERE seen.place_id = container_opening.place_id AND seen.begun_at > container_opening.begun_at
        AND stock_count.closed_at IS NOT NULL)
      GROUP BY place_id ORDER BY day LIMIT ?`,
      max
    )
    .map((row) => atPlace(row, rules.standing('CONTAINER_TORN', dayOf(row.day))))

const offDutyEntries: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<AtPlace>(
      `SELECT storage_place.tag, storage_place.name, entered_at AS day, (
        SELECT group_concat(person.value ->> 'name', ', ') FROM json_each(people) AS person
        WHERE person.value ->> 'onDuty' = 0
      ) AS note FROM door_visit JOIN storage_place ON place_id = warehouse_id
      WHERE off_duty > 0 AND entered_at >= ? ORDER BY entered_at DESC LIMIT ?`,
      dayBeginsAt(addDays(calendar.today, -doorDays)),
      max
    )
    .map((row) => atPlace(row, rules.standing('OFF_DUTY_ENTRY', dayOf(row.day))))

/** A visit covers its own day: one that is open on the next was forgotten, or somebody is still in there. */
const openVisits: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<AtPlace>(
      `SELECT storage_place.tag, storage_place.name, entered_at AS day, key_holder AS note
      FROM door_visit JOIN storage_place ON place_id = warehouse_id
      WHERE left_at IS NULL AND entered_at < ? ORDER BY entered_at LIMIT ?`,
      dayBeginsAt(calendar.today),
      max
    )
    .map((row) => atPlace(row, rules.standing('VISIT_NOT_CLOSED', dayOf(row.day))))

export const bookAlerts: readonly AlertSource[] = [recordErrors, tornContainers, offDutyEntries, openVisits]
