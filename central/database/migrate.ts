// Brings the centre's schema up to date with TypeORM's runner. It owns the schema and nothing of the hot path.
import type { Pool } from 'pg'
import { DataSource } from 'typeorm'
import { Journal1795300000001 } from './migrations/1795300000001-journal'
import { Projections1795300000002 } from './migrations/1795300000002-projections'

/** Any number, the same for all centres: who holds it may migrate. */
const migrationLock = 7_900_701

/** Runs the migrations that are missing, each in a transaction. Several centres may start at once. */
export async function migrate(pool: Pool, databaseUrl: string): Promise<void> {
  const holder = await pool.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const source = new DataSource({
      type: 'postgres',
      url: databaseUrl,
      migrations: [Journal1795300000001, Projections1795300000002],
      migrationsTableName: 'centre_migration',
      migrationsTransactionMode: 'each'
    })
    await source.initialize()
    try {
      await source.runMigrations()
    } finally {
      await source.destroy()
    }
  } finally {
    await holder.query('SELECT pg_advisory_unlock($1)', [migrationLock])
    holder.release()
  }
}
