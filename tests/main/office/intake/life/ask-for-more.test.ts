// What is missing is asked for on paper, brought later, asked for again: all of it is kept.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  askedItem,
  broughtPaper,
  fileIn,
  giveRoles,
  refusalProposed,
  staffLater
} from '../../../../support/file-life'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../../support/practice-office'
import { today } from '../../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const ask = (fileId: string, items: object[] = [askedItem]) =>
  practice.attempt('clerk', 'intake.askForMore', { fileId, items, note: '' })
const bring = (fileId: string, more: object = {}) =>
  practice.attempt('clerk', 'intake.supplementFile', {
    fileId,
    papers: [broughtPaper],
    note: '',
    register: false,
    ...more
  })
const lifeOf = (fileId: string) => practice.call('clerk', 'intake.getFile', { fileId })

test('asked in time, answered, asked again, registered: the chain stays', async () => {
  const { fileId, receptionNumber } = await fileIn(practice, 'RECEIVED', today)
  // 24/11 is a holiday: one working day after Monday is Wednesday.
  expect(await ask(fileId)).toMatchObject({ ok: { late: false, dueDate: '2026-11-25' } })
  expect((await lifeOf(fileId)).state).toBe('INCOMPLETE')
  expect(await bring(fileId, { papers: [{ ...broughtPaper, name: 'Giấy ủy quyền' }] })).toMatchObject({
    ok: { register: null }
  })
  expect((await lifeOf(fileId)).state).toBe('RECEIVED')
  await ask(fileId)
  expect(await bring(fileId, { register: true })).toMatchObject({ ok: { register: { ordinal: 1 } } })
  const { asks, papers, history, state } = await lifeOf(fileId)
  expect(state).toBe('REGISTERED')
  expect(asks.map(({ number, late, answeredAt }) => [number, late, answeredAt !== null])).toEqual([
    [2, false, true],
    [1, false, true]
  ])
  expect(asks[0]?.items).toEqual([askedItem])
  expect(papers.map(({ name }) => name)).toEqual([
    'Đơn yêu cầu thi hành án',
    'Giấy ủy quyền',
    'Bản án, quyết định'
  ])
  expect(history.map(({ kind, stateTo }) => [kind, stateTo])).toEqual([
    ['RECEIVED', 'RECEIVED'],
    ['ASKED_FOR_MORE', 'INCOMPLETE'],
    ['SUPPLEMENTED', 'RECEIVED'],
    ['ASKED_FOR_MORE', 'INCOMPLETE'],
    ['SUPPLEMENTED', 'RECEIVED'],
    ['REGISTERED', 'REGISTERED']
  ])
  const { jobs } = await practice.call('clerk', 'documents.listPrintJobs', {})
  expect(jobs.map(({ form }) => form).sort()).toEqual([
    'RECEPTION_RECEIPT',
    'SUPPLEMENT_NOTICE',
    'SUPPLEMENT_NOTICE',
    'SUPPLEMENT_SLIP',
    'SUPPLEMENT_SLIP'
  ])
  expect(receptionNumber).toBe('H-79007-261123-001')
})

test('while it waits for more it is still due, and it cannot be registered', async () => {
  const { fileId } = await fileIn(practice, 'INCOMPLETE', today)
  expect((await practice.call('clerk', 'deadlines.listDue', {})).files).toHaveLength(1)
  expect(refusalOf(await practice.attempt('clerk', 'intake.registerFile', { fileId }))).toBe('FILE_STATE')
})

test('more can be asked for while it waits, and nothing once it is registered', async () => {
  const waiting = await fileIn(practice, 'INCOMPLETE', today)
  expect(await ask(waiting.fileId)).toHaveProperty('ok')
  expect((await lifeOf(waiting.fileId)).asks).toHaveLength(2)
  const registered = await fileIn(practice, 'REGISTERED', today)
  expect(refusalOf(await ask(registered.fileId))).toBe('FILE_STATE')
})

test('something mended on the spot is a supplement too; nothing at all is none', async () => {
  const { fileId } = await fileIn(practice, 'INCOMPLETE', today)
  expect(refusalOf(await bring(fileId, { papers: [] }))).toBe('SUPPLEMENT_EMPTY')
  expect(refusalOf(await bring(fileId, { papers: [], note: ' \n ' }))).toBe('SUPPLEMENT_EMPTY')
  expect(await bring(fileId, { papers: [], note: 'Đã ký vào đơn' })).toHaveProperty('ok')
})

test('papers are bounded, over all supplements', async () => {
  const { fileId } = await fileIn(practice, 'RECEIVED', today)
  const sixty = Array.from({ length: 60 }, (_, index) => ({ ...broughtPaper, name: `Giấy ${index}` }))
  for (let time = 0; time < 3; time += 1) expect(await bring(fileId, { papers: sixty })).toHaveProperty('ok')
  expect(refusalOf(await bring(fileId, { papers: sixty }))).toBe('FILE_PAPERS_TOO_MANY')
})

test('whoever sits at the counter takes papers in; a colleague who does not, only for his own files', async () => {
  const { fileId } = await fileIn(practice, 'INCOMPLETE', today)
  const input = { fileId, papers: [broughtPaper], note: '', register: false }
  expect(refusalOf(await practice.attempt('leader', 'intake.supplementFile', input))).toBe('FILE_NOT_YOURS')
  await giveRoles(practice, 'cashier', ['INTAKE_OFFICER'])
  expect(await practice.attempt('cashier', 'intake.supplementFile', input)).toHaveProperty('ok')
})

test('while the head is asked nothing is asked for, and what waits stays so', async () => {
  const { fileId } = await fileIn(practice, 'INCOMPLETE', today)
  await refusalProposed(practice, fileId)
  expect(await ask(fileId)).toMatchObject({
    refusal: { code: 'FILE_PROPOSAL_OPEN', params: { kind: 'REFUSAL' } }
  })
  expect(refusalOf(await bring(fileId))).toBe('FILE_PROPOSAL_OPEN')
})

test('asked after the working day of the law it is asked all the same, and marked late', async () => {
  const { fileId } = await fileIn(practice, 'RECEIVED', today)
  const later = await staffLater(practice, { days: 3, day: '2026-11-26' })
  const input = { fileId, items: [askedItem], note: '' }
  expect(await later.call('clerk', 'intake.askForMore', input)).toMatchObject({
    late: true,
    dueDate: '2026-11-25'
  })
  const { asks, history } = await later.call('clerk', 'intake.getFile', { fileId })
  expect(asks[0]?.late).toBe(true)
  expect(history.at(-1)).toMatchObject({ kind: 'ASKED_FOR_MORE', late: true })
  // What is brought on Thursday is looked at until Friday, whatever was late before.
  await later.call('clerk', 'intake.supplementFile', { fileId, papers: [], note: 'Đã ký', register: false })
  expect(await later.call('clerk', 'intake.askForMore', input)).toMatchObject({
    late: false,
    dueDate: '2026-11-27'
  })
})
