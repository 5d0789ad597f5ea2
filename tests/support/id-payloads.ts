// What scanners bring from identity cards, good and bad, with what must come of each. It is written without the readers:
// every expectation is known from how the payload was made.
import { seededChoice } from '../simulation/power-cut/seeded-choice'

export interface ExpectedCard {
  identityNumber: string
  fullName: string
  birthDate: string
  gender: 'MALE' | 'FEMALE'
  address: string
  issuedDate: string | null
  further: readonly string[]
}
export interface ExpectedMrz {
  identityNumber: string
  plainName: string
  birthDate: string
  gender: 'MALE' | 'FEMALE'
  expiresDate: string | null
}

export type IdPayload = { kind: string; scanned: string } & (
  | { medium: 'QR'; expected: { card: ExpectedCard } | { problem: string } }
  | { medium: 'MRZ'; expected: { mrz: ExpectedMrz } | { problem: string } }
)

type Choose = (below: number) => number
interface Person {
  number: string
  oldNumber: string
  name: string
  birthDate: string
  gender: 'MALE' | 'FEMALE'
  address: string
  issuedDate: string
}

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Vũ', 'Đinh']
const middle = {
  MALE: ['Văn', 'Hữu', 'Đức', 'Quang', 'Minh'],
  FEMALE: ['Thị', 'Ngọc', 'Thị Hồng', 'Diệu', 'Phương']
}
const given = {
  MALE: ['Bình', 'Cường', 'Dũng', 'Hải', 'Khánh', 'Lộc', 'Nam', 'Phước', 'Sỹ', 'Tuấn'],
  FEMALE: ['Ánh', 'Bích', 'Chi', 'Dung', 'Hạnh', 'Lan', 'Mai', 'Nhung', 'Quỳnh', 'Thủy']
}
const addresses = [
  'Tổ 3, Phường Phú Lợi, Thành phố Hồ Chí Minh',
  'Số 27, tổ 5, Phường Kiến An, Thành phố Hải Phòng',
  'Thôn Đông, Xã Yên Mỹ, Tỉnh Hưng Yên',
  'Khối 2, Phường Trường Vinh, Tỉnh Nghệ An',
  'Ấp Hòa Thành, Xã Mỹ Quới, Thành phố Cần Thơ',
  'Bản Nà Lạn, Xã Đồng Văn, Tỉnh Tuyên Quang',
  'Thôn Quế Ngọc, Xã Đất Mũi, Tỉnh Cà Mau'
]
const today = '2026-11-23'

/** The business day on which the payloads are read. */
export const payloadsDay = today

/** `count` payloads of all kinds in turn; the same seed gives the same ones. */
export function idPayloads(count: number, seed: number): IdPayload[] {
  const choose = seededChoice(seed)
  return Array.from({ length: count }, (_, index) => {
    const [kind, make] = kinds[index % kinds.length] ?? kinds[0]!
    return { kind, ...make(personOf(choose), choose) }
  })
}

type Made = IdPayload extends infer Each ? (Each extends IdPayload ? Omit<Each, 'kind'> : never) : never
type Expected<Medium> = Extract<IdPayload, { medium: Medium }>['expected']
const qr = (scanned: string, expected: Expected<'QR'>): Made => ({ medium: 'QR', scanned, expected })
const mrz = (scanned: string, expected: Expected<'MRZ'>): Made => ({ medium: 'MRZ', scanned, expected })

const kinds: readonly [string, (person: Person, choose: Choose) => Made][] = [
  ['2021 layout', (person) => qr(written(person), { card: cardOf(person) })],
  ['2024 layout, further fields', withFurtherFields],
  ['parted marks (NFD)', (person) => qr(written(person).normalize('NFD'), { card: cardOf(person) })],
  [
    'capitals, spaces, end of line',
    (person) => {
      const shouted = { ...person, name: person.name.toLocaleUpperCase('vi') }
      return qr(`${written(shouted).replaceAll('|', ' | ')}\r\n`, { card: cardOf(person) })
    }
  ],
  ['cut short', cutShort],
  [
    'marks typed as digits (VNI)',
    (person) => qr(written(person, { 2: 'Nguye64n Va8n Ma64u' }), { problem: 'NAME_INVALID' })
  ],
  [
    'reversed date of birth',
    (person) => qr(written(person, { 3: bare(person.birthDate) }), { problem: 'BIRTH_DATE_INVALID' })
  ],
  [
    'reversed date of issue',
    (person) => qr(written(person, { 6: bare(person.issuedDate) }), { problem: 'ISSUE_DATE_INVALID' })
  ],
  ['number of another year', numberOfAnotherYear],
  [
    'number of the other gender',
    (person) =>
      qr(written(person, { 4: person.gender === 'MALE' ? 'Nữ' : 'Nam' }), { problem: 'NUMBER_DISAGREES' })
  ],
  ['Windows-1258', (person) => qr(windows1258ReadAsWestern(written(person)), { problem: 'TEXT_DAMAGED' })],
  [
    'UTF-8 read a byte a letter',
    (person) => qr(Buffer.from(written(person), 'utf8').toString('latin1'), { problem: 'TEXT_DAMAGED' })
  ],
  // A woman's gender loses its mark too; the name is looked at before it.
  ['lost marks', (person) => qr(unmarked(written(person)), { problem: 'MARKS_LOST' })],
  [
    'question marks for letters',
    (person) => qr(written(person).replace(/[^\x20-\x7e]/g, '?'), { problem: 'TEXT_DAMAGED' })
  ],
  ['MRZ', (person, choose) => mrz(zoneOf(person, choose), { mrz: zoneCardOf(person) })],
  ['MRZ with a wrong check', wrongCheck],
  [
    'MRZ cut short',
    (person, choose) => mrz(zoneOf(person, choose).slice(0, 30 + choose(60)), { problem: 'MRZ_NOT_WHOLE' })
  ]
]

function personOf(choose: Choose): Person {
  const one = (list: readonly string[]): string => list[choose(list.length)] ?? ''
  const gender = choose(2) === 0 ? 'MALE' : 'FEMALE'
  const year = 1936 + choose(73)
  const day = (inYear: number): string =>
    `${inYear}-${String(1 + choose(12)).padStart(2, '0')}-${String(1 + choose(28)).padStart(2, '0')}`
  const century = (year < 2000 ? 0 : 2) + (gender === 'FEMALE' ? 1 : 0)
  const number = `0${String(1 + choose(96)).padStart(2, '0')}${century}${String(year).slice(2)}${digits(6, choose)}`
  return {
    number,
    oldNumber: choose(2) === 0 ? '' : digits(9, choose),
    name: `${one(surnames)} ${one(middle[gender])} ${one(given[gender])}`,
    birthDate: day(year),
    gender,
    address: one(addresses),
    issuedDate: day(2021 + choose(5))
  }
}

function digits(count: number, choose: Choose): string {
  return Array.from({ length: count }, () => choose(10)).join('')
}

/** `2006-06-14` as cards write it, `14062006`. */
const dayFirst = (day: string): string => day.split('-').reverse().join('')
/** The same with the year first, as no card writes it. */
const bare = (day: string): string => day.replaceAll('-', '')
const unmarked = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

function written(person: Person, changes: Readonly<Record<number, string>> = {}): string {
  const { number, oldNumber, name, birthDate, gender, address, issuedDate } = person
  const said = gender === 'MALE' ? 'Nam' : 'Nữ'
  return [number, oldNumber, name, dayFirst(birthDate), said, address, dayFirst(issuedDate)]
    .map((field, index) => changes[index] ?? field)
    .join('|')
}

function cardOf({ number, name, birthDate, gender, address, issuedDate }: Person): ExpectedCard {
  return { identityNumber: number, fullName: name, birthDate, gender, address, issuedDate, further: [] }
}

function withFurtherFields(person: Person, choose: Choose): Made {
  const further = ['Trần Văn Cha', `0010${digits(8, choose)}`, 'Lê Thị Mẹ', '', digits(9, choose)]
  return qr([written(person), ...further].join('|'), { card: { ...cardOf(person), further } })
}

function numberOfAnotherYear(person: Person, choose: Choose): Made {
  const { number } = person
  const year = String((Number(number.slice(4, 6)) + 1 + choose(98)) % 100).padStart(2, '0')
  return qr(written(person, { 0: number.slice(0, 4) + year + number.slice(6) }), {
    problem: 'NUMBER_DISAGREES'
  })
}

/** Cut anywhere: in the number it is no card any more, in the last day that day is none, between them it is short. */
function cutShort(person: Person, choose: Choose): Made {
  const whole = written(person)
  const at = 1 + choose(whole.length - 1)
  const cut = whole.slice(0, at)
  const bars = cut.split('|').length - 1
  if (bars === 0) return qr(cut, { problem: 'NOT_AN_ID_CARD' })
  if (bars < 6) return qr(cut, { problem: 'CUT_SHORT' })
  return cut.endsWith('|')
    ? qr(cut, { card: { ...cardOf(person), issuedDate: null } })
    : qr(cut, { problem: 'ISSUE_DATE_INVALID' })
}

/** What Windows-1258 writes behind a letter for each tone, and how Western code shows it. */
const tones: Readonly<Record<string, string>> = {
  '\u0300': '\u00cc',
  '\u0309': '\u00d2',
  '\u0303': '\u00de',
  '\u0301': '\u00ec',
  '\u0323': '\u00f2'
}
/** Letters that stand elsewhere in Windows-1258 than in Western code. */
const letters: Readonly<Record<string, string>> = {
  Ă: 'Ã',
  ă: 'ã',
  Đ: 'Ð',
  đ: 'ð',
  Ơ: 'Õ',
  ơ: 'õ',
  Ư: 'Ý',
  ư: 'ý'
}
/** Letters with a tone that Windows-1258 has whole, at the place of Western code. */
const wholeLetters = 'ÀÁÈÉÍÓÙÚàáèéíóùú'

function windows1258ReadAsWestern(text: string): string {
  return Array.from(text)
    .map((letter) => {
      if (wholeLetters.includes(letter)) return letter
      const parts = Array.from(letter.normalize('NFD'))
      const tone = parts.find((part) => part in tones)
      const base = parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC')
      return (letters[base] ?? base) + (tones[tone ?? ''] ?? '')
    })
    .join('')
}

/** The check digit of ICAO 9303, counted as a table of weights: another way than the reader's. */
function checkOf(text: string): string {
  const values = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  let sum = 0
  for (let at = 0; at < text.length; at += 3) {
    const [first, second, third] = [0, 1, 2].map((step) =>
      Math.max(0, values.indexOf(text[at + step] ?? '<'))
    )
    sum += 7 * (first ?? 0) + 3 * (second ?? 0) + (third ?? 0)
  }
  return String(sum % 10)
}

const expiry = '2041-06-14'
const shortDay = (day: string): string => bare(day).slice(2)

/** The three lines of a person's card. */
function zoneOf({ number, name, birthDate, gender }: Person, choose: Choose): string {
  const [surname = '', ...others] = unmarked(name).toUpperCase().split(' ')
  const first = `${number.slice(3)}${checkOf(number.slice(3))}${number}<<${choose(2) === 0 ? '<' : checkOf(number)}`
  const born = shortDay(birthDate) + checkOf(shortDay(birthDate))
  const ends = shortDay(expiry) + checkOf(shortDay(expiry))
  const fillers = '<'.repeat(11)
  const whole = checkOf(first + born + ends + fillers)
  const second = `${born}${gender === 'MALE' ? 'M' : 'F'}${ends}VNM${fillers}${whole}`
  return [`IDVNM${first}`, second, `${surname}<<${others.join('<')}`.padEnd(30, '<')].join('\n')
}

function zoneCardOf({ number, name, birthDate, gender }: Person): ExpectedMrz {
  return { identityNumber: number, plainName: unmarked(name), birthDate, gender, expiresDate: expiry }
}

/** One digit of number, birth or expiry is another: at least one check tells. */
function wrongCheck(person: Person, choose: Choose): Made {
  const zone = zoneOf(person, choose)
  const line = zone.indexOf('\n') + 1
  const places = [5, 8, 13, 17, 26, line, line + 3, line + 8, line + 12]
  const at = places[choose(places.length)] ?? 5
  const other = String((Number(zone[at]) + 1 + choose(8)) % 10)
  return mrz(zone.slice(0, at) + other + zone.slice(at + 1), { problem: 'MRZ_CHECK_WRONG' })
}
