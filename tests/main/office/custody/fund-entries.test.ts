// Money and gold that wait for their entry in the funds, for an accountant who reads no stock and may have to count it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countOf, finishRest } from '../../../support/counting'
import { openedStore, thingInStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { heldMoney } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const list = () => practice.call('accountant', 'custody.listFundEntries', {})

test('each waits with what it is, whose, since when and by when, and with nothing else', async () => {
  await thingInStore(practice, await openedStore(practice, 1, 1))
  const assetId = await heldMoney(practice)
  const { waiting, count, blindBy } = await list()
  expect([count, blindBy]).toEqual([1, null])
  expect(waiting).toEqual([
    {
      assetId,
      name: 'Tiền mặt',
      kind: 'CASH',
      decisionNumber: expect.stringContaining('/QĐ-THADS') as string,
      receivedAt: expect.stringMatching(/^2026-11-23T/) as string,
      dueDay: '2026-11-23',
      dueTime: '17:00',
      late: false
    }
  ])
  practice.passMs(9 * 60 * 60 * 1000)
  expect((await list()).waiting).toMatchObject([{ late: true }])
  await practice.call('accountant', 'custody.noteFundEntry', { assetId, voucherNumber: 'PT 12/2026' })
  expect(await list()).toEqual({ waiting: [], count: 0, blindBy: null })
})

test('nobody else is told, and the accountant still reads no stock', async () => {
  const assetId = await heldMoney(practice)
  for (const person of ['clerk', 'keeper', 'cashier', 'leader'] as const) {
    expect(refusalOf(await practice.attempt(person, 'custody.listFundEntries', {}))).toBe('NOT_PERMITTED')
  }
  expect(refusalOf(await practice.attempt('accountant', 'custody.getAsset', { assetId }))).toBe(
    'NOT_PERMITTED'
  )
})

test('who counts what another holds is told of none until the count is over', async () => {
  const assetId = await heldMoney(practice)
  const { holders } = await practice.call('keeper', 'custody.listHolders', {})
  const input = await countOf(practice, '')
  const scope = { holderId: holders[0]?.holderId ?? '' }
  const { countId, number } = await practice.call('leader', 'custody.openCount', {
    ...input,
    kind: 'HELD_REVIEW',
    scope
  })
  expect(await list()).toEqual({ waiting: [], count: 0, blindBy: number })
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  expect((await list()).waiting).toMatchObject([{ assetId }])
})

test('a count of our own places hides none: no money or gold lies there', async () => {
  const scene = await openedStore(practice, 1, 1)
  await thingInStore(practice, scene)
  const assetId = await heldMoney(practice)
  await practice.call('leader', 'custody.openCount', await countOf(practice, scene.store.warehouseId))
  const told = await list()
  expect(told.waiting.map((entry) => entry.assetId)).toEqual([assetId])
  expect(JSON.stringify(told)).not.toContain('Máy khoan')
})
