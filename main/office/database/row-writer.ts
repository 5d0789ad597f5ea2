// Writes row changes with prepared statements. It decides nothing: a missing row or a wrong `from` is a fault.
import type { Cells, RowChange } from '@domain/journal/row-change'
import type { Connection, Statement } from './connection'

/** A change that found another row than the entry says: a bug or a damaged projection, never a refusal. */
export class RowChangeError extends Error {
  constructor(change: RowChange) {
    const where = 'key' in change ? JSON.stringify(change.key) : ''
    super(`${change.op} ${change.table} ${where} did not find the row that the entry names`)
    this.name = 'RowChangeError'
  }
}

export type WriteRow = (change: RowChange) => void

/** A writer of row changes on one connection; statements are prepared once for each shape of change. */
export function rowWriter(connection: Connection): WriteRow {
  const prepared = new Map<string, Statement>()
  const run = (sql: string, values: readonly unknown[]): number => {
    let statement = prepared.get(sql)
    if (!statement) prepared.set(sql, (statement = connection.prepare(sql)))
    return statement.run(...values).changes
  }

  return (change) => {
    switch (change.op) {
      case 'insert':
        run(insertSql(change.table, change.row), Object.values(change.row))
        return
      case 'patch': {
        const sql = `UPDATE ${change.table} SET ${assignments(change.to)} WHERE ${matching(change.key, change.from)}`
        const values = [
          ...Object.values(change.to),
          ...Object.values(change.key),
          ...Object.values(change.from)
        ]
        if (run(sql, values) !== 1) throw new RowChangeError(change)
        return
      }
      case 'add': {
        // Not an upsert: SQLite tests CHECKs on the row that would be inserted before it sees the conflict.
        const sums = Object.keys(change.by).map((column) => `${column} = ${column} + ?`)
        // Past 64 bits SQLite goes on in floating point, silently; such a row is not found, and its INSERT fails.
        const whole = Object.keys(change.by).map((column) => `typeof(${column} + ?) = 'integer'`)
        const sql = `UPDATE ${change.table} SET ${sums.join(', ')}
          WHERE ${[matching(change.key), ...whole].join(' AND ')}`
        const by = Object.values(change.by)
        const values = [...by, ...Object.values(change.key), ...by]
        if (run(sql, values) === 1) return
        const row = { ...change.key, ...change.by }
        run(insertSql(change.table, row), Object.values(row))
        return
      }
      case 'remove': {
        const sql = `DELETE FROM ${change.table} WHERE ${matching(change.key, change.from)}`
        const values = [...Object.values(change.key), ...Object.values(change.from)]
        if (run(sql, values) !== 1) throw new RowChangeError(change)
        return
      }
    }
  }
}

function insertSql(table: string, row: Cells): string {
  const columns = Object.keys(row)
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
}

function assignments(cells: Cells): string {
  return Object.keys(cells)
    .map((column) => `${column} = ?`)
    .join(', ')
}

function matching(...cells: Cells[]): string {
  return cells
    .flatMap((group) => Object.keys(group))
    .map((column) => `${column} IS ?`)
    .join(' AND ')
}
