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
  const run = (shape: string, sqlOf: () => string, values: readonly unknown[]): number => {
    let statement = prepared.get(shape)
    if (!statement) prepared.set(shape, (statement = connection.prepare(sqlOf())))
    return statement.run(...values).changes
  }
  const insertRow = (table: string, row: Cells): number =>
    run(shapeOf('insert', table, [row]), () => insertSql(table, row), Object.values(row))

  return (change) => {
    switch (change.op) {
      case 'insert':
        insertRow(change.table, change.row)
        return
      case 'patch': {
        const shape = shapeOf('patch', change.table, [change.to, change.key, change.from])
        const sqlOf = (): string =>
          `UPDATE ${change.table} SET ${assignments(change.to)} WHERE ${matching(change.key, change.from)}`
        const values = [
          ...Object.values(change.to),
          ...Object.values(change.key),
          ...Object.values(change.from)
        ]
        if (run(shape, sqlOf, values) !== 1) throw new RowChangeError(change)
        return
      }
      case 'add': {
        // Not an upsert: SQLite tests CHECKs on the row that would be inserted before it sees the conflict.
        const shape = shapeOf('add', change.table, [change.by, change.key])
        const by = Object.values(change.by)
        const values = [...by, ...Object.values(change.key), ...by]
        if (run(shape, () => addSql(change.table, change), values) === 1) return
        insertRow(change.table, { ...change.key, ...change.by })
        return
      }
      case 'remove': {
        const shape = shapeOf('remove', change.table, [change.key, change.from])
        const sqlOf = (): string => `DELETE FROM ${change.table} WHERE ${matching(change.key, change.from)}`
        const values = [...Object.values(change.key), ...Object.values(change.from)]
        if (run(shape, sqlOf, values) !== 1) throw new RowChangeError(change)
        return
      }
    }
  }
}

/** Names a statement by what it touches: far shorter than its SQL, which is put together once. */
function shapeOf(op: string, table: string, cells: readonly Cells[]): string {
  let shape = `${op} ${table}`
  for (const group of cells) shape += `|${Object.keys(group).join()}`
  return shape
}

function addSql(table: string, { key, by }: { key: Cells; by: Cells }): string {
  const sums = Object.keys(by).map((column) => `${column} = ${column} + ?`)
  // Past 64 bits SQLite goes on in floating point, silently; such a row is not found, and its INSERT fails.
  const whole = Object.keys(by).map((column) => `typeof(${column} + ?) = 'integer'`)
  return `UPDATE ${table} SET ${sums.join(', ')} WHERE ${[matching(key), ...whole].join(' AND ')}`
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
