// The tables of a migration: loans, of which many go by one request, one order and one record, and come back in parts.
import { oneLot } from './lots-as-one'

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

export const loansInLots: readonly string[] = [
  'DROP TABLE asset_loan',
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
      order_number TEXT,
      record_number TEXT,
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
      back_record_number TEXT,
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
      lot_id TEXT,
      lot_line INTEGER CHECK (lot_line BETWEEN 1 AND 500),
      CHECK ((lot_id IS NULL) = (lot_line IS NULL)),
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
  'CREATE UNIQUE INDEX asset_loan_lot ON asset_loan (lot_id, lot_line) WHERE lot_id IS NOT NULL',
  ...oneLot('asset_loan', {
    key: 'loan_id',
    asked: ['borrower_id', 'request_number', 'request_day', 'purpose', 'due_on', 'proposed_by'],
    ordered: { number: 'order_number', states: ['APPROVED', 'OUT', 'BACK'], same: ['decided_by'] },
    gone: {
      number: 'record_number',
      states: ['OUT', 'BACK'],
      same: ['lent_by', 'messenger', 'messenger_number']
    }
  }),
  // What comes back comes in parts: a record is one act of one lot.
  `CREATE UNIQUE INDEX asset_loan_back_alone ON asset_loan (back_record_number)
      WHERE back_record_number IS NOT NULL AND lot_id IS NULL`,
  'CREATE INDEX asset_loan_back ON asset_loan (back_record_number) WHERE back_record_number IS NOT NULL',
  `CREATE TRIGGER asset_loan_back_by_its_lot BEFORE UPDATE OF back_record_number ON asset_loan
    WHEN NEW.back_record_number IS NOT NULL AND EXISTS (SELECT 1 FROM asset_loan AS other
      WHERE other.back_record_number = NEW.back_record_number AND other.loan_id <> NEW.loan_id
      AND (other.lot_id IS NULL OR other.lot_id IS NOT NEW.lot_id OR other.taken_back_by <> NEW.taken_back_by))
    BEGIN SELECT RAISE(ABORT, 'a record of return is of one lot'); END`
]
