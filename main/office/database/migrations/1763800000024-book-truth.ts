// What the books say must be what is there: an error of the records names the record by which the thing left, what is
// amiss with a thing opens its report, what is done to things stands in the door log, who keeps things outside signs
// their review, and the periods of the warehouse are data.
import { incidentsFoundByCounts } from './incidents-found-by-counts'
import { SqlMigration } from './sql-migration'

const outsideActs = "('MOVED', 'RELABELLED', 'SPLIT', 'OPENED', 'SEALED_AGAIN')"

/** Entries of the first version named a record by word alone; what they settled stays settled, and is warned of. */
const byWord = `EXISTS (SELECT 1 FROM journal WHERE seq = NEW.proposed_seq
  AND kind = 'custody.CountOutcomeProposed' AND version = 1)`

/** Another thing of the same case, kind, unit and number, out by that very record before the count began. */
const leftBefore = `EXISTS (SELECT 1 FROM stock_count JOIN asset AS own ON own.asset_id = NEW.asset_id
  JOIN asset AS twin ON twin.asset_id = NEW.record_asset_id
  WHERE stock_count.count_id = NEW.count_id AND NEW.record_at < opened_at AND twin.asset_id <> own.asset_id
  AND twin.case_id = own.case_id AND twin.kind = own.kind AND twin.unit = own.unit
  AND (EXISTS (SELECT 1 FROM asset_release WHERE asset_release.asset_id = twin.asset_id AND state = 'DONE'
      AND record_number = NEW.document AND handed_over_at = NEW.record_at)
    OR EXISTS (SELECT 1 FROM asset_loan WHERE asset_loan.asset_id = twin.asset_id
      AND record_number = NEW.document AND lent_at = NEW.record_at)))`

const usedTwice = `EXISTS (SELECT 1 FROM stock_count_variance AS used WHERE used.record_asset_id = NEW.record_asset_id
  AND used.asset_id <> NEW.asset_id AND used.outcome = 'RECORD_ERROR')`

const variances = [
  'ALTER TABLE stock_count_variance ADD COLUMN proposed_seq INTEGER NOT NULL DEFAULT 0',
  "ALTER TABLE stock_count_variance ADD COLUMN record_kind TEXT CHECK (record_kind IN ('HAND_OVER', 'LOAN'))",
  'ALTER TABLE stock_count_variance ADD COLUMN record_asset_id TEXT',
  'ALTER TABLE stock_count_variance ADD COLUMN record_at TEXT',
  'ALTER TABLE stock_count_variance ADD COLUMN incident_number TEXT',
  `CREATE INDEX stock_count_variance_error ON stock_count_variance (asset_id)
    WHERE outcome = 'RECORD_ERROR' AND state = 'SETTLED' AND kind IN ('MISSING', 'MOVED_UNSEEN')`,
  `CREATE INDEX stock_count_variance_record ON stock_count_variance (record_asset_id)
    WHERE record_asset_id IS NOT NULL`,
  `CREATE INDEX stock_count_variance_torn ON stock_count_variance (asset_id)
    WHERE kind = 'SEAL_BROKEN' AND state IN ('OPEN', 'PROPOSED')`,
  `CREATE TRIGGER unseen_is_no_error_by_word BEFORE UPDATE OF outcome, state ON stock_count_variance
  WHEN NEW.outcome = 'RECORD_ERROR' AND NEW.kind IN ('MISSING', 'MOVED_UNSEEN') AND NOT ${byWord}
    AND (NOT ${leftBefore} OR ${usedTwice})
  BEGIN SELECT RAISE(ABORT, 'what a count did not see is an error of the records only by the record of its leaving'); END`,
  `CREATE TRIGGER defect_is_reported BEFORE UPDATE OF state ON stock_count_variance
  WHEN NEW.state = 'SETTLED' AND NEW.outcome = 'INCIDENT_OPENED' AND NOT EXISTS (
    SELECT 1 FROM asset_incident WHERE number = NEW.incident_number)
  BEGIN SELECT RAISE(ABORT, 'what is amiss with a thing is settled by its report'); END`,
  `CREATE TRIGGER defect_is_not_merely_noted BEFORE UPDATE OF outcome ON stock_count_variance
  WHEN NEW.outcome IN ('NOTED', 'RECORD_ERROR') AND NEW.kind IN ('SEAL_BROKEN', 'WRONG_QUANTITY', 'WRONG_CONDITION')
    AND NOT ${byWord} AND NOT EXISTS (SELECT 1 FROM asset WHERE asset_id = NEW.asset_id AND state IN ('RETURNED',
      'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED', 'SPLIT', 'WRITTEN_OFF'))
  BEGIN SELECT RAISE(ABORT, 'what is amiss with a thing of the office is reported'); END`
]

const reviews = [
  `ALTER TABLE stock_count ADD COLUMN holder_signs TEXT NOT NULL DEFAULT 'NO'
    CHECK (holder_signs = 'NO' OR (holder_signs = 'YES' AND kind = 'HELD_REVIEW'))`,
  `CREATE TABLE stock_count_holder (
    count_id TEXT NOT NULL PRIMARY KEY,
    holder_id TEXT NOT NULL,
    full_name TEXT NOT NULL CHECK (trim(full_name) <> ''),
    capacity TEXT NOT NULL,
    identity_number TEXT,
    way TEXT NOT NULL CHECK (way IN ('SCREEN', 'PAPER')),
    image_sha256 TEXT,
    image_type TEXT,
    stamped TEXT NOT NULL CHECK (stamped IN ('YES', 'NO')),
    signed_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CHECK (image_sha256 IS NOT NULL),
    CHECK (stamped = 'YES' OR identity_number IS NOT NULL)
  ) WITHOUT ROWID`,
  `CREATE TRIGGER review_signed_by_its_holder BEFORE UPDATE OF state ON stock_count
  WHEN NEW.state = 'SIGNED' AND NEW.holder_signs = 'YES'
    AND NOT EXISTS (SELECT 1 FROM stock_count_holder WHERE count_id = NEW.count_id)
  BEGIN SELECT RAISE(ABORT, 'who keeps the things outside signs their review'); END`,
  `CREATE TRIGGER review_holder_is_the_one_reviewed BEFORE INSERT ON stock_count_holder WHEN NOT EXISTS (
    SELECT 1 FROM stock_count WHERE count_id = NEW.count_id AND holder_id = NEW.holder_id AND holder_signs = 'YES')
  BEGIN SELECT RAISE(ABORT, 'a review is signed by the one whose keeping was reviewed'); END`,
  `CREATE INDEX stock_count_reviewed ON stock_count (holder_id, closed_at)
    WHERE holder_id IS NOT NULL AND closed_at IS NOT NULL`,
  "CREATE INDEX asset_held_since ON asset (holder_id, received_at) WHERE state = 'HELD_BY_OTHER'",
  "CREATE INDEX asset_held_long ON asset (received_at) WHERE state = 'HELD_BY_OTHER'"
]

const periods = [
  `CREATE TABLE custody_term (
    term TEXT NOT NULL PRIMARY KEY CHECK (term IN ('HELD_CHECK', 'HELD_REVIEW', 'HELD_LONG', 'UNCOLLECTED',
      'UNCOLLECTED_PAPERS', 'COUNCIL')),
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 120),
    document TEXT NOT NULL CHECK (trim(document) <> ''),
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL
  ) WITHOUT ROWID`
]

export class BookTruth1763800000024 extends SqlMigration {
  readonly name = 'BookTruth1763800000024'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    ...incidentsFoundByCounts,
    ...variances,
    ...reviews,
    ...periods,
    `ALTER TABLE outside_move ADD COLUMN act TEXT NOT NULL DEFAULT 'MOVED' CHECK (act IN ${outsideActs})`,
    "CREATE INDEX asset_missing_in ON asset (place_id) WHERE state = 'MISSING'",
    `CREATE INDEX asset_unread_in ON asset (place_id)
      WHERE label_state = 'UNREAD' AND state IN ('IN_OWN_STORE', 'RELEASE_PROPOSED', 'OUT_ORDERED')`,
    "CREATE INDEX container_opening_torn ON container_opening (begun_at) WHERE seal_intact = 'NO'"
  ]
}
