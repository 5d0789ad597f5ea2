// Runs of labels and bundles of other offices, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `CREATE TABLE label_run (
    office TEXT NOT NULL,
    run_id TEXT NOT NULL,
    run_number TEXT NOT NULL,
    size TEXT NOT NULL,
    label_count BIGINT NOT NULL,
    resumes_run_id TEXT,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    PRIMARY KEY (office, run_id)
  )`,
  `CREATE TABLE label_run_line (
    office TEXT NOT NULL,
    run_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    asset_id TEXT NOT NULL,
    tag TEXT NOT NULL,
    issue BIGINT NOT NULL,
    PRIMARY KEY (office, run_id, position)
  )`,
  `CREATE TABLE asset_origin (
    office TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    office_code TEXT NOT NULL,
    office_name TEXT NOT NULL,
    tag TEXT NOT NULL,
    head_seq BIGINT NOT NULL,
    head_hash TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL,
    PRIMARY KEY (office, asset_id)
  )`
]

export class Stock1795300000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
