// Reads the first sheet of an .xlsx file as texts. The file comes from anywhere: what it unpacks to and how far its
// cells reach is bounded before the library sees it. It knows neither assets nor what the columns mean.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { importColumns, importRowsMax } from '@shared/contract/custody'
import { refuse } from '../../../refusal'
import { columnNumber } from './column-name'
import { rowsOf } from './sheet-thread'
import { unzip, ZipError, zipStored, type ZipEntry } from './zip'

const fileBytesMax = 20 * 1024 * 1024
const unpackedBytesMax = 96 * 1024 * 1024
/** Room for columns that people add for themselves; far from what exhausts memory. */
const columnsMax = importColumns.length + 30
/** Addresses of cells, and of rows. */
const addresses = / r="([A-Z]{1,3})(\d{1,7})"|<row[^>]* r="(\d{1,7})"/g
/** Other calls are answered between. */
const addressesAtOnce = 5_000

/** Rows of texts, the headings first; numbers as the file writes them, days as `YYYY-MM-DD`. Refuses IMPORT_FILE_UNREADABLE. */
export async function readSheet(file: Buffer, tell: (rows: number) => void): Promise<string[][]> {
  if (file.length > fileBytesMax) refuse('IMPORT_FILE_UNREADABLE', { problem: 'large' })
  if (file.subarray(0, 2).toString('latin1') !== 'PK') refuse('IMPORT_FILE_UNREADABLE', { problem: 'kind' })
  const entries = await sheetEntries(file)
  await refuseFarCells(entries)
  const rows: string[][] = []
  await rowsOf(zipStored(entries), (some) => {
    rows.push(...some)
    tell(rows.length)
  }).catch(() => refuse('IMPORT_FILE_UNREADABLE', { problem: 'broken' }))
  return rows
}

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
