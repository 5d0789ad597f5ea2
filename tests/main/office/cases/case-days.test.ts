// Notices, the voluntary period and verification: each day with its rule, entered by the officer of the case.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bridgeOf2026, nextPack } from '../../../support/deadline-files'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody, openedCase, today } from '../scenes'
import { assignedCase, userId, wholeCase } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

type Assigned = Awaited<ReturnType<typeof assignedCase>>
const noticeOf = ({ caseId, debtorId }: Pick<Assigned, 'caseId' | 'debtorId'>, change: object = {}) => ({
  caseId,
  partyId: debtorId,
  way: 'DIRECT',
  doneOn: '2026-11-21',
  validOn: null,
  proof: 'Biên bản giao nhận số 5',
  ...change
})
const notice = (scene: Assigned, change: object = {}, person: 'clerk' | 'leader' | 'keeper' = 'clerk') =>
  practice.attempt(person, 'cases.recordNotice', noticeOf(scene, change))
const duesOf = async (caseId: string) =>
  (await practice.call('clerk', 'cases.getCase', { caseId })).dues.map(
    ({ rule, startsOn, dueOn }) => `${rule} ${startsOn} ${dueOn}`
  )

test('a notice begins the voluntary period of its debtor and moves the case on', async () => {
  const scene = await assignedCase(practice)
  expect(await duesOf(scene.caseId)).toEqual(['SERVE_PAPER 2026-11-20 2026-11-26'])
  const answer = await notice(scene)
  // Ten days from Saturday the 21st end on Tuesday the 1st.
  expect(answer).toMatchObject({
    ok: { validOn: '2026-11-21', voluntaryUntil: '2026-12-01', state: 'VOLUNTARY_PERIOD' }
  })
  expect(await duesOf(scene.caseId)).toEqual([
    'VOLUNTARY_PERIOD 2026-11-21 2026-12-01',
    'VERIFY_MEANS 2026-12-01 2026-12-11'
  ])
  const why = await practice.call('clerk', 'deadlines.explain', {
    rule: 'VOLUNTARY_PERIOD',
    start: '2026-11-21',
    asOf: '2026-11-21'
  })
  expect(why.due).toBe('2026-12-01')
  const found = await practice.call('clerk', 'cases.getCase', { caseId: scene.caseId })
  expect(found.states).toMatchObject([{ from: 'OPEN', to: 'VOLUNTARY_PERIOD', on: '2026-11-21' }])
  expect(found.notices).toMatchObject([{ way: 'DIRECT', validOn: '2026-11-21' }])
})

test('the day of a notice is the decree’s, or the proof’s where the decree is silent', async () => {
  const scene = await assignedCase(practice)
  expect(refusalOf(await notice(scene, { way: 'VNEID', validOn: '2026-11-22' }))).toBe('NOTICE_DAY_FIXED')
  expect(refusalOf(await notice(scene, { way: 'POST' }))).toBe('NOTICE_DAY_MISSING')
  expect(refusalOf(await notice(scene, { way: 'POST', validOn: '2026-11-20' }))).toBe('NOTICE_VALID_EARLY')
  expect(refusalOf(await notice(scene, { way: 'POST', validOn: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await notice(scene, { doneOn: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await notice(scene, { doneOn: '2026-11-19' }))).toBe('DATE_BEFORE_CASE')
  expect(refusalOf(await notice(scene, { partyId: nobody }))).toBe('PARTY_NOT_IN_CASE')
  expect(refusalOf(await notice(scene, { caseId: nobody }))).toBe('CASE_UNKNOWN')
  expect(await notice(scene, { way: 'POST', validOn: '2026-11-23' })).toMatchObject({
    ok: { validOn: '2026-11-23', voluntaryUntil: '2026-12-03' }
  })
})

test('a notice after the verification begins no period again', async () => {
  const scene = await assignedCase(practice)
  await practice.call('clerk', 'cases.recordVerification', {
    caseId: scene.caseId,
    partyId: scene.debtorId,
    doneOn: '2026-11-22',
    result: 'NO_MEANS',
    minutes: 'Biên bản 7'
  })
  const dues = await duesOf(scene.caseId)
  expect(await notice(scene)).toMatchObject({ ok: { voluntaryUntil: null, state: 'VERIFICATION' } })
  expect(await duesOf(scene.caseId)).toEqual(dues.filter((due) => !due.startsWith('SERVE_PAPER')))
})

test('a creditor is given notice without any period of his', async () => {
  const scene = await assignedCase(practice)
  expect(await notice(scene, { partyId: scene.creditorId })).toMatchObject({
    ok: { voluntaryUntil: null, state: 'OPEN' }
  })
})

test('each debtor has his own period', async () => {
  const opened = await practice.call('clerk', 'cases.openCase', wholeCase())
  const officerId = await userId(practice, 'clerk')
  await practice.call('leader', 'cases.assignOfficer', { caseId: opened.caseId, officerId, reason: '' })
  const { parties } = await practice.call('clerk', 'cases.getCase', { caseId: opened.caseId })
  const debtors = parties.filter(({ role }) => role === 'DEBTOR')
  for (const [index, { partyId }] of debtors.entries()) {
    const input = noticeOf({ ...opened, debtorId: partyId }, { doneOn: `2026-11-2${1 + index}` })
    await practice.call('clerk', 'cases.recordNotice', input as never)
  }
  const { dues } = await practice.call('clerk', 'cases.getCase', { caseId: opened.caseId })
  expect(
    dues.filter(({ rule }) => rule === 'VOLUNTARY_PERIOD').map(({ partyId, dueOn }) => [partyId, dueOn])
  ).toEqual(debtors.map(({ partyId }, index) => [partyId, `2026-12-0${1 + index}`]))
})

test('only the officer of the case enters its days, or who leads', async () => {
  const unassigned = await openedCase(practice, 3)
  const input = noticeOf(unassigned)
  expect(refusalOf(await practice.attempt('clerk', 'cases.recordNotice', input))).toBe('OFFICER_MISSING')
  const scene = await assignedCase(practice)
  expect(refusalOf(await notice(scene, {}, 'keeper'))).toBe('NOT_PERMITTED')
  await practice.call('admin', 'identity.addUser', {
    userName: 'chv2',
    fullName: 'Hoàng Thị Chấp',
    roles: ['ENFORCEMENT_OFFICER']
  })
  const officerId = await userId(practice, 'chv2')
  await practice.call('leader', 'cases.assignOfficer', {
    caseId: scene.caseId,
    officerId,
    reason: 'Đổi người'
  })
  expect(refusalOf(await notice(scene))).toBe('NOT_CASE_OFFICER')
  expect(await notice(scene, {}, 'leader')).toHaveProperty('ok')
})

test('who has no means is verified again, later where he cannot be reached', async () => {
  const scene = await assignedCase(practice)
  const verify = (change: object = {}) =>
    practice.attempt('clerk', 'cases.recordVerification', {
      caseId: scene.caseId,
      partyId: scene.debtorId,
      doneOn: '2026-11-21',
      result: 'NO_MEANS',
      minutes: '12/BB',
      ...change
    })
  expect(refusalOf(await verify({ partyId: scene.creditorId }))).toBe('NOT_A_DEBTOR')
  expect(refusalOf(await verify({ doneOn: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  expect(await verify()).toMatchObject({ ok: { nextOn: '2027-05-21', state: 'VERIFICATION' } })
  expect(await verify({ result: 'NO_MEANS_FAR', doneOn: today })).toMatchObject({
    ok: { nextOn: '2027-11-23', state: 'VERIFICATION' }
  })
  // Nobody served him yet, and that stays due.
  const serve = 'SERVE_PAPER 2026-11-20 2026-11-26'
  expect(await duesOf(scene.caseId)).toEqual([serve, 'VERIFY_AGAIN_FAR 2026-11-23 2027-11-23'])
  expect(await verify({ result: 'HAS_MEANS', doneOn: today })).toMatchObject({ ok: { nextOn: null } })
  expect(await duesOf(scene.caseId)).toEqual([serve])
})

test('a day is explained by the pack it was reckoned under, whichever holds since', async () => {
  const scene = await assignedCase(practice)
  await notice(scene)
  const longer = {
    code: 'VOLUNTARY_PERIOD',
    name: 'Tự nguyện thi hành án',
    unit: 'DAYS',
    count: 20,
    startsOn: 'VALID_NOTICE',
    clause: 'Điều 2 văn bản thử',
    confidence: 'UNVERIFIED'
  }
  const pack = { ...nextPack, validFrom: '2026-11-21', rules: [...nextPack.rules, longer] }
  await practice.call('leader', 'deadlines.adoptRulePack', { text: JSON.stringify(pack), reason: 'Thử' })
  const { dues } = await practice.call('clerk', 'cases.getCase', { caseId: scene.caseId })
  const voluntary = dues.find(({ rule }) => rule === 'VOLUNTARY_PERIOD')!
  const asked = { rule: 'VOLUNTARY_PERIOD', start: voluntary.startsOn }
  const why = (by: { version: string } | { asOf: string }) =>
    practice.call('clerk', 'deadlines.explain', { ...asked, ...by })
  expect(await why({ version: voluntary.version })).toMatchObject({
    due: voluntary.dueOn,
    pack: { version: '2026-07-01' }
  })
  expect(await why({ asOf: '2026-11-21' })).toMatchObject({ due: '2026-12-11' })
  const nowhere = await practice.attempt('clerk', 'deadlines.explain', { ...asked, version: 'không có' })
  expect(refusalOf(nowhere)).toBe('RULE_PACK_MISSING')
})

test('a new calendar moves the days of open cases, and each says so', async () => {
  const scene = await assignedCase(practice)
  const check = await practice.call('leader', 'deadlines.checkCalendar', {
    text: JSON.stringify(bridgeOf2026)
  })
  const { moved } = await practice.call('leader', 'deadlines.adoptCalendar', {
    text: JSON.stringify(bridgeOf2026),
    reason: 'Theo thông báo'
  })
  expect([check.moves, moved]).toEqual([1, 1])
  expect(await duesOf(scene.caseId)).toEqual(['SERVE_PAPER 2026-11-20 2026-11-27'])
})

test('where a new calendar moves the end of a voluntary period, the verification is counted from the new end', async () => {
  const scene = await assignedCase(practice)
  await notice(scene)
  const off = ['2026-12-01', '2026-12-02'].map((date) => ({ ...bridgeOf2026.days[0]!, date }))
  const { moved } = await practice.call('leader', 'deadlines.adoptCalendar', {
    text: JSON.stringify({ ...bridgeOf2026, days: [...bridgeOf2026.days, ...off] }),
    reason: 'Theo thông báo'
  })
  expect(moved).toBe(1)
  // The ten days end on Thursday the 3rd now, and ten more on Sunday the 13th, which is Monday the 14th.
  expect(await duesOf(scene.caseId)).toEqual([
    'VOLUNTARY_PERIOD 2026-11-21 2026-12-03',
    'VERIFY_MEANS 2026-12-03 2026-12-14'
  ])
})
