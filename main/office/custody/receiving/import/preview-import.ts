// Looks at the file of a warehouse that was there: every bad cell by its address, and the rows that may come in.
// Nothing is written.
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { importBaseColumns, importCellMax, importColumns } from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import { foldMarks } from '@shared/search-fold'
import { importColumnWords } from '@shared/words/vi/custody-import'
import type { QueryHandler, Reading } from '../../../act'
import { refuse } from '../../../refusal'
import type { BadCell, Cells, Column } from './cells'
import { checkRow } from './check-row'
import { columnName } from './column-name'
import { holderKey, knownHolders } from './holder-cells'
import { numbersTwice } from './numbers'
import { withProgress, type Look } from './preview-progress'
import { readSheet } from './read-sheet'
import type { KnownHolders, ReadyRow } from './ready-row'

type Preview = OutputOf<'custody.previewStockImport'>
const problemsShown = 1000
const rowsAtOnce = 10
const valueShown = 60
const unknownShown = 50

export const previewStockImport: QueryHandler<'custody.previewStockImport'> = (reading, { base64 }) =>
  withProgress(reading.caller, (look) => previewOf(reading, Buffer.from(base64, 'base64'), look))

async function previewOf(reading: Reading, file: Buffer, { tell, signal }: Look): Promise<Preview> {
  tell({ step: 'READING', rows: 0, of: 0 })
  const onRows = (rows: number): void => tell({ step: 'READING', rows, of: 0 })
  const [headings = [], ...body] = await readSheet(file, { onRows, signal })
  const { places, unknown } = columnsIn(headings)
  const rows = body
    .map((texts, index) => ({ rowNumber: index + 2, cells: cellsOf(texts, places) }))
    .filter(({ cells }) => Object.keys(cells).length > 0)
  if (rows.length === 0) refuse('IMPORT_FILE_UNREADABLE', { problem: 'empty' })
  const preview: Preview = {
    importId: createHash('sha256').update(file).digest('hex'),
    rows: [],
    alreadyImported: 0,
    badRows: 0,
    badCells: 0,
    problems: [],
    heldRows: 0,
    newHolders: [],
    unknownColumns: unknown
  }
  const looked = { places, seen: nothingSeen(), holders: knownHolders(reading) }
  for (const [index, row] of rows.entries()) {
    lookAt(reading, preview, { row, ...looked })
    // Twenty thousand rows are looked at between the other calls of the office, not instead of them.
    if (index % rowsAtOnce !== 0) continue
    tell({ step: 'CHECKING', rows: index, of: rows.length })
    await nextTurn()
  }
  return preview
}

/** Codes, seals and numbers of the rows above. */
const nothingSeen = () => ({
  codes: new Map<string, number>(),
  seals: new Map<string, number>(),
  numbers: numbersTwice()
})

interface Looked {
  row: { rowNumber: number; cells: Cells }
  places: ReadonlyMap<Column, number>
  seen: ReturnType<typeof nothingSeen>
  holders: KnownHolders
}

function lookAt(reading: Reading, preview: Preview, { row, places, seen, holders }: Looked): void {
  const { rowNumber, cells } = row
  if (isImported(reading, cells.legacyCode ?? '')) {
    preview.alreadyImported += 1
    return
  }
  const checked = checkRow(reading, cells, holders)
  const bad = [...('bad' in checked ? checked.bad : []), ...twice(row, seen)]
  if (bad.length === 0 && 'ready' in checked) {
    preview.rows.push(row)
    noteHolder(preview, checked.ready)
    return
  }
  preview.badRows += 1
  preview.badCells += bad.length
  for (const { column, problem, other = '' } of bad) {
    if (preview.problems.length === problemsShown) return
    preview.problems.push({
      rowNumber,
      cell: `${columnName(places.get(column) ?? importColumns.indexOf(column))}${rowNumber}`,
      column,
      problem,
      value: (cells[column] ?? '').slice(0, valueShown),
      other
    })
  }
}

/** Who would be recorded with the rows, so that a person sees a mistyped name before it becomes a holder. */
function noteHolder(preview: Preview, { keeping }: ReadyRow): void {
  if (keeping.holding === 'OWN_STORE') return
  preview.heldRows += 1
  const { holder } = keeping
  if (holder.holderId !== null) return
  const known = preview.newHolders.find(
    ({ name, kind }) => kind === holder.kind && holderKey(name) === holderKey(holder.name)
  )
  if (known) known.rows += 1
  else preview.newHolders.push({ name: holder.name, kind: holder.kind, rows: 1 })
}

/** What an earlier row of the same file has: a code, a seal or a number belongs to one thing. */
function twice({ rowNumber, cells }: Looked['row'], { codes, seals, numbers }: Looked['seen']): BadCell[] {
  const code = foldMarks(cells.legacyCode ?? '')
  const seal = (cells.sealNumber ?? '').replace(/\s/g, '').toUpperCase()
  const bad: BadCell[] = [
    ...again(codes, code, rowNumber).map((other) => ({
      column: 'legacyCode' as const,
      problem: 'codeTwice' as const,
      other
    })),
    ...again(seals, seal, rowNumber).map((other) => ({
      column: 'sealNumber' as const,
      problem: 'sealTwice' as const,
      other
    }))
  ]
  const same = numbers.look(rowNumber, cells)
  return [...bad, ...same.map(({ column, other }) => ({ column, problem: 'numberTwice' as const, other }))]
}

function again(seen: Map<string, number>, value: string, rowNumber: number): string[] {
  if (value === '') return []
  const before = seen.get(value)
  if (before === undefined) seen.set(value, rowNumber)
  return before === undefined ? [] : [String(before)]
}

/** Whether the thing of an old code is in already. */
export function isImported(reads: Pick<Reading, 'get'>, legacyCode: string): boolean {
  return reads.get('SELECT 1 FROM stock_import_row WHERE legacy_code = ?', legacyCode) !== undefined
}

/** Where each column stands, by its heading; an asterisk for required ones is no part of it. The rest is named. */
function columnsIn(headings: readonly string[]): { places: ReadonlyMap<Column, number>; unknown: string[] } {
  const folded = headings.map((heading) => foldMarks(heading.replace('*', '').trim()))
  const places = new Map<Column, number>()
  for (const column of importColumns) {
    const at = folded.indexOf(foldMarks(importColumnWords[column]))
    if (at !== -1) places.set(column, at)
  }
  if (importBaseColumns.some((column) => !places.has(column))) {
    refuse('IMPORT_FILE_UNREADABLE', { problem: 'headings' })
  }
  const read = new Set(places.values())
  const unknown = headings.filter((heading, at) => heading.trim() !== '' && !read.has(at))
  return { places, unknown: unknown.slice(0, unknownShown) }
}

/** The filled cells of a row. */
function cellsOf(texts: readonly string[], places: ReadonlyMap<Column, number>): Cells {
  const cells: Cells = {}
  for (const [column, at] of places) {
    const text = (texts[at] ?? '').slice(0, importCellMax)
    if (text !== '') cells[column] = text
  }
  return cells
}
