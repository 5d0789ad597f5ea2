// Money. What the law forbids, the database refuses: a balance below what is promised of it, more collected
// than owed, a payment by fewer than four people, two open payments of one obligation.
import { SqlMigration } from './sql-migration'

export class Funds1763800000005 extends SqlMigration {
  readonly name = 'Funds1763800000005'
  protected readonly statements = [
    `CREATE TABLE voucher (
      seq INTEGER PRIMARY KEY,
      voucher_id TEXT NOT NULL UNIQUE,
      tag TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      number TEXT NOT NULL,
      posted_at TEXT NOT NULL,
      business_day TEXT NOT NULL,
      amount_dong INTEGER NOT NULL CHECK (amount_dong > 0),
      content TEXT NOT NULL,
      counterpart_name TEXT NOT NULL,
      counterpart_number TEXT,
      counterpart_address TEXT NOT NULL,
      case_id TEXT,
      receipt_symbol TEXT,
      receipt_number TEXT,
      posted_by TEXT NOT NULL
    )`,
    'CREATE INDEX voucher_day ON voucher (business_day)',
    'CREATE INDEX voucher_case ON voucher (case_id)',
    `CREATE TABLE posting (
      voucher_id TEXT NOT NULL,
      line_number INTEGER NOT NULL,
      account TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('DEBIT', 'CREDIT')),
      amount_dong INTEGER NOT NULL CHECK (amount_dong > 0),
      case_id TEXT NOT NULL,
      party_id TEXT NOT NULL,
      PRIMARY KEY (voucher_id, line_number)
    ) WITHOUT ROWID`,
    `CREATE TABLE ledger_balance (
      account TEXT NOT NULL,
      case_id TEXT NOT NULL,
      party_id TEXT NOT NULL,
      debit_dong INTEGER NOT NULL DEFAULT 0 CHECK (debit_dong >= 0),
      credit_dong INTEGER NOT NULL DEFAULT 0 CHECK (credit_dong >= 0),
      reserved_dong INTEGER NOT NULL DEFAULT 0 CHECK (reserved_dong >= 0),
      PRIMARY KEY (account, case_id, party_id),
      CHECK (substr(account, 1, 1) <> '1' OR substr(account, 1, 3) = '131' OR debit_dong >= credit_dong),
      CHECK (substr(account, 1, 1) <> '3' OR credit_dong - debit_dong >= reserved_dong)
    ) WITHOUT ROWID`,
    `CREATE TABLE cash_day (
      business_day TEXT NOT NULL PRIMARY KEY,
      in_dong INTEGER NOT NULL DEFAULT 0,
      out_dong INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID`,
    `CREATE TABLE obligation_money (
      obligation_id TEXT NOT NULL PRIMARY KEY,
      owed_dong INTEGER NOT NULL DEFAULT 0,
      collected_dong INTEGER NOT NULL DEFAULT 0 CHECK (collected_dong <= owed_dong),
      paid_dong INTEGER NOT NULL DEFAULT 0 CHECK (paid_dong <= collected_dong),
      fee_dong INTEGER NOT NULL DEFAULT 0 CHECK (fee_dong <= paid_dong)
    ) WITHOUT ROWID`,
    `CREATE TABLE payment (
      payment_id TEXT NOT NULL PRIMARY KEY,
      case_id TEXT NOT NULL,
      obligation_id TEXT NOT NULL,
      payee_id TEXT NOT NULL,
      gross_dong INTEGER NOT NULL CHECK (gross_dong > 0),
      fee_dong INTEGER NOT NULL CHECK (fee_dong >= 0),
      net_dong INTEGER NOT NULL CHECK (net_dong = gross_dong - fee_dong),
      fee_clause TEXT NOT NULL,
      reason TEXT NOT NULL,
      state TEXT NOT NULL,
      proposed_by TEXT NOT NULL,
      proposed_at TEXT NOT NULL,
      checked_by TEXT,
      checked_at TEXT,
      approved_by TEXT,
      approved_at TEXT,
      paid_by TEXT,
      paid_at TEXT,
      declined_by TEXT,
      declined_at TEXT,
      decline_reason TEXT,
      voucher_id TEXT,
      CHECK (checked_by <> proposed_by),
      CHECK (approved_by <> proposed_by AND approved_by <> checked_by),
      CHECK (paid_by <> proposed_by AND paid_by <> checked_by AND paid_by <> approved_by),
      CHECK (state NOT IN ('CHECKED', 'APPROVED', 'PAID') OR checked_by IS NOT NULL),
      CHECK (state NOT IN ('APPROVED', 'PAID') OR approved_by IS NOT NULL),
      CHECK (state <> 'PAID' OR (paid_by IS NOT NULL AND voucher_id IS NOT NULL))
    ) WITHOUT ROWID`,
    'CREATE INDEX payment_case ON payment (case_id)',
    "CREATE INDEX payment_open ON payment (proposed_at) WHERE state IN ('PROPOSED', 'CHECKED', 'APPROVED')",
    `CREATE UNIQUE INDEX payment_one_open ON payment (obligation_id)
      WHERE state IN ('PROPOSED', 'CHECKED', 'APPROVED')`
  ]
}
