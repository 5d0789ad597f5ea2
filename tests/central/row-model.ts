// The plainest possible reading of row changes: a map for each table. It shares no code with the writers of rows
// at the office and at the centre, so that they can be judged by it.
import { apply } from '@domain/apply'
import type { JournalEntry } from '@domain/journal/entry'
import type { Cells } from '@domain/journal/row-change'
import { projections, tablesByName } from '@domain/tables'

/** Rows by table, each cell as text (null stays null), sorted: how two stores are compared. */
export type PlainRows = Record<string, string[]>

/** The rows that a journal comes to. Throws when a change does not fit. */
export function rowsOfJournal(entries: readonly JournalEntry[]): PlainRows {
  const tables = new Map<string, Map<string, Cells>>(projections.map(({ name }) => [name, new Map()]))
  for (const entry of entries) {
    for (const change of apply(entry)) {
      const rows = tables.get(change.table)
      if (!rows) throw new Error(`no projection ${change.table}`)
      const key = textOfKey(change.table, change.op === 'insert' ? change.row : change.key)
      const row = rows.get(key)
      if (change.op === 'insert') {
        if (row) throw new Error(`${entry.seq}: ${change.table} ${key} is there`)
        rows.set(key, change.row)
      } else if (change.op === 'add') {
        rows.set(key, sum(change.table, row ?? change.key, change.by))
      } else {
        if (!row) throw new Error(`${entry.seq}: ${change.table} ${key} is missing`)
        for (const [name, value] of Object.entries(change.from)) {
          if (row[name] !== value) throw new Error(`${entry.seq}: ${change.table} ${key} ${name} differs`)
        }
        if (change.op === 'remove') rows.delete(key)
        else rows.set(key, { ...row, ...change.to })
      }
    }
  }
  return Object.fromEntries([...tables].map(([name, rows]) => [name, plain(name, [...rows.values()])]))
}

/** Rows of any store in the same form. */
export function plain(table: string, rows: readonly Cells[]): string[] {
  const columns = Object.keys(tablesByName.get(table)?.columns ?? {})
  return rows
    .map((row) => JSON.stringify(columns.map((name) => (row[name] === null ? null : String(row[name])))))
    .sort()
}

function textOfKey(table: string, cells: Cells): string {
  return JSON.stringify(tablesByName.get(table)?.key.map((column) => String(cells[column])))
}

function sum(table: string, row: Cells, by: Record<string, number | bigint>): Cells {
  const columns = Object.keys(tablesByName.get(table)?.columns ?? {})
  const zeros = Object.fromEntries(columns.map((name) => [name, 0]))
  const sums = Object.entries(by).map(([name, more]) => [name, BigInt(row[name] ?? 0) + BigInt(more)])
  return { ...zeros, ...row, ...(Object.fromEntries(sums) as Cells) }
}
