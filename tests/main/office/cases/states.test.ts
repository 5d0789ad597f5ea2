// The states of a case: by the table, by who may decide, by the days of the papers; undone only by a decision.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { caseDecisions } from '@shared/case-states'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { openedCase, today } from '../scenes'
import { assignedCase, decided, plainMove, userId, wholeCase } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const move = (caseId: string, change: object, person: 'clerk' | 'leader' = 'leader') =>
  practice.attempt(person, 'cases.changeState', { caseId, ...plainMove, ...change })
const stateOf = async (caseId: string) => (await practice.call('clerk', 'cases.getCase', { caseId })).state
const allBy = (decider: 'HEAD' | 'OFFICER') =>
  Object.fromEntries(caseDecisions.map((decision) => [decision, decider]))

test('the officer moves the work on, and the head decides what stops it', async () => {
  const { caseId } = await assignedCase(practice)
  expect(await move(caseId, { to: 'VERIFICATION' }, 'clerk')).toEqual({ ok: { state: 'VERIFICATION' } })
  expect(await move(caseId, { to: 'OPEN' }, 'clerk')).toEqual({
    refusal: { code: 'STATE_NOT_NEXT', params: { now: 'VERIFICATION', next: 'OPEN' } }
  })
  const postponed = { to: 'POSTPONED', decision: decided('70'), until: '2026-12-31' }
  expect(await move(caseId, postponed, 'clerk')).toEqual({
    refusal: { code: 'HEAD_DECIDES', params: { decision: 'POSTPONED' } }
  })
  expect(refusalOf(await move(caseId, { ...postponed, decision: null }))).toBe('DECISION_MISSING')
  expect(await move(caseId, { ...postponed, byAgreement: true })).toHaveProperty('ok')
  const found = await practice.call('clerk', 'cases.getCase', { caseId })
  expect(found).toMatchObject({ state: 'POSTPONED', stateSince: today, enforceable: true })
  expect(found.states.at(-1)).toMatchObject({
    decision: { number: '70/QĐ-THADS', issuedOn: today },
    decidedBy: 'HEAD',
    byAgreement: true,
    until: '2026-12-31'
  })
  expect(refusalOf(await move(caseId, { to: 'MEASURES' }))).toBe('DECISION_MISSING')
  expect(await move(caseId, { to: 'MEASURES', decision: decided('71') })).toHaveProperty('ok')
})

test('days before the case, before its state, or not yet come are refused, and details of another state', async () => {
  const { caseId } = await assignedCase(practice)
  const stay = (change: object) => move(caseId, { to: 'SUSPENDED', decision: decided('70'), ...change })
  expect(refusalOf(await stay({ decision: decided('70', '2026-11-24') }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await stay({ decision: decided('70', '2026-11-19') }))).toBe('DATE_BEFORE_CASE')
  expect(refusalOf(await stay({ byAgreement: true }))).toBe('STATE_DETAIL_WRONG')
  expect(refusalOf(await stay({ until: '2026-11-22' }))).toBe('STAY_ENDS_EARLY')
  expect(refusalOf(await move(caseId, { to: 'VERIFICATION', until: '2026-12-01' }))).toBe(
    'STATE_DETAIL_WRONG'
  )
  expect(await stay({ decision: decided('70', '2026-11-22') })).toHaveProperty('ok')
  const resume = { to: 'VERIFICATION', decision: decided('71', '2026-11-21') }
  expect(refusalOf(await move(caseId, resume))).toBe('DATE_BEFORE_STATE')
})

test('a case without an officer is moved by who leads only', async () => {
  const { caseId } = await openedCase(practice)
  expect(refusalOf(await move(caseId, { to: 'VERIFICATION' }, 'clerk'))).toBe('OFFICER_MISSING')
  expect(await move(caseId, { to: 'VERIFICATION' })).toHaveProperty('ok')
})

test('an end is taken back by the head with a decision and a reason, and by nothing else', async () => {
  const { caseId } = await assignedCase(practice)
  expect(await move(caseId, { to: 'TERMINATED', decision: decided('80') })).toHaveProperty('ok')
  expect(refusalOf(await move(caseId, { to: 'PAYMENT', decision: decided('81') }))).toBe('CASE_CLOSED')
  expect((await practice.call('clerk', 'cases.getCase', { caseId })).closed).toEqual({
    number: '80/QĐ-THADS',
    issuedOn: today
  })
  const reopen = { to: 'VERIFICATION', decision: decided('82') }
  expect(refusalOf(await move(caseId, reopen, 'clerk'))).toBe('HEAD_DECIDES')
  expect(refusalOf(await move(caseId, reopen))).toBe('REASON_REQUIRED')
  expect(await move(caseId, { ...reopen, reason: 'Thu hồi quyết định đình chỉ' })).toHaveProperty('ok')
  expect((await practice.call('clerk', 'cases.getCase', { caseId })).closed).toBeNull()
})

test('a request goes back, or a case is watched apart, by its basis and after two years', async () => {
  const opened = await practice.call('clerk', 'cases.openCase', wholeCase())
  const { caseId } = opened
  await move(caseId, { to: 'NOT_YET_ENFORCEABLE', decision: decided('60') })
  const found = await practice.call('clerk', 'cases.getCase', { caseId })
  expect(found).toMatchObject({ enforceable: false })
  expect(found.dues).toContainEqual(
    expect.objectContaining({ rule: 'SEND_REQUEST_BACK', dueOn: '2028-11-23' })
  )
  const back = { to: 'RETURNED_REQUEST', decision: decided('61') }
  expect(await move(caseId, back)).toEqual({
    refusal: { code: 'STAY_TOO_SHORT', params: { until: '2028-11-23' } }
  })
  expect(refusalOf(await move(caseId, { to: 'SEPARATE_WATCH', decision: decided('61') }))).toBe('BASIS_WRONG')
})

test('what began under the law of 2008 has no such time, and goes back at once', async () => {
  const { caseId } = await practice.call('clerk', 'cases.openCase', {
    ...wholeCase(),
    decisionDate: '2024-06-03',
    title: { ...wholeCase().title, date: '2024-04-01' },
    titleEffectiveOn: null
  })
  await move(caseId, { to: 'NOT_YET_ENFORCEABLE', decision: decided('60', '2024-07-01') })
  expect(await move(caseId, { to: 'RETURNED_REQUEST', decision: decided('61') })).toHaveProperty('ok')
  const found = await practice.call('clerk', 'cases.getCase', { caseId })
  expect(found).toMatchObject({ state: 'RETURNED_REQUEST', dues: [], closed: { number: '61/QĐ-THADS' } })
})

test('who signs a decision is set by the head, and two are always his', async () => {
  const { caseId } = await assignedCase(practice)
  const set = (decidedBy: object, person: 'leader' | 'clerk' = 'leader') =>
    practice.attempt(person, 'cases.setCaseRules', { decidedBy, reason: 'Theo Luật 106/2025/QH15' })
  const officers = { ...allBy('OFFICER'), COMPLETED: 'HEAD', REOPEN: 'HEAD' }
  expect(refusalOf(await set(officers, 'clerk'))).toBe('NOT_PERMITTED')
  expect(refusalOf(await set(allBy('OFFICER')))).toBe('HEAD_ALWAYS')
  expect(refusalOf(await set({ ...officers, POSTPONED: 'NOBODY' }))).toBe('INVALID_INPUT')
  expect(await set(officers)).toHaveProperty('ok')
  expect((await practice.call('clerk', 'cases.getCaseRules', {})).decidedBy).toEqual(officers)
  expect(await move(caseId, { to: 'POSTPONED', decision: decided('70') }, 'clerk')).toHaveProperty('ok')
  expect(refusalOf(await move(caseId, { to: 'COMPLETED', decision: decided('71') }, 'clerk'))).toBe(
    'HEAD_DECIDES'
  )
  expect(await set(allBy('HEAD'))).toHaveProperty('ok')
  expect(refusalOf(await move(caseId, { to: 'SUSPENDED', decision: decided('72') }, 'clerk'))).toBe(
    'HEAD_DECIDES'
  )
  expect(await stateOf(caseId)).toBe('POSTPONED')
})

test('the decision itself is not dated after what was done under it', async () => {
  const { caseId } = await practice.call('clerk', 'cases.openCase', {
    ...wholeCase(),
    number: { source: 'PROVISIONAL' }
  })
  await practice.call('leader', 'cases.assignOfficer', {
    caseId,
    officerId: await userId(practice, 'clerk'),
    reason: ''
  })
  await move(caseId, { to: 'VERIFICATION', on: '2026-11-21' }, 'clerk')
  const late = await practice.attempt('clerk', 'cases.setDecisionNumber', {
    caseId,
    number: { source: 'TYPED', number: '400/QĐ-THADS' },
    decisionDate: '2026-11-22',
    reason: 'Có số'
  })
  expect(refusalOf(late)).toBe('DECISION_AFTER_ACTS')
})
