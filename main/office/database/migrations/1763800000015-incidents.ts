// Incidents, and WRITTEN_OFF as an end of an asset. Nobody writes off what he keeps or reported lost, and never alone:
// one proposes, another checks, a third decides, on a conclusion from outside and with the thing absent in a count. The
// CHECKs and triggers here refuse what the commands refuse.
import { assetWithWriteOff } from './asset-with-write-off'
import { SqlMigration } from './sql-migration'

const threePeople = `(proposed_by IS NOT NULL AND checked_by IS NOT NULL AND ended_by IS NOT NULL
  AND proposed_by <> checked_by AND proposed_by <> ended_by AND checked_by <> ended_by
  AND reported_by NOT IN (proposed_by, checked_by, ended_by))`
const groundsWhole = `(kind = 'LOST' AND body IS NOT NULL AND trim(conclusion_number) <> '' AND conclusion_day IS NOT NULL
  AND decision_number IS NOT NULL AND (absent_count_id IS NOT NULL OR (is_disaster = 'YES' AND trim(act_number) <> '')))`

/** Whether somebody keeps the store today, or was the keeper in any count. */
const keeps = (
  user: string
): string => `(EXISTS (SELECT 1 FROM user_role WHERE user_id = ${user} AND role = 'STOREKEEPER')
  OR EXISTS (SELECT 1 FROM stock_count WHERE ${user} IN (keeper_id, new_keeper_id)))`

const incidentTables = [
  `CREATE TABLE asset_incident (
    incident_id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    asset_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('LOST', 'DAMAGED', 'SEAL_BROKEN')),
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'PROPOSED', 'CHECKED', 'CLOSED')),
    reported_by TEXT NOT NULL,
    reported_at TEXT NOT NULL,
    noticed_at TEXT NOT NULL,
    noticed_by TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    circumstances TEXT NOT NULL CHECK (trim(circumstances) <> ''),
    is_disaster TEXT NOT NULL CHECK (is_disaster IN ('YES', 'NO')),
    count_number TEXT,
    book_place_id TEXT,
    book_holder_id TEXT,
    book_path TEXT NOT NULL,
    seal_before TEXT,
    left_state TEXT NOT NULL,
    photos TEXT NOT NULL,
    found_place_id TEXT,
    found_path TEXT,
    found_document TEXT,
    found_by TEXT,
    found_at TEXT,
    found_photos TEXT,
    body TEXT CHECK (body IN ('POLICE', 'INVESTIGATION', 'COURT')),
    body_name TEXT,
    conclusion_number TEXT,
    conclusion_day TEXT,
    act_number TEXT,
    act_day TEXT,
    absent_count_id TEXT,
    absent_count_number TEXT,
    proposal_reason TEXT,
    proposed_by TEXT CHECK (proposed_by <> reported_by),
    proposed_at TEXT,
    checked_by TEXT CHECK (checked_by NOT IN (proposed_by, reported_by)),
    checked_at TEXT,
    return_reason TEXT,
    outcome TEXT CHECK (outcome IN ('FOUND', 'REPAIRED', 'ACCEPTED_AS_IS', 'RESEALED', 'WRITTEN_OFF', 'SUPERSEDED')),
    ended_by TEXT,
    ended_at TEXT,
    end_reason TEXT,
    decision_number TEXT UNIQUE,
    recover_order TEXT UNIQUE,
    recovered_by TEXT,
    recovered_at TEXT,
    recover_reason TEXT,
    CHECK ((state = 'CLOSED') = (outcome IS NOT NULL)),
    CHECK ((outcome IS NULL) = (ended_by IS NULL)),
    CHECK (kind <> 'LOST' OR count_number IS NOT NULL OR trim(last_seen) <> ''),
    CHECK (kind = 'LOST' OR json_array_length(photos) > 0),
    CHECK ((state = 'OPEN') <= (proposed_by IS NULL)),
    CHECK (state NOT IN ('PROPOSED', 'CHECKED') OR proposed_by IS NOT NULL),
    CHECK (state <> 'CHECKED' OR checked_by IS NOT NULL),
    CHECK (ended_by <> reported_by OR outcome = 'SUPERSEDED'),
    CHECK (outcome <> 'FOUND' OR count_number IS NOT NULL OR ifnull(found_by <> ended_by, 1)),
    CHECK (outcome NOT IN ('REPAIRED', 'ACCEPTED_AS_IS') OR kind = 'DAMAGED'),
    CHECK (outcome <> 'RESEALED' OR kind = 'SEAL_BROKEN'),
    CHECK (outcome <> 'FOUND' OR kind = 'LOST'),
    CHECK (outcome <> 'WRITTEN_OFF' OR ifnull(${threePeople} AND ${groundsWhole}, 0)),
    CHECK (recovered_at IS NULL OR (outcome = 'WRITTEN_OFF' AND recover_order IS NOT NULL
      AND trim(recover_reason) <> ''))
  ) WITHOUT ROWID`,
  "CREATE UNIQUE INDEX asset_incident_open ON asset_incident (asset_id) WHERE state <> 'CLOSED'",
  'CREATE INDEX asset_incident_asset ON asset_incident (asset_id)',
  'CREATE INDEX asset_incident_reported ON asset_incident (reported_at)',
  `CREATE TABLE incident_liability (
    incident_id TEXT NOT NULL,
    liability_number INTEGER NOT NULL CHECK (liability_number >= 1),
    person TEXT NOT NULL CHECK (trim(person) <> ''),
    amount_dong INTEGER NOT NULL CHECK (amount_dong > 0),
    decision_number TEXT NOT NULL CHECK (trim(decision_number) <> ''),
    decision_day TEXT NOT NULL,
    laid_by TEXT NOT NULL,
    laid_at TEXT NOT NULL,
    PRIMARY KEY (incident_id, liability_number)
  ) WITHOUT ROWID`,
  `CREATE INDEX stock_count_scan_asset ON stock_count_scan (asset_id) WHERE asset_id IS NOT NULL`
]

const incidentTriggers = [
  `CREATE TRIGGER incident_begins_open BEFORE INSERT ON asset_incident
  WHEN NEW.state <> 'OPEN' OR NEW.recovered_at IS NOT NULL OR NEW.found_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an incident begins as a report'); END`,
  `CREATE TRIGGER incident_goes_step_by_step BEFORE UPDATE OF state ON asset_incident
  WHEN NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN ('OPEN>PROPOSED', 'PROPOSED>CHECKED',
    'PROPOSED>OPEN', 'CHECKED>OPEN', 'OPEN>CLOSED', 'PROPOSED>CLOSED', 'CHECKED>CLOSED')
  BEGIN SELECT RAISE(ABORT, 'an incident goes step by step, and a closed one stays'); END`,
  `CREATE TRIGGER incident_is_what_was_reported BEFORE UPDATE OF asset_id, kind, reported_by, reported_at, is_disaster,
    book_place_id, book_holder_id, seal_before, left_state ON asset_incident
  BEGIN SELECT RAISE(ABORT, 'what was reported stays as it was reported'); END`,
  `CREATE TRIGGER incident_closed_stays BEFORE UPDATE OF outcome, ended_by, proposed_by, checked_by, conclusion_number,
    conclusion_day, act_number, absent_count_id, decision_number ON asset_incident WHEN OLD.state = 'CLOSED'
  BEGIN SELECT RAISE(ABORT, 'what was decided stays as it was decided'); END`,
  `CREATE TRIGGER write_off_not_by_its_keepers BEFORE UPDATE OF proposed_by, checked_by, ended_by ON asset_incident
  WHEN (NEW.proposed_by IS NOT OLD.proposed_by AND ${keeps('NEW.proposed_by')})
    OR (NEW.checked_by IS NOT OLD.checked_by AND ${keeps('NEW.checked_by')})
    OR (NEW.outcome = 'WRITTEN_OFF' AND OLD.outcome IS NULL AND ${keeps('NEW.ended_by')})
  BEGIN SELECT RAISE(ABORT, 'who keeps the store has no part in a write-off'); END`,
  `CREATE TRIGGER write_off_has_its_grounds BEFORE UPDATE OF state ON asset_incident
  WHEN NEW.state = 'CLOSED' AND NEW.outcome = 'WRITTEN_OFF' AND (OLD.state <> 'CHECKED'
    OR NEW.conclusion_day > date(NEW.ended_at, '+7 hours')
    OR (NEW.is_disaster = 'NO' OR NEW.act_number IS NULL) AND NOT EXISTS (
      SELECT 1 FROM stock_count WHERE count_id = NEW.absent_count_id AND closed_at > NEW.reported_at
      AND sample_id IS NULL)
    OR EXISTS (SELECT 1 FROM stock_count_scan WHERE stock_count_scan.asset_id = NEW.asset_id
      AND undone_at IS NULL AND scanned_at > NEW.reported_at))
  BEGIN SELECT RAISE(ABORT, 'a thing is written off that a count after the report did not see'); END`
]

const assetTriggers = [
  `CREATE TRIGGER asset_written_off_by_three BEFORE UPDATE OF state ON asset
  WHEN NEW.state = 'WRITTEN_OFF' AND (OLD.state NOT IN ('MISSING', 'LENT_OUT') OR NOT EXISTS (
    SELECT 1 FROM asset_incident WHERE asset_id = NEW.asset_id AND outcome = 'WRITTEN_OFF' AND recovered_at IS NULL))
  BEGIN SELECT RAISE(ABORT, 'an asset is written off by three people'); END`,
  `CREATE TRIGGER asset_written_off_comes_back_by_an_order BEFORE UPDATE OF state, place_id, holder_id ON asset
  WHEN OLD.state = 'WRITTEN_OFF' AND (NEW.state NOT IN ('RECEIVED', 'HELD_BY_OTHER', 'LENT_OUT')
    OR EXISTS (SELECT 1 FROM asset_incident WHERE asset_id = OLD.asset_id AND outcome = 'WRITTEN_OFF'
      AND recovered_at IS NULL))
  BEGIN SELECT RAISE(ABORT, 'what was written off is taken in again by the order of the head'); END`,
  `CREATE TRIGGER asset_does_not_begin_written_off BEFORE INSERT ON asset WHEN NEW.state = 'WRITTEN_OFF'
  BEGIN SELECT RAISE(ABORT, 'an asset does not begin as one that is written off'); END`,
  // A turned back release puts the thing where it was; the next change makes it missing.
  `CREATE TRIGGER asset_lost_stays BEFORE UPDATE OF place_id, holder_id, state ON asset
  WHEN EXISTS (SELECT 1 FROM asset_incident WHERE asset_id = OLD.asset_id AND kind = 'LOST' AND state <> 'CLOSED')
    AND (NEW.place_id IS NOT OLD.place_id OR NEW.holder_id IS NOT OLD.holder_id OR (NEW.state <> OLD.state
      AND NEW.state <> 'MISSING' AND NOT (OLD.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED')
        AND NEW.state IN ('IN_OWN_STORE', 'HELD_BY_OTHER'))))
  BEGIN SELECT RAISE(ABORT, 'what is reported lost goes nowhere until it is found or written off'); END`
]

export class Incidents1763800000015 extends SqlMigration {
  readonly name = 'Incidents1763800000015'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    ...assetWithWriteOff,
    ...incidentTables,
    'DROP TABLE store_rules',
    `CREATE TABLE store_rules (
      rules_id TEXT NOT NULL PRIMARY KEY CHECK (rules_id = 'store'),
      inner_order_number TEXT,
      inner_order_day TEXT,
      door_log TEXT NOT NULL CHECK (door_log IN ('KEPT', 'NOT_KEPT')),
      set_at TEXT NOT NULL,
      set_by TEXT NOT NULL,
      incident_days INTEGER NOT NULL CHECK (incident_days BETWEEN 1 AND 60)
    ) WITHOUT ROWID`,
    ...incidentTriggers,
    ...assetTriggers
  ]
}
