// Cells as people fill them: whole numbers, days, kinds, lists in one cell. Each is read or is a named problem; nothing
// here knows the store.
import type { importColumns, importProblems } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'

export type Column = (typeof importColumns)[number]
export type Problem = (typeof importProblems)[number]
export type Cells = Partial<Record<Column, string>>

export interface BadCell {
  column: Column
  problem: Problem
  /** The row or the label that has the same number. */
  other?: string
}

export type Outcome<Value> = { value: Value } | { problem: Problem }
export type Note = (column: Column, problem: Problem | null, other?: string) => void

/** The value of an outcome; its problem is noted of the column. */
export function found<Value>(note: Note, column: Column, outcome: Outcome<Value>): Value | undefined {
  if ('value' in outcome) return outcome.value
  note(column, outcome.problem)
  return undefined
}

/** A required line of text. */
export function textIn(note: Note, cells: Cells, { column, max }: { column: Column; max: number }): string {
  const value = oneLine(cells[column] ?? '')
  note(column, value === '' ? 'empty' : value.length > max ? 'long' : null)
  return value
}

/** `1.200` and `1 200` as `1200`; anything else as it is. */
export function withoutGroups(text: string): string {
  return /^\d{1,3}([. ]\d{3})+$/.test(text) ? text.replace(/[. ]/g, '') : text
}

/** A whole number as people write it: `1200`, `1.200`, `1 200`; never through a number that loses digits. */
export function wholeIn(
  typed: string,
  { min, max, empty }: { min: bigint; max: bigint; empty?: bigint }
): Outcome<bigint> {
  const text = oneLine(typed)
  if (text === '') return empty === undefined ? { problem: 'empty' } : { value: empty }
  if (/^-/.test(text)) return { problem: 'negative' }
  const digits = withoutGroups(text)
  if (!/^\d{1,30}$/.test(digits)) return { problem: 'notWhole' }
  const value = BigInt(digits)
  if (value < min) return { problem: 'notWhole' }
  return value > max ? { problem: 'tooLarge' } : { value }
}

/** `2026-11-22` or `22/11/2026`; a day that is none in the calendar is wrong. */
export function dayIn(typed: string, notAfter: string | null): Outcome<string | null> {
  const text = oneLine(typed)
  if (text === '') return { value: null }
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00.000Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(iso) ||
    Number.isNaN(at.getTime()) ||
    at.toISOString().slice(0, 10) !== iso
  ) {
    return { problem: 'wrongDay' }
  }
  return notAfter !== null && iso > notAfter ? { problem: 'futureDay' } : { value: iso }
}

/** A code by the word that people read for it, marks and cases of letters alike. */
export function codeByWord<Code extends string>(
  words: Readonly<Record<Code, string>>,
  codes: readonly Code[]
): ReadonlyMap<string, Code> {
  return new Map(codes.map((code) => [foldMarks(words[code]), code]))
}
