// A file is answered, and its answer goes to nobody but who may have it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileIn, giveRoles, resultOn, signedBy, takenHome } from '../../../../support/file-life'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../../support/practice-office'
import { today } from '../../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const lifeOf = (fileId: string) => practice.call('clerk', 'intake.getFile', { fileId })
const report = (fileId: string, change: object = {}) =>
  practice.attempt('clerk', 'intake.reportResult', { fileId, result: { ...resultOn(today), ...change } })
const give = (fileId: string, change: object = {}) =>
  practice.attempt('clerk', 'intake.returnResult', { ...takenHome(fileId), ...change })
const mandated = {
  kind: 'MANDATED',
  fullName: 'Đỗ Văn Thay',
  identityNumber: '079079005678',
  mandate: '12/UQ'
}

test('begun, answered, given out: it is due no more once it has its answer', async () => {
  const { fileId } = await fileIn(practice, 'REGISTERED', today)
  expect(refusalOf(await report(fileId))).toBe('FILE_STATE')
  await practice.call('clerk', 'intake.beginFile', { fileId })
  expect(refusalOf(await practice.attempt('clerk', 'intake.beginFile', { fileId }))).toBe('FILE_STATE')
  expect(refusalOf(await give(fileId))).toBe('FILE_STATE')
  expect((await practice.call('clerk', 'deadlines.listDue', {})).files).toHaveLength(1)
  expect(await report(fileId)).toEqual({ ok: {} })
  expect((await practice.call('clerk', 'deadlines.listDue', {})).files).toEqual([])
  expect(await lifeOf(fileId)).toMatchObject({ state: 'RESULT_READY', result: { number: '71/QĐ-THADS' } })
  expect(await give(fileId)).toEqual({ ok: {} })
  expect(await lifeOf(fileId)).toMatchObject({
    state: 'RETURNED',
    returned: { way: 'COUNTER', receiverName: 'Phạm Thị Hồng Vân', mandate: null }
  })
  expect(refusalOf(await give(fileId))).toBe('FILE_STATE')
  expect(refusalOf(await report(fileId))).toBe('FILE_STATE')
})

test('a result has a day on which it can have been, and the later report stands', async () => {
  const { fileId } = await fileIn(practice, 'IN_PROCESS', today)
  expect(refusalOf(await report(fileId, { date: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await report(fileId, { date: '2026-11-22' }))).toBe('DATE_BEFORE_FILE')
  await report(fileId)
  expect(await report(fileId, { number: '72/QĐ-THADS' })).toEqual({ ok: {} })
  const { result, history } = await lifeOf(fileId)
  expect(result?.number).toBe('72/QĐ-THADS')
  expect(history.filter(({ kind }) => kind === 'RESULT_REPORTED').map(({ note }) => note)).toEqual([
    '71/QĐ-THADS',
    '72/QĐ-THADS'
  ])
})

test('at the counter the requester shows his number and signs for himself', async () => {
  const { fileId } = await fileIn(practice, 'RESULT_READY', today)
  expect(await give(fileId, { signature: null })).toMatchObject({
    refusal: { code: 'RETURN_PROOF_MISSING', params: { way: 'COUNTER' } }
  })
  const unnumbered = { receiver: { kind: 'REQUESTER', identityNumber: null } }
  expect(refusalOf(await give(fileId, unnumbered))).toBe('RECEIVER_NUMBER_MISSING')
  const stranger = { receiver: { kind: 'REQUESTER', identityNumber: '079079005678' } }
  expect(refusalOf(await give(fileId, stranger))).toBe('RECEIVER_DIFFERS')
  const otherHand = { signature: signedBy('RECEIVER', { fullName: 'Đỗ Văn Thay' }) }
  expect(refusalOf(await give(fileId, otherHand))).toBe('RECEIVER_DIFFERS')
  expect(refusalOf(await give(fileId, { signature: signedBy('REQUESTER') }))).toBe('SIGNATURE_INCOMPLETE')
  expect((await lifeOf(fileId)).state).toBe('RESULT_READY')
})

test('somebody with a mandate signs in his own name', async () => {
  const { fileId } = await fileIn(practice, 'RESULT_READY', today)
  expect(refusalOf(await give(fileId, { receiver: mandated }))).toBe('RECEIVER_DIFFERS')
  const signature = signedBy('RECEIVER', {
    fullName: mandated.fullName,
    identityNumber: mandated.identityNumber
  })
  expect(refusalOf(await give(fileId, { receiver: { ...mandated, mandate: ' ' }, signature }))).toBe(
    'INVALID_INPUT'
  )
  expect(await give(fileId, { receiver: mandated, signature })).toEqual({ ok: {} })
  expect((await lifeOf(fileId)).returned).toMatchObject({ receiverName: 'Đỗ Văn Thay', mandate: '12/UQ' })
})

test('by post and online the number of what brought it is the proof', async () => {
  const { fileId } = await fileIn(practice, 'RESULT_READY', today)
  for (const way of ['POST', 'ONLINE']) {
    expect(refusalOf(await give(fileId, { way, signature: null, reference: '  ' }))).toBe(
      'RETURN_PROOF_MISSING'
    )
  }
  const posted = { way: 'POST', signature: null, reference: ' EB123456789VN ' }
  expect(await give(fileId, posted)).toEqual({ ok: {} })
  expect((await lifeOf(fileId)).returned).toMatchObject({ way: 'POST', reference: 'EB123456789VN' })
})

test('whoever sits at the counter gives it out, nobody else but the owner', async () => {
  const { fileId } = await fileIn(practice, 'RESULT_READY', today)
  expect(refusalOf(await practice.attempt('leader', 'intake.returnResult', takenHome(fileId)))).toBe(
    'FILE_NOT_YOURS'
  )
  await giveRoles(practice, 'cashier', ['INTAKE_OFFICER'])
  expect(await practice.attempt('cashier', 'intake.returnResult', takenHome(fileId))).toEqual({ ok: {} })
})
