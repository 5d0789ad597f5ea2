// Adopted calendars and rule packs, files without a time of the law, and the day that stands on a file's receipt, as
// `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  `CREATE TABLE adopted_calendar (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    adoption_id TEXT NOT NULL,
    year BIGINT NOT NULL,
    calendar TEXT NOT NULL,
    adopted_at TEXT NOT NULL,
    adopted_by TEXT NOT NULL,
    PRIMARY KEY (office, adoption_id)
  )`,
  `CREATE TABLE rule_pack (
    office TEXT NOT NULL,
    seq BIGINT NOT NULL,
    version TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    pack TEXT NOT NULL,
    adopted_at TEXT NOT NULL,
    adopted_by TEXT NOT NULL,
    PRIMARY KEY (office, version)
  )`,
  ...['due_date', 'due_rule', 'due_clause'].map(
    (column) => `ALTER TABLE intake_file ALTER COLUMN ${column} DROP NOT NULL`
  ),
  'ALTER TABLE intake_file ADD COLUMN promised_date TEXT'
]

export class Deadlines1795300000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
