// Those who hold assets for us: recorded once, whatever the spaces, listed by name, changed with what stood before kept,
// and closed when they have nothing of ours.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody } from '../scenes'
import { keeperOf, proposedTransfer, transferredAsset, yardName } from './hands-scenes'
import { proposedLoan } from './loan-scenes'
import { livingAndRebuilt, raw } from './raw-store'

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

describe('a holder that has something of ours', () => {
  const contract = {
    name: yardName,
    address: 'Số 5 Nguyễn Hữu Thọ',
    contact: '0900000000',
    contractNumber: '15/HĐ-TG',
    contractEndsOn: '2027-12-01'
  }
  const change = (holderId: string, more: object = {}) =>
    practice.attempt('keeper', 'custody.changeHolder', {
      holderId,
      ...contract,
      reason: 'Gia hạn hợp đồng',
      ...more
    })

  test('has its contract renewed: the warning goes, and what stood before is kept', async () => {
    const { holderId } = await transferredAsset(practice)
    const ending = () => practice.call('leader', 'custody.listAlerts', { kinds: ['CONTRACT_ENDING'] })
    expect((await ending()).alerts).toHaveLength(1)
    expect(refusalOf(await change(nobody))).toBe('HOLDER_UNKNOWN')
    expect(refusalOf(await change(holderId, { reason: ' ' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await change(holderId, { name: 'x'.repeat(301) }))).toBe('INVALID_INPUT')
    expect(await change(holderId)).toEqual({ ok: {} })
    expect(refusalOf(await change(holderId))).toBe('NOTHING_CHANGED')
    expect((await ending()).alerts).toEqual([])
    const holder = await practice.call('clerk', 'custody.getHolder', { holderId })
    expect(holder).toMatchObject({ ...contract, closedAt: null, assetCount: 1 })
    expect(holder.versions.map(({ contractNumber, reason }) => [contractNumber, reason])).toEqual([
      ['15/HĐ-TG', 'Gia hạn hợp đồng'],
      ['12/HĐ-TG', '']
    ])
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('is renamed to no other holder of its kind, and is no buyer', async () => {
    const { holderId } = await keeperOf(practice)
    await keeperOf(practice, 'HIRED_KEEPER', 'Bãi xe Thành Công')
    expect(refusalOf(await change(holderId, { name: ' Bãi  xe Thành Công '.normalize('NFD') }))).toBe(
      'HOLDER_KNOWN'
    )
    const buyer = await keeperOf(practice, 'BUYER', 'Lê Văn Tám')
    expect(refusalOf(await change(buyer.holderId))).toBe('HOLDER_OF_RECORD')
    expect(
      refusalOf(
        await practice.attempt('accountant', 'custody.changeHolder', { holderId, ...contract, reason: 'x' })
      )
    ).toBe('NOT_PERMITTED')
  })

  test('is closed only when nothing of ours is there or on its way', async () => {
    const close = (holderId: string) =>
      practice.attempt('keeper', 'custody.closeHolder', { holderId, reason: 'Hết hợp đồng' })
    const { holderId } = await transferredAsset(practice)
    expect(await close(holderId)).toMatchObject({
      refusal: { code: 'HOLDER_HOLDS', params: { name: yardName, count: 1 } }
    })
    await raw(practice.directory, (store) => {
      const shut = `UPDATE holder SET closed_at = 'now', closed_reason = 'x' WHERE holder_id = '${holderId}'`
      expect(() => store.exec(shut)).toThrow('a holder that has something of ours is not closed')
    })
    const { holderId: other } = await keeperOf(practice, 'HIRED_KEEPER', 'Bãi xe Thành Công')
    expect(await close(other)).toEqual({ ok: {} })
    expect(refusalOf(await close(other))).toBe('HOLDER_CLOSED')
    expect(refusalOf(await change(other))).toBe('HOLDER_CLOSED')
    const { holders } = await practice.call('keeper', 'custody.listHolders', {})
    expect(holders.map(({ name }) => name)).toEqual([yardName])
    // Hired again, it is recorded anew, with its new contract.
    expect(await keeperOf(practice, 'HIRED_KEEPER', 'Bãi xe Thành Công')).toHaveProperty('holderId')
  })

  test('is not closed while it waits for a hand-over or a loan', async () => {
    const { holderId } = await proposedTransfer(practice)
    const close = { holderId, reason: 'Thôi' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.closeHolder', close))).toBe('HOLDER_AWAITED')
  })

  test('that a loan is asked for is not closed either', async () => {
    const { borrowerId } = await proposedLoan(practice)
    const close = { holderId: borrowerId, reason: 'Thôi' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.closeHolder', close))).toBe('HOLDER_AWAITED')
  })
})
