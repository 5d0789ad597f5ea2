// Labels read back: every swap is caught, a void label is refused for ever, and nothing unread is moved.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody } from '../scenes'
import { receivedThings, storedThings, type Thing } from './many-things'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const store = (thing: { assetId: string }, scannedTag: string, placeTag: string) =>
  practice.attempt('keeper', 'custody.storeAsset', { assetId: thing.assetId, scannedTag, placeTag })

/** A repeatable shuffle: the same numbers in the same order each time. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const mixed = [...items]
  let state = seed
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = state % (index + 1)
    ;[mixed[index], mixed[other]] = [mixed[other]!, mixed[index]!]
  }
  return mixed
}

describe('a batch of fifty labels', () => {
  test('with labels mixed up: each swap is caught by name, each right label is stored', async () => {
    const { scene, things } = await receivedThings(practice, 50)
    const placeTag = scene.store.cells[0]?.tag ?? ''
    let waiting: Thing[] = things
    let caught = 0
    let stored = 0
    for (let round = 1; waiting.length > 0 && round <= 40; round += 1) {
      // From the second round on the keeper has put every second one right.
      const labels = shuffled(waiting, round)
      const left: Thing[] = []
      for (const [index, thing] of waiting.entries()) {
        const label = round > 1 && index % 2 === 0 ? thing : labels[index]!
        const answer = await store(thing, label.tag, placeTag)
        const isOwn = label.assetId === thing.assetId
        if (isOwn) {
          expect(answer).toHaveProperty('ok')
          stored += 1
          continue
        }
        left.push(thing)
        caught += 1
        const owner = labels[index]!
        const code = refusalOf(answer)
        expect(code).toBe('LABEL_OF_ANOTHER')
        expect(answer).toMatchObject({
          refusal: { params: { name: owner.name, tag: owner.tag, inHand: thing.name } }
        })
      }
      waiting = left
    }
    expect(stored).toBe(50)
    expect(caught).toBeGreaterThan(40)
    const { total } = await practice.call('keeper', 'custody.listUnread', {})
    expect(total).toBe(0)
  })

  test('every one of them swapped: fifty of fifty are caught', async () => {
    const { scene, things } = await receivedThings(practice, 50)
    const placeTag = scene.store.cells[0]?.tag ?? ''
    const answers = []
    for (const [index, thing] of things.entries()) {
      answers.push(await store(thing, things[(index + 7) % 50]!.tag, placeTag))
    }
    expect(answers.map(refusalOf).filter((code) => code === 'LABEL_OF_ANOTHER')).toHaveLength(50)
    const { total, assets } = await practice.call('keeper', 'custody.listUnread', {})
    expect(total).toBe(50)
    expect(assets.map(({ assetId }) => assetId)).toEqual(things.map(({ assetId }) => assetId))
  })
})

describe('a label read back', () => {
  test('once, and then the thing may be moved; before, it may not', async () => {
    const { scene, things } = await receivedThings(practice, 1)
    const [thing] = things
    const [cell, other] = scene.store.cells
    const move = {
      assets: [{ assetId: thing!.assetId, fromPlaceId: scene.store.warehouseId }],
      toPlaceId: cell?.placeId,
      reason: ''
    }
    expect(refusalOf(await practice.attempt('keeper', 'custody.moveAssets', move))).toBe('ASSET_STATE')
    expect(await store(thing!, thing!.tag, cell!.tag)).toHaveProperty('ok')
    expect(refusalOf(await store(thing!, thing!.tag, cell!.tag))).toBe('LABEL_READ_ALREADY')
    expect(refusalOf(await store({ assetId: nobody }, thing!.tag, cell!.tag))).toBe('ASSET_UNKNOWN')
    const back = {
      assets: [{ assetId: thing!.assetId, fromPlaceId: cell?.placeId }],
      toPlaceId: other?.placeId,
      reason: ''
    }
    expect(await practice.attempt('keeper', 'custody.moveAssets', back)).toHaveProperty('ok')
  })

  test('in another warehouse than it was received in is refused', async () => {
    const { things } = await receivedThings(practice, 1)
    const far = await practice.call('admin', 'custody.addStoragePlace', {
      parentId: null,
      kind: 'WAREHOUSE',
      name: 'Kho 2'
    })
    const farCell = await practice.call('admin', 'custody.addStoragePlace', {
      parentId: far.placeId,
      kind: 'CELL',
      name: 'Ô 1'
    })
    expect(refusalOf(await store(things[0]!, things[0]!.tag, farCell.tag))).toBe('OTHER_WAREHOUSE')
  })

  test('is listed with where it is meant to go, and found by its name', async () => {
    const { scene } = await receivedThings(practice, 3)
    const { assets } = await practice.call('keeper', 'custody.listUnread', { text: 'dien thoai 2' })
    expect(
      assets.map(({ name, intendedPath, intendedTag }) => ({ name, intendedPath, intendedTag }))
    ).toEqual([
      {
        name: 'Điện thoại 2',
        intendedPath: 'Kho 1 · Kệ A03 · Ô 1',
        intendedTag: scene.store.cells[0]?.tag
      }
    ])
  })
})

describe('a label replaced', () => {
  test('is void for ever: refused a hundred of a hundred times, with the reason and the new number', async () => {
    const { scene, things } = await storedThings(practice, 10)
    const placeTag = scene.store.cells[0]?.tag ?? ''
    const old: { tag: string; assetId: string }[] = things.map(({ assetId, tag }) => ({ assetId, tag }))
    const current = new Map(things.map(({ assetId, tag }) => [assetId, tag]))
    for (let turn = 1; turn < 10; turn += 1) {
      for (const { assetId } of things) {
        const { tag } = await practice.call('keeper', 'custody.relabelAsset', {
          assetId,
          reason: 'Nhãn rách'
        })
        old.push({ assetId, tag })
        current.set(assetId, tag)
      }
    }
    for (const { assetId } of things) {
      const { tag } = await practice.call('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn mờ' })
      current.set(assetId, tag)
    }
    expect(old).toHaveLength(100)
    let refused = 0
    for (const { tag, assetId } of old) {
      for (const answer of [
        await practice.attempt('keeper', 'custody.getAsset', { tag }),
        await store({ assetId }, tag, placeTag)
      ]) {
        expect(refusalOf(answer)).toBe('TAG_VOID')
        expect(answer).toMatchObject({ refusal: { params: { replacedBy: current.get(assetId) } } })
      }
      refused += 1
    }
    expect(refused).toBe(100)
    for (const [assetId, tag] of current) {
      expect(await practice.call('keeper', 'custody.getAsset', { tag })).toMatchObject({ assetId, tag })
    }
  })

  test('must be read back before the thing is moved again', async () => {
    const { scene, things } = await storedThings(practice, 1)
    const { assetId } = things[0]!
    const [cell, other] = scene.store.cells
    const { tag, printJobId } = await practice.call('keeper', 'custody.relabelAsset', {
      assetId,
      reason: 'Nhãn rách'
    })
    const move = {
      assets: [{ assetId, fromPlaceId: cell?.placeId }],
      toPlaceId: other?.placeId,
      reason: ''
    }
    expect(refusalOf(await practice.attempt('keeper', 'custody.moveAssets', move))).toBe('LABEL_UNREAD')
    const paper = await practice.call('keeper', 'documents.getPaper', { jobId: printJobId })
    expect(paper.mediaType).toBe('application/pdf')
    expect(await store({ assetId }, tag, cell!.tag)).toHaveProperty('ok')
    expect(await practice.attempt('keeper', 'custody.moveAssets', move)).toHaveProperty('ok')
  })

  test('is refused for a thing that has left', async () => {
    const { things } = await storedThings(practice, 2, 2)
    const [lot] = things
    const part = { quantity: 1, sealNumber: null, details: {} }
    await practice.call('keeper', 'custody.splitAsset', {
      assetId: lot!.assetId,
      parts: [
        { name: 'Một', ...part },
        { name: 'Hai', ...part }
      ]
    })
    const answer = await practice.attempt('keeper', 'custody.relabelAsset', {
      assetId: lot!.assetId,
      reason: 'x'
    })
    expect(refusalOf(answer)).toBe('ASSET_STATE')
  })
})
