// Records that explain what a count did not see, reports of what it found amiss, the signatures of those who keep things
// outside, the periods of the warehouse, and what was done outside visits, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  'ALTER TABLE stock_count_variance ADD COLUMN proposed_seq BIGINT NOT NULL',
  ...['record_kind', 'record_asset_id', 'record_at', 'incident_number'].map(
    (column) => `ALTER TABLE stock_count_variance ADD COLUMN ${column} TEXT`
  ),
  'ALTER TABLE stock_count ADD COLUMN holder_signs TEXT NOT NULL',
  'ALTER TABLE outside_move ADD COLUMN act TEXT NOT NULL',
  `CREATE TABLE stock_count_holder (
    office TEXT NOT NULL,
    count_id TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    full_name TEXT NOT NULL,
    capacity TEXT NOT NULL,
    identity_number TEXT,
    way TEXT NOT NULL,
    image_sha256 TEXT,
    image_type TEXT,
    stamped TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (office, count_id)
  )`,
  `CREATE TABLE custody_term (
    office TEXT NOT NULL,
    term TEXT NOT NULL,
    months BIGINT NOT NULL,
    document TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL,
    PRIMARY KEY (office, term)
  )`
]

export class BookTruth1795300000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
