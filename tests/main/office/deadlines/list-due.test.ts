// What is due: how near, how many, for whom; and a month of it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bundledCalendar } from '../../../../main/office/deadlines/calendar'
import { groupOf, workingDaysTo } from '../../../../main/office/deadlines/list-due'
import { answer } from '../../../support/file-life'
import { newCase, requestFile } from '../../../support/main-job'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { nobody, today } from '../scenes'

describe('how near', () => {
  test.each([
    ['2026-11-22', 'OVERDUE'],
    ['2026-11-23', 'TODAY'],
    ['2026-11-24', 'THIS_WEEK'],
    ['2026-11-29', 'THIS_WEEK'],
    ['2026-11-30', 'LATER']
  ])('%s on Monday the 23rd: %s', (due, group) => {
    expect(groupOf(due, today)).toBe(group)
  })

  test('on a Sunday the week ends the same day', () => {
    expect(groupOf('2026-11-30', '2026-11-29')).toBe('LATER')
  })

  test('working days are counted both ways, holidays not', () => {
    expect(workingDaysTo('2026-12-01', today, bundledCalendar)).toBe(5)
    expect(workingDaysTo(today, today, bundledCalendar)).toBe(0)
    expect(workingDaysTo('2026-11-19', today, bundledCalendar)).toBe(-2)
    expect(workingDaysTo('2031-01-02', '2030-12-31', bundledCalendar)).toBeNull()
  })
})

describe('at an office', () => {
  let practice: PracticeOffice
  beforeEach(async () => {
    practice = await practiceOffice()
    const [waiting, answered] = [
      await practice.call('clerk', 'intake.receiveFile', requestFile(0, today)),
      await practice.call('clerk', 'intake.receiveFile', requestFile(1, today))
    ]
    await practice.call('clerk', 'intake.receiveFile', {
      ...requestFile(2, today),
      procedureCode: 'TRANSFER_RIGHTS',
      papers: [
        { name: 'Văn bản thỏa thuận chuyển giao có chữ ký các bên', form: 'ORIGINAL', copies: 1, pages: 1 }
      ]
    })
    await practice.call('clerk', 'intake.receiveFile', {
      ...requestFile(3, today),
      procedureCode: 'AGREEMENT',
      papers: [
        { name: 'Văn bản thỏa thuận thi hành án có chữ ký các bên', form: 'ORIGINAL', copies: 1, pages: 1 }
      ]
    })
    const { requester } = await practice.call('clerk', 'intake.getFile', { fileId: answered.fileId })
    const opened = newCase({ fileId: answered.fileId, requesterId: requester.partyId }, 1)
    await practice.call('clerk', 'cases.openCase', opened)
    await answer(practice, answered.fileId)
    expect(waiting.dueDate).toBe('2026-12-01')
  })
  afterEach(() => practice.close())

  const list = (input: object = {}) => practice.call('clerk', 'deadlines.listDue', input)

  test('files that wait are listed by their day; those answered or without a time are not', async () => {
    const { files, counts, officers, procedures } = await list()
    expect(
      files.map(({ procedureName, dueDate, workingDaysLeft }) => [procedureName, dueDate, workingDaysLeft])
    ).toEqual([
      ['Yêu cầu thi hành án', '2026-12-01', 5],
      ['Chuyển giao quyền, nghĩa vụ thi hành án', '2026-12-03', 7]
    ])
    expect(counts).toEqual({ OVERDUE: 0, TODAY: 0, THIS_WEEK: 0, LATER: 2 })
    expect(officers.map(({ fullName }) => fullName)).toEqual(['Lê Thị Ánh Nguyệt'])
    expect(procedures.map(({ code }) => code)).toEqual(['REQUEST', 'TRANSFER_RIGHTS'])
  })

  test('narrowed to a person, a procedure or a day', async () => {
    expect((await list({ procedureCode: 'REQUEST' })).files).toHaveLength(1)
    expect((await list({ day: '2026-12-03' })).files).toHaveLength(1)
    for (const group of ['OVERDUE', 'TODAY', 'THIS_WEEK'] as const) {
      expect((await list({ group })).files, group).toEqual([])
    }
    // The counts are of all groups, whichever is shown.
    expect(await list({ group: 'LATER' })).toMatchObject({ files: [{}, {}], counts: { LATER: 2 } })
    const { files, counts, officers } = await list({ officerId: nobody })
    expect(files).toEqual([])
    expect(counts.LATER).toBe(0)
    expect(officers).toHaveLength(1)
  })

  test('a month names its days off and counts what is due on each day', async () => {
    const { known, days } = await practice.call('clerk', 'deadlines.getMonth', { month: '2026-12' })
    expect([known, days.length]).toEqual([true, 31])
    expect(days.filter(({ due }) => due > 0).map(({ day, due }) => [day, due])).toEqual([
      ['2026-12-01', 1],
      ['2026-12-03', 1]
    ])
    const november = await practice.call('clerk', 'deadlines.getMonth', { month: '2026-11' })
    expect(november.days.find(({ day }) => day === '2026-11-24')).toMatchObject({
      works: false,
      name: 'Ngày Văn hóa Việt Nam'
    })
    expect((await practice.call('clerk', 'deadlines.getMonth', { month: '2031-01' })).known).toBe(false)
  })
})
