// Rows of projections from and to PostgreSQL, many at a time, the office before every key. It decides nothing.
import type { PoolClient } from 'pg'
import type { Cells, CellValue } from '@domain/journal/row-change'
import type { Table } from '@domain/journal/table'
import { cellFor, type TableWrites } from './staged-rows'

/** The rows of an office that stand under these keys. */
export async function loadRows(
  client: PoolClient,
  office: string,
  { table, keys }: { table: Table; keys: readonly Cells[] }
): Promise<Cells[]> {
  const columns = Object.keys(table.columns)
  const { rows } = await client.query<Record<string, string | null>>(
    `SELECT ${columns.map((column) => `held.${quoted(column)}`).join(', ')}
       FROM ${quoted(table.name)} AS held
       JOIN ${unnested(table, table.key, 'wanted')} ON ${sameKey(table, 'held', 'wanted')}
      WHERE held.office = $1`,
    [office, ...arrays(table.key, keys)]
  )
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, cellFor(table, column, row[column] ?? null)]))
  )
}

/** Writes what the staged rows came to. A row that is suddenly there or gone breaks the transaction. */
export async function writeRows(client: PoolClient, office: string, writes: TableWrites): Promise<void> {
  const { table, inserted, updated, removed } = writes
  const columns = Object.keys(table.columns)
  const name = quoted(table.name)
  if (removed.length > 0) {
    await client.query(
      `DELETE FROM ${name} AS held USING ${unnested(table, table.key, 'gone')}
        WHERE held.office = $1 AND ${sameKey(table, 'held', 'gone')}`,
      [office, ...arrays(table.key, removed)]
    )
  }
  if (inserted.length > 0) {
    await client.query(
      `INSERT INTO ${name} (office, ${columns.map(quoted).join(', ')})
       SELECT $1, added.* FROM ${unnested(table, columns, 'added')}`,
      [office, ...arrays(columns, inserted)]
    )
  }
  if (updated.length > 0) {
    const set = columns.filter((column) => !table.key.includes(column))
    await client.query(
      `UPDATE ${name} AS held SET ${set.map((column) => `${quoted(column)} = "now".${quoted(column)}`).join(', ')}
         FROM ${unnested(table, columns, 'now')}
        WHERE held.office = $1 AND ${sameKey(table, 'held', 'now')}`,
      [office, ...arrays(columns, updated)]
    )
  }
}

function quoted(name: string): string {
  return `"${name}"`
}

/** `unnest($2::text[], $3::bigint[]) AS alias(a, b)`; the first parameter is always the office. */
function unnested(table: Table, columns: readonly string[], alias: string): string {
  const parts = columns.map((column, index) => {
    return `$${index + 2}::${table.columns[column]?.type === 'text' ? 'text' : 'bigint'}[]`
  })
  return `unnest(${parts.join(', ')}) AS ${quoted(alias)}(${columns.map(quoted).join(', ')})`
}

function sameKey(table: Table, one: string, other: string): string {
  return table.key
    .map((column) => `${one}.${quoted(column)} = ${quoted(other)}.${quoted(column)}`)
    .join(' AND ')
}

/** One array for each column; numbers go as text, so that no đồng passes through a float. */
function arrays(columns: readonly string[], rows: readonly Cells[]): (string | null)[][] {
  return columns.map((column) => rows.map((row) => cellText(row[column] ?? null)))
}

function cellText(value: CellValue): string | null {
  return value === null ? null : String(value)
}
