// Why a day is the day: the clause, every day counted or passed over, and what another law would have said.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { requestFile } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody, today } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

test('a file’s day is explained by the pack of its time, day by day', async () => {
  const { fileId } = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const said = await practice.call('clerk', 'deadlines.explain', { fileId })
  expect(said).toMatchObject({
    pack: { version: '2026-07-01', validFrom: '2026-07-01' },
    rule: { code: 'DECISION_ON_REQUEST', unit: 'WORKING_DAYS', count: 5, confidence: 'OLD' },
    start: today,
    due: '2026-12-01',
    promised: '2026-12-01',
    differs: false,
    provisional: false
  })
  expect(said.counted.map(({ day }) => day.slice(5))).toEqual(['11-25', '11-26', '11-27', '11-30', '12-01'])
  expect(said.skipped.map(({ day, why, name }) => [day.slice(5), why, name])).toEqual([
    ['11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam'],
    ['11-28', 'SATURDAY', null],
    ['11-29', 'SUNDAY', null]
  ])
})

test('a rule is explained for any day, by the law that held on another', async () => {
  const ask = (asOf: string) =>
    practice.call('keeper', 'deadlines.explain', { rule: 'VOLUNTARY_PERIOD', start: '2026-11-04', asOf })
  expect(await ask('2026-06-30')).toMatchObject({
    pack: { version: '2009-07-01' },
    rule: { clause: 'Điều 45 Luật 26/2008/QH12' },
    nominal: '2026-11-14',
    due: '2026-11-16',
    promised: null,
    differs: false
  })
  expect(await ask('2026-07-01')).toMatchObject({ pack: { version: '2026-07-01' }, due: '2026-11-16' })
})

test('what has no explanation is refused by name', async () => {
  const code = async (input: object) => refusalOf(await practice.attempt('clerk', 'deadlines.explain', input))
  expect(await code({ fileId: nobody })).toBe('FILE_UNKNOWN')
  expect(await code({ rule: 'NOWHERE', start: today, asOf: today })).toBe('RULE_UNKNOWN')
  expect(await code({ rule: 'VOLUNTARY_PERIOD', start: today, asOf: '2001-01-01' })).toBe('RULE_PACK_MISSING')
  expect(await code({ rule: 'LIMITATION', start: today, asOf: today })).toBe('CALENDAR_ENDS')
  expect(await code({ rule: 'PUBLISH_CHANGE', start: today, asOf: '2026-06-30' })).toBe('RULE_UNKNOWN')
  const { fileId, dueDate } = await practice.call('clerk', 'intake.receiveFile', {
    ...requestFile(0, today),
    procedureCode: 'AGREEMENT',
    papers: [
      { name: 'Văn bản thỏa thuận thi hành án có chữ ký các bên', form: 'ORIGINAL', copies: 1, pages: 1 }
    ]
  })
  expect(dueDate).toBeNull()
  expect(await code({ fileId })).toBe('FILE_WITHOUT_DUE')
})
