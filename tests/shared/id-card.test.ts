import { describe, expect, test } from 'vitest'
import { numberAgrees, readIdCard } from '@shared/id-card'

const today = '2026-11-23'
const good = [
  '001085999901',
  '011999901',
  'Nguyễn Văn Mẫu',
  '02031985',
  'Nam',
  'Số 1, Tổ 2, Phường Giả Định, Hà Nội',
  '10052021'
]
const man = {
  identityNumber: '001085999901',
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: '1985-03-02',
  gender: 'MALE',
  address: 'Số 1, Tổ 2, Phường Giả Định, Hà Nội',
  issuedDate: '2021-05-10',
  further: []
}

function qr(changes: Record<number, string> = {}): string {
  return good.map((field, index) => changes[index] ?? field).join('|')
}

describe('the QR of an ID card', () => {
  test.each([
    ['as the card of 2021 has it', qr(), man],
    ['without an old number', qr({ 1: '' }), man],
    ['with the end of line of a scanner', `${qr()}\r\n`, man],
    ['with parted marks (NFD)', qr().normalize('NFD'), man],
    ['with a name in capitals', qr({ 2: 'NGUYỄN VĂN MẪU' }), man],
    ['with a gender in capitals', qr({ 4: 'NAM' }), man],
    ['with spaces around the fields', good.join(' | '), man],
    ['with double spaces in the name', qr({ 2: 'Nguyễn  Văn   Mẫu' }), man],
    [
      'with more fields of a newer card, kept as they came',
      `${qr()}|Trần Thị Mẹ|001060000001|`,
      { ...man, further: ['Trần Thị Mẹ', '001060000001', ''] }
    ],
    ['with a name that has no marks', qr({ 2: 'LAN ANH' }), { ...man, fullName: 'Lan Anh' }],
    [
      'with vowels that look like a wrong code page',
      qr({ 2: 'Giò Quì Boòng' }),
      { ...man, fullName: 'Giò Quì Boòng' }
    ],
    ['without a date of issue', qr({ 6: '' }), { ...man, issuedDate: null }],
    [
      'of a woman born in this century',
      qr({ 0: '031306004726', 2: 'Phạm Thị Hồng Vân', 3: '14062006', 4: 'Nữ' }),
      {
        ...man,
        identityNumber: '031306004726',
        fullName: 'Phạm Thị Hồng Vân',
        birthDate: '2006-06-14',
        gender: 'FEMALE'
      }
    ],
    ['of a name with a joint', qr({ 2: "H'NIÊ ÊBAN" }), { ...man, fullName: "H'Niê Êban" }]
  ])('%s', (_case, scanned, card) => {
    expect(readIdCard(scanned, today)).toEqual({ card })
  })

  test.each([
    ['nothing', '', 'NOT_AN_ID_CARD'],
    ['a tag', '1310032600412786', 'NOT_AN_ID_CARD'],
    ['six fields', good.slice(0, 6).join('|'), 'CUT_SHORT'],
    ['words with bars', 'a|b|c', 'NOT_AN_ID_CARD'],
    ['no mark in name and address', qr({ 2: 'Nguyen Van Mau', 5: 'So 1, Ha Noi' }), 'MARKS_LOST'],
    ['Windows-1258 in capitals', qr({ 2: 'TR\u00c2\u00ccN V\u00c3N NAM' }), 'TEXT_DAMAGED'],
    ['Windows-1258 in the address', qr({ 5: 'Xa\u00de M\u00fd\u00f5\u00ccng' }), 'TEXT_DAMAGED'],
    ['UTF-8 read as Western', qr({ 5: 'H\u00e0 N\u00e1\u00bb\u2122i' }), 'TEXT_DAMAGED'],
    ['only bars', '||||||', 'NUMBER_INVALID'],
    ['a number of 11 digits', qr({ 0: '00108599990' }), 'NUMBER_INVALID'],
    ['a number of 9 digits', qr({ 0: '011999901' }), 'NUMBER_INVALID'],
    ['a letter in the number', qr({ 0: '00108599990l' }), 'NUMBER_INVALID'],
    ['full-width digits', qr({ 0: '００１０８５９９９９０１' }), 'NUMBER_INVALID'],
    ['no name', qr({ 2: '' }), 'NAME_INVALID'],
    ['digits in the name, as Telex and VNI leave them', qr({ 2: 'Nguye64n Va8n Ma64u' }), 'NAME_INVALID'],
    ['a name too long', qr({ 2: 'Nguyễn '.repeat(20) }), 'NAME_INVALID'],
    ['question marks for lost letters', qr({ 2: 'Nguy?n Văn M?u' }), 'TEXT_DAMAGED'],
    ['replacement characters', qr({ 5: 'Ph\uFFFDờng Giả Định' }), 'TEXT_DAMAGED'],
    ['UTF-8 read as Latin', qr({ 2: 'Nguy\u00c3\u0083n' }), 'TEXT_DAMAGED'],
    ['control characters', qr({ 5: 'Số 1\u0007 Hà Nội' }), 'TEXT_DAMAGED'],
    ['a birth date of the 31st of February', qr({ 3: '31021985' }), 'BIRTH_DATE_INVALID'],
    ['a birth date with strokes', qr({ 3: '02/03/1985' }), 'BIRTH_DATE_INVALID'],
    ['a birth date as year first', qr({ 3: '19850302' }), 'BIRTH_DATE_INVALID'],
    ['a birth date in the future', qr({ 0: '001226999901', 3: '24112026' }), 'BIRTH_DATE_INVALID'],
    ['a birth date before 1900', qr({ 3: '02031885' }), 'BIRTH_DATE_INVALID'],
    ['no birth date', qr({ 3: '' }), 'BIRTH_DATE_INVALID'],
    ['no gender', qr({ 4: '' }), 'GENDER_INVALID'],
    ['a gender in English', qr({ 4: 'Male' }), 'GENDER_INVALID'],
    ['a gender without its mark', qr({ 4: 'Nu' }), 'GENDER_INVALID'],
    ['no address', qr({ 5: '' }), 'ADDRESS_MISSING'],
    ['an address too long', qr({ 5: 'a'.repeat(301) }), 'ADDRESS_MISSING'],
    ['a date of issue in the future', qr({ 6: '10052031' }), 'ISSUE_DATE_INVALID'],
    ['a date of issue before the birth', qr({ 6: '10051980' }), 'ISSUE_DATE_INVALID'],
    ['a date of issue that is none', qr({ 6: 'không' }), 'ISSUE_DATE_INVALID'],
    ['a woman with the number of a man', qr({ 4: 'Nữ' }), 'NUMBER_DISAGREES'],
    ['another year than the number', qr({ 3: '02031986' }), 'NUMBER_DISAGREES'],
    ['another century than the number', qr({ 0: '001285999901' }), 'NUMBER_DISAGREES']
  ])('is refused with %s', (_case, scanned, problem) => {
    expect(readIdCard(scanned, today)).toEqual({ problem })
  })
})

describe('a personal number', () => {
  test.each([
    ['001085999901', '1985-03-02', 'MALE', true],
    ['001185999901', '1985-03-02', 'FEMALE', true],
    ['001205999901', '2005-03-02', 'MALE', true],
    ['001305999901', '2005-03-02', 'FEMALE', true],
    ['001305999901', '1905-03-02', 'FEMALE', false]
  ] as const)('%s and %s, %s: %s', (...row) => {
    const [number, birthDate, gender, agrees] = row
    expect(numberAgrees(number, birthDate, gender)).toBe(agrees)
  })
})
