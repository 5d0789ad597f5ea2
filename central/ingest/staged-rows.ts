// The rows that a run of entries touches, in memory: changes are replayed on them one by one, with every check
// that the office makes, and then written in few statements. It knows no database.
import type { Cells, CellValue, RowChange } from '@domain/journal/row-change'
import type { Table } from '@domain/journal/table'

/** Thrown when a change does not fit the rows: the entry is left unapplied and a person looks at it. */
export class RowFault extends Error {
  constructor(table: Table, what: 'missing' | 'present' | 'differs') {
    super(`${table.name}: row ${what}`)
    this.name = 'RowFault'
  }
}

export interface TableWrites {
  table: Table
  inserted: Cells[]
  /** Whole rows. */
  updated: Cells[]
  /** Rows whose key is to be removed. */
  removed: Cells[]
}

interface StagedRow {
  before: Cells | null
  now: Cells | null
}

/** The key of a row in a change, which names every key column. */
export function keyOf(table: Table, cells: Cells): Cells {
  return Object.fromEntries(
    table.key.map((column) => {
      const value = cells[column]
      if (value === undefined || value === null) throw new Error(`${table.name}: no ${column} in the key`)
      return [column, cellFor(table, column, value)]
    })
  )
}

/** Text of a key, to find its row by. */
export function keyText(table: Table, cells: Cells): string {
  return JSON.stringify(table.key.map((column) => String(cells[column])))
}

/** A value as its column holds it: đồng are bigint, other numbers are numbers. */
export function cellFor(table: Table, column: string, value: CellValue): CellValue {
  const type = table.columns[column]?.type
  if (!type) throw new Error(`${table.name}: no column ${column}`)
  if (value === null) return null
  if (type === 'dong') return BigInt(value)
  return type === 'integer' ? Number(value) : value
}

/** Rows staged for one run of entries of one office. */
export class StagedRows {
  private readonly rows = new Map<Table, Map<string, StagedRow>>()

  /** Tells what the database holds; keys that are never told are taken as missing. */
  load(table: Table, row: Cells): void {
    this.tableRows(table).set(keyText(table, row), { before: row, now: row })
  }

  /** Replays one change. Throws a RowFault when it does not fit. */
  change(table: Table, change: RowChange): void {
    if (change.op === 'insert') {
      const row = completeRow(table, change.row)
      const staged = this.staged(table, row)
      if (staged.now) throw new RowFault(table, 'present')
      staged.now = row
      return
    }
    const key = keyOf(table, change.key)
    const staged = this.staged(table, key)
    if (change.op === 'add') {
      staged.now = added(table, staged.now ?? zeroRow(table, key), change.by)
      return
    }
    if (!staged.now) throw new RowFault(table, 'missing')
    if (!holds(table, staged.now, change.from)) throw new RowFault(table, 'differs')
    staged.now = change.op === 'remove' ? null : { ...staged.now, ...typed(table, change.to) }
  }

  /** What is to be written, table by table. */
  writes(): TableWrites[] {
    return [...this.rows].map(([table, rows]) => {
      const all = [...rows.values()]
      return {
        table,
        inserted: all.flatMap(({ before, now }) => (now && !before ? [now] : [])),
        updated: all.flatMap(({ before, now }) => (now && before && now !== before ? [now] : [])),
        removed: all.flatMap(({ before, now }) => (before && !now ? [before] : []))
      }
    })
  }

  private tableRows(table: Table): Map<string, StagedRow> {
    const known = this.rows.get(table)
    if (known) return known
    const rows = new Map<string, StagedRow>()
    this.rows.set(table, rows)
    return rows
  }

  private staged(table: Table, key: Cells): StagedRow {
    const rows = this.tableRows(table)
    const text = keyText(table, key)
    const known = rows.get(text)
    if (known) return known
    const staged: StagedRow = { before: null, now: null }
    rows.set(text, staged)
    return staged
  }
}

function typed(table: Table, cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([column, value]) => [column, cellFor(table, column, value)])
  )
}

function completeRow(table: Table, row: Cells): Cells {
  const missing = Object.keys(table.columns).find((column) => row[column] === undefined)
  if (missing) throw new Error(`${table.name}: inserted without ${missing}`)
  return typed(table, row)
}

function holds(table: Table, row: Cells, from: Cells): boolean {
  return Object.entries(typed(table, from)).every(([column, value]) => row[column] === value)
}

function zeroRow(table: Table, key: Cells): Cells {
  return Object.fromEntries(
    Object.keys(table.columns).map((column) => [column, key[column] ?? cellFor(table, column, 0)])
  )
}

function added(table: Table, row: Cells, by: Record<string, number | bigint>): Cells {
  const sums = Object.entries(by).map(([column, more]) => {
    const now = row[column]
    if (typeof now !== 'bigint' && typeof now !== 'number')
      throw new Error(`${table.name}: ${column} is no number`)
    return [column, cellFor(table, column, BigInt(now) + BigInt(more))]
  })
  return { ...row, ...(Object.fromEntries(sums) as Cells) }
}
