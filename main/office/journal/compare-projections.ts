// Holds two stores' projections against each other, row by row in key order, and names the first that differs.
import type { Table } from '@domain/journal/table'
import { projections } from '@domain/tables'
import type { Connection } from '../database/connection'
import type { Fault } from './fault'

type Row = Record<string, unknown>

/** Compares every projection; answers the rows seen and the first difference. */
export function compareProjections(
  live: Connection,
  rebuilt: Connection
): { rows: number; fault: Fault | null } {
  let rows = 0
  for (const table of projections) {
    const compared = compareTable(table, live, rebuilt)
    rows += compared.rows
    if (compared.fault) return { rows, fault: compared.fault }
  }
  return { rows, fault: null }
}

function compareTable(
  table: Table,
  live: Connection,
  rebuilt: Connection
): { rows: number; fault: Fault | null } {
  const columns = Object.keys(table.columns).join(', ')
  const sql = `SELECT ${columns} FROM ${table.name} ORDER BY ${table.key.join(', ')}`
  const left = live.prepare<[], Row>(sql).safeIntegers().iterate()
  const right = rebuilt.prepare<[], Row>(sql).safeIntegers().iterate()
  let rows = 0
  try {
    for (;;) {
      const there = left.next()
      const made = right.next()
      if (there.done === true && made.done === true) return { rows, fault: null }
      const fault = rowFault(table, there.done ? null : there.value, made.done ? null : made.value)
      if (fault) return { rows, fault }
      rows += 1
    }
  } finally {
    left.return?.()
    right.return?.()
  }
}

function rowFault(table: Table, there: Row | null, made: Row | null): Fault | null {
  const order = there && made ? compareKeys(table, there, made) : there ? -1 : 1
  if (there && order < 0) return fault(table, there, 'stands in the store, but no entry made it')
  if (made && order > 0) return fault(table, made, 'is missing in the store')
  const column = Object.keys(table.columns).find((name) => there?.[name] !== made?.[name])
  if (!column || !there || !made) return null
  return fault(table, there, `${column} is ${show(there[column])}, the journal says ${show(made[column])}`)
}

function compareKeys(table: Table, one: Row, other: Row): number {
  for (const column of table.key) {
    const [left, right] = [one[column], other[column]] as [string, string]
    if (left !== right) return Buffer.compare(bytes(left), bytes(right))
  }
  return 0
}

/** SQLite orders text by its bytes; numbers in keys are padded so that bytes order them too. */
function bytes(value: string | bigint): Buffer {
  return Buffer.from(typeof value === 'bigint' ? value.toString().padStart(20, '0') : value, 'utf8')
}

function fault(table: Table, row: Row, what: string): Fault {
  const cells = table.key.map((column) => `${JSON.stringify(column)}:${show(row[column])}`)
  return { proof: 'projections', at: `${table.name} {${cells.join(',')}}`, what }
}

function show(value: unknown): string {
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value)
}
