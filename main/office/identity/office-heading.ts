// How the office and its people are named on papers.
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

export interface OfficeHeading {
  code: string
  /** The superior body and the office, in capitals, as headings print them (NĐ 30/2020/NĐ-CP, Phụ lục I). */
  superiorName: string
  name: string
  seat: string
}

export function officeHeading(reads: Pick<Reads, 'get'>): OfficeHeading {
  const row = reads.get<{ office_code: string; name: string; superior: string; seat: string }>(
    'SELECT office_code, name, superior, seat FROM office'
  )
  if (!row) refuse('OFFICE_UNKNOWN', { officeCode: '' })
  // A heading names the place once: it stands in the superior's line already.
  const [name = row.name] = row.name.split(' - ')
  return {
    code: row.office_code,
    superiorName: row.superior.toLocaleUpperCase('vi'),
    name: name.toLocaleUpperCase('vi'),
    seat: row.seat
  }
}

/** The office as it is named in running text. */
export function officeName(reads: Pick<Reads, 'get'>): string {
  return reads.get<{ name: string }>('SELECT name FROM office')?.name ?? ''
}

/** The name of a person of the office; the id itself when nobody has it. */
export function userFullName(reads: Pick<Reads, 'get'>, userId: string | null): string {
  if (userId === null) return ''
  const row = reads.get<{ full_name: string }>('SELECT full_name FROM app_user WHERE user_id = ?', userId)
  return row?.full_name ?? userId
}
