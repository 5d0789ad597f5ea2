// What a dishonest storekeeper may try around a count and its results with calls that are each allowed: every test is a
// trick that once passed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countedPlace, finishRest, openedCount, variancesOfCount } from '../../../support/counting'
import { openedStore, thingInStore, type OpenedStore } from '../../../support/held-things'
import { report } from '../../../support/incidents'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice, 2)
})
afterEach(() => practice.close())

const cell = (index: number) => scene.store.cells[index] ?? { placeId: '', tag: '' }

function moved(assetId: string, { from, to }: { from: number; to: number }) {
  const assets = [{ assetId, fromPlaceId: cell(from).placeId }]
  return practice.call('keeper', 'custody.moveAssets', { toPlaceId: cell(to).placeId, assets, reason: '' })
}

async function closedWith(countId: string) {
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  return (await variancesOfCount(practice, countId)).map(({ kind, state }) => `${kind} ${state}`)
}

describe('a thing that is not there, and is carried out of what is counted in the books', () => {
  test('waits for its outcome', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, cell(0).placeId)
    await moved(assetId, { from: 0, to: 1 })
    expect(await closedWith(countId)).toEqual(['MOVED_UNSEEN OPEN'])
  })

  test('is accounted for once a closed count has seen it there', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, cell(0).placeId)
    await moved(assetId, { from: 0, to: 1 })
    const beside = await openedCount(practice, cell(1).placeId)
    await countedPlace(practice, { countId: beside.countId, tag: cell(1).tag, texts: [tag] })
    expect(await closedWith(beside.countId)).toEqual([])
    expect(await closedWith(countId)).toEqual(['MOVED_OUT ACCOUNTED'])
  })

  test('neither does a scan of a count that is not closed, nor one from before', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    await moved(assetId, { from: 0, to: 1 })
    const before = await openedCount(practice, cell(1).placeId)
    await countedPlace(practice, { countId: before.countId, tag: cell(1).tag, texts: [tag] })
    await closedWith(before.countId)
    await moved(assetId, { from: 1, to: 0 })
    const { countId } = await openedCount(practice, cell(0).placeId)
    await moved(assetId, { from: 0, to: 1 })
    const open = await openedCount(practice, cell(1).placeId)
    await countedPlace(practice, { countId: open.countId, tag: cell(1).tag, texts: [tag] })
    expect(await closedWith(countId)).toEqual(['MOVED_UNSEEN OPEN'])
  })

  test('a part of a lot is looked for where its lot was', async () => {
    const { assetId } = await thingInStore(practice, scene, { quantity: 5 })
    const { countId } = await openedCount(practice, cell(0).placeId)
    const parts = [
      { name: 'Máy khoan 1', quantity: 2, sealNumber: null, details: {} },
      { name: 'Máy khoan 2', quantity: 3, sealNumber: null, details: {} }
    ]
    const split = await practice.call('keeper', 'custody.splitAsset', { assetId, parts })
    for (const part of split.parts) {
      const placeTag = cell(1).tag
      const read = { assetId: part.assetId, scannedTag: part.tag, placeTag }
      await practice.call('keeper', 'custody.storeAsset', read)
    }
    expect(await closedWith(countId)).toEqual(['MOVED_UNSEEN OPEN', 'MOVED_UNSEEN OPEN'])
  })
})

describe('a report of a loss while the store is counted', () => {
  test('does not take the thing out of the count', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await practice.call('keeper', 'custody.reportIncident', report(assetId))
    expect(await closedWith(countId)).toEqual(['MISSING OPEN'])
  })

  test('one from before the count does', async () => {
    const { assetId } = await thingInStore(practice, scene)
    await practice.call('keeper', 'custody.reportIncident', report(assetId))
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    expect(await closedWith(countId)).toEqual([])
  })
})

describe('an open count', () => {
  test('tells nobody by the time line of a thing that it was seen', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await countedPlace(practice, { countId, tag: cell(0).tag, texts: [tag] })
    const line = async () => {
      const { entries } = await practice.call('keeper', 'journal.getTimeline', {
        subject: `asset:${assetId}`,
        limit: 50
      })
      return entries.map(({ kind }) => kind).filter((kind) => kind.startsWith('custody.Count'))
    }
    const chain = async () => (await practice.call('keeper', 'custody.getAssetChain', { assetId })).entries
    const told = await chain()
    expect(await line()).toEqual([])
    const open = await practice.call('keeper', 'custody.getCount', { countId, afterNumber: 0 })
    expect(open).toMatchObject({ matched: 0, photos: [] })
    await closedWith(countId)
    expect(await line()).toEqual(['custody.CountScanned'])
    expect(await chain()).toBe(told + 1)
    const closed = await practice.call('keeper', 'custody.getCount', { countId, afterNumber: 0 })
    expect(closed.matched).toBe(1)
  })

  test('is counted by nobody who is told how full the places are', async () => {
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const idOf = (name: string) => users.find(({ userName }) => userName === name)?.userId ?? ''
    await practice.call('admin', 'identity.changeRoles', {
      userId: idOf('cashier'),
      roles: ['INTAKE_OFFICER', 'ADMINISTRATOR'],
      reason: 'Đổi việc'
    })
    const opening = {
      kind: 'PERIODIC',
      period: 'Quý IV/2026',
      scope: { placeId: scene.store.warehouseId },
      counterIds: [idOf('accountant'), idOf('cashier')],
      keeperId: idOf('keeper'),
      newKeeperId: null
    }
    const answer = await practice.attempt('leader', 'custody.openCount', opening)
    expect(refusalOf(answer)).toBe('COUNTER_SEES_STOCK')
  })
})
