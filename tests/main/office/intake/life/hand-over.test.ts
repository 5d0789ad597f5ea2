// Exactly one owner: whoever receives owns, and until somebody accepts the giver does.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  engageColleagues,
  fileIn,
  giveRoles,
  refusalProposed,
  staffLater,
  userIdOf
} from '../../../../support/file-life'
import { requestFile } from '../../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../../support/practice-office'
import { nobody, today } from '../../scenes'

let practice: PracticeOffice
let officerId: string
let headId: string
beforeEach(async () => {
  practice = await practiceOffice()
  const engaged = await engageColleagues(practice)
  officerId = engaged.officerId
  headId = engaged.headId
})
afterEach(() => practice.close())

const offer = (fileIds: readonly string[], toUserId = officerId, note = '') =>
  practice.attempt('clerk', 'intake.handOver', { fileIds: [...fileIds], toUserId, note })
const accept = (fileIds: readonly string[]) =>
  practice.attempt('cashier', 'intake.acceptFiles', { fileIds: [...fileIds] })
const lifeOf = (fileId: string) => practice.call('clerk', 'intake.getFile', { fileId })
const mine = async (person: 'clerk' | 'cashier', group: 'MINE' | 'OFFERED_TO_ME') =>
  (await practice.call(person, 'intake.listFiles', { group })).files.map(({ fileId }) => fileId)

test('offered, owned by the giver; accepted, by the other, and begun where it is registered', async () => {
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  const received = await fileIn(practice, 'RECEIVED', today)
  expect(await offer([fileId, received.fileId, fileId], officerId, 'Kèm bản án gốc')).toMatchObject({
    ok: { offered: 2 }
  })
  expect(await lifeOf(fileId)).toMatchObject({
    ownerName: 'Lê Thị Ánh Nguyệt',
    offer: { toName: 'Ngô Thị Lan', note: 'Kèm bản án gốc', escalated: false }
  })
  expect(await mine('clerk', 'MINE')).toHaveLength(2)
  expect(await mine('cashier', 'OFFERED_TO_ME')).toHaveLength(2)
  expect(await accept([fileId, received.fileId])).toEqual({ ok: { accepted: 2 } })
  expect(await lifeOf(fileId)).toMatchObject({ ownerId: officerId, offer: null, state: 'IN_PROCESS' })
  expect(await lifeOf(received.fileId)).toMatchObject({ ownerId: officerId, state: 'RECEIVED' })
  expect(await mine('clerk', 'MINE')).toEqual([])
  expect(refusalOf(await accept([fileId]))).toBe('FILE_NOT_OFFERED')
})

test('declined or taken back, it stays with its giver', async () => {
  const { fileId, receptionNumber } = await fileIn(practice, 'REGISTERED', today)
  await offer([fileId])
  expect(await offer([fileId], headId)).toMatchObject({
    refusal: { code: 'FILE_OFFERED', params: { receptionNumber, name: 'Ngô Thị Lan' } }
  })
  const declined = { fileIds: [fileId], reason: 'Đang nghỉ phép' }
  expect(refusalOf(await practice.attempt('leader', 'intake.declineFiles', declined))).toBe(
    'FILE_NOT_OFFERED'
  )
  expect(await practice.attempt('cashier', 'intake.declineFiles', declined)).toEqual({ ok: {} })
  expect(await lifeOf(fileId)).toMatchObject({ ownerName: 'Lê Thị Ánh Nguyệt', offer: null })
  await offer([fileId])
  expect(refusalOf(await practice.attempt('cashier', 'intake.takeBackOffer', { fileIds: [fileId] }))).toBe(
    'FILE_NOT_YOURS'
  )
  expect(await practice.attempt('clerk', 'intake.takeBackOffer', { fileIds: [fileId] })).toEqual({ ok: {} })
  expect(refusalOf(await accept([fileId]))).toBe('FILE_NOT_OFFERED')
  const { history } = await lifeOf(fileId)
  expect(history.map(({ kind, by, other }) => [kind, by, other]).slice(2)).toEqual([
    ['OFFERED', 'Lê Thị Ánh Nguyệt', 'Ngô Thị Lan'],
    ['OFFER_DECLINED', 'Ngô Thị Lan', 'Lê Thị Ánh Nguyệt'],
    ['OFFERED', 'Lê Thị Ánh Nguyệt', 'Ngô Thị Lan'],
    ['OFFER_TAKEN_BACK', 'Lê Thị Ánh Nguyệt', 'Ngô Thị Lan']
  ])
})

test('many are handed over in one act, all or none', async () => {
  const files = []
  for (let index = 0; index < 30; index += 1) {
    files.push((await practice.call('clerk', 'intake.receiveFile', requestFile(index, today))).fileId)
  }
  const strange = await fileIn(practice, 'RETURNED', today)
  expect(refusalOf(await offer([...files, strange.fileId]))).toBe('FILE_STATE')
  expect(await mine('cashier', 'OFFERED_TO_ME')).toEqual([])
  expect(await offer(files)).toMatchObject({ ok: { offered: 30 } })
  expect(await accept(files)).toEqual({ ok: { accepted: 30 } })
  expect(refusalOf(await offer([]))).toBe('INVALID_INPUT')
})

test('only to somebody who can own a file, and not to who does', async () => {
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  const accountant = await userIdOf(practice, 'accountant')
  expect(await offer([fileId], accountant)).toMatchObject({
    refusal: { code: 'ASSIGNEE_UNABLE', params: { name: 'Đặng Thu Hiền' } }
  })
  expect(refusalOf(await offer([fileId], nobody))).toBe('USER_UNKNOWN')
  expect(refusalOf(await offer([fileId], await userIdOf(practice, 'clerk')))).toBe('ASSIGNEE_IS_OWNER')
  const stolen = { fileIds: [fileId], toUserId: headId, note: '' }
  expect(refusalOf(await practice.attempt('cashier', 'intake.handOver', stolen))).toBe('FILE_NOT_YOURS')
})

test('an offer that nobody answers for four working hours is told to leaders, who assign it', async () => {
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  await offer([fileId])
  expect(await practice.call('leader', 'intake.listStuckOffers', {})).toEqual({ files: [] })
  // Monday 8:01 and four open hours: 14:01.
  practice.passMs(6 * 60 * 60 * 1000 + 60_000)
  expect(await practice.call('leader', 'intake.listStuckOffers', {})).toMatchObject({
    files: [{ fileId, offer: { escalated: true } }]
  })
  expect(refusalOf(await practice.attempt('clerk', 'intake.listStuckOffers', {}))).toBe('NOT_PERMITTED')
  const assigned = { fileId, toUserId: headId, reason: 'Cán bộ được giao đi vắng' }
  expect(await practice.attempt('leader', 'intake.assignFile', assigned)).toEqual({ ok: {} })
  expect(await lifeOf(fileId)).toMatchObject({ ownerId: headId, offer: null, state: 'REGISTERED' })
  expect(refusalOf(await practice.attempt('leader', 'intake.assignFile', assigned))).toBe('ASSIGNEE_IS_OWNER')
  expect(refusalOf(await accept([fileId]))).toBe('FILE_NOT_OFFERED')
})

test('a holiday is no time to answer in', async () => {
  practice.passMs(8.5 * 60 * 60 * 1000)
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  const { escalatesAt } = await practice.call('clerk', 'intake.handOver', {
    fileIds: [fileId],
    toUserId: officerId,
    note: ''
  })
  // Monday 16:31; Tuesday is a holiday: 29 minutes, then three hours and 31 minutes of Wednesday.
  expect(escalatesAt.slice(0, 16)).toBe('2026-11-25T04:01')
})

test('rights for owning are kept while anything is owned', async () => {
  const clerkId = await userIdOf(practice, 'clerk')
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  const takeRights = (roles: string[]) =>
    practice.attempt('admin', 'identity.changeRoles', { userId: clerkId, roles, reason: 'Nghỉ việc' })
  expect(await takeRights([])).toMatchObject({
    refusal: { code: 'OWNS_FILES', params: { count: 1 }, next: 'handOver' }
  })
  expect(refusalOf(await takeRights(['CASHIER']))).toBe('OWNS_FILES')
  expect(await takeRights(['ENFORCEMENT_OFFICER'])).toEqual({ ok: {} })
  await offer([fileId])
  // An offer is no ownership yet: he may lose his rights, and then cannot accept.
  await giveRoles(practice, 'cashier', [])
  expect(refusalOf(await accept([fileId]))).toBe('NOT_PERMITTED')
  const assigned = { fileId, toUserId: headId, reason: 'Bàn giao' }
  expect(await practice.attempt('leader', 'intake.assignFile', assigned)).toEqual({ ok: {} })
  expect(await takeRights([])).toEqual({ ok: {} })
})

test('the head’s word is waited for by the next owner too: accepting begins nothing meanwhile', async () => {
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  await refusalProposed(practice, fileId)
  await offer([fileId])
  await accept([fileId])
  expect(await lifeOf(fileId)).toMatchObject({ ownerId: officerId, state: 'REGISTERED', proposal: 'REFUSAL' })
})

test('an offer ends with its file', async () => {
  const { fileId } = await fileIn(practice, 'RECEIVED', today)
  const proposalId = await refusalProposed(practice, fileId)
  await offer([fileId])
  await practice.call('leader', 'intake.decideRefusal', { proposalId, decision: 'APPROVE', words: '' })
  expect(await lifeOf(fileId)).toMatchObject({ state: 'REFUSED', offer: null })
  expect(refusalOf(await accept([fileId]))).toBe('FILE_NOT_OFFERED')
})

test('colleagues are suggested with what speaks for them', async () => {
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  const suggested = async () =>
    (await practice.call('clerk', 'intake.suggestAssignee', { fileIds: [fileId] })).colleagues
  expect((await suggested()).map(({ fullName, openFiles }) => [fullName, openFiles])).toEqual([
    ['Mai Văn Sơn', 0],
    ['Ngô Thị Lan', 0],
    ['Phạm Văn Hòa', 0]
  ])
  const other = await fileIn(practice, 'REGISTERED', today)
  await offer([other.fileId])
  await accept([other.fileId])
  const [first, second, last] = await suggested()
  expect(first).toMatchObject({ fullName: 'Mai Văn Sơn', reasons: ['LEAST_LOAD', 'NOTHING_OVERDUE'] })
  expect(second).toMatchObject({ fullName: 'Phạm Văn Hòa' })
  expect(last).toMatchObject({
    fullName: 'Ngô Thị Lan',
    openFiles: 1,
    handledSame: 1,
    reasons: ['HANDLED_SAME', 'NOTHING_OVERDUE']
  })
  const later = await staffLater(practice, { days: 14, day: '2026-12-07' })
  const { colleagues } = await later.call('clerk', 'intake.suggestAssignee', { fileIds: [fileId] })
  expect(colleagues.find(({ fullName }) => fullName === 'Ngô Thị Lan')).toMatchObject({
    overdueFiles: 1,
    reasons: ['HANDLED_SAME']
  })
})
