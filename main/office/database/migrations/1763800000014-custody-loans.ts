// Loans and openings of seals: who asks does not decide, who decides does not hand over, and a package is opened by two.
import { SqlMigration } from './sql-migration'

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
      from_holder_id TEXT,
      back_record_number TEXT UNIQUE,
      returned_by TEXT,
      taken_back_by TEXT,
      back_at TEXT,
      condition_after TEXT,
      seal_after TEXT,
      CHECK (state NOT IN ('APPROVED', 'OUT', 'BACK') OR (order_number IS NOT NULL AND decided_by IS NOT NULL)),
      CHECK (state NOT IN ('OUT', 'BACK') OR (record_number IS NOT NULL AND messenger IS NOT NULL)),
      CHECK ((state = 'BACK') = (back_record_number IS NOT NULL))
    ) WITHOUT ROWID`,
    `CREATE UNIQUE INDEX asset_loan_open ON asset_loan (asset_id)
      WHERE state IN ('PROPOSED', 'APPROVED', 'OUT')`,
    "CREATE INDEX asset_loan_due ON asset_loan (due_on) WHERE state = 'OUT'",
    `CREATE TRIGGER asset_is_lent_by_an_order BEFORE UPDATE OF state ON asset
    WHEN NEW.state = 'LENT_OUT' AND OLD.state <> 'LENT_OUT' AND NOT EXISTS
      (SELECT 1 FROM asset_loan WHERE asset_id = NEW.asset_id AND state = 'OUT' AND borrower_id = NEW.holder_id)
    BEGIN SELECT RAISE(ABORT, 'an asset is lent by an order only'); END`,
    `CREATE TABLE seal_opening (
      opening_id TEXT NOT NULL PRIMARY KEY,
      asset_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('BEGUN', 'ATTENDED', 'DONE', 'CANCELLED')),
      begun_by TEXT NOT NULL,
      begun_at TEXT NOT NULL,
      attended_by TEXT CHECK (attended_by <> begun_by),
      attended_at TEXT,
      finished_at TEXT,
      seal_before TEXT NOT NULL,
      seal_intact TEXT NOT NULL CHECK (seal_intact IN ('YES', 'NO')),
      seal_after TEXT,
      record_number TEXT UNIQUE,
      photos_before INTEGER NOT NULL CHECK (photos_before > 0),
      contents TEXT,
      CHECK (state NOT IN ('ATTENDED', 'DONE') OR attended_by IS NOT NULL),
      CHECK ((state = 'DONE') = (seal_after IS NOT NULL AND record_number IS NOT NULL))
    ) WITHOUT ROWID`,
    `CREATE UNIQUE INDEX seal_opening_open ON seal_opening (asset_id) WHERE state IN ('BEGUN', 'ATTENDED')`,
    'CREATE INDEX seal_opening_asset ON seal_opening (asset_id)',
    'CREATE INDEX asset_loan_asset ON asset_loan (asset_id)'
  ]
}
