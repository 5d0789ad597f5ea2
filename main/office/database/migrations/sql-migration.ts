// The form of every migration: SQL statements, run in order inside one transaction. There is no way down:
// what an office has written is never thrown away by a schema.
import type { MigrationInterface, QueryRunner } from 'typeorm'

export abstract class SqlMigration implements MigrationInterface {
  abstract readonly name: string
  protected abstract readonly statements: readonly string[]

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of this.statements) await queryRunner.query(statement)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('an office store is never migrated down'))
  }
}
