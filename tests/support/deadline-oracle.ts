/**
 * Test oracle for legal deadlines in Viet Nam, 2024 to 2030 (Bộ luật Dân sự 2015, Articles 147 and 148).
 *
 * It is written independently of the office's own arithmetic: it shares no code and no holiday table with it,
 * and it works by another algorithm. It does not step from day to day. It lists every day from 2024-01-01
 * to 2031-01-31 once, keeps a running count of the working days, and finds a due day by binary search.
 * It does not use the Date class, so no time zone can shift a result.
 */

type DayKind = 'OFF' | 'MAKE_UP_WORKDAY'

interface Period {
  unit: 'WORKING_DAYS' | 'DAYS' | 'MONTHS' | 'YEARS'
  count: number
}

const FIRST_YEAR = 2024
const LAST_DAY_OF_TABLE = '2031-01-31'
const LAST_POSSIBLE_DUE_DAY = '2030-12-31'

// ---------------------------------------------------------------------------------------------------------
// Holidays. 2024 and 2025 as announced by the Government; 2026 as announced; 2027 provisional.
// Only days from Monday to Friday are listed as off: Saturday and Sunday are rest days anyway.
// ---------------------------------------------------------------------------------------------------------

const LISTED_DAYS_OFF: readonly string[] = [
  '2024-01-01', // Monday, New Year
  '2024-02-08',
  '2024-02-09',
  '2024-02-12',
  '2024-02-13',
  '2024-02-14', // Tết Giáp Thìn, 8 to 14 February
  '2024-04-18', // Thursday, Hùng Kings
  '2024-04-29', // Monday, swapped with Saturday 2024-05-04
  '2024-04-30',
  '2024-05-01', // Tuesday and Wednesday
  '2024-09-02',
  '2024-09-03', // Monday and Tuesday, National Day

  '2025-01-01', // Wednesday, New Year
  '2025-01-27',
  '2025-01-28',
  '2025-01-29',
  '2025-01-30',
  '2025-01-31', // Tết Ất Tỵ
  '2025-04-07', // Monday, Hùng Kings
  '2025-04-30',
  '2025-05-01', // Wednesday and Thursday
  '2025-05-02', // Friday, swapped with Saturday 2025-04-26
  '2025-09-01',
  '2025-09-02', // Monday and Tuesday, National Day

  '2026-01-01', // Thursday, New Year
  '2026-01-02', // Friday, swapped with Saturday 2026-01-10
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20', // Tết Bính Ngọ
  '2026-04-27', // Monday, for Hùng Kings on Sunday 26 April
  '2026-04-30',
  '2026-05-01', // Thursday and Friday
  '2026-08-31', // Monday, swapped with Saturday 2026-08-22
  '2026-09-01',
  '2026-09-02', // Tuesday and Wednesday, National Day
  '2026-11-24', // Tuesday, Viet Nam Culture Day, the first one

  '2027-01-01', // Friday, New Year
  '2027-02-05',
  '2027-02-08',
  '2027-02-09',
  '2027-02-10',
  '2027-02-11', // Tết Đinh Mùi, provisional
  '2027-04-16', // Friday, Hùng Kings
  '2027-04-30',
  '2027-05-03', // Friday; Monday for Saturday 1 May
  // Wednesday and Thursday, National Day. Undecided: the second day may become Friday 2027-09-03 instead
  // (so it was in 2021, when 2 September also fell on a Thursday). Taken here: the day before, as from 2028.
  '2027-09-01',
  '2027-09-02',
  '2027-11-24' // Wednesday, Viet Nam Culture Day
]

const MAKE_UP_SATURDAYS: readonly string[] = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']

// 2028 to 2030: the statutory days of each year, weekends included; a day lost to a weekend is given back
// below. Tết is the last day of the old lunar year and the first four days of the new one. The lunar dates
// were computed from the astronomical new moons (Meeus, chapter 49) at UTC+7:
//   first day of Tết 2028-01-26, 2029-02-13, 2030-02-02; Hùng Kings 2028-04-04, 2029-04-23, 2030-04-12.
// In 2030 the new moon falls on 2 February at 23:07 at UTC+7, so Tết is one day before China's (UTC+8).
const STATUTORY_DAYS: readonly string[] = [
  '2028-01-01', // Saturday
  '2028-01-25',
  '2028-01-26',
  '2028-01-27',
  '2028-01-28',
  '2028-01-29', // Tết Mậu Thân, Tuesday to Saturday
  '2028-04-04', // Tuesday
  '2028-04-30',
  '2028-05-01', // Sunday and Monday
  '2028-09-01',
  '2028-09-02', // Friday and Saturday
  '2028-11-24', // Friday

  '2029-01-01', // Monday
  '2029-02-12',
  '2029-02-13',
  '2029-02-14',
  '2029-02-15',
  '2029-02-16', // Tết Kỷ Dậu, Monday to Friday
  '2029-04-23', // Monday
  '2029-04-30',
  '2029-05-01', // Monday and Tuesday
  '2029-09-01',
  '2029-09-02', // Saturday and Sunday
  '2029-11-24', // Saturday

  '2030-01-01', // Tuesday
  '2030-02-01',
  '2030-02-02',
  '2030-02-03',
  '2030-02-04',
  '2030-02-05', // Tết Canh Tuất, Friday to Tuesday
  '2030-04-12', // Friday
  '2030-04-30',
  '2030-05-01', // Tuesday and Wednesday
  '2030-09-01',
  '2030-09-02', // Sunday and Monday
  '2030-11-24' // Sunday
]

// ---------------------------------------------------------------------------------------------------------
// The table of days. The position of a day in it is its day number; day number 0 is Monday 2024-01-01.
// ---------------------------------------------------------------------------------------------------------

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) {
    const isLeapYear = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
    return isLeapYear ? 29 : 28
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function writeDay(year: number, month: number, dayOfMonth: number): string {
  const monthText = String(month).padStart(2, '0')
  const dayText = String(dayOfMonth).padStart(2, '0')
  return `${String(year)}-${monthText}-${dayText}`
}

function listEveryDay(): string[] {
  const days: string[] = []
  for (let monthNumber = FIRST_YEAR * 12; days.at(-1) !== LAST_DAY_OF_TABLE; monthNumber += 1) {
    const year = Math.floor(monthNumber / 12)
    const month = (monthNumber % 12) + 1
    for (let dayOfMonth = 1; dayOfMonth <= lengthOfMonth(year, month); dayOfMonth += 1) {
      days.push(writeDay(year, month, dayOfMonth))
    }
  }
  return days
}

const everyDay: readonly string[] = listEveryDay()
const dayNumbers: ReadonlyMap<string, number> = new Map(everyDay.map((day, dayNumber) => [day, dayNumber]))

function dayNumberOf(day: string): number {
  const dayNumber = dayNumbers.get(day)
  if (dayNumber === undefined) {
    throw new RangeError(`${day} is not a day from ${writeDay(FIRST_YEAR, 1, 1)} to ${LAST_DAY_OF_TABLE}`)
  }
  return dayNumber
}

/** Day number 0 is a Monday, so the remainders 5 and 6 are Saturday and Sunday. */
function isWeekend(dayNumber: number): boolean {
  return dayNumber % 7 >= 5
}

// ---------------------------------------------------------------------------------------------------------
// Days that differ from the plain week
// ---------------------------------------------------------------------------------------------------------

function collectDaysOff(): ReadonlyMap<string, DayKind> {
  const kinds = new Map<string, DayKind>()
  for (const day of MAKE_UP_SATURDAYS) {
    kinds.set(day, 'MAKE_UP_WORKDAY')
  }
  for (const day of [...LISTED_DAYS_OFF, ...STATUTORY_DAYS]) {
    if (!isWeekend(dayNumberOf(day))) {
      kinds.set(day, 'OFF')
    }
  }
  // All holidays on weekdays stand by now, so a day given back can never fall on one of them.
  for (const day of STATUTORY_DAYS) {
    const dayNumber = dayNumberOf(day)
    if (isWeekend(dayNumber)) {
      const givenBack = everyDay.find(
        (candidate, candidateNumber) =>
          candidateNumber > dayNumber && !isWeekend(candidateNumber) && !kinds.has(candidate)
      )
      if (givenBack !== undefined) {
        kinds.set(givenBack, 'OFF')
      }
    }
  }
  return new Map([...kinds].sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** Days as YYYY-MM-DD; only those that differ from the plain week of Monday to Friday. */
export const oracleDaysOff: ReadonlyMap<string, DayKind> = collectDaysOff()

// ---------------------------------------------------------------------------------------------------------
// The running count and the search in it
// ---------------------------------------------------------------------------------------------------------

/** Element number n: how many working days there are among the day numbers 0 to n - 1. */
function countWorkingDays(): number[] {
  const counts = [0]
  let total = 0
  everyDay.forEach((day, dayNumber) => {
    const kind = oracleDaysOff.get(day)
    const isWorkingDay = kind === undefined ? !isWeekend(dayNumber) : kind === 'MAKE_UP_WORKDAY'
    total += isWorkingDay ? 1 : 0
    counts.push(total)
  })
  return counts
}

const workingDaysBefore: readonly number[] = countWorkingDays()

function workingDaysUpTo(dayNumber: number): number {
  return workingDaysBefore[dayNumber + 1] ?? Number.POSITIVE_INFINITY
}

/** The day number of the working day with this ordinal (the first working day of the table has ordinal 1). */
function findWorkingDay(ordinal: number): number {
  let low = 0
  let high = everyDay.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (workingDaysUpTo(middle) >= ordinal) {
      high = middle
    } else {
      low = middle + 1
    }
  }
  return low
}

/** The day itself when it is a working day, otherwise the first working day after it. */
function rollForward(dayNumber: number): number {
  return findWorkingDay(workingDaysUpTo(dayNumber - 1) + 1)
}

function addMonths(day: string, months: number): number {
  const monthNumber = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(monthNumber / 12)
  const month = (monthNumber % 12) + 1
  return dayNumberOf(writeDay(year, month, Math.min(Number(day.slice(8, 10)), lengthOfMonth(year, month))))
}

function findDueDayNumber(start: string, period: Period): number {
  const startNumber = dayNumberOf(start)
  if (period.count === 0) {
    return startNumber
  }
  switch (period.unit) {
    case 'WORKING_DAYS':
      return findWorkingDay(workingDaysUpTo(startNumber) + period.count)
    case 'DAYS':
      return rollForward(startNumber + period.count)
    case 'MONTHS':
      return rollForward(addMonths(start, period.count))
    case 'YEARS':
      return rollForward(addMonths(start, period.count * 12))
  }
}

/**
 * The last day of a period that begins with an event on the start day, which itself is not counted.
 * A count of 0 gives the start day unchanged. Throws RangeError when the due day lies after 2030-12-31,
 * when the start is not a day of the table, or when the count is not a whole number of at least 0.
 */
export function oracleDueDay(
  start: string,
  period: { unit: 'WORKING_DAYS' | 'DAYS' | 'MONTHS' | 'YEARS'; count: number }
): string {
  if (!Number.isSafeInteger(period.count) || period.count < 0) {
    throw new RangeError(`The count ${String(period.count)} is not a whole number of at least 0`)
  }
  const dueDay = everyDay[findDueDayNumber(start, period)]
  if (dueDay === undefined || dueDay > LAST_POSSIBLE_DUE_DAY) {
    throw new RangeError(`The due day lies after ${LAST_POSSIBLE_DUE_DAY}`)
  }
  return dueDay
}
