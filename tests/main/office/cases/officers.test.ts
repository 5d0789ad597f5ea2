// Whose case it is, and what its officer sees of it: what is held, collected, owed and due, and what is wrong.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newCase } from '../../../support/main-job'
import { openedStore, thingInStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { cashFor, nobody, today } from '../scenes'
import { assignedCase, decided, plainMove, userId, wholeCase } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const mine = (ended = false) => practice.call('clerk', 'cases.listMyCases', { ended })

test('a leader names the officer, another with a reason, and nobody who is none', async () => {
  const { caseId } = await practice.call('clerk', 'cases.openCase', newCase(null))
  const officerId = await userId(practice, 'clerk')
  const keeperId = await userId(practice, 'keeper')
  const assign = (change: object = {}, person: 'leader' | 'clerk' = 'leader') =>
    practice.attempt(person, 'cases.assignOfficer', { caseId, officerId, reason: '', ...change })
  const waiting = async () => ({
    ...(await practice.call('leader', 'cases.listAssignments', {})),
    ...(await practice.call('leader', 'cases.listOfficers', {}))
  })
  expect(await waiting()).toMatchObject({
    unassigned: 1,
    cases: [{ officer: null, due: { rule: 'ASSIGN_OFFICER', startsOn: '2026-11-20', dueOn: '2026-11-25' } }],
    officers: [{ userId: officerId, open: 0 }]
  })
  expect(refusalOf(await assign({}, 'clerk'))).toBe('NOT_PERMITTED')
  expect(refusalOf(await assign({ officerId: keeperId }))).toBe('OFFICER_WRONG')
  expect(refusalOf(await assign({ officerId: nobody }))).toBe('USER_UNKNOWN')
  expect(refusalOf(await assign({ caseId: nobody }))).toBe('CASE_UNKNOWN')
  expect(await assign()).toHaveProperty('ok')
  expect(refusalOf(await assign())).toBe('OFFICER_SAME')
  expect(await waiting()).toMatchObject({ unassigned: 0, officers: [{ open: 1, overdue: 0 }] })

  const { userId: secondId } = await secondOfficer()
  expect(refusalOf(await assign({ officerId: secondId }))).toBe('REASON_REQUIRED')
  expect(await assign({ officerId: secondId, reason: 'Chấp hành viên cũ nghỉ ốm' })).toHaveProperty('ok')
  expect((await practice.call('clerk', 'cases.getCase', { caseId })).officer).toMatchObject({
    userId: secondId,
    since: today
  })
  expect((await mine()).total).toBe(0)
})

async function secondOfficer() {
  await practice.call('admin', 'identity.addUser', {
    userName: 'chv2',
    fullName: 'Hoàng Thị Chấp',
    roles: ['ENFORCEMENT_OFFICER']
  })
  return { userId: await userId(practice, 'chv2') }
}

test('what waits for an officer is listed by its day, whenever it was opened', async () => {
  for (const [index, decisionDate] of ['2026-11-20', '2026-11-16', '2026-11-18'].entries()) {
    await practice.call('clerk', 'cases.openCase', { ...newCase(null, index), decisionDate })
  }
  const { cases } = await practice.call('leader', 'cases.listAssignments', {})
  expect(cases.map(({ decisionDate }) => decisionDate)).toEqual(['2026-11-16', '2026-11-18', '2026-11-20'])
})

test('what no rule gives a day to waits behind what has one, as it was opened', async () => {
  for (const [index, decisionDate] of ['2009-01-05', '2009-01-06', '2026-11-20'].entries()) {
    const whole = { ...newCase(null, index), decisionDate }
    await practice.call('clerk', 'cases.openCase', {
      ...whole,
      title: { ...whole.title, date: '2008-10-01' }
    })
  }
  const { cases, unassigned } = await practice.call('leader', 'cases.listAssignments', {})
  expect(cases.map(({ decisionDate, due }) => [decisionDate, due === null])).toEqual([
    ['2026-11-20', false],
    ['2009-01-05', true],
    ['2009-01-06', true]
  ])
  expect(unassigned).toBe(3)
  const named = await practice.call('leader', 'cases.listAssignments', { text: cases[1]!.decisionNumber })
  expect(named.cases.map(({ caseId }) => caseId)).toContain(cases[1]!.caseId)
})

test('an officer sees his own cases only, a leader anybody’s', async () => {
  const { officerId } = await assignedCase(practice)
  const { userId: secondId } = await secondOfficer()
  expect(refusalOf(await practice.attempt('keeper', 'cases.listMyCases', { ended: false }))).toBe(
    'NOT_PERMITTED'
  )
  expect(
    refusalOf(await practice.attempt('clerk', 'cases.listMyCases', { officerId: secondId, ended: false }))
  ).toBe('NOT_CASE_OFFICER')
  const seen = await practice.call('leader', 'cases.listMyCases', { officerId, ended: false })
  expect(seen.total).toBe(1)
})

test('what is held, collected, owed and waiting stands beside each case', async () => {
  const scene = await openedStore(practice)
  await thingInStore(practice, scene)
  const officerId = await userId(practice, 'clerk')
  await practice.call('leader', 'cases.assignOfficer', { caseId: scene.caseId, officerId, reason: '' })
  await practice.call('cashier', 'funds.collectCash', cashFor(scene, '100000000'))
  const { cases } = await mine()
  expect(cases).toEqual([
    expect.objectContaining({
      thingsHeld: 1,
      owedDong: '486250000',
      collectedDong: '100000000',
      outstandingDong: '386250000',
      waitingDong: '100000000',
      warnings: ['MONEY_WAITS'],
      nextDue: expect.objectContaining({ rule: 'SERVE_PAPER', dueOn: '2026-11-26' }) as unknown
    })
  ])
})

test('a case without money has none, and its provisional number is warned of', async () => {
  const { obligations } = wholeCase()
  const [, , house, act] = obligations
  const { creditors, debtors } = wholeCase()
  const opened = await practice.call('clerk', 'cases.openCase', {
    ...wholeCase(),
    number: { source: 'PROVISIONAL' },
    creditors,
    debtors: debtors.slice(0, 2),
    obligations: [house!, act!]
  })
  const officerId = await userId(practice, 'clerk')
  await practice.call('leader', 'cases.assignOfficer', { caseId: opened.caseId, officerId, reason: '' })
  const { cases } = await mine()
  expect(cases[0]).toMatchObject({ amountDong: null, owedDong: '0', warnings: ['NUMBER_PROVISIONAL'] })
})

test('days that have passed are told: the paper not served, the voluntary period over, the stay run out', async () => {
  const { caseId, debtorId } = await practice.call('clerk', 'cases.openCase', {
    ...newCase(null),
    decisionDate: '2026-11-02'
  })
  const officerId = await userId(practice, 'clerk')
  await practice.call('leader', 'cases.assignOfficer', { caseId, officerId, reason: '' })
  expect((await mine()).cases[0]).toMatchObject({
    warnings: ['OVERDUE'],
    nextDue: { rule: 'SERVE_PAPER', dueOn: '2026-11-05' }
  })
  const { officers } = await practice.call('leader', 'cases.listOfficers', {})
  expect(officers).toMatchObject([{ open: 1, overdue: 1 }])
  const notice = { caseId, partyId: debtorId, way: 'DIRECT' as const, validOn: null, proof: 'Biên bản 5' }
  await practice.call('clerk', 'cases.recordNotice', { ...notice, doneOn: '2026-11-20' })
  expect((await mine()).cases[0]).toMatchObject({
    warnings: [],
    nextDue: { rule: 'VOLUNTARY_PERIOD', dueOn: '2026-11-30' }
  })
  await practice.call('clerk', 'cases.recordNotice', { ...notice, doneOn: '2026-11-04' })
  expect((await mine()).cases[0]).toMatchObject({
    warnings: ['VOLUNTARY_ENDED'],
    nextDue: { rule: 'VERIFY_MEANS', dueOn: '2026-11-26' }
  })
  await practice.call('leader', 'cases.changeState', {
    ...plainMove,
    caseId,
    to: 'POSTPONED',
    decision: decided('50', '2026-11-20'),
    until: '2026-11-21'
  })
  expect((await mine()).cases[0]?.warnings).toEqual(['STAY_ENDED'])
})

test('a case that stands still makes its officer late nowhere', async () => {
  const { caseId } = await practice.call('clerk', 'cases.openCase', {
    ...newCase(null),
    decisionDate: '2026-11-02'
  })
  const officerId = await userId(practice, 'clerk')
  await practice.call('leader', 'cases.assignOfficer', { caseId, officerId, reason: '' })
  await practice.call('leader', 'cases.changeState', {
    ...plainMove,
    caseId,
    to: 'POSTPONED',
    decision: decided('50', '2026-11-20')
  })
  expect((await mine()).cases[0]?.warnings).toEqual([])
  const { officers } = await practice.call('leader', 'cases.listOfficers', {})
  expect(officers).toMatchObject([{ open: 1, overdue: 0 }])
})

test('a case that ended leaves the list, with what it still holds', async () => {
  const scene = await openedStore(practice)
  await thingInStore(practice, scene)
  const officerId = await userId(practice, 'clerk')
  await practice.call('leader', 'cases.assignOfficer', { caseId: scene.caseId, officerId, reason: '' })
  await practice.call('leader', 'cases.closeCase', {
    caseId: scene.caseId,
    decision: { number: '90/QĐ-THADS', issuedOn: today }
  })
  expect((await mine()).cases).toEqual([])
  expect((await mine(true)).cases[0]).toMatchObject({
    warnings: ['THINGS_HELD_AFTER_END'],
    nextDue: null
  })
  const again = { caseId: scene.caseId, officerId, reason: 'x' }
  expect(refusalOf(await practice.attempt('leader', 'cases.assignOfficer', again))).toBe('CASE_CLOSED')
})
