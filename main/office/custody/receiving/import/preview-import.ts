// Looks at the file of a warehouse that was there: every bad cell by its address, and the rows that may come in.
// Nothing is written.
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { importColumns } from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import { foldMarks } from '@shared/search-fold'
import { importColumnWords } from '@shared/words/vi/custody-receiving'
import type { QueryHandler, Reading } from '../../../act'
import { refuse } from '../../../refusal'
import { checkRow, type BadCell, type Cells, type Column } from './check-row'
import { withProgress, type PreviewProgress } from './preview-progress'
import { columnName } from './column-name'
import { readSheet } from './read-sheet'

type Preview = OutputOf<'custody.previewStockImport'>
const problemsShown = 1000
const rowsAtOnce = 10
const valueShown = 60

export const previewStockImport: QueryHandler<'custody.previewStockImport'> = (reading, { base64 }) =>
  withProgress(reading.caller, (tell) => previewOf(reading, Buffer.from(base64, 'base64'), tell))

async function previewOf(
  reading: Reading,
  file: Buffer,
  tell: (progress: PreviewProgress) => void
): Promise<Preview> {
  tell({ step: 'READING', rows: 0, of: 0 })
  const [headings = [], ...body] = await readSheet(file, (rows) => tell({ step: 'READING', rows, of: 0 }))
  const places = columnsIn(headings)
  const rows = body
    .map((texts, index) => ({ rowNumber: index + 2, cells: cellsOf(texts, places) }))
    .filter(({ cells }) => Object.values(cells).some((text) => text !== ''))
  if (rows.length === 0) refuse('IMPORT_FILE_UNREADABLE', { problem: 'empty' })
  const seen = { codes: new Set<string>(), seals: new Set<string>() }
  const preview: Preview = {
    importId: createHash('sha256').update(file).digest('hex'),
    rows: [],
    alreadyImported: 0,
    badRows: 0,
    badCells: 0,
    problems: []
  }
  for (const [index, row] of rows.entries()) {
    look(reading, preview, { row, places, seen })
    // Ten thousand rows are looked at between the other calls of the office, not instead of them.
    if (index % rowsAtOnce !== 0) continue
    tell({ step: 'CHECKING', rows: index, of: rows.length })
    await nextTurn()
  }
  return preview
}

interface Looked {
  row: { rowNumber: number; cells: Cells }
  places: ReadonlyMap<Column, number>
  /** Codes and seals of the rows above. */
  seen: { codes: Set<string>; seals: Set<string> }
}

function look(reading: Reading, preview: Preview, { row, places, seen }: Looked): void {
  const { rowNumber, cells } = row
  if (isImported(reading, cells.legacyCode ?? '')) {
    preview.alreadyImported += 1
    return
  }
  const checked = checkRow(reading, cells)
  const bad = [...('bad' in checked ? checked.bad : []), ...twice(cells, seen)]
  if (bad.length === 0) {
    preview.rows.push({ rowNumber, cells: cells as Preview['rows'][number]['cells'] })
    return
  }
  preview.badRows += 1
  preview.badCells += bad.length
  for (const { column, problem } of bad) {
    if (preview.problems.length === problemsShown) return
    preview.problems.push({
      rowNumber,
      cell: `${columnName(places.get(column) ?? 0)}${rowNumber}`,
      column,
      problem,
      value: (cells[column] ?? '').slice(0, valueShown)
    })
  }
}

/** What an earlier row of the same file has: a code or a seal belongs to one thing. */
function twice(cells: Cells, { codes, seals }: Looked['seen']): BadCell[] {
  const bad: BadCell[] = []
  const code = foldMarks(cells.legacyCode ?? '')
  const seal = (cells.sealNumber ?? '').replace(/\s/g, '').toUpperCase()
  if (code !== '' && codes.has(code)) bad.push({ column: 'legacyCode', problem: 'codeTwice' })
  if (seal !== '' && seals.has(seal)) bad.push({ column: 'sealNumber', problem: 'sealTwice' })
  codes.add(code)
  seals.add(seal)
  return bad
}

/** Whether the thing of an old code is in already. */
export function isImported(reads: Pick<Reading, 'get'>, legacyCode: string): boolean {
  return reads.get('SELECT 1 FROM stock_import_row WHERE legacy_code = ?', legacyCode) !== undefined
}

/** Where each column stands, by its heading; an asterisk for required ones is no part of it. */
function columnsIn(headings: readonly string[]): ReadonlyMap<Column, number> {
  const folded = headings.map((heading) => foldMarks(heading.replace('*', '').trim()))
  const places = new Map<Column, number>()
  for (const column of importColumns) {
    const at = folded.indexOf(foldMarks(importColumnWords[column]))
    if (at === -1) refuse('IMPORT_FILE_UNREADABLE', { problem: 'headings' })
    places.set(column, at)
  }
  return places
}

function cellsOf(texts: readonly string[], places: ReadonlyMap<Column, number>): Cells {
  const cells: Cells = {}
  for (const [column, at] of places) cells[column] = (texts[at] ?? '').slice(0, 1000)
  return cells
}
