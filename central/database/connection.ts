// The pool of connections and the transaction. Statements live with those who need them.
import { Pool, type PoolClient } from 'pg'

const connectionsMax = 10

/** Connects to a database that is already there. Errors of idle connections are given to `onError`. */
export function openPool(databaseUrl: string, onError: (error: Error) => void): Pool {
  const pool = new Pool({ connectionString: databaseUrl, max: connectionsMax })
  pool.on('error', onError)
  return pool
}

/** Runs the work in one transaction: all of it or nothing. The connection is thrown away if it broke. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>
): Promise<Result> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}
