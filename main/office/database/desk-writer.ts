// Writes rows of desk tables, the only ones that anything but `apply` may write.
import type { Cells } from '@domain/journal/row-change'
import type { Table } from '@domain/journal/table'
import type { Connection, Statement } from './connection'

export interface DeskWriter {
  /** Writes a row over the one with the same key, if any. */
  put: <Row extends object>(table: Table<Row>, row: Row) => void
  /** Removes the rows whose cells equal these; none is no fault. */
  remove: <Row extends object>(table: Table<Row>, cells: Partial<Row>) => void
}

/** Writes desk rows on one connection. Throws for a table of another class. */
export function deskWriter(connection: Connection): DeskWriter {
  const prepared = new Map<string, Statement>()
  // Named by what it touches, which is shorter than its SQL: that is put together once.
  const run = (shape: string, sqlOf: () => string, cells: Cells): void => {
    let statement = prepared.get(shape)
    if (!statement) prepared.set(shape, (statement = connection.prepare(sqlOf())))
    statement.run(...Object.values(cells))
  }
  return {
    put: (table, row) => {
      assertDesk(table.name, table.tableClass)
      const columns = Object.keys(row)
      run(`put ${table.name}|${columns.join()}`, () => putSql(table.name, table.key, columns), row as Cells)
    },
    remove: (table, cells) => {
      assertDesk(table.name, table.tableClass)
      const columns = Object.keys(cells)
      const sqlOf = (): string =>
        `DELETE FROM ${table.name} WHERE ${columns.map((column) => `${column} IS ?`).join(' AND ')}`
      run(`remove ${table.name}|${columns.join()}`, sqlOf, cells as Cells)
    }
  }
}

function putSql(table: string, key: readonly string[], columns: readonly string[]): string {
  const rest = columns.filter((column) => !key.includes(column))
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}`
}

function assertDesk(name: string, tableClass: string): void {
  if (tableClass !== 'desk') throw new Error(`${name} is no desk table: apply alone writes it`)
}
