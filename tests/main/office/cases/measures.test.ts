// Measures of security and coercion: against a debtor, by a decision, on a thing of the case, ended once.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openedStore, thingInStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody, today } from '../scenes'
import { assignedCase, decided, userId } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const measureOf = (scene: { caseId: string; debtorId: string }, change: object = {}) => ({
  caseId: scene.caseId,
  kind: 'SEIZE',
  words: '',
  decision: decided('77'),
  debtorId: scene.debtorId,
  target: { kind: 'LAND', assetId: null, description: 'Nhà số 12 đường Giả Định' },
  fromDay: today,
  ...change
})
const take = (scene: { caseId: string; debtorId: string }, change: object = {}) =>
  practice.attempt('clerk', 'cases.recordMeasure', measureOf(scene, change))

test('coercion moves the case on; security stands beside whatever goes on', async () => {
  const scene = await assignedCase(practice)
  const account = { kind: 'ACCOUNT', assetId: null, description: '0071001234567, NH Giả Định' }
  expect(await take(scene, { kind: 'BLOCK_ACCOUNT', target: account })).toMatchObject({
    ok: { state: 'OPEN' }
  })
  expect(await take(scene)).toMatchObject({ ok: { state: 'MEASURES' } })
  expect(await take(scene, { kind: 'DEDUCT_MONEY', target: account })).toMatchObject({
    ok: { state: 'MEASURES' }
  })
  const { measures, states } = await practice.call('clerk', 'cases.getCase', { caseId: scene.caseId })
  expect(measures.map(({ kind, target }) => [kind, target.kind])).toEqual([
    ['BLOCK_ACCOUNT', 'ACCOUNT'],
    ['SEIZE', 'LAND'],
    ['DEDUCT_MONEY', 'ACCOUNT']
  ])
  expect(states).toHaveLength(1)
})

test('one against somebody else, without its words, or of days that cannot be, is refused', async () => {
  const scene = await assignedCase(practice)
  expect(refusalOf(await take(scene, { debtorId: scene.creditorId }))).toBe('NOT_A_DEBTOR')
  expect(refusalOf(await take(scene, { debtorId: nobody }))).toBe('PARTY_NOT_IN_CASE')
  expect(refusalOf(await take(scene, { kind: 'OTHER', words: ' ' }))).toBe('MEASURE_WORDS_MISSING')
  expect(refusalOf(await take(scene, { decision: decided('77', '2026-11-24') }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await take(scene, { decision: decided('77', '2026-11-19') }))).toBe('DATE_BEFORE_CASE')
  expect(refusalOf(await take(scene, { fromDay: '2026-11-22' }))).toBe('MEASURE_STARTS_EARLY')
  expect(refusalOf(await take(scene, { fromDay: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
})

test('a thing is of the case, and its page tells of the measure', async () => {
  const scene = await openedStore(practice)
  const { assetId } = await thingInStore(practice, scene)
  const officerId = await userId(practice, 'clerk')
  await practice.call('leader', 'cases.assignOfficer', { caseId: scene.caseId, officerId, reason: '' })
  const other = await assignedCase(practice, 5)
  const target = { kind: 'ASSET', assetId, description: 'Xe máy' }
  expect(refusalOf(await take(other, { target }))).toBe('ASSET_NOT_OF_CASE')
  expect(await take(scene, { target })).toHaveProperty('ok')
  const { entries } = await practice.call('leader', 'journal.getTimeline', {
    subject: `asset:${assetId}`,
    limit: 50
  })
  expect(entries.map(({ kind }) => kind)).toContain('cases.MeasureTaken')
})

test('a measure ends once, not before it began, and may outlive its case', async () => {
  const scene = await assignedCase(practice)
  const { measureId } = await practice.call('clerk', 'cases.recordMeasure', measureOf(scene) as never)
  const end = (change: object = {}, person: 'clerk' | 'leader' = 'clerk') =>
    practice.attempt(person, 'cases.endMeasure', {
      measureId,
      on: today,
      ground: 'Đã thi hành xong',
      decisionNumber: '',
      ...change
    })
  expect(refusalOf(await end({ measureId: nobody }))).toBe('MEASURE_UNKNOWN')
  expect(refusalOf(await end({ on: '2026-11-22' }))).toBe('MEASURE_ENDS_EARLY')
  expect(refusalOf(await end({ on: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  await practice.call('leader', 'cases.closeCase', {
    caseId: scene.caseId,
    decision: { number: '90/QĐ-THADS', issuedOn: today }
  })
  expect(refusalOf(await take(scene))).toBe('CASE_CLOSED')
  expect(await end()).toHaveProperty('ok')
  expect(refusalOf(await end())).toBe('MEASURE_ENDED')
  const { measures } = await practice.call('clerk', 'cases.getCase', { caseId: scene.caseId })
  expect(measures[0]?.ended).toEqual({ on: today, ground: 'Đã thi hành xong', decisionNumber: '' })
})
