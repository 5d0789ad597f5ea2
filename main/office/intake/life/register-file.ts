// Entering a file in its register. Receiving is not registering: only what is complete has a row (NĐ 152/2026 Art 9.4),
// and the rows of a book follow each other without a gap through its statistical year.
import { bookOf, registerNumberOf, registerSeries, statisticalYearOf } from '@domain/intake/life/register'
import type { OutputOf } from '@shared/contract'
import type { Act, Decide } from '../../act'
import { packOfVersion, procedureIn } from '../../deadlines'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { papersOf, type FileRow } from '../file-row'
import { ownFile, requireWay } from './guards'

export type Register = OutputOf<'intake.registerFile'>['register']

/** Refuses FILE_STATE, FILE_PROPOSAL_OPEN, FILE_NOT_YOURS and REQUIRED_PAPER_MISSING. */
export const registerFile: Decide<'intake.registerFile'> = (act, { fileId }) => ({
  register: enterRegister(act, ownFile(act, fileId))
})

/** The next row of the file's book, taken inside the commit. The file must be RECEIVED and complete. */
export function enterRegister(act: Act, file: FileRow): Register {
  const way = requireWay(act, file, 'REGISTERED')
  const [missing] = missingPapers(act, file)
  if (missing !== undefined) refuse('REQUIRED_PAPER_MISSING', { paper: missing })
  const book = bookOf(procedureOf(act, file)?.register ?? null)
  const year = statisticalYearOf(act.today)
  const ordinal = act.nextNumber(registerSeries(book), String(year))
  const number = registerNumberOf({ book, year, ordinal })
  act.append({
    kind: 'intake.FileRegistered',
    subject: `file:${file.file_id}`,
    payload: { fileId: file.file_id, ...way, book, year, ordinal, number }
  })
  return { book, year, ordinal, number }
}

/** The required papers of a file's procedure that were neither handed in nor brought later. */
export function missingPapers(reads: Pick<Reads, 'all'>, file: FileRow): string[] {
  const given = new Set(papersOf(reads, file).map(({ name }) => name))
  const papers = procedureOf(reads, file)?.papers ?? []
  return papers.filter(({ name, required }) => required && !given.has(name)).map(({ name }) => name)
}

/** The row of a file in its register; null until it has one. */
export function registerOf({
  register_book: book,
  register_year: year,
  register_ordinal: ordinal,
  register_number: number
}: Pick<
  FileRow,
  'register_book' | 'register_year' | 'register_ordinal' | 'register_number'
>): Register | null {
  if (book === null || year === null || ordinal === null || number === null) return null
  return { book, year, ordinal, number }
}

function procedureOf(reads: Pick<Reads, 'all'>, file: FileRow): ReturnType<typeof procedureIn> {
  const pack = packOfVersion(reads, file.due_version)
  return pack && procedureIn(pack, file.procedure_code)
}
