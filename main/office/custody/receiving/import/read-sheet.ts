// Reads the first sheet of an .xlsx file as texts. The file comes from anywhere: what it unpacks to and how far its
// cells reach is bounded before the library sees it. It knows neither assets nor what the columns mean.
import { importColumns, importRowsMax } from '@shared/contract/custody'
import { readSheet as readXlsx } from 'read-excel-file/node'
import { refuse } from '../../../refusal'
import { unzip, ZipError, zipStored, type ZipEntry } from './zip'

const fileBytesMax = 20 * 1024 * 1024
const unpackedBytesMax = 96 * 1024 * 1024
/** Room for columns that people add for themselves; far from what exhausts memory. */
const columnsMax = importColumns.length + 30

/** Rows of texts, the headings first; numbers as the file writes them, days as `YYYY-MM-DD`. Refuses IMPORT_FILE_UNREADABLE. */
export async function readSheet(file: Buffer): Promise<string[][]> {
  if (file.length > fileBytesMax) refuse('IMPORT_FILE_UNREADABLE', { problem: 'large' })
  if (file.subarray(0, 2).toString('latin1') !== 'PK') refuse('IMPORT_FILE_UNREADABLE', { problem: 'kind' })
  const entries = sheetEntries(file)
  refuseFarCells(entries)
  const rows = await readXlsx(zipStored(entries), 1, { parseNumber: (text) => text, trim: true }).catch(() =>
    refuse('IMPORT_FILE_UNREADABLE', { problem: 'broken' })
  )
  return rows.map((row) => row.map(textOf))
}

function sheetEntries(file: Buffer): ZipEntry[] {
  try {
    const wanted = (name: string): boolean =>
      /\.(xml|rels)$/i.test(name) && !/^(docProps|customXml)\//.test(name)
    const entries = unzip(file, { wanted, bytesMax: unpackedBytesMax })
    if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new ZipError('broken')
    return entries
  } catch (error) {
    const problem = error instanceof ZipError ? error.problem : 'broken'
    return refuse('IMPORT_FILE_UNREADABLE', { problem })
  }
}

/** A single cell at the far end of a sheet would be filled up to with empty ones. */
function refuseFarCells(entries: ZipEntry[]): void {
  for (const entry of entries) {
    if (!entry.name.startsWith('xl/worksheets/')) continue
    const text = entry.content.toString('utf8').replace(/<dimension[^>]*>/g, '')
    for (const [, letters = '', row = ''] of text.matchAll(/ r="([A-Z]{1,3})(\d{1,7})"/g)) {
      if (Number(row) > importRowsMax + 1 || columnNumber(letters) > columnsMax) {
        refuse('IMPORT_FILE_UNREADABLE', { problem: 'large' })
      }
    }
    for (const [, row = ''] of text.matchAll(/<row[^>]* r="(\d{1,7})"/g)) {
      if (Number(row) > importRowsMax + 1) refuse('IMPORT_FILE_UNREADABLE', { problem: 'large' })
    }
    entry.content = Buffer.from(text, 'utf8')
  }
}

/** `A` is 1, `AA` 27. */
function columnNumber(letters: string): number {
  let number = 0
  for (let index = 0; index < letters.length; index += 1)
    number = number * 26 + letters.charCodeAt(index) - 64
  return number
}

/** The name of a column by its index: 0 is `A`. */
export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}

function textOf(value: unknown): string {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  }
  if (typeof value === 'string') return value.normalize('NFC').trim()
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  return ''
}
