// Sealings of containers, witnesses of records and the term of loans, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  `CREATE TABLE container_sealing (
    office TEXT NOT NULL,
    sealing_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    state TEXT NOT NULL,
    seal_number TEXT NOT NULL,
    contents TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    attended_by TEXT,
    attended_at TEXT,
    sealed_by TEXT,
    sealed_at TEXT,
    cancel_reason TEXT,
    PRIMARY KEY (office, sealing_id)
  )`,
  `CREATE TABLE record_witness (
    office TEXT NOT NULL,
    witness_id TEXT NOT NULL,
    about_kind TEXT NOT NULL,
    about_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    full_name TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    attended_at TEXT,
    PRIMARY KEY (office, witness_id)
  )`,
  'ALTER TABLE release_signature ADD COLUMN witness_id TEXT',
  'ALTER TABLE store_rules ADD COLUMN loan_days_max BIGINT NOT NULL'
]

export class TwoPeople1795300000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
