// What a dishonest storekeeper may try with calls that are each allowed: every test is a trick that once passed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@shared/ids'
import { countedPlace, finishRest, openedCount, outcomesConfirmed } from '../../../support/counting'
import { openedStore, thingInStore, type OpenedStore, type Thing } from '../../../support/held-things'
import { storeRules } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { practicePassword, staffOf, valueOf, type Staff } from '../../../support/staff'
import { readCouncil } from '../release-scenes'
import { sealedBefore } from './container-scenes'

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

const sealBox = (placeId: string) => sealedBefore(practice, { placeId, sealNumber: 'TH-1' })

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

describe('a new label', () => {
  const relabel = (assetId: string) =>
    practice.attempt('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn rách' })
  const storeIn = (assetId: string, scannedTag: string, placeTag = scene.store.cells[1]?.tag ?? '') =>
    practice.attempt('keeper', 'custody.storeAsset', { assetId, scannedTag, placeTag })

  test('opens no sealed box, and neither does taking a lot apart', async () => {
    const { assetId, placeId } = await thingInBox({ quantity: 5 })
    const { tag } = await practice.call('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn rách' })
    await sealBox(placeId)
    expect(refusalOf(await storeIn(assetId, tag))).toBe('CONTAINER_SEALED')
    expect(refusalOf(await relabel(assetId))).toBe('CONTAINER_SEALED')
    const parts = [{ name: 'Máy khoan', quantity: 2, sealNumber: null, details: {} }]
    const split = await practice.attempt('keeper', 'custody.splitAsset', { assetId, parts })
    expect(refusalOf(split)).toBe('CONTAINER_SEALED')
  })

  test('moves nothing that the head lets nobody move', async () => {
    const { assetId } = await thingInStore(practice, scene)
    await practice.call('leader', 'custody.setStoreRules', { ...storeRules, innerMovesOrder: null })
    const { tag } = await practice.call('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn rách' })
    expect(refusalOf(await storeIn(assetId, tag))).toBe('NO_STANDING_ORDER')
    expect(await storeIn(assetId, tag, scene.store.cells[0]?.tag)).toHaveProperty('ok')
  })

  test('is not put on what the council has read', async () => {
    await practice.close()
    practice = await practiceOffice()
    const minutes = await readCouncil(practice)
    const { items } = await practice.call('leader', 'custody.getCouncil', { councilId: minutes.councilId })
    expect(refusalOf(await relabel(items[0]?.asset.assetId ?? ''))).toBe('RELEASE_WITH_COUNCIL')
    expect(await practice.attempt('keeper', 'custody.closeDestruction', minutes)).toHaveProperty('ok')
  })
})

describe('the door log', () => {
  test('a visit that nobody closed covers no move of another day', async () => {
    await practice.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog: true })
    const { warehouseId, cells } = scene.store
    const [one, other] = cells.map(({ placeId }) => placeId)
    const visit = { warehouseId, keyHolder: 'Thủ kho', people: [{ name: 'Mai Văn Sơn' }], purpose: 'Sắp xếp' }
    await practice.call('keeper', 'custody.openDoor', visit)
    const { assetId } = await thingInStore(practice, scene)
    const moved = (staff: Staff, fromPlaceId = '', toPlaceId = '') => {
      const assets = [{ assetId, fromPlaceId }]
      return staff.call('keeper', 'custody.moveAssets', { toPlaceId, assets, reason: '' })
    }
    const outside = async (staff: Staff) => {
      const latest = { beforeSeq: null, limit: 9 }
      return (await staff.call('keeper', 'custody.listMovesOutsideVisits', latest)).moves.length
    }
    await moved(practice, one, other)
    expect(await outside(practice)).toBe(0)
    // Entered at 8:01, and nobody has left: it is half past midnight.
    practice.passMs(16.5 * 3_600_000)
    const signIn = { userName: 'keeper', password: practicePassword }
    const call = { call: 'identity.signIn' as const, command: newId(), input: signIn }
    const { session } = valueOf('identity.signIn', await practice.door.answer(call))
    const nextDay = staffOf(practice.door, new Map([['keeper', session]]))
    await moved(nextDay, other, one)
    expect(await outside(nextDay)).toBe(1)
  })
})

test('what was reported lost is moved nowhere', async () => {
  const { assetId } = await thingInStore(practice, scene)
  const { countId } = await openedCount(practice, scene.store.warehouseId)
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  await practice.call('keeper', 'custody.proposeCountOutcome', {
    countId,
    number: 1,
    outcome: 'REPORTED_LOST',
    document: '31/BC-THADS',
    explanation: '',
    read: null
  })
  const verdict = await outcomesConfirmed(practice, countId)
  await practice.call('leader', 'custody.decideCountOutcomes', verdict)
  const [one, other] = scene.store.cells
  const away = { toPlaceId: other?.placeId, assets: [{ assetId, fromPlaceId: one?.placeId }], reason: '' }
  expect(refusalOf(await practice.attempt('keeper', 'custody.moveAssets', away))).toBe('ASSET_STATE')
})

test('minutes of a destruction that a member refuses to sign do not close', async () => {
  await practice.close()
  practice = await practiceOffice()
  const minutes = await readCouncil(practice)
  const [chair, ...rest] = minutes.signatures
  const refusing = { ...chair, way: 'REFUSED', image: null, witness: 'Lê Thị Hoa' }
  const closing = { ...minutes, signatures: [refusing, ...rest] }
  const answer = await practice.attempt('keeper', 'custody.closeDestruction', closing)
  expect(refusalOf(answer)).toBe('SIGNATURE_INCOMPLETE')
})
