// Reads the machine readable zone of a Vietnamese citizen's ID card: TD1 of ICAO 9303-5, three lines of 30. It gives
// number, birth, gender and a name without marks; it never gives the address, and never the marks of the name.
import { numberAgrees } from './id-card'

export interface MrzCard {
  identityNumber: string
  /** Without marks, in title case: not yet the name that goes into a file. */
  plainName: string
  /** `YYYY-MM-DD`. */
  birthDate: string
  gender: 'MALE' | 'FEMALE'
  /** `YYYY-MM-DD`; null for a card that never expires. */
  expiresDate: string | null
}

export type MrzProblem =
  | 'MRZ_NOT_WHOLE'
  | 'MRZ_NOT_VIETNAMESE'
  | 'MRZ_CHECK_WRONG'
  | 'MRZ_NUMBER_INVALID'
  | 'MRZ_NAME_INVALID'
  | 'BIRTH_DATE_INVALID'
  | 'GENDER_INVALID'
  | 'MRZ_EXPIRY_INVALID'
  | 'NUMBER_DISAGREES'

export type MrzReading = { mrz: MrzCard } | { problem: MrzProblem }

const lineLength = 30
const linesOfCard = 3
const zone = /^[A-Z0-9<]{90}$/
/** What a card of no end bears where others have a day. */
const neverExpires: readonly string[] = ['<<<<<<', '991231']
const checkWeights = [7, 3, 1]
const letterOffset = 55

/** Whether a text may be a line of the zone, or several run together: such a text is no tag and no typing. */
export function looksLikeMrz(text: string): boolean {
  const bare = text.replace(/\s/g, '').toUpperCase()
  const lines = bare.length / lineLength
  return /^[A-Z0-9<]+$/.test(bare) && bare.includes('<') && Number.isInteger(lines) && lines <= linesOfCard
}

/**
 * Puts the lines of a zone together as they come, one scan each or all in one. Answers the zone once it has its three
 * lines, and until then what it has of it. A line that begins a card begins anew.
 */
export function joinMrz(before: string, scanned: string): { soFar: string; whole: boolean } {
  const bare = scanned.replace(/\s/g, '').toUpperCase()
  const soFar = bare.startsWith('ID') && bare.includes('VNM') ? bare : before + bare
  return { soFar, whole: soFar.length >= lineLength * linesOfCard }
}

/** The check digit of ICAO 9303-3: weights 7, 3, 1 over values 0–9, A = 10 … Z = 35, `<` = 0. */
export function mrzCheckDigit(text: string): string {
  const sum = Array.from(text).reduce((total, character, index) => {
    const value = /\d/.test(character)
      ? Number(character)
      : character === '<'
        ? 0
        : character.charCodeAt(0) - letterOffset
    return total + value * (checkWeights[index % checkWeights.length] ?? 0)
  }, 0)
  return String(sum % 10)
}

/**
 * Reads the three lines, with or without line breaks. Every check digit must hold and the number must agree with birth
 * and gender; else nothing is read at all. `today` is the business day: nobody was born after it.
 */
export function readMrz(scanned: string, today: string): MrzReading {
  const text = scanned.replace(/\s/g, '').toUpperCase()
  if (!zone.test(text)) return { problem: 'MRZ_NOT_WHOLE' }
  if (!/^I[D<]VNM/.test(text) || text.slice(45, 48) !== 'VNM') return { problem: 'MRZ_NOT_VIETNAMESE' }
  if (!checksHold(text)) return { problem: 'MRZ_CHECK_WRONG' }
  const number = text.slice(15, 27)
  // The card's own number is the last nine digits of its holder's.
  if (!/^\d{12}$/.test(number) || number.slice(3) !== text.slice(5, 14))
    return { problem: 'MRZ_NUMBER_INVALID' }
  const plainName = nameOf(text.slice(60))
  if (plainName === null) return { problem: 'MRZ_NAME_INVALID' }
  const gender = { M: 'MALE' as const, F: 'FEMALE' as const }[text.charAt(37)]
  if (!gender) return { problem: 'GENDER_INVALID' }
  // The number knows the century that six digits of a birth do not.
  const birthDate = dayIn(100 * (19 + Math.floor(Number(number.charAt(3)) / 2)), text.slice(30, 36))
  if (birthDate === null || birthDate > today) return { problem: 'BIRTH_DATE_INVALID' }
  if (!numberAgrees(number, birthDate, gender)) return { problem: 'NUMBER_DISAGREES' }
  const expiry = text.slice(38, 44)
  const expiresDate = neverExpires.includes(expiry) ? null : dayIn(2000, expiry)
  if (expiresDate === null && !neverExpires.includes(expiry)) return { problem: 'MRZ_EXPIRY_INVALID' }
  return { mrz: { identityNumber: number, plainName, birthDate, gender, expiresDate } }
}

/** Number, birth, expiry and the whole; the one of the 12 digits only where the card has one. */
function checksHold(text: string): boolean {
  const [optional, optionalCheck] = [text.slice(15, 29), text.charAt(29)]
  return (
    mrzCheckDigit(text.slice(5, 14)) === text.charAt(14) &&
    (optionalCheck === '<' || mrzCheckDigit(optional) === optionalCheck) &&
    mrzCheckDigit(text.slice(30, 36)) === text.charAt(36) &&
    mrzCheckDigit(text.slice(38, 44)) === text.charAt(44) &&
    mrzCheckDigit(text.slice(5, 37) + text.slice(38, 45) + text.slice(48, 59)) === text.charAt(59)
  )
}

/** `NGUYEN<<VAN<MAU` as `Nguyen Van Mau`; null for anything but letters, and for a name that fills nothing. */
function nameOf(line: string): string | null {
  const words = line.split('<').filter((word) => word !== '')
  if (words.length === 0 || !/^[A-Z<]+$/.test(line) || !/^[A-Z]/.test(line)) return null
  // Between the two parts stand two fillers; a third one ends the name, and nothing may come behind it.
  if (/<{3,}[A-Z]/.test(line)) return null
  return words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ')
}

function dayIn(century: number, text: string): string | null {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(text)
  if (!match) return null
  const day = `${century + Number(match[1])}-${match[2] ?? ''}-${match[3] ?? ''}`
  const known = new Date(`${day}T00:00:00.000Z`)
  return !Number.isNaN(known.getTime()) && known.toISOString().slice(0, 10) === day ? day : null
}
