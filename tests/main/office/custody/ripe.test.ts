// What is ripe to leave, how long it has waited, and what came and went.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InputOf } from '@shared/contract'
import { openedStore, thingInStore, type OpenedStore } from '../../../support/held-things'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { approval, handedToDebtor, orderedOut, returnTo } from '../../../support/releasing'
import { officerAtRelease } from '../../../support/witnessing'

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice)
})
afterEach(() => practice.close())

const ripe = (change: Partial<InputOf<'custody.listRipe'>> = {}) =>
  practice.call('keeper', 'custody.listRipe', { band: null, outcome: null, page: 0, ...change })

test('lists what is decided and still here, by age, what spoils first', async () => {
  const days = [
    '2026-11-23',
    '2026-10-24',
    '2026-10-23',
    '2026-08-25',
    '2026-08-24',
    '2026-05-27',
    '2026-05-26'
  ]
  for (const on of days) {
    await thingInStore(practice, scene, { name: on, decided: { outcome: 'RETURNED', on } })
  }
  await thingInStore(practice, scene, {
    name: 'Thùng cá',
    kind: 'PERISHABLE',
    expiresOn: '2026-12-01',
    decided: { outcome: 'SOLD', on: '2026-11-20' }
  })
  await thingInStore(practice, scene, { name: 'Chưa tuyên' })
  const all = await ripe()
  expect(all.assets.map(({ name }) => name)).toEqual(['Thùng cá', ...[...days].reverse()])
  expect(all).toMatchObject({ total: 8, perishable: 1 })
  expect(all.bands.map(({ count }) => count)).toEqual([3, 2, 2, 1])
  expect((await ripe({ band: 'UP_TO_90' })).assets.map(({ name }) => name)).toEqual([
    '2026-08-25',
    '2026-10-23'
  ])
  expect((await ripe({ band: 'OVER_180' })).assets.map(({ days: waited }) => waited)).toEqual([181])
  expect((await ripe({ outcome: 'SOLD' })).assets.map(({ name }) => name)).toEqual(['Thùng cá'])
  expect((await ripe({ page: 1 })).assets).toEqual([])
})

test('a decision noted makes it ripe at once, a release asked for takes it off', async () => {
  const { assetId } = await thingInStore(practice, scene)
  expect((await ripe()).total).toBe(0)
  const decision = { number: 'Bản án 47/2026/HS-ST', issuedOn: '2026-11-20' }
  await practice.call('clerk', 'custody.noteDecision', { assetId, outcome: 'RETURNED', decision })
  expect((await ripe()).assets).toMatchObject([{ assetId, decidedBy: decision.number, days: 3 }])
  const { releaseId } = await practice.call(
    'keeper',
    'custody.proposeRelease',
    returnTo(assetId, scene.debtorId)
  )
  expect((await ripe()).total).toBe(0)
  await practice.call('leader', 'custody.decideRelease', {
    ...approval(releaseId),
    decision: 'DECLINE',
    reason: 'Chưa hết hạn kháng cáo'
  })
  expect((await ripe()).total).toBe(1)
})

test('counts what came and what went, by business day', async () => {
  const things = [await thingInStore(practice, scene), await thingInStore(practice, scene)]
  const { assetId, tag } = things[0]!
  const { releaseId } = await practice.call(
    'keeper',
    'custody.proposeRelease',
    returnTo(assetId, scene.debtorId)
  )
  await orderedOut(practice, releaseId)
  await officerAtRelease(practice, releaseId)
  await practice.call('keeper', 'custody.handOver', { ...handedToDebtor(releaseId, tag), sealIntact: null })
  const turnover = (from: string, to: string) => practice.call('keeper', 'custody.getTurnover', { from, to })
  expect(await turnover('2026-11-01', '2026-11-23')).toMatchObject({ received: 2, released: 1 })
  const { byOutcome } = await turnover('2026-11-23', '2026-11-23')
  expect(byOutcome.find(({ outcome }) => outcome === 'RETURNED')?.count).toBe(1)
  expect(await turnover('2026-11-24', '2026-11-30')).toMatchObject({ received: 0, released: 0 })
})
