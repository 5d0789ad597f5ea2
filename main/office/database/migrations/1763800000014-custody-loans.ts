// Loans and openings of seals: who asks does not decide, who decides does not hand over, and a package is opened by
// two. What is signed by one side only, or has no photo, never becomes complete.
import { SqlMigration } from './sql-migration'

/** A state follows only the states that lead to it; a row begins in the first. */
function goesOn(table: string, first: string, steps: Readonly<Record<string, readonly string[]>>): string[] {
  const allowed = Object.entries(steps)
    .map(
      ([from, to]) => `OLD.state = '${from}' AND NEW.state IN (${to.map((each) => `'${each}'`).join(', ')})`
    )
    .join(' OR ')
  return [
    `CREATE TRIGGER ${table}_begins BEFORE INSERT ON ${table} WHEN NEW.state <> '${first}'
    BEGIN SELECT RAISE(ABORT, 'it begins in its first state'); END`,
    `CREATE TRIGGER ${table}_goes_on BEFORE UPDATE OF state ON ${table}
    WHEN NEW.state <> OLD.state AND NOT (${allowed})
    BEGIN SELECT RAISE(ABORT, 'no step is left out, and none is taken back'); END`
  ]
}

/** What must be there on both ways: a number, both signatures, a photo, a condition. */
const goneWhole = `(record_number IS NOT NULL AND lent_by IS NOT NULL AND messenger IS NOT NULL
  AND messenger_number IS NOT NULL AND letter IS NOT NULL AND condition_before IS NOT NULL
  AND json_array_length(out_photos) > 0 AND json_array_length(out_signatures) >= 2)`
const backWhole = `(back_record_number IS NOT NULL AND taken_back_by IS NOT NULL AND returned_by IS NOT NULL
  AND condition_after IS NOT NULL AND json_array_length(back_photos) > 0
  AND json_array_length(back_signatures) >= 2)`

export class CustodyLoans1763800000014 extends SqlMigration {
  readonly name = 'CustodyLoans1763800000014'
  protected readonly statements = [
    `CREATE TABLE asset_loan (
      loan_id TEXT NOT NULL PRIMARY KEY,
      asset_id TEXT NOT NULL,
      borrower_id TEXT NOT NULL,
      request_number TEXT NOT NULL,
      request_day TEXT NOT NULL,
      purpose TEXT NOT NULL,
      due_on TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'DECLINED', 'OUT', 'BACK', 'CANCELLED')),
      proposed_by TEXT NOT NULL,
      proposed_at TEXT NOT NULL,
      decided_by TEXT CHECK (decided_by <> proposed_by),
      decided_at TEXT,
      decision_reason TEXT,
      order_number TEXT UNIQUE,
      record_number TEXT UNIQUE,
      messenger TEXT,
      messenger_number TEXT,
      letter TEXT,
      lent_by TEXT CHECK (lent_by <> decided_by),
      lent_at TEXT,
      condition_before TEXT,
      seal_before TEXT,
      seal_intact_before TEXT CHECK (seal_intact_before IN ('YES', 'NO')),
      out_photos TEXT,
      out_signatures TEXT,
      from_path TEXT,
      from_holder_id TEXT,
      back_record_number TEXT UNIQUE,
      returned_by TEXT,
      returned_by_number TEXT,
      taken_back_by TEXT CHECK (taken_back_by <> decided_by),
      back_at TEXT,
      condition_after TEXT,
      seal_after TEXT,
      seal_intact_after TEXT CHECK (seal_intact_after IN ('YES', 'NO')),
      seal_change_by TEXT,
      seal_change_document TEXT,
      back_photos TEXT,
      back_signatures TEXT,
      back_path TEXT,
      CHECK (state NOT IN ('APPROVED', 'OUT', 'BACK') OR (order_number IS NOT NULL AND decided_by IS NOT NULL)),
      CHECK (state NOT IN ('OUT', 'BACK') OR ifnull(${goneWhole}, 0)),
      CHECK (state <> 'BACK' OR ifnull(${backWhole}, 0)),
      CHECK (state IN ('OUT', 'BACK') OR record_number IS NULL),
      CHECK (state = 'BACK' OR back_record_number IS NULL),
      CHECK ((seal_change_by IS NULL) = (seal_change_document IS NULL)),
      CHECK (
        state <> 'BACK' OR seal_change_by IS NOT NULL
        OR (seal_after IS seal_before AND seal_intact_after IS seal_intact_before)
        OR (seal_before IS NULL AND seal_intact_after IS 'YES')
      )
    ) WITHOUT ROWID`,
    `CREATE UNIQUE INDEX asset_loan_open ON asset_loan (asset_id)
      WHERE state IN ('PROPOSED', 'APPROVED', 'OUT')`,
    "CREATE INDEX asset_loan_due ON asset_loan (due_on) WHERE state = 'OUT'",
    'CREATE INDEX asset_loan_asset ON asset_loan (asset_id)',
    'CREATE INDEX asset_loan_newest ON asset_loan (proposed_at)',
    ...goesOn('asset_loan', 'PROPOSED', {
      PROPOSED: ['APPROVED', 'DECLINED', 'CANCELLED'],
      APPROVED: ['OUT', 'CANCELLED'],
      OUT: ['BACK']
    }),
    `CREATE TRIGGER asset_is_lent_by_an_order BEFORE UPDATE OF state ON asset
    WHEN NEW.state = 'LENT_OUT' AND OLD.state <> 'LENT_OUT' AND NOT EXISTS
      (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state = 'OUT' AND borrower_id = NEW.holder_id)
    BEGIN SELECT RAISE(ABORT, 'an asset is lent by an order only'); END`,
    `CREATE TRIGGER asset_comes_back_by_a_record BEFORE UPDATE OF state ON asset
    WHEN OLD.state = 'LENT_OUT' AND NEW.state <> 'LENT_OUT' AND EXISTS
      (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state = 'OUT')
    BEGIN SELECT RAISE(ABORT, 'an asset comes back from a loan by a record only'); END`,
    `CREATE TRIGGER asset_on_loan_is_not_released BEFORE UPDATE OF state ON asset
    WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED') AND OLD.state <> NEW.state AND EXISTS
      (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state IN ('PROPOSED', 'APPROVED', 'OUT'))
    BEGIN SELECT RAISE(ABORT, 'an asset on loan is not released'); END`,
    `CREATE TABLE seal_opening (
      opening_id TEXT NOT NULL PRIMARY KEY,
      asset_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('BEGUN', 'ATTENDED', 'DONE', 'CANCELLED')),
      begun_by TEXT NOT NULL,
      begun_at TEXT NOT NULL,
      attended_by TEXT CHECK (attended_by <> begun_by),
      attended_at TEXT,
      finished_by TEXT CHECK (finished_by <> attended_by),
      finished_at TEXT,
      seal_before TEXT NOT NULL,
      seal_intact TEXT NOT NULL CHECK (seal_intact IN ('YES', 'NO')),
      seal_after TEXT CHECK (seal_after <> seal_before),
      condition_before TEXT NOT NULL,
      condition_after TEXT,
      record_number TEXT UNIQUE,
      cancel_reason TEXT,
      photos_before TEXT NOT NULL CHECK (json_array_length(photos_before) > 0),
      photos_after TEXT,
      contents TEXT,
      signatures TEXT,
      CHECK (state NOT IN ('ATTENDED', 'DONE') OR attended_by IS NOT NULL),
      CHECK (
        state <> 'DONE' OR ifnull(
          seal_after IS NOT NULL AND record_number IS NOT NULL AND finished_by IS NOT NULL
          AND json_array_length(contents) > 0 AND json_array_length(photos_after) > 0
          AND json_array_length(signatures) >= 2, 0)
      ),
      CHECK (state = 'DONE' OR record_number IS NULL)
    ) WITHOUT ROWID`,
    `CREATE UNIQUE INDEX seal_opening_open ON seal_opening (asset_id) WHERE state IN ('BEGUN', 'ATTENDED')`,
    'CREATE INDEX seal_opening_asset ON seal_opening (asset_id)',
    'CREATE INDEX seal_opening_newest ON seal_opening (begun_at)',
    ...goesOn('seal_opening', 'BEGUN', { BEGUN: ['ATTENDED', 'CANCELLED'], ATTENDED: ['DONE', 'CANCELLED'] }),
    // What lies on the table stays there until it is sealed again or left whole; what is taken out of it is split off.
    `CREATE TRIGGER asset_on_the_table_stays BEFORE UPDATE OF place_id, holder_id ON asset
    WHEN (NEW.place_id IS NOT OLD.place_id OR NEW.holder_id IS NOT OLD.holder_id) AND EXISTS
      (SELECT 1 FROM seal_opening WHERE asset_id = NEW.asset_id AND state IN ('BEGUN', 'ATTENDED'))
    BEGIN SELECT RAISE(ABORT, 'what lies on the table stays until it is sealed again'); END`,
    `CREATE TRIGGER asset_on_the_table_is_not_released BEFORE UPDATE OF state ON asset
    WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED', 'LENT_OUT') AND OLD.state <> NEW.state AND EXISTS
      (SELECT 1 FROM seal_opening WHERE asset_id = NEW.asset_id AND state IN ('BEGUN', 'ATTENDED'))
    BEGIN SELECT RAISE(ABORT, 'what lies on the table is not given away'); END`,
    // A seal once on a thing changes by the record of two people, or by the record of its return from a loan.
    `CREATE TRIGGER asset_seal_changes_by_a_record BEFORE UPDATE OF seal_number ON asset
    WHEN OLD.seal_number IS NOT NULL AND NEW.seal_number IS NOT OLD.seal_number
      AND NOT EXISTS (SELECT 1 FROM seal_opening WHERE asset_id = NEW.asset_id AND state = 'DONE'
        AND seal_before = OLD.seal_number AND seal_after = NEW.seal_number)
      AND NOT EXISTS (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state = 'BACK'
        AND seal_before = OLD.seal_number AND seal_after IS NEW.seal_number)
    BEGIN SELECT RAISE(ABORT, 'a seal changes by a record of two people'); END`
  ]
}
