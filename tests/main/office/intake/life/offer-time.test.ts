import { expect, test } from 'vitest'
import { isWorkingDay } from '../../../../../main/office/deadlines'
import { afterOpenMinutes } from '../../../../../main/office/intake/life/offer-time'

const hours = [
  { from: '13:30', to: '17:00' },
  { from: '07:30', to: '11:30' }
]
const after = (localTime: string, answerMinutes = 240) =>
  afterOpenMinutes(new Date(`${localTime}:00+07:00`).toISOString(), { answerMinutes, hours }, (day) =>
    isWorkingDay(day)
  )
const local = (localTime: string) => new Date(`${localTime}:00+07:00`).toISOString()

test('four hours are counted while the office is open', () => {
  expect(after('2026-11-23T08:00')).toBe(local('2026-11-23T14:00'))
  expect(after('2026-11-23T06:00')).toBe(local('2026-11-23T11:30'))
  expect(after('2026-11-23T12:00')).toBe(local('2026-11-25T08:00'))
})

test('nights, Sundays and holidays count nothing', () => {
  // 24/11 is a holiday, 28/11 a Saturday.
  expect(after('2026-11-23T16:30')).toBe(local('2026-11-25T11:00'))
  expect(after('2026-11-27T17:30')).toBe(local('2026-11-30T11:30'))
})

test('an office that never opens gives an end all the same', () => {
  const never = afterOpenMinutes('2026-11-23T01:00:00.000Z', { answerMinutes: 1, hours }, () => false)
  expect(never > '2027-11-23').toBe(true)
})
