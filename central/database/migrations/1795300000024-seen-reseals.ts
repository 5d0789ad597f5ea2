// How an opening ended as the second person has seen it, as `domain/tables.ts` describes it.
import type { MigrationInterface, QueryRunner } from 'typeorm'

export class SeenReseals1795300000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE seal_opening ADD COLUMN seen_at TEXT')
    await runner.query('ALTER TABLE seal_opening ADD COLUMN seal_seen TEXT')
    await runner.query('ALTER TABLE seal_opening ADD COLUMN taken_seen BIGINT')
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
