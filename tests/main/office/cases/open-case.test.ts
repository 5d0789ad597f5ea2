// Opening a case: one decision, two different parties, one obligation.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { WholeCase } from '@shared/contract/cases'
import { newCase, requestFile } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody, openedCase, today } from '../scenes'
import { wholeCase } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const open = (change: object) => practice.attempt('clerk', 'cases.openCase', { ...newCase(null), ...change })

test('a day that has not come, a file or a party that is not there are refused', async () => {
  const { title } = newCase(null)
  expect(refusalOf(await open({ decisionDate: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await open({ title: { ...title, date: '2026-11-24' } }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await open({ decisionDate: '2026-08-27' }))).toBe('DECISION_BEFORE_TITLE')
  expect(refusalOf(await open({ fileId: nobody }))).toBe('FILE_UNKNOWN')
  expect(refusalOf(await open({ debtor: { partyId: nobody } }))).toBe('PARTY_UNKNOWN')
  expect(refusalOf(await practice.attempt('clerk', 'cases.getCase', { caseId: nobody }))).toBe('CASE_UNKNOWN')
})

test('a decision is opened once; its number may come again another year', async () => {
  const { tag } = await openedCase(practice)
  expect(await open({})).toEqual({
    refusal: { code: 'DECISION_NUMBER_TAKEN', params: { decisionNumber: '214/QĐ-THADS', tag } }
  })
  expect(refusalOf(await open({ decisionNumber: ' 214/QĐ-THADS ' }))).toBe('DECISION_NUMBER_TAKEN')
  const { title } = newCase(null)
  const older = { ...title, date: '2025-08-28' }
  expect(await open({ decisionDate: '2025-11-20', title: older })).toHaveProperty('ok')
})

test('nobody owes himself, whether chosen or typed again', async () => {
  const { creditor } = newCase(null)
  expect(refusalOf(await open({ debtor: creditor }))).toBe('SAME_PARTY_TWICE')
  const { fileId } = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const { requester } = await practice.call('clerk', 'intake.getFile', { fileId })
  expect(refusalOf(await open({ debtor: { partyId: requester.partyId } }))).toBe('SAME_PARTY_TWICE')
})

test('a refused case leaves nobody behind', async () => {
  const { creditor } = newCase(null)
  expect(refusalOf(await open({ debtor: creditor }))).toBe('SAME_PARTY_TWICE')
  expect((await practice.call('clerk', 'people.findParties', { text: 'vân' })).parties).toEqual([])
})

test('is found by its number and by names without marks, and percent signs find nothing else', async () => {
  await openedCase(practice)
  const found = async (text: string) => {
    const { cases } = await practice.call('clerk', 'cases.listCases', { text })
    return cases.map(({ decisionNumber }) => decisionNumber)
  }
  for (const text of ['214/qd', 'do van thang', 'HỒNG VÂN', '47/2026']) {
    expect(await found(text), text).toEqual(['214/QĐ-THADS'])
  }
  expect(await found('2%4')).toEqual([])
  expect(await found('2_4')).toEqual([])
  const { cases } = await practice.call('leader', 'cases.listCases', {})
  expect(cases[0]).toMatchObject({ creditorName: 'Phạm Thị Hồng Vân', amountDong: '486250000' })
})

test('the amount owed survives past what a number can hold', async () => {
  const { obligation } = newCase(null)
  const amountDong = '9999999999999999'
  const answer = await open({ obligation: { ...obligation, amountDong } })
  expect(answer).toHaveProperty('ok')
  const { cases } = await practice.call('clerk', 'cases.listCases', {})
  expect(cases[0]?.amountDong).toBe(amountDong)
})

test.each(['10000000000000000', '0', '-5', '', '1e5', '1.5', ' 5', '٥', 5, 2 ** 53, null])(
  'an amount that nobody owes is refused, before sums of it run over the ledger: %j',
  async (amountDong) => {
    const { obligation } = newCase(null)
    expect(refusalOf(await open({ obligation: { ...obligation, amountDong } }))).toBe('INVALID_INPUT')
  }
)

test('sixty of the largest amounts still have a sum', async () => {
  const { obligations, debtors, creditors } = wholeCase()
  const [loan] = obligations
  const largest = {
    ...loan,
    amountDong: '9999999999999999',
    interest: null,
    liability: 'JOINT' as const,
    debtors: [{ debtor: 0, shareDong: null }]
  }
  await practice.call('clerk', 'cases.openCase', {
    ...wholeCase(),
    creditors: creditors.slice(0, 1),
    debtors: debtors.slice(0, 1),
    obligations: Array.from({ length: 60 }, () => largest)
  } as WholeCase)
  const { cases } = await practice.call('clerk', 'cases.listCases', {})
  expect(cases[0]?.amountDong).toBe('599999999999999940')
})

test('a clock that went back opens no case of another day', async () => {
  await openedCase(practice)
  practice.passMs(-3 * 24 * 60 * 60 * 1000)
  const today = { decisionNumber: '215/QĐ-THADS', decisionDate: '2026-11-23' }
  expect(await open(today)).toHaveProperty('ok')
  expect(
    refusalOf(await open({ ...today, decisionNumber: '216/QĐ-THADS', decisionDate: '2026-11-24' }))
  ).toBe('DATE_IN_FUTURE')
})
