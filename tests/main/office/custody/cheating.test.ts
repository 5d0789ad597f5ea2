// What a dishonest storekeeper may try with calls that are each allowed: every test is a trick that once passed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countedPlace, finishRest, openedCount } from '../../../support/counting'
import { openedStore, thingInStore, type OpenedStore, type Thing } from '../../../support/held-things'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice, 2)
})
afterEach(() => practice.close())

/** A thing put into a box by the books. */
async function thingInBox(thing: Thing = {}) {
  const { assetId, tag } = await thingInStore(practice, scene, thing)
  const cellId = scene.store.cells[0]?.placeId ?? ''
  const box = { parentId: cellId, name: 'Thùng 1', capacity: null }
  const { placeId, tag: boxTag } = await practice.call('keeper', 'custody.addContainer', box)
  const assets = [{ assetId, fromPlaceId: cellId }]
  await practice.call('keeper', 'custody.moveAssets', { toPlaceId: placeId, assets, reason: '' })
  return { assetId, tag, placeId, boxTag }
}

const sealBox = (placeId: string) =>
  practice.call('keeper', 'custody.sealContainer', { placeId, sealNumber: 'TH-1' })

describe('a box closed in front of the counters', () => {
  async function variancesOf(countId: string, boxTag: string) {
    await countedPlace(practice, { countId, tag: boxTag, texts: ['TH-1'] })
    await finishRest(practice, countId)
    await practice.call('leader', 'custody.closeCount', { countId })
    const { variances } = await practice.call('leader', 'custody.getCount', { countId, afterNumber: 0 })
    return variances.map(({ kind }) => kind)
  }

  test('does not stand for what the books have in it', async () => {
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    const { placeId, boxTag } = await thingInBox()
    await sealBox(placeId)
    expect(await variancesOf(countId, boxTag)).toEqual(['MOVED_UNSEEN'])
  })

  test('one that was sealed before does', async () => {
    const { placeId, boxTag } = await thingInBox()
    await sealBox(placeId)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    expect(await variancesOf(countId, boxTag)).toEqual([])
  })

  test('nor one whose seal turns out to be torn once it was read', async () => {
    const { placeId, boxTag } = await thingInBox()
    await sealBox(placeId)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    const { answers } = await countedPlace(practice, { countId, tag: boxTag, texts: ['TH-1'] }, false)
    const torn = { countId, scanId: answers[0]?.scanId ?? '', quantity: 1, condition: '', sealWhole: false }
    await practice.call('accountant', 'custody.amendCountScan', torn)
    expect(await variancesOf(countId, boxTag)).toEqual(['MISSING', 'EXTRA'])
  })
})
