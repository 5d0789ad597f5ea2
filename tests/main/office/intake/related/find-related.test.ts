// The finder at the office's door: what it shows of what the office has, in which order, and what it never shows.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '@shared/contract'
import { connectionOf, dataSource } from '../../../../../main/office/database/connection'
import { bulkAppend } from '../../../../../main/office/journal/bulk-append'
import type { EntryDraft } from '../../../../../main/office/journal/record'
import { newId } from '@shared/ids'
import { formatTag } from '@shared/tags'
import { officeGrownBy, type GrownOffice } from '../../../../support/grown-office'
import { creditorNumber, debtorNumber, newCase, requestFile } from '../../../../support/main-job'
import { opensAtMs } from '../../../../support/practice-template'
import { practiceKeyHex, practiceOffice, type PracticeOffice } from '../../../../support/practice-office'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

type Input = InputOf<'intake.findRelated'>
type Candidate = OutputOf<'intake.findRelated'>['candidates'][number]

const nothing: Input = { person: null, title: null, decision: null, exceptFileId: null }
const nobody = { fullName: '', number: '', formerNumber: '', birthDate: null, birthYear: null }
const person = (part: Partial<NonNullable<Input['person']>>): Input => ({
  ...nothing,
  person: { ...nobody, ...part }
})
const find = async (input: Input): Promise<Candidate[]> =>
  (await practice.call('clerk', 'intake.findRelated', input)).candidates
const today = '2026-11-23'

/** The file of the practice citizen, and the case that came of it. */
async function fileAndCase(): Promise<{ fileId: string; caseId: string; requesterId: string }> {
  const { fileId } = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const { requester } = await practice.call('clerk', 'intake.getFile', { fileId })
  const { caseId } = await practice.call(
    'clerk',
    'cases.openCase',
    newCase({ fileId, requesterId: requester.partyId })
  )
  return { fileId, caseId, requesterId: requester.partyId }
}

test('nothing typed finds nothing', async () => {
  await fileAndCase()
  expect(await find(nothing)).toEqual([])
  expect(await find(person({}))).toEqual([])
  expect(await find(person({ fullName: 'Phạm' }))).toEqual([])
  expect(await find({ ...nothing, title: { number: '', date: '2026-08-28', court: '' } })).toEqual([])
})

test('whoever has the number stands first, masked, with what the office has of him', async () => {
  const { caseId, requesterId } = await fileAndCase()
  const found = await find(person({ fullName: 'pham thi hong van', number: creditorNumber }))
  expect(found[0]).toEqual({
    kind: 'PARTY',
    partyId: requesterId,
    partyKind: 'INDIVIDUAL',
    fullName: 'Phạm Thị Hồng Vân',
    maskedNumber: `${creditorNumber.slice(0, 4)}••••${creditorNumber.slice(-4)}`,
    birthYear: '1988',
    files: 1,
    cases: 1,
    confidence: 'CERTAIN',
    reasons: ['SAME_NUMBER', 'NAME_WITHOUT_MARKS', 'SAME_BIRTH_YEAR']
  })
  expect(found.slice(1)).toMatchObject([
    { kind: 'CASE', caseId, confidence: 'POSSIBLE', reasons: ['SAME_PERSON'], debtorName: 'Đỗ Văn Thắng' }
  ])
  expect(JSON.stringify(found)).not.toContain(creditorNumber)
})

test('a body with a figure in its name is found by the name alone', async () => {
  const details = {
    kind: 'ORGANISATION' as const,
    fullName: 'Công ty CP Xây dựng số 10',
    organisationCode: '0301234567',
    address: 'Thành phố Hồ Chí Minh',
    phone: ''
  }
  await practice.call('clerk', 'cases.openCase', { ...newCase(null), creditor: { details } })
  const found = await find(person({ fullName: 'cong ty cp xay dung so 10' }))
  expect(found[0]).toMatchObject({ kind: 'PARTY', fullName: details.fullName })
})

test('every one-figure slip of a number finds its holder under his name', async () => {
  await fileAndCase()
  const holder = { fullName: 'Đỗ Văn Thắng', birthDate: '1979-01-20' }
  for (let at = 0; at < debtorNumber.length; at += 1) {
    const [before, figure, after] = [debtorNumber.slice(0, at), debtorNumber[at], debtorNumber.slice(at + 1)]
    const slips = [
      before + String((Number(figure) + 4) % 10) + after,
      before + after,
      `${before}7${figure ?? ''}${after}`,
      before + after.slice(0, 1) + (figure ?? '') + after.slice(1)
    ]
    for (const number of slips) {
      const [first] = await find(person({ ...holder, number }))
      expect(first, number).toMatchObject({ kind: 'PARTY', fullName: 'Đỗ Văn Thắng', confidence: 'CERTAIN' })
    }
  }
})

test('a name is found without marks, turned round, without its middle, in both spellings and half typed', async () => {
  await fileAndCase()
  for (const fullName of ['do van thang', 'THẮNG ĐỖ VĂN', 'Đỗ Thắng', 'Đỗ  Văn Thắng', 'Đỗ Văn Th']) {
    const found = await find(person({ fullName, birthDate: '1979-01-20' }))
    expect(
      found.map((one) => one.kind === 'PARTY' && one.fullName),
      fullName
    ).toContain('Đỗ Văn Thắng')
  }
  const born = { number: '', birthDate: '1979-01-20' }
  expect((await find(person({ ...born, fullName: 'Đỗ Thắng' })))[0]).toMatchObject({
    confidence: 'LIKELY',
    reasons: ['NAME_PART_MISSING', 'SAME_BIRTH_DATE']
  })
})

test('people of one name and year are not said to be the person, but shown', async () => {
  for (const index of [1, 2]) {
    const { debtor, ...rest } = newCase(null, index)
    if (!('details' in debtor)) throw new Error('the debtor of this test is written out')
    await practice.call('clerk', 'cases.openCase', {
      ...rest,
      debtor: { details: { ...debtor.details, fullName: 'Nguyễn Văn Hùng' } }
    })
  }
  const found = await find(person({ fullName: 'Nguyễn Văn Hùng', birthYear: 1979 }))
  expect(found.map(({ confidence }) => confidence)).toEqual(['POSSIBLE', 'POSSIBLE'])
})

test('a title written otherwise finds its case, and its file by the case alone', async () => {
  const { caseId, fileId } = await fileAndCase()
  const title = { number: '047/2026/DSST', date: '2026-08-28', court: 'Tòa án nhân dân khu vực 7' }
  expect(await find({ ...nothing, title })).toMatchObject([
    {
      kind: 'CASE',
      caseId,
      titleNumber: '47/2026/DS-ST',
      confidence: 'CERTAIN',
      reasons: ['TITLE_WRITTEN_OTHERWISE', 'SAME_TITLE_DATE', 'COURT_WRITTEN_OTHERWISE']
    }
  ])
  expect(await find({ ...nothing, title, exceptFileId: fileId })).toEqual([])
})

test('a file without a case is found by its title, a number turned round by its day', async () => {
  const { fileId } = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const { number, date, court } = requestFile(0, today).title
  expect(await find({ ...nothing, title: { number, date: null, court } })).toMatchObject([
    { kind: 'FILE', fileId, requesterName: 'Phạm Thị Hồng Vân', confidence: 'CERTAIN' }
  ])
  expect(await find({ ...nothing, title: { number: '74/2026/DS-ST', date, court } })).toMatchObject([
    { kind: 'FILE', fileId, confidence: 'LIKELY' }
  ])
})

test('a decision is found by its number and day', async () => {
  const { caseId } = await fileAndCase()
  const decision = { number: '0214/QD-THADS', date: '2026-11-20' }
  expect(await find({ ...nothing, decision })).toMatchObject([
    {
      kind: 'CASE',
      caseId,
      decisionNumber: '214/QĐ-THADS',
      confidence: 'CERTAIN',
      reasons: ['SAME_DECISION']
    }
  ])
})

test('the person makes a doubtful title surer, but not its neighbours', async () => {
  await fileAndCase()
  const { court } = requestFile(0, today).title
  const typed = person({ fullName: 'Đỗ Văn Thắng', number: debtorNumber })
  const doubtful = { number: '47/2026', date: null, court }
  expect(await find({ ...nothing, title: doubtful })).toMatchObject([
    { kind: 'CASE', confidence: 'POSSIBLE' }
  ])
  const withPerson = await find({ ...typed, title: doubtful })
  expect(withPerson).toMatchObject([{ kind: 'PARTY' }, { kind: 'CASE', confidence: 'LIKELY' }])
  expect(withPerson[1]?.reasons).toContain('SAME_PERSON')
  const neighbour = await find({ ...typed, title: { number: '48/2026/DS-ST', date: '2026-08-28', court } })
  expect(neighbour).toMatchObject([{ kind: 'PARTY' }, { kind: 'CASE', confidence: 'POSSIBLE' }])
})

test('at most five are shown', async () => {
  for (let index = 0; index < 7; index += 1) {
    await practice.call('clerk', 'cases.openCase', newCase(null, index))
  }
  expect(await find(person({ fullName: 'Đỗ Văn Thắng' }))).toHaveLength(5)
})

test('signs of the search language are only signs', async () => {
  await fileAndCase()
  for (const fullName of ['"do" OR "van', 'đỗ* thắng^', 'NEAR(do van)', 'words : do', "' OR 1=1 --"]) {
    const answer = await practice.attempt('clerk', 'intake.findRelated', person({ fullName }))
    expect(answer, fullName).toHaveProperty('ok')
  }
})

test('a denunciation and who made it are never shown', async () => {
  const { requester, title } = requestFile(0, today)
  const denounced = await officeGrownBy((directory) => growByOneFile(directory, 'DENUNCIATION'))
  const asked = await officeGrownBy((directory) => growByOneFile(directory, 'PETITION'))
  const whole = { ...person({ fullName: requester.fullName, number: creditorNumber }), title }
  const ask = async (office: GrownOffice): Promise<string[]> => {
    const { candidates } = await office.call('clerk', 'intake.findRelated', whole)
    await office.close()
    return candidates.map(({ kind }) => kind)
  }
  expect(await ask(denounced)).toEqual([])
  expect(await ask(asked)).toEqual(['PARTY', 'FILE'])
})

/** A file of a procedure that the desk may not know yet, straight into the journal. */
async function growByOneFile(directory: string, procedureCode: string): Promise<void> {
  const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
  const author = { office: '79007', station: 'host', actor: newId(), command: newId() }
  const [partyId, fileId] = [newId(), newId()]
  const { requester, title, papers } = requestFile(0, today)
  const { fullName, identityNumber: number, birthDate, gender, address, phone } = requester
  const party: EntryDraft<'people.PartyRecorded'> = {
    kind: 'people.PartyRecorded',
    subject: `party:${partyId}`,
    payload: { partyId, kind: 'INDIVIDUAL', fullName, number, birthDate, gender, address, phone }
  }
  const file: EntryDraft<'intake.FileReceived'> = {
    kind: 'intake.FileReceived',
    subject: `file:${fileId}`,
    payload: {
      fileId,
      tag: formatTag({ type: 'file', office: '79007', year: '26', number: 1 }),
      tagNumber: 1,
      receptionNumber: 'H-79007-261123-001',
      receptionSerial: 1,
      receivedDay: today,
      procedureCode,
      requesterId: partyId,
      fromIdCard: false,
      capacity: 'CREDITOR',
      channel: 'COUNTER',
      requestDate: today,
      title,
      papers,
      note: '',
      due: { date: today, rule: 'R', version: '1', clause: 'Điều 1' }
    }
  }
  bulkAppend(connectionOf(source), { now: () => opensAtMs, newId }, [
    { author, draft: party },
    { author, draft: file }
  ])
  await source.destroy()
}
