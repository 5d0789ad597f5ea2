// The days that run against each debtor of a case: what is done about one leaves those of the others, and no move of the
// whole case takes them away but its end.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { today } from '../scenes'
import { decided, plainMove, userId, wholeCase } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

/** A case of three debtors in the hands of the clerk, two of them served a day apart. */
async function servedCase() {
  const { caseId } = await practice.call('clerk', 'cases.openCase', wholeCase())
  const officerId = await userId(practice, 'clerk')
  await practice.call('leader', 'cases.assignOfficer', { caseId, officerId, reason: '' })
  const { parties } = await practice.call('clerk', 'cases.getCase', { caseId })
  const debtors = parties.filter(({ role }) => role === 'DEBTOR').map(({ partyId }) => partyId)
  const [first = '', second = '', third = ''] = debtors
  await notice(caseId, first, '2026-11-21')
  await notice(caseId, second, '2026-11-22')
  return { caseId, debtors, first, second, third }
}

const notice = (caseId: string, partyId: string, doneOn: string) =>
  practice.call('clerk', 'cases.recordNotice', {
    caseId,
    partyId,
    way: 'DIRECT',
    doneOn,
    validOn: null,
    proof: 'Biên bản giao nhận'
  })
const verify = (caseId: string, partyId: string, result: 'HAS_MEANS' | 'NO_MEANS' = 'HAS_MEANS') =>
  practice.call('clerk', 'cases.recordVerification', {
    caseId,
    partyId,
    doneOn: today,
    result,
    minutes: 'Biên bản 7'
  })
const seize = (caseId: string, debtorId: string) =>
  practice.call('clerk', 'cases.recordMeasure', {
    caseId,
    kind: 'SEIZE',
    words: '',
    decision: decided('77'),
    debtorId,
    target: { kind: 'LAND', assetId: null, description: 'Nhà số 12 đường Giả Định' },
    fromDay: today
  })
const move = (caseId: string, to: string, number: string) =>
  practice.attempt('leader', 'cases.changeState', {
    ...plainMove,
    caseId,
    to,
    decision: decided(number),
    reason: to === 'VERIFICATION' ? 'Thu hồi quyết định' : ''
  })

/** What is due, the debtors by the order in which the decision names them. */
async function duesOf({ caseId, debtors }: { caseId: string; debtors: readonly string[] }) {
  const { dues } = await practice.call('clerk', 'cases.getCase', { caseId })
  return dues
    .map(
      ({ rule, partyId, dueOn }) => `${partyId === null ? 0 : 1 + debtors.indexOf(partyId)} ${rule} ${dueOn}`
    )
    .sort()
}

const ofSecond = ['2 VERIFY_MEANS 2026-12-14', '2 VOLUNTARY_PERIOD 2026-12-02']
const ofThird = ['3 SERVE_PAPER 2026-11-26']

test('verifying one debtor ends his days, and leaves those of the others', async () => {
  const scene = await servedCase()
  await verify(scene.caseId, scene.first)
  expect(await duesOf(scene)).toEqual([...ofSecond, ...ofThird])
  await verify(scene.caseId, scene.second, 'NO_MEANS')
  expect(await duesOf(scene)).toEqual(['2 VERIFY_AGAIN 2027-05-24', ...ofThird])
})

test('one who was never served is to be served still when his means were verified', async () => {
  const scene = await servedCase()
  await verify(scene.caseId, scene.third)
  expect(await duesOf(scene)).toContain('3 SERVE_PAPER 2026-11-26')
  await notice(scene.caseId, scene.third, today)
  expect((await duesOf(scene)).filter((due) => due.startsWith('3'))).toEqual([])
})

test('coercing one debtor, or staying the case, takes away no day of anybody', async () => {
  const scene = await servedCase()
  const before = await duesOf(scene)
  await seize(scene.caseId, scene.first)
  expect(await duesOf(scene)).toEqual(before)
  expect(await move(scene.caseId, 'NOT_YET_ENFORCEABLE', '60')).toHaveProperty('ok')
  expect(await duesOf(scene)).toEqual(['0 SEND_REQUEST_BACK 2028-11-23', ...before])
  expect(await move(scene.caseId, 'VERIFICATION', '61')).toHaveProperty('ok')
  expect(await duesOf(scene)).toEqual(before)
})

test('an end leaves nothing due, and its undoing what the acts leave running', async () => {
  const scene = await servedCase()
  await verify(scene.caseId, scene.first, 'NO_MEANS')
  const before = await duesOf(scene)
  await move(scene.caseId, 'TERMINATED', '80')
  expect(await duesOf(scene)).toEqual([])
  await move(scene.caseId, 'VERIFICATION', '81')
  expect(await duesOf(scene)).toEqual(before)
})

test('a case reopened before it had an officer waits for one again', async () => {
  const { caseId } = await practice.call('clerk', 'cases.openCase', wholeCase())
  const debtors: string[] = []
  const before = await duesOf({ caseId, debtors })
  await move(caseId, 'TERMINATED', '80')
  await move(caseId, 'VERIFICATION', '81')
  expect(before).toContain('0 ASSIGN_OFFICER 2026-11-25')
  expect(await duesOf({ caseId, debtors })).toEqual(before)
})

test('a later notice to a debtor begins nothing again, and one that was valid earlier is the first after all', async () => {
  const scene = await servedCase()
  const before = await duesOf(scene)
  await seize(scene.caseId, scene.first)
  const again = await notice(scene.caseId, scene.first, today)
  expect(again).toMatchObject({ voluntaryUntil: null })
  expect(await duesOf(scene)).toEqual(before)
  await move(scene.caseId, 'POSTPONED', '90')
  await notice(scene.caseId, scene.second, today)
  expect(await duesOf(scene)).toEqual(before)
  const earlier = await notice(scene.caseId, scene.second, '2026-11-20')
  expect(earlier).toMatchObject({ voluntaryUntil: '2026-11-30' })
})
