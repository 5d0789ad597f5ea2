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
  const run = (sql: string, cells: Cells): void => {
    let statement = prepared.get(sql)
    if (!statement) prepared.set(sql, (statement = connection.prepare(sql)))
    statement.run(...Object.values(cells))
  }
  return {
    put: (table, row) => {
      assertDesk(table.name, table.tableClass)
      const columns = Object.keys(row)
      const rest = columns.filter((column) => !table.key.includes(column))
      run(
        `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
        ON CONFLICT (${table.key.join(', ')}) DO UPDATE SET ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}`,
        row as Cells
      )
    },
    remove: (table, cells) => {
      assertDesk(table.name, table.tableClass)
      const matching = Object.keys(cells).map((column) => `${column} IS ?`)
      run(`DELETE FROM ${table.name} WHERE ${matching.join(' AND ')}`, cells as Cells)
    }
  }
}

function assertDesk(name: string, tableClass: string): void {
  if (tableClass !== 'desk') throw new Error(`${name} is no desk table: apply alone writes it`)
}
