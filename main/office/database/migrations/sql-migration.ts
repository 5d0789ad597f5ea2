// The form of every migration: SQL statements, run in order inside one transaction. There is no way down:
// what an office has written is never thrown away by a schema.
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { markRebuildDue } from '../rebuild-mark'

export abstract class SqlMigration implements MigrationInterface {
  abstract readonly name: string
  protected abstract readonly statements: readonly string[]
  /**
   * True where projections change, or what `apply` writes in them: they are made again from the journal before the
   * office opens. Such a migration drops and creates tables as it likes and carries no rows over. Between it and the
   * rebuild projections hold nothing to rely on, so no later migration may read them.
   */
  protected readonly rebuildsProjections: boolean = false

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of this.statements) await queryRunner.query(statement)
    if (this.rebuildsProjections) await queryRunner.query(markRebuildDue)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('an office store is never migrated down'))
  }
}
