import { expect, test } from 'vitest'
import { readScan } from '../../../renderer/ui/scanning'
import { cardHolder, groupNumber, identityNumberIn } from '../../../renderer/forms/identity-number'
import { moment } from '../../../renderer/forms/moment'

const card = '079079005678|272345678|Đỗ Văn Thắng|20011979|Nam|Số 112 Trần Tất Văn|01012022'

test('a card gives number, name and address', () => {
  expect(cardHolder(readScan(card))).toEqual({
    number: '079079005678',
    fullName: 'Đỗ Văn Thắng',
    address: 'Số 112 Trần Tất Văn'
  })
  expect(cardHolder(readScan('079079005678'))).toBeNull()
})

test.each([
  [card, '079079005678'],
  ['079 079 005 678', '079079005678'],
  ['123456789', '123456789'],
  ['0790790056', null],
  ['2310032600186343', null]
])('the number in %s is %s', (text, number) => {
  expect(identityNumberIn(readScan(text))).toBe(number)
})

test('a number is read aloud in threes', () => {
  expect(groupNumber('079079005678')).toBe('079 079 005 678')
  expect(groupNumber('123456789')).toBe('123 456 789')
})

test('today needs no day, another day does', () => {
  const now = Date.parse('2026-11-23T10:00:00.000Z')
  expect(moment('2026-11-23T01:05:00.000Z', now)).toBe('08:05')
  expect(moment('2026-11-22T01:05:00.000Z', now)).toBe('22/11/2026 08:05')
})
