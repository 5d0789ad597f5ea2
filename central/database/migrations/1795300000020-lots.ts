// Lots of releases and loans, as `domain/tables.ts` describes them.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { applyAllAgain } from '../apply-all-again'

const statements = [
  applyAllAgain,
  'ALTER TABLE asset_release ADD COLUMN asset_kind TEXT',
  ...['asset_release', 'asset_loan'].flatMap((table) => [
    `ALTER TABLE ${table} ADD COLUMN lot_id TEXT`,
    `ALTER TABLE ${table} ADD COLUMN lot_line BIGINT`
  ])
]

export class Lots1795300000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the centre goes forward only; restore a backup instead'))
  }
}
