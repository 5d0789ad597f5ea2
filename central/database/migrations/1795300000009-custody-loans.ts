// Loans and openings of seals, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `CREATE TABLE asset_loan (
    office TEXT NOT NULL,
    loan_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    borrower_id TEXT NOT NULL,
    request_number TEXT NOT NULL,
    request_day TEXT NOT NULL,
    purpose TEXT NOT NULL,
    due_on TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    decision_reason TEXT,
    order_number TEXT,
    record_number TEXT,
    messenger TEXT,
    messenger_number TEXT,
    letter TEXT,
    lent_by TEXT,
    lent_at TEXT,
    condition_before TEXT,
    seal_before TEXT,
    seal_intact_before TEXT,
    out_photos TEXT,
    out_signatures TEXT,
    from_path TEXT,
    from_holder_id TEXT,
    back_record_number TEXT,
    returned_by TEXT,
    returned_by_number TEXT,
    taken_back_by TEXT,
    back_at TEXT,
    condition_after TEXT,
    seal_after TEXT,
    seal_intact_after TEXT,
    seal_change_by TEXT,
    seal_change_document TEXT,
    back_photos TEXT,
    back_signatures TEXT,
    back_path TEXT,
    PRIMARY KEY (office, loan_id)
  )`,
  `CREATE TABLE seal_opening (
    office TEXT NOT NULL,
    opening_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    attended_by TEXT,
    attended_at TEXT,
    finished_by TEXT,
    finished_at TEXT,
    seal_before TEXT NOT NULL,
    seal_intact TEXT NOT NULL,
    seal_after TEXT,
    condition_before TEXT NOT NULL,
    condition_after TEXT,
    record_number TEXT,
    cancel_reason TEXT,
    photos_before TEXT NOT NULL,
    photos_after TEXT,
    contents TEXT,
    signatures TEXT,
    PRIMARY KEY (office, opening_id)
  )`
]

export class CustodyLoans1795300000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
