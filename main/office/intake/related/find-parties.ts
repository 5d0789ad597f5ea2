// The parties like the person who is being typed: fetched by a few narrow indexes, judged one by one.
import type { InputOf } from '@shared/contract'
import type { RelatedReason } from '@shared/contract/related'
import type { Reads } from '../../database/read'
import { organisationCodeOf, type PartyRow } from '../../people'
import { bySureness, isCalled, type Likeness } from './found'
import { beginningMin, birthYearOf, judgeParty, type TypedPerson } from './judge-party'
import { nameParts, namePartsMin, otherSpelling } from './name-likeness'
import { figuresOf } from './one-slip'
import { shownParty } from './shown'

export interface FoundParty {
  row: PartyRow
  likeness: Likeness
}

/** Enough to find everybody whose number is one slip away; where more fit, the number is too short to tell. */
const byNumberMax = 200
/** Of people who are called the same the newest are looked at. */
const byNameMax = 100
const namePartsMax = 8
/** A name that more people bear says nothing together with a year alone. */
const namesakesMax = 4
const oldNumberFigures = 9
const bodyNumberFigures = 13
const tailFigures = 5
const endFigures = 2
/** What a slip in the last three figures leaves whole, and what one before them leaves with the two last. */
const allButEnd = 3
const allButMiddle = 6
/** Behind every text that begins so. */
const lastCharacter = '\u{10FFFF}'

/** The form in which the finder compares a person; null while nobody was begun to be typed. */
export function typedPerson(person: InputOf<'intake.findRelated'>['person']): TypedPerson | null {
  if (person === null) return null
  const number = figuresOf(person.number)
  return {
    fullName: person.fullName,
    number,
    formerNumber: figuresOf(person.formerNumber),
    birthDate: person.birthDate,
    birthYear: person.birthYear === null ? birthYearOf(person.birthDate, number) : String(person.birthYear)
  }
}

/** Everybody who may be the person typed, the surest first. */
export function findParties(reads: Reads, typed: TypedPerson): FoundParty[] {
  const rows = new Map<number, PartyRow>()
  for (const row of [...byNumber(reads, typed), ...byName(reads, typed)]) rows.set(row.seq, row)
  const found: FoundParty[] = []
  for (const row of rows.values()) {
    const likeness = judgeParty(typed, row)
    if (likeness) found.push({ row, likeness })
  }
  return lessSureOfNamesakes(found).sort(
    (one, other) => bySureness(one.likeness, other.likeness) || other.row.seq - one.row.seq
  )
}

/**
 * Who shares no more than a name and a year of birth is said to be the person only when he is the only one, and when
 * few are called so: there are several Nguyen Van Hung of every year.
 */
function lessSureOfNamesakes(found: FoundParty[]): FoundParty[] {
  const doubtful = new Set(found.filter(({ likeness }) => isCalled(likeness) && !isDecided(likeness)))
  const namesakes = found.filter(({ likeness }) => likeness.reasons.some((reason) => wholeNames.has(reason)))
  if (doubtful.size < 2 && namesakes.length <= namesakesMax) return found
  return found.map((party) =>
    doubtful.has(party) ? { ...party, likeness: { ...party.likeness, confidence: 'POSSIBLE' } } : party
  )
}

const wholeNames: ReadonlySet<RelatedReason> = new Set([
  'SAME_NAME',
  'NAME_WITHOUT_MARKS',
  'NAME_PARTS_SWAPPED'
])

/** Whether more than a name and a year speaks. */
function isDecided({ reasons }: Likeness): boolean {
  return reasons.some((reason) => decisive.has(reason))
}

const decisive: ReadonlySet<RelatedReason> = new Set([
  'SAME_NUMBER',
  'FORMER_NUMBER',
  'NUMBER_SWAPPED',
  'NUMBER_ONE_WRONG',
  'NUMBER_ONE_MISSING',
  'NUMBER_BEGINS',
  'SAME_BIRTH_DATE',
  'BIRTH_DAY_MONTH_SWAPPED'
])

const someParties = `SELECT party.* FROM party WHERE ${shownParty} AND`

function byNumber(reads: Reads, { number, formerNumber }: TypedPerson): PartyRow[] {
  const found = numbersNear(reads, number)
  return formerNumber.length < oldNumberFigures ? found : [...found, ...numbersNear(reads, formerNumber)]
}

/**
 * The parties whose number is this one, one slip from it, or begins like it. One slip touches two neighbours at most,
 * so that it leaves whole the last five figures, all before the last three, or the first half and the last two.
 */
function numbersNear(reads: Reads, figures: string): PartyRow[] {
  if (figures.length < beginningMin) return []
  const number = figures.length === bodyNumberFigures ? organisationCodeOf(figures) : figures
  const beginning = (length: number): [string, string] => {
    const start = number.slice(0, length)
    return [start, start + lastCharacter]
  }
  const select = (where: string, ...values: string[]): PartyRow[] =>
    reads.all<PartyRow>(`${someParties} ${where} LIMIT ?`, ...values, byNumberMax)
  const beginsSo = 'number >= ? AND number < ?'
  return [
    ...select(beginsSo, ...beginning(number.length)),
    ...select('substr(number, -5) = ?', number.slice(-tailFigures)),
    ...select(beginsSo, ...beginning(number.length - allButEnd)),
    ...select(
      `substr(number, -2) = ? AND ${beginsSo}`,
      number.slice(-endFigures),
      ...beginning(number.length - allButMiddle)
    )
  ]
}

/** The parties who are called so: in any year, and those born in the year of the person with a part left out. */
function byName(reads: Reads, { fullName, birthYear }: TypedPerson): PartyRow[] {
  const parts = [...new Set(nameParts(fullName))].slice(0, namePartsMax)
  const [first, last] = [parts[0], parts.at(-1)]
  if (parts.length < namePartsMin || first === undefined || last === undefined) return []
  const select = (words: readonly string[]): PartyRow[] =>
    reads.all<PartyRow>(
      `SELECT party.* FROM party_search JOIN party ON party.seq = party_search.rowid
      WHERE party_search MATCH ? AND ${shownParty} ORDER BY party_search.rowid DESC LIMIT ?`,
      words.join(' AND '),
      byNameMax
    )
  const all = parts.map(word)
  const called = select(all)
  const found = called.length > 0 ? called : select([...all.slice(0, -1), `"${last}"*`])
  if (birthYear === null) return found
  const born = `"y${birthYear}"`
  return [
    ...found,
    ...select([...all, born]),
    ...select([...all, '"y0"']),
    ...select([word(first), word(last), born])
  ]
}

/** A word as the index is asked for it, in both spellings where it has two. */
function word(part: string): string {
  const other = otherSpelling(part)
  return other === part ? `"${part}"` : `("${part}" OR "${other}")`
}
