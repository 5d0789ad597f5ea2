// Lots taken apart: sums kept, seals unique, a thousand serial numbers in one act within five seconds.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { policeStore } from '../../../support/held-things'
import { receiveAndStore } from '../../../support/main-job'
import { receipt, stockInOrder } from '../../../support/receiving'
import { orderedIn } from '../scenes'
import { receivedThings, storedThings } from './many-things'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const part = (name: string, quantity = 1, sealNumber: string | null = null) => ({
  name,
  quantity,
  sealNumber,
  details: {}
})
const split = (assetId: string, parts: object[]) =>
  practice.attempt('keeper', 'custody.splitAsset', { assetId, parts })

describe('a lot', () => {
  test('that another holds is taken apart once its record is signed', async () => {
    const scene = await orderedIn(practice)
    const line = { name: 'Máy', unit: 'chiếc', quantity: 4 }
    const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', {
      ...stockInOrder({ caseId: scene.caseId, lines: [line] }),
      holding: 'HELD_BY_OTHER',
      holderId: await policeStore(practice),
      expected: { day: '2026-11-23', hour: '09:00' }
    })
    const received = receipt({ orderId, lineNumber: 1, ...line, placeId: null })
    const { assetId } = await practice.call('clerk', 'custody.receiveAsset', received)
    expect(await split(assetId, [part('Một'), part('Ba', 3)])).toMatchObject({
      refusal: { code: 'ASSET_STATE', params: { state: 'RECEIVED', needed: 'HELD_BY_OTHER' } }
    })
  })

  test('gives parts of their own and stays what is left', async () => {
    const { scene, things } = await storedThings(practice, 1, 10)
    const lot = things[0]!.assetId
    const answer = await practice.call('keeper', 'custody.splitAsset', {
      assetId: lot,
      parts: [part('Hai chiếc', 2), { ...part('Một chiếc'), details: { serial: 'SN-001' } }]
    })
    expect(answer.parts).toHaveLength(2)
    const after = await practice.call('keeper', 'custody.getAsset', { assetId: lot })
    expect(after).toMatchObject({ quantity: 7, state: 'IN_OWN_STORE' })
    const made = await practice.call('keeper', 'custody.getAsset', { tag: answer.parts[0]!.tag })
    expect(made).toMatchObject({
      quantity: 2,
      // Whatever it was called, it says what it is a part of.
      name: 'Điện thoại 1, Hai chiếc',
      sealNumber: null,
      placeId: scene.cell,
      labelState: 'UNREAD',
      state: 'IN_OWN_STORE'
    })
    const found = await practice.call('keeper', 'custody.listUnread', { text: 'sn-001' })
    expect(found.assets.map(({ assetId }) => assetId)).toEqual([answer.parts[1]!.assetId])
    const labels = await practice.call('keeper', 'documents.getPaper', { jobId: answer.printJobId })
    expect(labels.mediaType).toBe('application/pdf')
  })

  test('shares its book price by quantity, to the đồng', async () => {
    const scene = await orderedIn(practice)
    const line = { name: 'Rượu ngoại', unit: 'chai', quantity: 3 }
    const order = stockInOrder({ caseId: scene.caseId, lines: [line] })
    const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
    const input = receipt({ orderId, lineNumber: 1, ...line, placeId: scene.cell })
    const lot = await receiveAndStore(practice, scene.store.cells[0]?.tag ?? '', {
      ...input,
      bookPriceDong: '1000'
    })
    const { parts } = await practice.call('keeper', 'custody.splitAsset', {
      assetId: lot.assetId,
      parts: [part('a'), part('b'), part('c')]
    })
    const prices = []
    for (const { assetId } of [lot, ...parts]) {
      prices.push((await practice.call('keeper', 'custody.getAsset', { assetId })).bookPriceDong)
    }
    expect(prices).toEqual(['0', '333', '333', '334'])
  })

  test('gives no more than it has, no part as large as itself, no seal by one', async () => {
    const { things } = await storedThings(practice, 1, 3)
    const lot = things[0]!.assetId
    expect(refusalOf(await split(lot, [part('a', 4)]))).toBe('LOT_TOO_SMALL')
    expect(refusalOf(await split(lot, [part('a', 3)]))).toBe('LOT_TOO_SMALL')
    expect(refusalOf(await split(lot, [part('a', 1, 'NP-9')]))).toBe('PART_SEAL_BY_ONE')
    const whole = await practice.call('keeper', 'custody.getAsset', { assetId: lot })
    expect(whole.quantity).toBe(3)
    expect(await split(lot, [part('a'), part('b'), part('c')])).toHaveProperty('ok')
    const gone = await practice.call('keeper', 'custody.getAsset', { assetId: lot })
    expect(gone).toMatchObject({ state: 'SPLIT', quantity: 0, placeId: null })
    expect(refusalOf(await split(lot, [part('d')]))).toBe('ASSET_STATE')
  })

  test('that is sealed is not taken apart while its seal is closed', async () => {
    const { scene } = await storedThings(practice, 1)
    const line = { name: 'Gói', unit: 'chiếc', quantity: 5, sealNumber: 'NP-55' }
    const { orderId } = await practice.call(
      'leader',
      'custody.issueStockInOrder',
      stockInOrder({ caseId: scene.caseId, lines: [line] })
    )
    const { assetId } = await practice.call(
      'keeper',
      'custody.receiveAsset',
      receipt({ orderId, lineNumber: 1, ...line, placeId: scene.cell })
    )
    expect(refusalOf(await split(assetId, [part('a')]))).toBe('LOT_SEALED')
  })

  test('of a thousand becomes a thousand single things in one act, within five seconds', async () => {
    const { things } = await receivedThings(practice, 1, 1000)
    const lot = things[0]!.assetId
    const parts = Array.from({ length: 1000 }, (_, index) => ({
      ...part('Điện thoại'),
      details: { serial: `SN${String(index).padStart(5, '0')}` }
    }))
    // The time of the processor, so that what else runs on the machine does not count.
    const before = process.cpuUsage()
    const { parts: made } = await practice.call('keeper', 'custody.splitAsset', { assetId: lot, parts })
    const { user, system } = process.cpuUsage(before)
    const tookMs = (user + system) / 1000
    expect(new Set(made.map(({ tag }) => tag)).size).toBe(1000)
    expect(tookMs).toBeLessThan(5000)
    const gone = await practice.call('keeper', 'custody.getAsset', { assetId: lot })
    expect(gone).toMatchObject({ state: 'SPLIT', quantity: 0 })
    const { total } = await practice.call('keeper', 'custody.listUnread', {})
    expect(total).toBe(1000)
  })
})
