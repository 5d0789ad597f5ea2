// Brings the centre's schema up to date with TypeORM's runner. It owns the schema and nothing of the hot path.
import type { Pool, PoolClient } from 'pg'
import { DataSource, type MigrationInterface } from 'typeorm'
import { Journal1795300000001 } from './migrations/1795300000001-journal'
import { Projections1795300000002 } from './migrations/1795300000002-projections'
import { CustodyAssets1795300000003 } from './migrations/1795300000003-custody-assets'
import { Receiving1795300000004 } from './migrations/1795300000004-receiving'
import { Storing1795300000005 } from './migrations/1795300000005-storing'
import { Counting1795300000006 } from './migrations/1795300000006-counting'
import { Release1795300000007 } from './migrations/1795300000007-release'
import { CustodyLoans1795300000009 } from './migrations/1795300000009-custody-loans'
import { Incidents1795300000010 } from './migrations/1795300000010-incidents'
import { TwoPeople1795300000011 } from './migrations/1795300000011-two-people'
import { CancelledCounts1795300000012 } from './migrations/1795300000012-cancelled-counts'
import { Deadlines1795300000014 } from './migrations/1795300000014-deadlines'
import { PageManifests1795300000016 } from './migrations/1795300000016-page-manifests'
import { FileLife1795300000017 } from './migrations/1795300000017-file-life'
import { Cases1795300000018 } from './migrations/1795300000018-cases'
import { BookTruth1795300000019 } from './migrations/1795300000019-book-truth'
import { Lots1795300000020 } from './migrations/1795300000020-lots'
import { Hands1795300000021 } from './migrations/1795300000021-hands'
import { Stock1795300000022 } from './migrations/1795300000022-stock'
import { GuardedCounts1795300000023 } from './migrations/1795300000023-guarded-counts'
import { SeenReseals1795300000024 } from './migrations/1795300000024-seen-reseals'

/** Any number, the same for all centres: who holds it may migrate. */
const migrationLock = 7_900_701

/** Every migration of the centre, in order. A merged one is never edited. */
export const centreMigrations: readonly (new () => MigrationInterface)[] = [
  Journal1795300000001,
  Projections1795300000002,
  CustodyAssets1795300000003,
  Receiving1795300000004,
  Storing1795300000005,
  Counting1795300000006,
  Release1795300000007,
  CustodyLoans1795300000009,
  Incidents1795300000010,
  TwoPeople1795300000011,
  CancelledCounts1795300000012,
  Deadlines1795300000014,
  PageManifests1795300000016,
  FileLife1795300000017,
  Cases1795300000018,
  BookTruth1795300000019,
  Lots1795300000020,
  Hands1795300000021,
  Stock1795300000022,
  GuardedCounts1795300000023,
  SeenReseals1795300000024
]
const done = 'centre_migration'

/**
 * Runs the migrations that are missing, each in a transaction. Several centres may start at once. Throws an Error for
 * the database of a newer centre: this one does not know what its tables mean.
 */
export async function migrate(pool: Pool, databaseUrl: string, migrations = centreMigrations): Promise<void> {
  const holder = await pool.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await refuseNewer(holder, migrations)
    const source = new DataSource({
      type: 'postgres',
      url: databaseUrl,
      migrations: [...migrations],
      migrationsTableName: done,
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

async function refuseNewer(client: PoolClient, migrations: typeof centreMigrations): Promise<void> {
  const table = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [done])
  if (!table.rows[0]?.there) return
  const known = new Set(migrations.map(({ name }) => name))
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${done} ORDER BY id`)
  const foreign = rows.find(({ name }) => !known.has(name))
  if (foreign) throw new Error(`the database is of a newer centre: it knows ${foreign.name}`)
}
