// What is refused at the counter, and the numbers that are given there.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '@shared/ids'
import { parseTag } from '@shared/tags'
import { requestFile } from '../../../support/main-job'
import { practiceOffice, refusalOf, valueOf, type PracticeOffice } from '../../../support/practice-office'
import { practicePassword } from '../../../support/staff'
import { nobody, openedCase, today } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const refused = async (change: object) =>
  practice.attempt('clerk', 'intake.receiveFile', { ...requestFile(0, today), ...change })

test('a procedure, a day or a paper that cannot be is refused', async () => {
  expect(refusalOf(await refused({ procedureCode: 'MARRIAGE' }))).toBe('PROCEDURE_UNKNOWN')
  for (const procedureCode of ['PAY_IN', 'ASSET_OUT', 'JUDGMENT_IN', 'DENUNCIATION', 'PETITION']) {
    expect(refusalOf(await refused({ procedureCode })), procedureCode).toBe('PROCEDURE_NOT_HERE')
  }
  expect(refusalOf(await refused({ channel: 'POST', requestDate: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await refused({ requestDate: '2026-11-22' }))).toBe('REQUEST_DATE_NOT_TODAY')
  const { title, papers } = requestFile(0, today)
  expect(refusalOf(await refused({ title: { ...title, date: '2026-11-24' } }))).toBe('DATE_IN_FUTURE')
  expect(await refused({ papers: papers.slice(1) })).toMatchObject({
    refusal: { code: 'REQUIRED_PAPER_MISSING', params: { paper: 'Đơn yêu cầu thi hành án' } }
  })
  expect(await refused({ channel: 'POST', requestDate: '2026-11-19' })).toHaveProperty('ok')
})

test('a number is one person for ever: another name under it was misread', async () => {
  await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const { requester } = requestFile(0, today)
  expect(await refused({ requester: { ...requester, fullName: 'Phạm Thị Vân' } })).toMatchObject({
    refusal: { code: 'PARTY_NUMBER_DIFFERS', params: { fullName: requester.fullName } }
  })
  const typed = { ...requester, fullName: 'PHAM THI  HONG VAN' }
  expect(await refused({ requester: typed })).toHaveProperty('ok')
  const { parties } = await practice.call('clerk', 'people.findParties', { text: 'hong van' })
  expect(parties.map(({ fullName }) => fullName)).toEqual([requester.fullName])
})

test('people without a number stay apart even under one name', async () => {
  const { requester } = requestFile(0, today)
  for (let time = 0; time < 2; time += 1) {
    expect(await refused({ requester: { ...requester, identityNumber: null } })).toHaveProperty('ok')
  }
  const { parties } = await practice.call('clerk', 'people.findParties', { text: 'Hồng Vân' })
  expect(parties).toHaveLength(2)
})

test('reception numbers leave no gap where a file was refused, and begin anew at midnight in Hà Nội', async () => {
  const take = () => practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  expect(await take()).toMatchObject({ receptionNumber: 'H-79007-261123-001' })
  expect(refusalOf(await refused({ procedureCode: 'MARRIAGE' }))).toBe('PROCEDURE_UNKNOWN')
  expect(await take()).toMatchObject({ receptionNumber: 'H-79007-261123-002' })
  practice.passMs(16 * 60 * 60 * 1000)
  const send = async (call: string, input: unknown, session?: string) =>
    practice.office.answer({ call, input, command: newId(), ...(session ? { session } : {}) }, 'host')
  const signedIn = await send('identity.signIn', { userName: 'clerk', password: practicePassword })
  const { session } = valueOf('identity.signIn', signedIn)
  const tomorrow = await send('intake.receiveFile', requestFile(0, '2026-11-24'), session)
  expect(valueOf('intake.receiveFile', tomorrow).receptionNumber).toBe('H-79007-261124-001')
})

test('the receipt says when an answer is due, by the rule that was in force', async () => {
  const { fileId, dueDate, tag } = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  expect(dueDate).toBe('2026-12-01')
  expect(parseTag(tag)).toEqual({ type: 'file', office: '79007', year: '26', number: 1 })
  const byId = await practice.call('clerk', 'intake.getFile', { fileId })
  expect(await practice.call('clerk', 'intake.getFile', { tag })).toEqual(byId)
  expect(byId).toMatchObject({
    dueRule: { code: 'DECISION_ON_REQUEST', unit: 'WORKING_DAYS', count: 5 },
    ruleVersion: '2026-07-01',
    promisedDate: dueDate
  })
  const { procedures } = await practice.call('clerk', 'intake.listProcedures', {})
  expect(procedures[0]?.due?.ifToday).toBe(dueDate)
})

test('what is not there is named, by id and by tag', async () => {
  expect(refusalOf(await practice.attempt('clerk', 'intake.getFile', { fileId: nobody }))).toBe(
    'FILE_UNKNOWN'
  )
  const misread = { tag: '1790072600000199' }
  expect(refusalOf(await practice.attempt('clerk', 'intake.getFile', misread))).toBe('FILE_UNKNOWN')
  const { tag } = await openedCase(practice)
  expect(refusalOf(await practice.attempt('clerk', 'intake.getFile', { tag }))).toBe('FILE_UNKNOWN')
})

test('a clock set back over midnight goes on counting the day that had begun', async () => {
  const nextDay = '2026-11-24'
  const { directory } = practice
  await practice.office.close()
  let nowMs = Date.parse(`${nextDay}T00:01:00.000+07:00`)
  practice = await practiceOffice({ directory, now: () => nowMs })
  const input = { userName: 'clerk', password: practicePassword }
  const signedIn = await practice.office.answer({ call: 'identity.signIn', command: newId(), input }, 'host')
  const { session } = valueOf('identity.signIn', signedIn)
  const receive = async (index: number, requestDate: string) => {
    const frame = { call: 'intake.receiveFile', command: newId(), session }
    return practice.office.answer({ ...frame, input: requestFile(index, requestDate) }, 'host')
  }
  const numberOf = async (index: number) =>
    valueOf('intake.receiveFile', await receive(index, nextDay)).receptionNumber
  expect(await numberOf(0)).toBe('H-79007-261124-001')
  nowMs -= 2 * 60_000
  expect(await numberOf(1)).toBe('H-79007-261124-002')
  expect(refusalOf(await receive(2, today))).toBe('REQUEST_DATE_NOT_TODAY')
  nowMs += 4 * 60_000
  expect(await numberOf(3)).toBe('H-79007-261124-003')
})
