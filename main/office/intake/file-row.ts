// A desk file's row and its papers, as every part of intake reads them.
import type { z } from 'zod'
import type { fileTable } from '@domain/intake/tables'
import type { RowIn } from '@domain/journal/table'
import type { filePaper, FileState } from '@shared/contract/file-shapes'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

export type FileRow = RowIn<typeof fileTable>
export type FilePaper = z.output<typeof filePaper>

/** A file's row by id or tag. Refuses FILE_UNKNOWN. */
export function fileRow(reads: Pick<Reads, 'get'>, by: { fileId: string } | { tag: string }): FileRow {
  const row =
    'fileId' in by
      ? reads.get<FileRow>('SELECT * FROM intake_file WHERE file_id = ?', by.fileId)
      : reads.get<FileRow>('SELECT * FROM intake_file WHERE tag = ?', by.tag)
  return row ?? refuse('FILE_UNKNOWN')
}

/** The state of a row; a CHECK allows no other. */
export function stateOf({ state }: Pick<FileRow, 'state'>): FileState {
  return state as FileState
}

/** Every paper of a file, those of its reception first, then those that were brought later: scans name them by place. */
export function papersOf(
  reads: Pick<Reads, 'all'>,
  { file_id, papers }: Pick<FileRow, 'file_id' | 'papers'>
): FilePaper[] {
  const brought = reads.all<{ papers: string }>(
    'SELECT papers FROM intake_supplement WHERE file_id = ? ORDER BY number',
    file_id
  )
  return [{ papers }, ...brought].flatMap((each) => JSON.parse(each.papers) as FilePaper[])
}
