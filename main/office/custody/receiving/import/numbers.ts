// Numbers that one thing bears and no other: IMEI, serial number, chassis, engine, plate. The same one in the store or
// twice in a file is a thing that was counted twice, or a number that was misread.
import { endedStates } from '@shared/contract/custody'
import { foldMarks } from '@shared/search-fold'
import type { Looking } from './ready-row'

/** Each has an index of the same expression (`1763800000027-stock.ts`). */
export const numberColumns = ['imei', 'serial', 'chassis', 'engine', 'plate'] as const
export type NumberColumn = (typeof numberColumns)[number]

type Fields = Readonly<Record<string, string>>

const ended = endedStates.map((state) => `'${state}'`).join(', ')

/** Without spaces, dashes and dots, in capitals: as the index has it. */
export function bareNumber(typed: string): string {
  return typed.replace(/[ .-]/g, '').replace(/[a-z]/g, (letter) => letter.toUpperCase())
}

/** The condition that a thing bears a bare number, as its index has it. */
export function bears(column: NumberColumn): string {
  const value = `CASE WHEN json_valid(details) THEN json_extract(details, '$.${column}') END`
  return `${value} IS NOT NULL AND upper(replace(replace(replace(${value}, ' ', ''), '-', ''), '.', '')) = ?`
}

/** Numbers of a thing that another one bears which the office still answers for, with its label. */
export function takenNumbers(looking: Looking, fields: Fields): { column: NumberColumn; other: string }[] {
  return numberColumns.flatMap((column) => {
    const bare = bareNumber(fields[column] ?? '')
    if (bare === '') return []
    const others = looking.all<{ tag: string; details: string }>(
      `SELECT tag, details FROM asset WHERE ${bears(column)} AND state NOT IN (${ended}) LIMIT 20`,
      bare
    )
    const same = others.find(({ details }) => sameMaker(column, fields, JSON.parse(details) as Fields))
    return same ? [{ column, other: same.tag }] : []
  })
}

/** Two makers may give the same serial number; where one of them is not known, it may be the same thing. */
export function sameMaker(column: NumberColumn, one: Fields, other: Fields): boolean {
  if (column !== 'serial') return true
  const [mine, theirs] = [foldMarks(one['brand'] ?? ''), foldMarks(other['brand'] ?? '')]
  return mine === '' || theirs === '' || mine === theirs
}

/** Looks at row after row for a number that an earlier one bears; answers the columns and the earlier rows. */
export function numbersTwice(): {
  look: (rowNumber: number, fields: Fields) => { column: NumberColumn; other: string }[]
} {
  const seen = new Map<string, { rowNumber: number; fields: Fields }[]>()
  return {
    look: (rowNumber, fields) =>
      numberColumns.flatMap((column) => {
        const bare = bareNumber(fields[column] ?? '')
        if (bare === '') return []
        const key = `${column} ${bare}`
        const before = seen.get(key) ?? []
        seen.set(key, [...before, { rowNumber, fields }])
        const same = before.find((earlier) => sameMaker(column, fields, earlier.fields))
        return same ? [{ column, other: String(same.rowNumber) }] : []
      })
  }
}
