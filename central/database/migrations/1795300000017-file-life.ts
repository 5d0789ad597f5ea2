// The life of desk files, as `domain/tables.ts` describes it. The projections are made again: every file has an owner.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  'ALTER TABLE intake_file ADD COLUMN owner_id TEXT NOT NULL',
  'ALTER TABLE intake_file ADD COLUMN offered_to TEXT',
  'ALTER TABLE intake_file ADD COLUMN offered_at TEXT',
  'ALTER TABLE intake_file ADD COLUMN offer_note TEXT',
  'ALTER TABLE intake_file ADD COLUMN offer_escalates_at TEXT',
  'ALTER TABLE intake_file ADD COLUMN register_book TEXT',
  'ALTER TABLE intake_file ADD COLUMN register_year BIGINT',
  'ALTER TABLE intake_file ADD COLUMN register_ordinal BIGINT',
  'ALTER TABLE intake_file ADD COLUMN register_number TEXT',
  'ALTER TABLE intake_file ADD COLUMN registered_at TEXT',
  'ALTER TABLE intake_file ADD COLUMN refusal_reason TEXT',
  'ALTER TABLE intake_file ADD COLUMN refusal_clause TEXT',
  'ALTER TABLE intake_file ADD COLUMN refusal_proposed_by TEXT',
  'ALTER TABLE intake_file ADD COLUMN refusal_decided_by TEXT',
  'ALTER TABLE intake_file ADD COLUMN extended_by TEXT',
  `CREATE TABLE intake_step (
    office TEXT NOT NULL,
    file_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    other_id TEXT,
    proposal_kind TEXT,
    state_from TEXT,
    state_to TEXT NOT NULL,
    note TEXT NOT NULL,
    late BIGINT NOT NULL,
    PRIMARY KEY (office, file_id, seq)
  )`,
  `CREATE TABLE intake_ask (
    office TEXT NOT NULL,
    ask_id TEXT NOT NULL,
    file_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    paper_number TEXT NOT NULL,
    items TEXT NOT NULL,
    note TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    asked_day TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    due_date TEXT,
    due_clause TEXT,
    late BIGINT NOT NULL,
    answered_at TEXT,
    PRIMARY KEY (office, ask_id)
  )`,
  `CREATE TABLE intake_supplement (
    office TEXT NOT NULL,
    supplement_id TEXT NOT NULL,
    file_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    papers TEXT NOT NULL,
    note TEXT NOT NULL,
    brought_at TEXT NOT NULL,
    brought_day TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    PRIMARY KEY (office, supplement_id)
  )`,
  `CREATE TABLE intake_proposal (
    office TEXT NOT NULL,
    proposal_id TEXT NOT NULL,
    file_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason_code TEXT,
    reason_name TEXT,
    clause TEXT,
    explanation TEXT NOT NULL,
    new_due_date TEXT,
    due_before TEXT,
    proposed_at TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_by TEXT,
    ended_at TEXT,
    words TEXT,
    paper_number TEXT,
    paper_day TEXT,
    PRIMARY KEY (office, proposal_id)
  )`,
  `CREATE TABLE intake_withdrawal (
    office TEXT NOT NULL,
    file_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    signature TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    PRIMARY KEY (office, file_id)
  )`,
  `CREATE TABLE intake_result (
    office TEXT NOT NULL,
    file_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    result_date TEXT NOT NULL,
    summary TEXT NOT NULL,
    reported_at TEXT NOT NULL,
    reported_by TEXT NOT NULL,
    PRIMARY KEY (office, file_id)
  )`,
  `CREATE TABLE intake_return (
    office TEXT NOT NULL,
    file_id TEXT NOT NULL,
    way TEXT NOT NULL,
    receiver_kind TEXT NOT NULL,
    receiver_name TEXT NOT NULL,
    receiver_number TEXT,
    mandate TEXT,
    signature TEXT,
    reference TEXT NOT NULL,
    returned_at TEXT NOT NULL,
    returned_by TEXT NOT NULL,
    PRIMARY KEY (office, file_id)
  )`
]

export class FileLife1795300000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
