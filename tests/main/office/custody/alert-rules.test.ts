// The rules of the warehouse's warnings at their edges: the last day in time, the first day late, holidays between.
import { describe, expect, test } from 'vitest'
import * as rules from '../../../../main/office/custody/assets/alert-rules'
import { isWorkingDay } from '../../../../main/office/deadlines'

const on = (today: string) => ({ today, isWorkingDay })

describe('what was decided', () => {
  const cash = { outcome: 'CONFISCATED' as const, decidedOn: '2026-11-02', kind: 'CASH' as const }

  test('confiscated money is at the budget in 7 days', () => {
    expect(rules.disposalDue(cash, on('2026-11-05'))).toMatchObject({ due: '2026-11-09', severity: 'FAR' })
    expect(rules.disposalDue(cash, on('2026-11-09'))).toMatchObject({ daysLeft: 0, severity: 'NEAR' })
    expect(rules.disposalDue(cash, on('2026-11-10'))).toMatchObject({ daysLeft: -1, severity: 'LATE' })
  })

  test('a thing to be given back is reminded of after 15 working days, holidays not counted', () => {
    const thing = { outcome: 'RETURNED' as const, decidedOn: '2026-12-14', kind: 'VEHICLE' as const }
    const alert = rules.disposalDue(thing, on('2026-12-28'))
    expect(alert).toMatchObject({ inWorkingDays: true, due: '2027-01-05' })
    // 29, 30, 31 December and 4, 5 January: the New Year and the weekend do not count.
    expect(alert.daysLeft).toBe(5)
    expect(rules.disposalDue(thing, on('2027-01-06')).severity).toBe('LATE')
    // Past it on a day without work: late all the same.
    expect(rules.disposalDue(thing, on('2027-01-09')).severity).toBe('LATE')
  })
})

describe('cash and gold in the funds', () => {
  const due = (at: string) => rules.fundEntryDue(at, { isWorkingDay })

  test('the same day, or the first hour of the next working day', () => {
    // 08:59 UTC is 15:59 here.
    expect(due('2026-11-23T08:59:00.000Z')).toEqual({ day: '2026-11-23', time: '17:00' })
    // 24 November is the Day of Vietnamese Culture: nobody works.
    expect(due('2026-11-23T09:00:00.000Z')).toEqual({ day: '2026-11-25', time: '09:00' })
    // Friday at the end of the day, and Saturday, wait for Monday.
    expect(due('2026-11-27T09:30:00.000Z')).toEqual({ day: '2026-11-30', time: '09:00' })
    expect(due('2026-11-28T02:00:00.000Z')).toEqual({ day: '2026-11-30', time: '09:00' })
  })

  test('late from the minute after', () => {
    const received = '2026-11-27T09:30:00.000Z'
    const at = (now: string) => rules.fundEntryMissing(received, now, on('2026-11-30')).severity
    expect(at('2026-11-30T02:00:00.000Z')).toBe('NEAR')
    expect(at('2026-11-30T02:01:00.000Z')).toBe('LATE')
  })
})

test('gold is sold within 10 days of its seizure', () => {
  const at = (today: string) => rules.goldUnsold({ seizedOn: '2026-11-01' }, on(today))
  expect(at('2026-11-07').severity).toBe('FAR')
  expect(at('2026-11-08')).toMatchObject({ severity: 'NEAR', daysLeft: 3, due: '2026-11-11' })
  expect(at('2026-11-12').severity).toBe('LATE')
})

test('a thing within 30 days of its end is perishable', () => {
  const at = (today: string) => rules.perishable({ expiresOn: '2026-12-31' }, on(today)).severity
  expect(at('2026-11-30')).toBe('FAR')
  expect(at('2026-12-01')).toBe('NEAR')
  expect(at('2027-01-01')).toBe('LATE')
})

test('a lease is announced 30, 7 and 1 days ahead', () => {
  const at = (today: string) => rules.leaseEnding({ kind: 'LEASE_ENDING', endsOn: '2026-12-31' }, on(today))
  expect(at('2026-12-01')).toMatchObject({ severity: 'NEAR', since: '2026-12-01' })
  expect(at('2026-12-24').since).toBe('2026-12-24')
  expect(at('2026-12-30').since).toBe('2026-12-30')
  expect(at('2027-01-01').severity).toBe('LATE')
  expect(at('2026-11-30').severity).toBe('FAR')
})

test('a label that was not read after one working day is late', () => {
  const at = (today: string) => rules.labelUnread({ printedOn: '2026-11-27' }, on(today)).severity
  expect(at('2026-11-30')).toBe('FAR')
  expect(at('2026-12-01')).toBe('LATE')
})

test('a loan is late on the day after its day, a council after 20 days', () => {
  expect(rules.loanOverdue({ lentOn: '2026-11-01', dueOn: '2026-11-20' }, on('2026-11-20')).severity).toBe(
    'NEAR'
  )
  expect(rules.loanOverdue({ lentOn: '2026-11-01', dueOn: '2026-11-20' }, on('2026-11-21')).severity).toBe(
    'LATE'
  )
  expect(rules.councilLate({ formedOn: '2026-11-02' }, on('2026-11-22')).severity).toBe('NEAR')
  expect(rules.councilLate({ formedOn: '2026-11-02' }, on('2026-11-23')).severity).toBe('LATE')
})

describe('the count of a quarter', () => {
  const at = (today: string, missed: object) =>
    rules.countOverdue({ missedLast: false, missedNow: false, ...missed }, on(today))

  test('is asked for in the last days, and late once the quarter is over', () => {
    expect(at('2026-12-15', { missedNow: true })).toBeNull()
    expect(at('2026-12-16', { missedNow: true })).toMatchObject({ severity: 'NEAR', due: '2026-12-31' })
    expect(at('2026-12-16', {})).toBeNull()
    expect(at('2027-01-01', { missedLast: true })).toMatchObject({ severity: 'LATE', due: '2026-12-31' })
    expect(at('2026-12-31', { missedLast: true, missedNow: true })?.due).toBe('2026-09-30')
  })

  test('has its differences explained in 5 working days, and its record signed in 10', () => {
    const closed = { closedOn: '2026-11-23' }
    // 24 November is the Day of Vietnamese Culture: nobody works.
    expect(rules.countOutcomesLate(closed, on('2026-11-26')).severity).toBe('FAR')
    expect(rules.countOutcomesLate(closed, on('2026-12-01'))).toMatchObject({
      due: '2026-12-01',
      severity: 'NEAR'
    })
    expect(rules.countOutcomesLate(closed, on('2026-12-02')).severity).toBe('LATE')
    expect(rules.countUnsigned(closed, on('2026-12-08'))).toMatchObject({
      due: '2026-12-08',
      severity: 'NEAR'
    })
    expect(rules.countUnsigned(closed, on('2026-12-09')).severity).toBe('LATE')
  })

  test('quarters begin and end where they do', () => {
    expect(rules.quarterOf('2026-12-31')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(rules.quarterOf('2028-02-29')).toEqual({ from: '2028-01-01', to: '2028-03-31' })
  })
})
