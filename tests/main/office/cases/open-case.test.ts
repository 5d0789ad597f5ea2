// Opening a case: one decision, two different parties, one obligation.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newCase, requestFile } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody, openedCase, today } from '../scenes'

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
  expect(await open({ decisionDate: '2025-11-20' })).toHaveProperty('ok')
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

test('an amount that nobody owes is refused, before sums of it run over the ledger', async () => {
  const { obligation } = newCase(null)
  const answer = await open({ obligation: { ...obligation, amountDong: '10000000000000000' } })
  expect(refusalOf(answer)).toBe('INVALID_INPUT')
})
