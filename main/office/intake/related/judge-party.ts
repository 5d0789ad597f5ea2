// Whether a known party is the person who is being typed. A name alone never says so: thousands are called the same.
import type { Confidence, RelatedReason } from '@shared/contract/related'
import type { PartyRow } from '../../people'
import type { Likeness } from './found'
import { nameLikeness, nameParts, namePartsMin } from './name-likeness'
import { figuresOf, oneSlip, twoSlips, type Slip } from './one-slip'

/** A person as far as typed, in the form in which the finder compares. */
export interface TypedPerson {
  fullName: string
  /** Figures only. */
  number: string
  formerNumber: string
  birthDate: string | null
  birthYear: string | null
}

/** With fewer figures a number is no number of anybody yet, only its beginning. */
const wholeNumberMin = 8
/** Fewer figures begin too many numbers. */
export const beginningMin = 6

type KnownParty = Pick<PartyRow, 'full_name' | 'number' | 'birth_date' | 'kind'>
type NumberSays =
  'SAME_NUMBER' | 'FORMER_NUMBER' | Slip | 'NUMBER_BEGINS' | 'TWO_SLIPS' | 'OTHER_NUMBER' | null
type NameSays = Extract<RelatedReason, `${string}NAME${string}`> | null
type BirthSays =
  'SAME_BIRTH_DATE' | 'SAME_BIRTH_YEAR' | 'BIRTH_DAY_MONTH_SWAPPED' | 'OTHER_DAY' | 'OTHER_BIRTH' | null

/** The likeness of a known party to the one that is typed; null when nothing speaks for it. */
export function judgeParty(typed: TypedPerson, known: KnownParty): Likeness | null {
  const number = numberSays(typed, known)
  const name =
    nameParts(typed.fullName).length < namePartsMin ? null : nameLikeness(typed.fullName, known.full_name)
  const birth = birthSays(typed, known)
  const confidence = confidenceOf(number, name, birth)
  if (confidence === null) return null
  const reasons = [numberReason(number), name, birthReason(birth)].filter((reason) => reason !== null)
  return { confidence, reasons }
}

/** The year somebody was born in, as far as known: of the day, else of a 12-digit number (intake.md §10). */
export function birthYearOf(birthDate: string | null, number: string | null): string | null {
  if (birthDate !== null) return birthDate.slice(0, 4)
  if (number === null || !/^\d{12}$/.test(number)) return null
  return `${19 + Math.floor(Number(number.charAt(3)) / 2)}${number.slice(4, 6)}`
}

function confidenceOf(number: NumberSays, name: NameSays, birth: BirthSays): Confidence | null {
  switch (number) {
    case 'SAME_NUMBER':
    case 'FORMER_NUMBER':
      return 'CERTAIN'
    case 'SWAPPED':
    case 'ONE_WRONG':
    case 'ONE_MISSING':
      if (name === null) return 'POSSIBLE'
      if (name === 'OTHER_NAME') return birth === 'SAME_BIRTH_DATE' ? 'POSSIBLE' : null
      return birth === 'OTHER_BIRTH' ? 'LIKELY' : 'CERTAIN'
    case 'NUMBER_BEGINS':
      if (name === null) return 'POSSIBLE'
      return name === 'OTHER_NAME' ? null : 'LIKELY'
    case 'TWO_SLIPS':
      if (isWholeName(name)) return birth === 'SAME_BIRTH_DATE' ? 'LIKELY' : 'POSSIBLE'
      return null
    case 'OTHER_NUMBER':
      return name === 'SAME_NAME' || name === 'NAME_WITHOUT_MARKS' ? 'POSSIBLE' : null
    case null:
      return confidenceWithoutNumber(name, birth)
  }
}

/** Where one side has no number, or an old one and the other a new one, the day of birth decides. */
function confidenceWithoutNumber(name: NameSays, birth: BirthSays): Confidence | null {
  if (isWholeName(name)) {
    const speaks =
      birth === 'SAME_BIRTH_DATE' || birth === 'SAME_BIRTH_YEAR' || birth === 'BIRTH_DAY_MONTH_SWAPPED'
    return speaks ? 'LIKELY' : 'POSSIBLE'
  }
  if (name === 'NAME_PART_MISSING') {
    if (birth === 'SAME_BIRTH_DATE') return 'LIKELY'
    return birth === 'SAME_BIRTH_YEAR' || birth === 'BIRTH_DAY_MONTH_SWAPPED' ? 'POSSIBLE' : null
  }
  if (name === 'NAME_ONE_LETTER') return birth === 'SAME_BIRTH_DATE' ? 'LIKELY' : null
  if (name !== 'NAME_BEGINS' || birth === 'OTHER_BIRTH' || birth === 'OTHER_DAY') return null
  return birth === 'SAME_BIRTH_DATE' ? 'LIKELY' : 'POSSIBLE'
}

function isWholeName(name: NameSays): boolean {
  return name === 'SAME_NAME' || name === 'NAME_WITHOUT_MARKS' || name === 'NAME_PARTS_SWAPPED'
}

/** Null where the two cannot be held against each other: one is missing, or one is old and the other new. */
function numberSays(typed: TypedPerson, known: KnownParty): NumberSays {
  if (known.number === null) return null
  const figures = figuresOf(known.number)
  if (typed.number === figures) return 'SAME_NUMBER'
  if (typed.formerNumber !== '' && typed.formerNumber === figures) return 'FORMER_NUMBER'
  if (typed.number.length >= wholeNumberMin) {
    const slip = oneSlip(typed.number, figures)
    if (slip) return slip
  }
  if (typed.number.length >= beginningMin && figures.startsWith(typed.number)) return 'NUMBER_BEGINS'
  const former = typed.formerNumber.length === figures.length ? oneSlip(typed.formerNumber, figures) : null
  if (former) return former
  if (typed.number.length !== figures.length) return null
  return twoSlips(typed.number, figures) ? 'TWO_SLIPS' : 'OTHER_NUMBER'
}

function birthSays(typed: TypedPerson, known: KnownParty): BirthSays {
  const { birthDate } = typed
  const year = birthDate?.slice(0, 4) ?? typed.birthYear
  const knownYear = birthYearOf(known.birth_date, known.number)
  if (year === null || knownYear === null) return null
  if (year !== knownYear) return 'OTHER_BIRTH'
  if (birthDate === null || known.birth_date === null) return 'SAME_BIRTH_YEAR'
  if (birthDate === known.birth_date) return 'SAME_BIRTH_DATE'
  const turned = `${year}-${birthDate.slice(8)}-${birthDate.slice(5, 7)}`
  return turned === known.birth_date ? 'BIRTH_DAY_MONTH_SWAPPED' : 'OTHER_DAY'
}

const slipReasons = {
  SWAPPED: 'NUMBER_SWAPPED',
  ONE_WRONG: 'NUMBER_ONE_WRONG',
  ONE_MISSING: 'NUMBER_ONE_MISSING',
  TWO_SLIPS: 'OTHER_NUMBER'
} as const

function numberReason(number: NumberSays): RelatedReason | null {
  return number !== null && number in slipReasons
    ? slipReasons[number as keyof typeof slipReasons]
    : (number as Exclude<NumberSays, keyof typeof slipReasons>)
}

function birthReason(birth: BirthSays): RelatedReason | null {
  return birth === 'OTHER_DAY' ? 'OTHER_BIRTH' : birth
}
