// Those who hold assets for us: recorded once, whatever the spaces, and listed by name.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const police = {
  kind: 'POLICE_STORE' as const,
  name: 'Kho vật chứng Công an TP. Hồ Chí Minh',
  address: 'Số 268 Trần Hưng Đạo',
  contact: 'Thiếu tá Nguyễn Văn Kho, 0900000000',
  contractNumber: '',
  contractEndsOn: null
}

test('a holder is recorded once of its kind and name', async () => {
  const { holderId } = await practice.call('keeper', 'custody.addHolder', police)
  for (const name of [police.name, `  ${police.name.replaceAll(' ', '  ')} `, police.name.normalize('NFD')]) {
    const again = await practice.attempt('keeper', 'custody.addHolder', { ...police, name })
    expect(refusalOf(again), name).toBe('HOLDER_KNOWN')
  }
  const court = await practice.attempt('keeper', 'custody.addHolder', { ...police, kind: 'PROCEEDING_BODY' })
  expect(court).toHaveProperty('ok')
  const { holders } = await practice.call('keeper', 'custody.listHolders', {})
  expect(holders.find((each) => each.holderId === holderId)).toEqual({ holderId, ...police })
})

test('only kinds that are known, and only by those who deal with the store', async () => {
  const input = { ...police, kind: 'FRIEND' }
  expect(refusalOf(await practice.attempt('keeper', 'custody.addHolder', input))).toBe('INVALID_INPUT')
  expect(refusalOf(await practice.attempt('accountant', 'custody.addHolder', police))).toBe('NOT_PERMITTED')
})
