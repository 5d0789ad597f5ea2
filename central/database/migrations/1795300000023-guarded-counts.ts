// Who began a place of a count, and every giving and taking of a role, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  `CREATE TABLE role_change (
    office TEXT NOT NULL,
    user_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    role TEXT NOT NULL,
    change TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (office, user_id, seq, role)
  )`,
  'ALTER TABLE stock_count_place ADD COLUMN begun_by TEXT NOT NULL'
]

export class GuardedCounts1795300000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
