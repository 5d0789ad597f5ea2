// Reads the QR of a citizen's ID card (intake.md §10). Either every field that the desk needs is there and agrees
// with the number, or the reading is a named problem: a person is never filled half.
import { dayOf } from './calendar'
import { genderWords } from './words/vi/names'

export interface IdCard {
  identityNumber: string
  /** In title case, whatever the card prints. */
  fullName: string
  /** `YYYY-MM-DD`. */
  birthDate: string
  gender: 'MALE' | 'FEMALE'
  address: string
  /** `YYYY-MM-DD`; null where the card does not say. */
  issuedDate: string | null
  /**
   * What a newer card says behind the seventh field, as it came: no published order tells what it is (intake.md §10), so
   * nothing is taken from it.
   */
  further: readonly string[]
}

export type IdCardProblem =
  | 'NOT_AN_ID_CARD'
  | 'CUT_SHORT'
  | 'NUMBER_INVALID'
  | 'NAME_INVALID'
  | 'TEXT_DAMAGED'
  | 'MARKS_LOST'
  | 'BIRTH_DATE_INVALID'
  | 'GENDER_INVALID'
  | 'ADDRESS_MISSING'
  | 'ISSUE_DATE_INVALID'
  | 'NUMBER_DISAGREES'

export type IdCardReading = { card: IdCard } | { problem: IdCardProblem }

const fieldsMin = 7
const nameMax = 100
const addressMax = 300
/** Letters of Vietnamese and of foreign names, with the marks that join their parts. */
const namePattern = /^\p{L}[\p{L}\p{M}'’.\- ]*$/u
/** What an unreadable byte leaves behind, or UTF-8 read as one byte a letter. */
const damaged =
  /[\uFFFD\u0000-\u001f\u007f-\u009f?]|\u00c3[\u0080-\u00bf]|\u00e1[\u00ba\u00bb]|[\u00c4\u00c6\u00e4\u00e6]/u
/**
 * Windows-1258 read as Western: it writes most tone marks behind their letter, and they come out as letters that
 * Vietnamese does not have (eth, thorn), as a capital inside a word, or as two vowels that never stand together.
 */
const wrongPage = /[\u00d0\u00f0\u00de\u00fe]|\p{Ll}[\u00cc\u00d2]/u
const impossiblePairs =
  /(?<!g)i[\u00ec\u00f2]|(?<!q)u[\u00ec\u00f2]|[a\u0103\u00e2\u00e3e\u00ea\u00f4\u01a1\u00f5\u01b0y\u00fd][\u00ec\u00f2]|o\u00ec|o\u00f2(?!ng)|\u00fd[aeo\u00e2\u00ea\u00e3\u00f4\u00f5]/iu

/**
 * Reads `number|old number|name|ddMMyyyy|Nam or Nữ|address|ddMMyyyy`, with whatever a newer card puts after it.
 * `today` is the business day, which no date of the card may lie after.
 */
export function readIdCard(scanned: string, today: string = dayOf(Date.now())): IdCardReading {
  const fields = scanned
    .normalize('NFC')
    .split('|')
    .map((field) => field.trim().replace(/ +/g, ' '))
  const [number = '', , name = '', birth = '', gender = '', address = '', issued = '', ...further] = fields
  if (fields.length < fieldsMin)
    return { problem: fields.length > 1 && /^\d{12}$/.test(number) ? 'CUT_SHORT' : 'NOT_AN_ID_CARD' }
  const read = {
    identityNumber: /^\d{12}$/.test(number) ? number : null,
    birthDate: pastDay(birth, today),
    gender: genderOf(gender),
    issuedDate: issued === '' ? null : pastDay(issued, today)
  }
  if (read.identityNumber === null) return { problem: 'NUMBER_INVALID' }
  const text = textProblem(name, address)
  if (text) return { problem: text }
  if (!namePattern.test(name) || name.length > nameMax) return { problem: 'NAME_INVALID' }
  if (read.birthDate === null) return { problem: 'BIRTH_DATE_INVALID' }
  if (read.gender === null) return { problem: 'GENDER_INVALID' }
  if (address === '' || address.length > addressMax) return { problem: 'ADDRESS_MISSING' }
  if (issued !== '' && (read.issuedDate === null || read.issuedDate < read.birthDate)) {
    return { problem: 'ISSUE_DATE_INVALID' }
  }
  if (!numberAgrees(read.identityNumber, read.birthDate, read.gender)) return { problem: 'NUMBER_DISAGREES' }
  return {
    card: {
      identityNumber: read.identityNumber,
      fullName: titleCase(name),
      birthDate: read.birthDate,
      gender: read.gender,
      address,
      issuedDate: read.issuedDate,
      further
    }
  }
}

/** A name may well have no mark; a name with its address has some, or the scanner lost them. */
function textProblem(name: string, address: string): 'TEXT_DAMAGED' | 'MARKS_LOST' | null {
  const texts = [name, address]
  if (texts.some((text) => damaged.test(text) || wrongPage.test(text) || impossiblePairs.test(text)))
    return 'TEXT_DAMAGED'
  return name !== '' && address !== '' && /^[\x20-\x7e]*$/.test(name + address) ? 'MARKS_LOST' : null
}

/**
 * Whether a 12-digit number fits a birth date and a gender: its fourth digit counts centuries from the 20th, two
 * for each, the odd one for women; the next two are the year. There is no check digit.
 */
export function numberAgrees(identityNumber: string, birthDate: string, gender: 'MALE' | 'FEMALE'): boolean {
  const century = Math.floor(Number(birthDate.slice(0, 4)) / 100) - 19
  const digit = century * 2 + (gender === 'FEMALE' ? 1 : 0)
  return identityNumber.charAt(3) === String(digit) && identityNumber.slice(4, 6) === birthDate.slice(2, 4)
}

/** `PHẠM THỊ VÂN` as `Phạm Thị Vân`; a name that is not all capitals stays as it is. */
function titleCase(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name
  return name
    .toLocaleLowerCase('vi')
    .replace(
      /(^|[ \-'’.])(\p{L})/gu,
      (_all, before: string, letter: string) => before + letter.toLocaleUpperCase('vi')
    )
}

function genderOf(text: string): IdCard['gender'] | null {
  const plain = text.toLocaleLowerCase('vi')
  if (plain === genderWords.MALE.toLocaleLowerCase('vi')) return 'MALE'
  return plain === genderWords.FEMALE.toLocaleLowerCase('vi') ? 'FEMALE' : null
}

/** `ddMMyyyy` as a day of the calendar that is not in the future. */
function pastDay(text: string, today: string): string | null {
  const match = /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (!match) return null
  const day = `${match[3] ?? ''}-${match[2] ?? ''}-${match[1] ?? ''}`
  const known = new Date(`${day}T00:00:00.000Z`)
  const real = !Number.isNaN(known.getTime()) && known.toISOString().slice(0, 10) === day
  return real && day >= '1900-01-01' && day <= today ? day : null
}
