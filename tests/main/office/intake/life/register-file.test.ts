// Receiving is not registering: what is incomplete has a reception number and no row in the register.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  broughtPaper,
  engageColleagues,
  fileIn,
  giveRoles,
  incompleteFile,
  staffLater
} from '../../../../support/file-life'
import { newCase, requestFile } from '../../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../../support/practice-office'
import { nobody, today } from '../../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const take = (index: number, more: object = {}) =>
  practice.call('clerk', 'intake.receiveFile', { ...requestFile(index, today), ...more })
const register = (fileId: string, person: 'clerk' | 'leader' = 'clerk') =>
  practice.attempt(person, 'intake.registerFile', { fileId })

test('an incomplete file is received, and registered only when the rest has come', async () => {
  const file = await practice.call('clerk', 'intake.receiveFile', incompleteFile(0, today))
  expect(file).toMatchObject({ receptionNumber: 'H-79007-261123-001', register: null })
  expect(await register(file.fileId)).toMatchObject({
    refusal: { code: 'REQUIRED_PAPER_MISSING', params: { paper: 'Bản án, quyết định' } }
  })
  expect(await practice.call('clerk', 'intake.getFile', { fileId: file.fileId })).toMatchObject({
    state: 'RECEIVED',
    register: null,
    missingPapers: ['Bản án, quyết định']
  })
  const brought = { fileId: file.fileId, papers: [broughtPaper], note: '', register: false }
  await practice.call('clerk', 'intake.supplementFile', brought)
  expect(await register(file.fileId)).toEqual({
    ok: { register: { book: '02', year: 2027, ordinal: 1, number: '02/2027/1' } }
  })
  expect(refusalOf(await register(file.fileId))).toBe('FILE_STATE')
})

test('to be registered in the same act a file must be complete, and nothing of it stays otherwise', async () => {
  const refused = await practice.attempt('clerk', 'intake.receiveFile', {
    ...incompleteFile(0, today),
    register: true
  })
  expect(refusalOf(refused)).toBe('REQUIRED_PAPER_MISSING')
  expect((await practice.call('clerk', 'intake.listFiles', {})).total).toBe(0)
  expect(await take(0)).toMatchObject({
    receptionNumber: 'H-79007-261123-001',
    register: { number: '02/2027/1' }
  })
})

test('each book has its own row of numbers, without a gap for what was refused or not registered', async () => {
  expect((await take(0)).register?.number).toBe('02/2027/1')
  await take(1, { register: false })
  await practice.attempt('clerk', 'intake.receiveFile', { ...incompleteFile(2, today), register: true })
  expect((await take(3)).register?.number).toBe('02/2027/2')
  const agreement = 'Văn bản thỏa thuận thi hành án có chữ ký các bên'
  const other = await take(4, {
    procedureCode: 'AGREEMENT',
    papers: [{ name: agreement, form: 'ORIGINAL', copies: 1, pages: 1 }]
  })
  expect(other.register).toEqual({ book: 'MC', year: 2027, ordinal: 1, number: 'MC/2027/1' })
})

test('the numbers of a book begin anew on the first of October', async () => {
  expect((await take(0)).register?.number).toBe('02/2027/1')
  // From 23/11/2026 to 30/09/2027, and one more.
  for (const [days, day, number] of [
    [311, '2027-09-30', '02/2027/2'],
    [1, '2027-10-01', '02/2028/1']
  ] as const) {
    const later = await staffLater(practice, { days, day })
    const file = await later.call('clerk', 'intake.receiveFile', requestFile(days, day))
    expect(file.register?.number).toBe(number)
  }
})

test('only the owner registers, and only what there is', async () => {
  await engageColleagues(practice)
  const { fileId } = await take(0, { register: false })
  expect(await register(fileId, 'leader')).toMatchObject({
    refusal: { code: 'FILE_NOT_YOURS', params: { owner: 'Lê Thị Ánh Nguyệt' } }
  })
  expect(refusalOf(await register(nobody))).toBe('FILE_UNKNOWN')
  await giveRoles(practice, 'accountant', [])
  expect(refusalOf(await practice.attempt('accountant', 'intake.registerFile', { fileId }))).toBe(
    'NOT_PERMITTED'
  )
})

test('a case is opened on what is registered, and on nothing that only waits or has its answer', async () => {
  const open = async (fileId: string) => {
    const { requester } = await practice.call('clerk', 'intake.getFile', { fileId })
    return practice.attempt('clerk', 'cases.openCase', newCase({ fileId, requesterId: requester.partyId }))
  }
  for (const state of ['RECEIVED', 'INCOMPLETE', 'RESULT_READY', 'RETURNED'] as const) {
    const { fileId } = await fileIn(practice, state, today)
    expect(refusalOf(await open(fileId)), state).toBe('FILE_NOT_REGISTERED')
  }
  const { fileId } = await fileIn(practice, 'IN_PROCESS', today)
  expect(await open(fileId)).toHaveProperty('ok')
  const { resultPrefill } = await practice.call('clerk', 'intake.getFile', { fileId })
  expect(resultPrefill).toEqual({
    kind: 'DECISION',
    number: newCase(null).decisionNumber,
    date: newCase(null).decisionDate,
    summary: ''
  })
})
