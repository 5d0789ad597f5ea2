// The lists of the desk: whose files, and found by a name without marks or by a part of a number.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { groupTag } from '@shared/tags'
import { engageColleagues, fileIn } from '../../../support/file-life'
import { requestFile } from '../../../support/main-job'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { today } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const take = (index: number, fullName: string) => {
  const file = requestFile(index, today)
  return practice.call('clerk', 'intake.receiveFile', { ...file, requester: { ...file.requester, fullName } })
}
const found = async (text: string) =>
  (await practice.call('clerk', 'intake.listFiles', { text })).files.map(({ requesterName }) => requesterName)

test('found by words of the name with or without marks, and by parts of numbers', async () => {
  const first = await take(1, 'Nguyễn Đình Đức')
  await take(2, 'Nguyễn Văn Đạt')
  expect(await found('duc nguyen')).toEqual(['Nguyễn Đình Đức'])
  expect(await found('Đức')).toEqual(['Nguyễn Đình Đức'])
  expect(await found('Đức'.normalize('NFD'))).toEqual(['Nguyễn Đình Đức'])
  expect(await found('nguyen')).toEqual(['Nguyễn Văn Đạt', 'Nguyễn Đình Đức'])
  expect(await found(first.tag)).toEqual(['Nguyễn Đình Đức'])
  expect(await found(groupTag(first.tag))).toEqual(['Nguyễn Đình Đức'])
  expect(await found('261123-001')).toEqual(['Nguyễn Đình Đức'])
  expect(await found('02/2027/2')).toEqual(['Nguyễn Văn Đạt'])
  expect(await found('%')).toEqual([])
  expect(await found('khong co ai')).toEqual([])
  expect(await found('   ')).toHaveLength(2)
})

test('mine are those I own and must go on with', async () => {
  const { officerId } = await engageColleagues(practice)
  const open = await fileIn(practice, 'REGISTERED', today)
  const closed = await fileIn(practice, 'RETURNED', today)
  await practice.call('clerk', 'intake.handOver', { fileIds: [open.fileId], toUserId: officerId, note: '' })
  const list = async (person: 'clerk' | 'cashier', group?: 'MINE' | 'OFFERED_TO_ME' | 'OPEN' | 'ALL') =>
    (await practice.call(person, 'intake.listFiles', group ? { group } : {})).files.map(
      ({ fileId }) => fileId
    )
  expect(await list('clerk', 'MINE')).toEqual([open.fileId])
  expect(await list('cashier', 'MINE')).toEqual([])
  expect(await list('cashier', 'OFFERED_TO_ME')).toEqual([open.fileId])
  expect(await list('cashier', 'OPEN')).toEqual([open.fileId])
  expect(await list('clerk', 'ALL')).toEqual([closed.fileId, open.fileId])
  expect(await list('clerk')).toEqual([closed.fileId, open.fileId])
  expect((await practice.call('clerk', 'intake.listFiles', { group: 'MINE', day: '2026-11-22' })).total).toBe(
    0
  )
})
