// What an entry does to the tables, as plain data. The office writes it with prepared statements, the centre
// in batches; neither decides anything.
import type { Table } from './table'

export type CellValue = string | number | bigint | null
export type Cells = Record<string, CellValue>

export type RowChange =
  | { op: 'insert'; table: string; row: Cells }
  /** Names the full key, and what stands there now: a missing row or a wrong `from` is a fault. */
  | { op: 'patch'; table: string; key: Cells; from: Cells; to: Cells }
  /** Adds to numbers; a row that is not there yet begins at zero. */
  | { op: 'add'; table: string; key: Cells; by: Record<string, number | bigint> }
  | { op: 'remove'; table: string; key: Cells; from: Cells }

export function insert<Row extends object>(table: Table<Row>, row: NoInfer<Row>): RowChange {
  return { op: 'insert', table: table.name, row: row as Cells }
}

export function patch<Row extends object>(
  table: Table<Row>,
  key: Partial<NoInfer<Row>>,
  change: { from: Partial<NoInfer<Row>>; to: Partial<NoInfer<Row>> }
): RowChange {
  return {
    op: 'patch',
    table: table.name,
    key: key as Cells,
    from: change.from as Cells,
    to: change.to as Cells
  }
}

export function add<Row extends object>(
  table: Table<Row>,
  key: Partial<NoInfer<Row>>,
  by: Partial<NoInfer<Row>>
): RowChange {
  return { op: 'add', table: table.name, key: key as Cells, by: by as Record<string, number | bigint> }
}

export function remove<Row extends object>(
  table: Table<Row>,
  key: Partial<NoInfer<Row>>,
  from: Partial<NoInfer<Row>>
): RowChange {
  return { op: 'remove', table: table.name, key: key as Cells, from: from as Cells }
}
