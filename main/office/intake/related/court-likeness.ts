// Whether two spellings name the same court. Names of courts are a level, a number and a place; the rest is the same
// in all of them.
import { foldMarks } from '@shared/search-fold'

/** What people write in short, without marks. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\btandtc\b/g, ' toi cao '],
  [/\btandcc\b/g, ' cap cao '],
  [/\btand\b/g, ' '],
  [/\btoa an( nhan dan)?\b/g, ' '],
  [/\bta\b/g, ' '],
  [/\b(tphcm|hcm|tp ?hcm|sai gon)\b/g, ' ho chi minh '],
  [/\bhn\b/g, ' ha noi '],
  [/\bkv ?(?=\d|\b)/g, ' khu vuc '],
  [/\bq ?(?=\d)/g, ' quan '],
  [/\bq\b/g, ' quan '],
  [/\bh\b/g, ' huyen '],
  [/\btx\b/g, ' thi xa ']
]
/** The level of a court: one that is said on one side only makes it another court. */
const levels = ['khu vuc', 'quan', 'huyen', 'thi xa', 'cap cao', 'toi cao', 'quan su'] as const
/** Words that are put in or left out at will. */
const fillers = new Set(['tp', 'thanh', 'pho', 'tinh', 'tai', 'cua', 'so'])

interface CourtParts {
  levels: string
  numbers: string
  places: readonly string[]
}

export function courtLikeness(
  one: string,
  other: string
): 'SAME' | 'WRITTEN_OTHERWISE' | 'OTHER' | 'UNKNOWN' {
  if (one.trim() === '' || other.trim() === '') return 'UNKNOWN'
  if (one.trim() === other.trim()) return 'SAME'
  const [left, right] = [partsOf(one), partsOf(other)]
  if (left.levels !== right.levels || left.numbers !== right.numbers) return 'OTHER'
  const [few, many] = left.places.length <= right.places.length ? [left, right] : [right, left]
  const within = few.places.every((place) => many.places.includes(place))
  // `khu vuc 7` is enough where the other adds its city. Without a level the place that is said first names the court.
  const sameSeat = few.numbers !== '' || few.levels !== '' || few.places[0] === many.places[0]
  return within && sameSeat ? 'WRITTEN_OTHERWISE' : 'OTHER'
}

function partsOf(court: string): CourtParts {
  let text = foldMarks(court)
    .replace(/[^a-z\d]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
  for (const [short, whole] of shortForms) text = text.replace(short, whole)
  text = ` ${text.replace(/\s+/g, ' ').trim()} `
  const found = levels.filter((level) => text.includes(` ${level} `))
  for (const level of found) text = text.replaceAll(` ${level} `, ' ')
  const words = text
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word))
  return {
    levels: found.join(),
    numbers: words.filter((word) => /^\d+$/.test(word)).join(),
    places: words.filter((word) => !/^\d+$/.test(word))
  }
}
