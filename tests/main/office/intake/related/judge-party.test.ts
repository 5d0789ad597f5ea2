import { expect, test } from 'vitest'
import { judgeParty, type TypedPerson } from '../../../../../main/office/intake/related/judge-party'

const hung = {
  kind: 'INDIVIDUAL',
  full_name: 'Nguyễn Văn Hùng',
  number: '079079001234' as string | null,
  birth_date: '1979-01-20' as string | null
}
const typed: TypedPerson = {
  fullName: 'Nguyễn Văn Hùng',
  number: '079079001234',
  formerNumber: '',
  birthDate: '1979-01-20',
  birthYear: '1979'
}
const judged = (part: Partial<TypedPerson>, known: Partial<typeof hung> = {}) =>
  judgeParty({ ...typed, ...part }, { ...hung, ...known })
const other = { birthDate: '1985-05-02', birthYear: '1985' }
const unknown = { birthDate: null, birthYear: null }

test('the same number is the same person, whatever name is typed', () => {
  expect(judged({})).toEqual({
    confidence: 'CERTAIN',
    reasons: ['SAME_NUMBER', 'SAME_NAME', 'SAME_BIRTH_DATE']
  })
  expect(judged({ fullName: 'Trần Thị Mai' })).toMatchObject({
    confidence: 'CERTAIN',
    reasons: ['SAME_NUMBER', 'OTHER_NAME', 'SAME_BIRTH_DATE']
  })
})

test('an old number that the card bears is the same person', () => {
  const card = { formerNumber: '023456789', ...unknown }
  expect(judged(card, { number: '023456789', birth_date: null })).toEqual({
    confidence: 'CERTAIN',
    reasons: ['FORMER_NUMBER', 'SAME_NAME']
  })
})

test.each([
  ['079079001243', 'NUMBER_SWAPPED'],
  ['079079001235', 'NUMBER_ONE_WRONG'],
  ['07907900123', 'NUMBER_ONE_MISSING']
])('a number one slip away (%s) is the same person only under the same name', (number, reason) => {
  expect(judged({ number, fullName: 'nguyen van hung' })).toEqual({
    confidence: 'CERTAIN',
    reasons: [reason, 'NAME_WITHOUT_MARKS', 'SAME_BIRTH_DATE']
  })
  expect(judged({ number, ...other })?.confidence).toBe('LIKELY')
  expect(judged({ number, fullName: 'Trần Thị Mai', ...other })).toBeNull()
  expect(judged({ number, fullName: '' })?.confidence).toBe('POSSIBLE')
})

test('who is only called the same is never said to be the same', () => {
  expect(judged({ number: '001085123456', ...other })).toEqual({
    confidence: 'POSSIBLE',
    reasons: ['OTHER_NUMBER', 'SAME_NAME', 'OTHER_BIRTH']
  })
  expect(judged({ number: '001079123456' })?.confidence).toBe('POSSIBLE')
  expect(judged({ number: '', ...unknown })?.confidence).toBe('POSSIBLE')
  expect(judged({ number: '', ...other })?.confidence).toBe('POSSIBLE')
  expect(judged({ number: '001085123456', fullName: 'Hùng Nguyễn Văn' })).toBeNull()
})

test('without a number to compare the day of birth decides', () => {
  const noNumber = { number: null }
  expect(judged({}, noNumber)?.confidence).toBe('LIKELY')
  expect(judged({ fullName: 'Hùng Nguyễn Văn' }, noNumber)?.confidence).toBe('LIKELY')
  expect(judged({ fullName: 'Nguyễn Hùng' }, noNumber)?.confidence).toBe('LIKELY')
  expect(judged({ fullName: 'Nguyễn Văn Hưn' }, noNumber)?.confidence).toBe('LIKELY')
  expect(judged({ birthDate: null }, noNumber)?.confidence).toBe('LIKELY')
  expect(judged({ birthDate: null, fullName: 'Nguyễn Hùng' }, noNumber)?.confidence).toBe('POSSIBLE')
  expect(judged({ birthDate: '1979-03-05' }, noNumber)).toMatchObject({
    confidence: 'POSSIBLE',
    reasons: ['SAME_NAME', 'OTHER_BIRTH']
  })
  const may = { number: null, birth_date: '1979-05-03' }
  expect(judged({ birthDate: '1979-03-05' }, may)).toEqual({
    confidence: 'LIKELY',
    reasons: ['SAME_NAME', 'BIRTH_DAY_MONTH_SWAPPED']
  })
})

test('an old number and a new one do not contradict each other', () => {
  expect(judged({}, { number: '023456789' })?.confidence).toBe('LIKELY')
})

test('the year of birth is read from a new number', () => {
  expect(judged({ number: '', birthDate: null }, { birth_date: null })?.reasons).toEqual([
    'SAME_NAME',
    'SAME_BIRTH_YEAR'
  ])
})

test('while a number is being typed, its beginning is enough to show, with the name to say', () => {
  expect(judged({ number: '079079', fullName: '' })).toMatchObject({
    confidence: 'POSSIBLE',
    reasons: ['NUMBER_BEGINS', 'SAME_BIRTH_DATE']
  })
  expect(judged({ number: '079079001', fullName: 'Nguyễn Văn' })?.confidence).toBe('LIKELY')
  expect(judged({ number: '079079001', fullName: 'Trần Thị Mai' })).toBeNull()
  expect(judged({ number: '07907', fullName: 'Trần Thị Mai' })).toBeNull()
})
