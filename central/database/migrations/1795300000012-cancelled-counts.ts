// By whom, when and why a count was cancelled. No count before this could be, so that no row changes.
import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = ['cancelled_at', 'cancelled_by', 'cancel_reason'].map(
  (column) => `ALTER TABLE stock_count ADD COLUMN ${column} TEXT`
)

export class CancelledCounts1795300000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
