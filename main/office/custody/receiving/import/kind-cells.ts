// The fields of a thing's kind in an import: plate, IMEI, denominations and so on. An old book may not know them all, so
// only what makes money and gold countable must be there; what is there must be right.
import { importFieldColumns, type AssetKind } from '@shared/contract/custody'
import { countOf, fieldProblem, kindFields, type KindField } from '@shared/custody/kind-fields'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'
import { choiceWords } from '@shared/words/vi/custody-receiving'
import { type Cells, type Note, type Problem, withoutGroups } from './cells'

type FieldColumn = (typeof importFieldColumns)[number]

/** Without these nobody could say how much there is (NĐ 152/2026 Art 44). */
const needed: Partial<Record<AssetKind, readonly FieldColumn[]>> = {
  CASH: ['total'],
  FOREIGN_CASH: ['currency', 'total'],
  GOLD_GEMS: ['material', 'weightMilligram']
}
const fieldMax = 300
/** Spaces that people put between the digits of a number. */
const spaced: readonly string[] = ['imei', 'currency']

/** The filled fields of a kind; every bad cell is noted. */
export function fieldsIn(
  cells: Cells,
  { note, kind, quantity }: { note: Note; kind: AssetKind; quantity: number }
): Record<string, string> {
  const values: Record<string, string> = {}
  const problems: [FieldColumn, Problem][] = []
  for (const column of importFieldColumns) {
    const typed = oneLine(cells[column] ?? '')
    if (typed === '') continue
    const field = kindFields[kind].find(({ name }) => name === column)
    if (!field) problems.push([column, 'notOfKind'])
    else if (typed.length > fieldMax) problems.push([column, 'long'])
    else values[column] = valueOf(field, typed)
  }
  for (const column of needed[kind] ?? []) if (!(column in values)) problems.push([column, 'empty'])
  for (const field of kindFields[kind]) {
    const column = importFieldColumns.find((name) => name === field.name)
    const problem = column && column in values ? problemOf(field, values) : null
    if (column && problem) problems.push([column, problem])
  }
  const notes = values['notes']
  if (notes !== undefined && countOf(notes) !== null && countOf(notes) !== quantity) {
    problems.push(['notes', 'noteCount'])
  }
  for (const [column, problem] of problems) note(column, problem)
  return values
}

/** A choice by its word, a grouped number by its digits, anything else as it was typed. */
function valueOf(field: KindField, typed: string): string {
  if (field.rule === 'CHOICE') {
    const words = choiceWords[field.name] ?? {}
    const chosen = Object.keys(words).find((code) => foldMarks(words[code] ?? '') === foldMarks(typed))
    return chosen ?? typed
  }
  if (field.rule === 'NOTES') return typed.replace(/\s/g, '').toLowerCase()
  if (spaced.includes(field.name)) return typed.replace(/[\s.-]/g, '').toUpperCase()
  return field.pattern ? withoutGroups(typed) : typed
}

/** The total is compared only where the denominations are known. */
function problemOf(field: KindField, values: Readonly<Record<string, string>>): Problem | null {
  if (field.rule === 'TOTAL' && values['notes'] === undefined) {
    return field.pattern?.test(values[field.name] ?? '') === false ? 'wrongForm' : null
  }
  const problem = fieldProblem(field, values)
  if (problem === 'imei' || problem === 'total') return problem
  return problem === null ? null : 'wrongForm'
}
