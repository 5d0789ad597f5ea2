// Numbers of decisions: leased by the province and taken without a gap, typed from the paper, or ours for the time being.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newCase } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { range, wholeCase } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const adopt = (change: object = {}, person: 'leader' | 'clerk' = 'leader') =>
  practice.attempt(person, 'cases.adoptNumberRange', { ...range, ...change })
const open = (number: object, decisionDate = '2026-11-20') =>
  practice.attempt('clerk', 'cases.openCase', { ...wholeCase(), number, decisionDate })
const openOk = async (number: { source: 'RANGE' | 'PROVISIONAL' }) =>
  practice.call('clerk', 'cases.openCase', { ...wholeCase(), number })

test('a range is taken in by the head, once, from a letter that has come', async () => {
  expect(refusalOf(await adopt({}, 'clerk'))).toBe('NOT_PERMITTED')
  expect(refusalOf(await adopt({ first: 503 }))).toBe('NUMBER_RANGE_WRONG')
  expect(refusalOf(await adopt({ endsOn: '2026-09-30' }))).toBe('NUMBER_RANGE_WRONG')
  expect(refusalOf(await adopt({ letter: { number: '88', issuedOn: '2026-11-24' } }))).toBe('DATE_IN_FUTURE')
  expect(await adopt()).toHaveProperty('ok')
  expect(refusalOf(await adopt())).toBe('NUMBER_RANGE_OVERLAPS')
  expect(refusalOf(await adopt({ first: 502, last: 900 }))).toBe('NUMBER_RANGE_OVERLAPS')
  expect(await adopt({ first: 503, last: 900 })).toHaveProperty('ok')
  expect(refusalOf(await adopt({ symbol: ' qd-thads ' }))).toBe('NUMBER_RANGE_OVERLAPS')
  expect(await adopt({ symbol: 'QĐ-THADS.CĐ' })).toHaveProperty('ok')
})

test('numbers are taken one after the other to the last, and a refused case takes none', async () => {
  await adopt()
  expect((await openOk({ source: 'RANGE' })).decisionNumber).toBe('500/QĐ-THADS')
  const { creditors } = wholeCase()
  const refused = { ...wholeCase(), number: { source: 'RANGE' }, creditors: [creditors[0], creditors[0]] }
  expect(refusalOf(await practice.attempt('clerk', 'cases.openCase', refused))).toBe('SAME_PARTY_TWICE')
  expect((await openOk({ source: 'RANGE' })).decisionNumber).toBe('501/QĐ-THADS')
  expect((await openOk({ source: 'RANGE' })).decisionNumber).toBe('502/QĐ-THADS')
  expect(refusalOf(await open({ source: 'RANGE' }))).toBe('NUMBERS_USED_UP')
  const { ranges } = await practice.call('clerk', 'cases.listNumberRanges', {})
  expect(ranges).toEqual([expect.objectContaining({ taken: 3, next: null, adoptedBy: 'Phạm Văn Hòa' })])
  await adopt({ first: 700, last: 701 })
  expect((await openOk({ source: 'RANGE' })).decisionNumber).toBe('700/QĐ-THADS')
})

test('a decision of another day has no range, and many at once take different numbers', async () => {
  await adopt()
  expect(refusalOf(await open({ source: 'RANGE' }, '2026-09-30'))).toBe('NO_NUMBER_RANGE')
  const numbers = await Promise.all([1, 2, 3].map(() => openOk({ source: 'RANGE' })))
  expect(new Set(numbers.map(({ decisionNumber }) => decisionNumber)).size).toBe(3)
})

test('a leased number is not typed before its turn, however it is written, and not leased after it was typed', async () => {
  await adopt()
  for (const number of ['501/QĐ-THADS', '0501/QĐ-THADS', ' 501 / qđ-thads', '501/QD-THADS']) {
    expect(refusalOf(await open({ source: 'TYPED', number })), number).toBe('NUMBER_IN_RANGE')
  }
  expect(await open({ source: 'TYPED', number: '503/QĐ-THADS' })).toHaveProperty('ok')
  expect(await adopt({ first: 503, last: 504 })).toEqual({
    refusal: { code: 'NUMBER_RANGE_USED', params: { number: '503/QĐ-THADS' } }
  })
  expect(refusalOf(await open({ source: 'TYPED', number: '503/QĐ-THADS' }, '2026-11-19'))).toBe(
    'DECISION_NUMBER_TAKEN'
  )
})

test('a provisional number gives way to the paper’s, with a reason, and both are kept', async () => {
  const opened = await openOk({ source: 'PROVISIONAL' })
  expect(opened.decisionNumber).toBe('TAM-000001/2026')
  expect((await openOk({ source: 'PROVISIONAL' })).decisionNumber).toBe('TAM-000002/2026')
  const set = (change: object = {}, person: 'clerk' | 'keeper' = 'clerk') =>
    practice.attempt(person, 'cases.setDecisionNumber', {
      caseId: opened.caseId,
      number: { source: 'TYPED', number: '21101/QĐ-THADS' },
      decisionDate: '2026-11-21',
      reason: 'Tỉnh đã cấp số',
      ...change
    })
  expect(refusalOf(await set({}, 'keeper'))).toBe('NOT_PERMITTED')
  expect(refusalOf(await set({ reason: ' ' }))).toBe('INVALID_INPUT')
  expect(refusalOf(await set({ decisionDate: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  expect(await set()).toEqual({ ok: { decisionNumber: '21101/QĐ-THADS' } })
  const found = await practice.call('clerk', 'cases.getCase', { caseId: opened.caseId })
  expect(found).toMatchObject({
    decisionNumber: '21101/QĐ-THADS',
    decisionDate: '2026-11-21',
    numberSource: 'TYPED'
  })
  expect(found.numbers.map(({ number, source, reason }) => [number, source, reason])).toEqual([
    ['TAM-000001/2026', 'PROVISIONAL', ''],
    ['21101/QĐ-THADS', 'TYPED', 'Tỉnh đã cấp số']
  ])
  const listed = async (text: string) =>
    (await practice.call('clerk', 'cases.listCases', { text })).cases.map(({ caseId }) => caseId)
  expect(await listed('21101')).toEqual([opened.caseId])
  expect(await listed('tam-000001')).toEqual([])
})

test('a number like those that we give for the time being is not typed before its turn', async () => {
  for (const number of ['TAM-000001/2026', 'tam-1/2026']) {
    expect(refusalOf(await open({ source: 'TYPED', number })), number).toBe('NUMBER_LOOKS_PROVISIONAL')
  }
  expect((await openOk({ source: 'PROVISIONAL' })).decisionNumber).toBe('TAM-000001/2026')
})

test('a decision of another day than was typed moves what runs from it, and the day since when the case stands open', async () => {
  const { caseId } = await openOk({ source: 'PROVISIONAL' })
  const set = (decisionDate: string) =>
    practice.attempt('clerk', 'cases.setDecisionNumber', {
      caseId,
      number: { source: 'TYPED', number: '21101/QĐ-THADS' },
      decisionDate,
      reason: 'Tỉnh đã cấp số'
    })
  expect(refusalOf(await set('2026-08-27'))).toBe('DECISION_BEFORE_TITLE')
  expect(await set('2026-11-18')).toHaveProperty('ok')
  const found = await practice.call('clerk', 'cases.getCase', { caseId })
  expect(found.stateSince).toBe('2026-11-18')
  const days = found.dues.map(({ rule, startsOn, dueOn }) => `${rule} ${startsOn} ${dueOn}`)
  expect(new Set(days)).toEqual(
    new Set(['ASSIGN_OFFICER 2026-11-18 2026-11-20', 'SERVE_PAPER 2026-11-18 2026-11-23'])
  )
  expect(days).toHaveLength(4)
})

test('a typed number is mended by the head alone, one of a range by nobody, and none becomes another’s', async () => {
  const { caseId } = await practice.call('clerk', 'cases.openCase', newCase(null))
  const other = await practice.call('clerk', 'cases.openCase', newCase(null, 1))
  const mend = (number: object, person: 'clerk' | 'leader' = 'leader', id = caseId) =>
    practice.attempt(person, 'cases.setDecisionNumber', {
      caseId: id,
      number,
      decisionDate: '2026-11-20',
      reason: 'Gõ nhầm'
    })
  const typed = (number: string) => ({ source: 'TYPED', number })
  expect(refusalOf(await mend(typed('241/QĐ-THADS'), 'clerk'))).toBe('HEAD_MENDS_NUMBER')
  expect(refusalOf(await mend(typed('214/QĐ-THADS')))).toBe('NUMBER_UNCHANGED')
  expect(refusalOf(await mend(typed('215/QĐ-THADS')))).toBe('DECISION_NUMBER_TAKEN')
  expect(await mend(typed('241/QĐ-THADS'))).toHaveProperty('ok')
  await adopt()
  expect(await mend({ source: 'RANGE' }, 'leader', other.caseId)).toEqual({
    ok: { decisionNumber: '500/QĐ-THADS' }
  })
  expect(refusalOf(await mend(typed('242/QĐ-THADS'), 'leader', other.caseId))).toBe('NUMBER_FROM_RANGE')
})
