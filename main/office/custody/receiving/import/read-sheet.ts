// Reads the first sheet of an .xlsx file as texts. The file comes from anywhere: what it unpacks to and how far its
// cells reach is bounded before the library sees it. It knows neither assets nor what the columns mean.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { importColumns, importRowsMax } from '@shared/contract/custody'
import { refuse, RefusalError } from '../../../refusal'
import { columnNumber } from './column-name'
import { rowsOf } from './sheet-thread'
import { unzip, ZipError, zipStored, type ZipEntry } from './zip'

const fileBytesMax = 20 * 1024 * 1024
const unpackedBytesMax = 192 * 1024 * 1024
/** Room for columns that people add for themselves; far from what exhausts memory. */
const columnsMax = importColumns.length + 30
/** Addresses of cells, and of rows. */
const addresses = / r="([A-Z]{1,3})(\d{1,7})"|<row[^>]* r="(\d{1,7})"/g
/** Other calls are answered between. */
const addressesAtOnce = 5_000

/** Rows of texts, the headings first; numbers as the file writes them, days as `YYYY-MM-DD`. Refuses IMPORT_FILE_UNREADABLE. */
export async function readSheet(
  file: Buffer,
  { onRows, signal }: { onRows: (rows: number) => void; signal: AbortSignal }
): Promise<string[][]> {
  if (file.length > fileBytesMax) refuse('IMPORT_FILE_UNREADABLE', { problem: 'large' })
  if (file.subarray(0, 2).toString('latin1') !== 'PK') refuse('IMPORT_FILE_UNREADABLE', { problem: 'kind' })
  const entries = await sheetEntries(file)
  await refuseFarCells(entries)
  const rows: string[][] = []
  const take = (some: string[][]): void => {
    rows.push(...some)
    onRows(rows.length)
  }
  await rowsOf(zipStored(entries), { onRows: take, signal }).catch((error: unknown) => {
    if (signal.aborted) refuse('IMPORT_STOPPED')
    throw error instanceof RefusalError ? error : unreadable()
  })
  return rows
}

const unreadable = (): RefusalError =>
  new RefusalError({ code: 'IMPORT_FILE_UNREADABLE', params: { problem: 'broken' } })

async function sheetEntries(file: Buffer): Promise<ZipEntry[]> {
  try {
    const wanted = (name: string): boolean =>
      /\.(xml|rels)$/i.test(name) && !/^(docProps|customXml)\//.test(name)
    const entries = await unzip(file, { wanted, bytesMax: unpackedBytesMax })
    if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new ZipError('broken')
    return entries
  } catch (error) {
    const problem = error instanceof ZipError ? error.problem : 'broken'
    return refuse('IMPORT_FILE_UNREADABLE', { problem })
  }
}

/** A single cell at the far end of a sheet would be filled up to with empty ones. */
async function refuseFarCells(entries: ZipEntry[]): Promise<void> {
  for (const entry of entries) {
    if (!entry.name.startsWith('xl/worksheets/')) continue
    const text = entry.content.toString('utf8').replace(/<dimension[^>]*>/g, '')
    let looked = 0
    for (const [, letters, cellRow, row] of text.matchAll(addresses)) {
      const isFar = Number(cellRow ?? row) > importRowsMax + 1 || columnNumber(letters ?? '') > columnsMax
      if (isFar) refuse('IMPORT_FILE_UNREADABLE', { problem: 'large' })
      looked += 1
      if (looked % addressesAtOnce === 0) await nextTurn()
    }
    entry.content = Buffer.from(text, 'utf8')
  }
}
