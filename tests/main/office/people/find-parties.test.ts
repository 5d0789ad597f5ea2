// Finding people by what is typed, and who may read the papers and the time line of others.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '@shared/ids'
import { newCase } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { cashFor, openedCase, storedAsset } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const found = async (text: string) =>
  (await practice.call('clerk', 'people.findParties', { text })).parties.map(({ fullName }) => fullName)

test('by part of the name with or without marks, by part of the number, newest first', async () => {
  await openedCase(practice, 0)
  await openedCase(practice, 1)
  expect(await found('do van thang')).toEqual(['Đỗ Văn Thắng 1', 'Đỗ Văn Thắng'])
  expect(await found('ĐỖ VĂN'.normalize('NFD'))).toEqual(['Đỗ Văn Thắng 1', 'Đỗ Văn Thắng'])
  expect(await found('079079005678')).toEqual(['Đỗ Văn Thắng'])
  expect(await found('không có')).toEqual([])
})

test('signs of the search language are only signs', async () => {
  await openedCase(practice)
  for (const text of ['%%', '__', '\\\\', "' OR 1=1 --", '%do%']) expect(await found(text)).toEqual([])
})

test('at most twenty are shown', async () => {
  for (let index = 0; index < 12; index += 1) {
    const { creditor, debtor, ...rest } = newCase(null, index)
    await practice.call('clerk', 'cases.openCase', { ...rest, creditor, debtor })
  }
  expect(await found('079')).toHaveLength(20)
})

test('a body is kept by its code, and its name under it may not differ', async () => {
  const body = {
    kind: 'ORGANISATION' as const,
    fullName: 'Ngân hàng Mẫu',
    organisationCode: '0123456789-001',
    address: 'Hà Nội',
    phone: ''
  }
  const first = await practice.call('clerk', 'cases.openCase', {
    ...newCase(null),
    creditor: { details: body }
  })
  for (const [index, organisationCode] of ['0123456789-001', '0123456789001'].entries()) {
    const again = await practice.call('clerk', 'cases.openCase', {
      ...newCase(null, index + 1),
      creditor: { details: { ...body, organisationCode } }
    })
    expect(again.creditorId).toBe(first.creditorId)
  }
  const head = { ...body, fullName: 'Ngân hàng Mẫu, hội sở', organisationCode: '0123456789' }
  await practice.call('clerk', 'cases.openCase', { ...newCase(null, 3), creditor: { details: head } })
  expect(await found('0123456789')).toEqual(['Ngân hàng Mẫu, hội sở', 'Ngân hàng Mẫu'])
  for (const text of ['0123456789-001', ' 0123456789001 ', '6789-001']) {
    expect(await found(text), text).toEqual(['Ngân hàng Mẫu'])
  }
})

test('a code first written without the dash is kept with it, and names the same body', async () => {
  const details = {
    kind: 'ORGANISATION' as const,
    fullName: 'Công ty Mẫu',
    organisationCode: '9876543210002',
    address: 'Hà Nội',
    phone: ''
  }
  await practice.call('clerk', 'cases.openCase', { ...newCase(null), creditor: { details } })
  const { parties } = await practice.call('clerk', 'people.findParties', { text: 'cong ty' })
  expect(parties.map(({ number }) => number)).toEqual(['9876543210-002'])
  const other = { ...details, organisationCode: '9876543210-002', fullName: 'Công ty Khác' }
  const answer = await practice.attempt('clerk', 'cases.openCase', {
    ...newCase(null, 1),
    creditor: { details: other }
  })
  expect(refusalOf(answer)).toBe('PARTY_NUMBER_DIFFERS')
})

test('the time line shows each person only what his roles may read', async () => {
  const { caseId } = await storedAsset(practice)
  const kinds = async (person: 'keeper' | 'clerk' | 'cashier') => {
    const { entries } = await practice.call(person, 'journal.getTimeline', {
      subject: `case:${caseId}`,
      limit: 50
    })
    return [...new Set(entries.map(({ kind }) => kind.split('.')[0]))].sort()
  }
  expect(await kinds('keeper')).toEqual(['cases', 'custody'])
  expect(await kinds('cashier')).toEqual(['cases', 'funds'])
  expect(await kinds('clerk')).toEqual(['cases', 'custody', 'funds'])
})

test('what one may not read does not push out of a short time line what one may', async () => {
  const opened = await openedCase(practice)
  for (let time = 0; time < 3; time += 1) {
    await practice.call('cashier', 'funds.collectCash', cashFor(opened, '1000000'))
  }
  const newest = async (person: 'keeper' | 'cashier') => {
    const { entries } = await practice.call(person, 'journal.getTimeline', {
      subject: `case:${opened.caseId}`,
      limit: 1
    })
    return entries.map(({ kind }) => kind)
  }
  expect(await newest('keeper')).toEqual(['cases.CaseOpened'])
  expect(await newest('cashier')).toEqual(['funds.MoneyCollected'])
})

test('one party is read whole by its id', async () => {
  const { debtorId } = await openedCase(practice)
  expect(await practice.call('clerk', 'people.getParty', { partyId: debtorId })).toMatchObject({
    partyId: debtorId,
    fullName: 'Đỗ Văn Thắng',
    number: '079079005678',
    birthDate: '1979-01-20'
  })
  const unknown = await practice.attempt('clerk', 'people.getParty', { partyId: newId() })
  expect(refusalOf(unknown)).toBe('PARTY_UNKNOWN')
})
