// How like two names of a person or body are, as a clerk hears and types them. It knows no numbers and no days.
import { foldMarks } from '@shared/search-fold'
import { oneSlip } from './one-slip'

export type NameLikeness =
  | 'SAME_NAME'
  | 'NAME_WITHOUT_MARKS'
  | 'NAME_PARTS_SWAPPED'
  | 'NAME_PART_MISSING'
  | 'NAME_ONE_LETTER'
  | 'NAME_BEGINS'
  | 'OTHER_NAME'

/** A name shorter than this says too little for one letter to be a slip. */
const lettersMin = 8
/** One word alone is no name yet. */
export const namePartsMin = 2

/** The words of a name without marks, in order; a nought among letters was meant as an O. */
export function nameParts(name: string): string[] {
  return (
    foldMarks(name)
      .replace(/(?<=\p{L})0|0(?=\p{L})/gu, 'o')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The other way to write a word, `my` for `mi`; the word itself where there is none. */
export function otherSpelling(part: string): string {
  if (/^(h|k|l|m|s|t|v|qu)y$/.test(part)) return part.replace(/y$/, 'i')
  return /^(h|k|l|m|s|t|v|qu)i$/.test(part) ? part.replace(/i$/, 'y') : part
}

export function nameLikeness(typed: string, known: string): NameLikeness {
  const [one, other] = [typed, known].map((name) => nameParts(name).map(oneSpelling)) as [string[], string[]]
  if (one.length === 0 || other.length === 0) return 'OTHER_NAME'
  if (one.join(' ') === other.join(' ')) {
    return withMarks(typed) === withMarks(known) ? 'SAME_NAME' : 'NAME_WITHOUT_MARKS'
  }
  if ([...one].sort().join(' ') === [...other].sort().join(' ')) return 'NAME_PARTS_SWAPPED'
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= namePartsMin && short.length < long.length && lacksMiddle(short, long)) {
    return 'NAME_PART_MISSING'
  }
  if (one.length >= namePartsMin && other.join(' ').startsWith(one.join(' '))) return 'NAME_BEGINS'
  const [joined, otherJoined] = [one.join(''), other.join('')]
  // Spaces are slips as well: `Hong Van` and `Hongvan`.
  const slip = joined === otherJoined || oneSlip(joined, otherJoined) !== null
  return slip && Math.min(joined.length, otherJoined.length) >= lettersMin ? 'NAME_ONE_LETTER' : 'OTHER_NAME'
}

function oneSpelling(part: string): string {
  return part.endsWith('i') ? otherSpelling(part) : part
}

function withMarks(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}

/** Whether the short name is the long one without something between its first and its last word. */
function lacksMiddle(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const part of long) if (part === short[at]) at += 1
  return at === short.length
}
