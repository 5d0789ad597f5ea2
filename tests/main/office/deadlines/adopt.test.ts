// A calendar and a pack of rules taken in while the office runs: what moves, what stays, and what is refused.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '@shared/ids'
import { openReadOnly } from '../../../../main/office/database/connection'
import { verify } from '../../../../main/office/journal/verify'
import { bridgeOf2026, nextPack, tetOf2027 } from '../../../support/deadline-files'
import { answer } from '../../../support/file-life'
import { newCase, requestFile } from '../../../support/main-job'
import { practiceOffice, refusalOf, valueOf, type PracticeOffice } from '../../../support/practice-office'
import { practiceKeyHex, practicePassword } from '../../../support/staff'
import { today } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const reason = 'Theo thông báo của Chính phủ'
const receive = (index: number) => practice.call('clerk', 'intake.receiveFile', requestFile(index, today))
const bridge = { text: JSON.stringify(bridgeOf2026), reason }
const pack = { text: JSON.stringify(nextPack), reason }
const fileOf = (fileId: string) => practice.call('clerk', 'intake.getFile', { fileId })

test('a new calendar moves what is open, each by an entry of its own, and leaves what was promised', async () => {
  const open = await receive(0)
  const answered = await receive(1)
  const { requester } = await fileOf(answered.fileId)
  await practice.call(
    'clerk',
    'cases.openCase',
    newCase({ fileId: answered.fileId, requesterId: requester.partyId }, 1)
  )
  await answer(practice, answered.fileId)
  // A day that the head has given is no longer the calendar's.
  const extended = await receive(3)
  const asked = { fileId: extended.fileId, reason: 'Chờ Tòa án', newDueDate: '2026-12-15' }
  const { proposalId } = await practice.call('clerk', 'intake.proposeExtension', asked)
  await practice.call('leader', 'intake.decideExtension', { proposalId, decision: 'APPROVE', words: '' })
  const preview = await practice.call('leader', 'deadlines.checkCalendar', { text: bridge.text })
  // The open file, and the case: its own days move too.
  expect(preview).toMatchObject({ problems: [], moves: 2 })
  expect(preview.changes.find(({ date }) => date === '2026-11-25')).toMatchObject({ before: null })
  expect(await practice.call('leader', 'deadlines.adoptCalendar', bridge)).toEqual({ year: 2026, moved: 2 })
  expect(await fileOf(open.fileId)).toMatchObject({ dueDate: '2026-12-02', promisedDate: '2026-12-01' })
  expect(await fileOf(answered.fileId)).toMatchObject({ dueDate: '2026-12-01' })
  expect(await fileOf(extended.fileId)).toMatchObject({ dueDate: '2026-12-15' })
  const { entries } = await practice.call('clerk', 'journal.getTimeline', {
    subject: `file:${open.fileId}`,
    limit: 10
  })
  expect(entries.find(({ kind }) => kind === 'intake.DueMoved')).toMatchObject({
    reason,
    payload: { from: '2026-12-01', to: '2026-12-02', rule: 'DECISION_ON_REQUEST', year: 2026 }
  })
  expect(await practice.call('clerk', 'deadlines.explain', { fileId: open.fileId })).toMatchObject({
    due: '2026-12-02',
    promised: '2026-12-01',
    differs: true
  })
  expect(await receive(2)).toMatchObject({ dueDate: '2026-12-02' })
})

test('the year that was taken in stands in place of the bundled one, the last one of a year before all', async () => {
  await practice.call('admin', 'deadlines.adoptCalendar', { text: JSON.stringify(tetOf2027), reason })
  const again = { ...tetOf2027, source: 'Thông báo sửa đổi' }
  await practice.call('admin', 'deadlines.adoptCalendar', { text: JSON.stringify(again), reason })
  const { years } = await practice.call('clerk', 'deadlines.getCalendar', {})
  expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030])
  const taken = years.find(({ year }) => year === 2027)
  expect(taken).toMatchObject(again)
  expect(taken?.adopted?.by).toBeTruthy()
  const { known, days } = await practice.call('clerk', 'deadlines.getMonth', { month: '2027-02' })
  expect(known).toBe(true)
  expect(days.filter(({ works }) => !works).map(({ day }) => day.slice(8))).toEqual([
    '04',
    '05',
    '06',
    '07',
    '08',
    '09',
    '10',
    '13',
    '14',
    '20',
    '21',
    '27',
    '28'
  ])
})

test('a pack holds from its own day for what is received then, and explains nothing that was received before', async () => {
  const before = await receive(0)
  const preview = await practice.call('leader', 'deadlines.checkRulePack', { text: pack.text })
  expect(preview).toMatchObject({ problems: [], pack: { version: nextPack.version, isNew: true } })
  expect(preview.changes).toContainEqual({
    code: 'DECISION_ON_REQUEST',
    name: 'Ra quyết định thi hành án theo yêu cầu',
    before: { unit: 'WORKING_DAYS', count: 5 },
    after: { unit: 'WORKING_DAYS', count: 10 }
  })
  await practice.call('admin', 'deadlines.adoptRulePack', pack)
  expect(await receive(1)).toMatchObject({ dueDate: '2026-12-01' })
  const { packs } = await practice.call('clerk', 'deadlines.listRulePacks', {})
  expect(packs.map(({ version, inForce }) => [version, inForce])).toEqual([
    ['2026-11-24', false],
    ['2026-07-01', true],
    ['2009-07-01', false]
  ])

  practice.passMs(16 * 60 * 60 * 1000)
  const send = async (call: string, input: unknown, session?: string) =>
    practice.office.answer({ call, input, command: newId(), ...(session ? { session } : {}) }, 'host')
  const signedIn = await send('identity.signIn', { userName: 'clerk', password: practicePassword })
  const { session } = valueOf('identity.signIn', signedIn)
  const answer = await send('intake.receiveFile', requestFile(2, '2026-11-24'), session)
  const after = valueOf('intake.receiveFile', answer)
  expect(after.dueDate).toBe('2026-12-08')
  const explain = async (fileId: string, asOf?: string) =>
    valueOf(
      'deadlines.explain',
      await send('deadlines.explain', { fileId, ...(asOf ? { asOf } : {}) }, session)
    )
  expect(await explain(after.fileId)).toMatchObject({ pack: { version: '2026-11-24' }, differs: false })
  expect(await explain(before.fileId)).toMatchObject({
    pack: { version: '2026-07-01' },
    due: '2026-12-01',
    differs: false
  })
  expect(await explain(before.fileId, '2026-11-24')).toMatchObject({
    pack: { version: '2026-11-24' },
    due: '2026-12-08',
    promised: '2026-12-01',
    differs: true
  })
})

test('the rows of all of it follow from the journal', async () => {
  await receive(0)
  await practice.call('leader', 'deadlines.adoptCalendar', bridge)
  await practice.call('leader', 'deadlines.adoptRulePack', pack)
  const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
  expect((await verify(connection)).faults).toEqual([])
  connection.close()
})

test('a file that is wrong, a version that is known and whoever may not is refused', async () => {
  const wrong = { text: '{"year":2027}', reason }
  expect(await practice.attempt('leader', 'deadlines.adoptCalendar', wrong)).toMatchObject({
    refusal: { code: 'DEADLINE_FILE_WRONG', params: { field: 'source' } }
  })
  expect(refusalOf(await practice.attempt('admin', 'deadlines.adoptRulePack', wrong))).toBe(
    'DEADLINE_FILE_WRONG'
  )
  const { problems } = await practice.call('admin', 'deadlines.checkRulePack', { text: '[]' })
  expect(problems.length).toBeGreaterThan(0)
  await practice.call('leader', 'deadlines.adoptRulePack', pack)
  expect(refusalOf(await practice.attempt('leader', 'deadlines.adoptRulePack', pack))).toBe('RULE_PACK_KNOWN')
  expect(await practice.call('leader', 'deadlines.checkRulePack', { text: pack.text })).toMatchObject({
    pack: { isNew: false }
  })
  for (const person of ['clerk', 'keeper', 'accountant', 'cashier'] as const) {
    expect(refusalOf(await practice.attempt(person, 'deadlines.adoptCalendar', bridge))).toBe('NOT_PERMITTED')
    expect(refusalOf(await practice.attempt(person, 'deadlines.adoptRulePack', pack))).toBe('NOT_PERMITTED')
  }
})

test('a calendar that is sent twice is taken in once', async () => {
  await receive(0)
  const made = { call: 'deadlines.adoptCalendar' as const, input: bridge, command: newId() }
  const first = await practice.attemptWithId('leader', made)
  const { seq } = practice.office.head()
  expect(await practice.attemptWithId('leader', made)).toEqual(first)
  expect(practice.office.head().seq).toBe(seq)
})
