// Orders, receiving and moving: what comes in only as ordered, and lies where it is said to lie.
import { createCanvas } from '@napi-rs/canvas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { smallPhoto } from '../../../support/given'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { handOverToKeeper, smallConfirmation as confirmation, stockInOrder } from '../../../support/receiving'
import { firstLine, nobody, orderedIn, storedAsset, type OrderedIn } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

/** The second line, unsealed as its record has it. */
const bareRing = {
  lineNumber: 2,
  name: 'Nhẫn vàng',
  quantity: 2,
  kind: 'ORDINARY',
  details: {},
  photos: [smallPhoto]
}

describe('receiving', () => {
  let scene: OrderedIn
  beforeEach(async () => {
    scene = await orderedIn(practice)
  })
  const receive = (change: object) =>
    practice.attempt('keeper', 'custody.receiveAsset', { ...firstLine(scene), ...change })

  test('needs a line of the head’s order, once', async () => {
    expect(refusalOf(await receive({ orderId: nobody }))).toBe('ORDER_UNKNOWN')
    expect(refusalOf(await receive({ lineNumber: 3 }))).toBe('ORDER_LINE_UNKNOWN')
    expect(await receive({})).toHaveProperty('ok')
    expect(refusalOf(await receive({}))).toBe('ORDER_LINE_DONE')
  })

  test('takes nothing that differs from the line, and tells what was ordered', async () => {
    for (const [change, differences] of [
      [{ name: 'Xe máy Honda' }, 'NAME'],
      [{ unit: 'bộ' }, 'UNIT'],
      [{ quantity: 2, kind: 'ORDINARY', details: {} }, 'KIND QUANTITY']
    ] as const) {
      expect(await receive(change)).toEqual({
        refusal: {
          code: 'ORDER_LINE_DIFFERS',
          params: { ordered: 'Xe máy Honda Wave, 1 chiếc', differences },
          next: 'askLeader'
        }
      })
    }
    expect(await receive({ name: 'XE MAY  honda wave' })).toHaveProperty('ok')
  })

  test('puts things into cells only', async () => {
    expect(refusalOf(await receive({ placeId: nobody }))).toBe('PLACE_UNKNOWN')
    expect(refusalOf(await receive({ placeId: scene.store.shelfId }))).toBe('PLACE_NOT_FOR_ASSETS')
  })

  test('a seal closes one thing at a time', async () => {
    expect(await receive({})).toHaveProperty('ok')
    const ring = { ...bareRing, sealIntact: true, proofs: [confirmation] }
    for (const typed of ['NP-1', 'np-1', ' NP-1 ', 'NP 1', 'NP - 1', 'NP\u20111', 'NP-\u200b1', 'NP-１']) {
      expect(refusalOf(await receive({ ...ring, sealNumber: typed })), typed).toBe('SEAL_NUMBER_TAKEN')
    }
    expect(refusalOf(await receive({ ...ring, sealNumber: '  ' }))).toBe('INVALID_INPUT')
    expect(await receive({ ...ring, sealNumber: null, sealIntact: null })).toHaveProperty('ok')
  })

  test('a picture must be the picture that it says it is', async () => {
    const drawn = await createCanvas(2, 2).encode('jpeg')
    const jpeg = drawn.toString('base64')
    const png = Buffer.from(smallPhoto.base64, 'base64')
    const halved = [
      { mediaType: 'image/jpeg', content: Buffer.from('ffd8ff', 'hex') },
      { mediaType: 'image/jpeg', content: drawn.subarray(0, drawn.length - 2) },
      {
        mediaType: 'image/jpeg',
        content: Buffer.concat([drawn.subarray(0, 20), Buffer.from('ffd9', 'hex')])
      },
      { mediaType: 'image/png', content: png.subarray(0, 8) },
      { mediaType: 'image/png', content: png.subarray(0, png.length - 12) }
    ].map(({ mediaType, content }) => ({ mediaType, base64: content.toString('base64') }))
    const text = Buffer.from('not a picture').toString('base64')
    for (const photo of [
      { mediaType: 'image/png', base64: jpeg },
      { mediaType: 'image/jpeg', base64: text },
      { mediaType: 'image/jpeg', base64: '' },
      ...halved
    ]) {
      expect(refusalOf(await receive({ photos: [photo] }))).toBe('PHOTO_UNREADABLE')
    }
    const twice = { mediaType: 'image/jpeg', base64: jpeg }
    expect(await receive({ photos: [twice, twice] })).toHaveProperty('ok')
    const { assets } = await practice.call('keeper', 'custody.listAssets', {})
    const asset = await practice.call('keeper', 'custody.getAsset', { assetId: assets[0]!.assetId })
    expect(asset.photos).toHaveLength(1)
    const shown = await practice.call('keeper', 'custody.getPhoto', { sha256: asset.photos[0]!.sha256 })
    expect(shown).toEqual({ mediaType: 'image/jpeg', base64: jpeg })
    const unknown = await practice.attempt('keeper', 'custody.getPhoto', { sha256: '0'.repeat(64) })
    expect(refusalOf(unknown)).toBe('PHOTO_UNKNOWN')
  })

  test('an order needs a case', async () => {
    const order = stockInOrder({ caseId: nobody, lines: [{ name: 'x', unit: 'x', quantity: 1 }] })
    expect(refusalOf(await practice.attempt('leader', 'custody.issueStockInOrder', order))).toBe(
      'CASE_UNKNOWN'
    )
  })

  test('a line done is no longer open, an order when its record is signed', async () => {
    const open = async () =>
      (await practice.call('keeper', 'custody.listStockInOrders', { openOnly: true })).orders
    await receive({})
    expect((await open())[0]?.lines.map(({ receivedAssetId }) => receivedAssetId !== null)).toEqual([
      true,
      false
    ])
    await receive({ ...bareRing, sealNumber: null, sealIntact: null })
    expect(await open()).toHaveLength(1)
    await handOverToKeeper(practice, scene.orderId)
    expect(await open()).toEqual([])
  })
})

describe('moving', () => {
  test('starts where the thing lies, ends in another cell, and is told', async () => {
    const scene = await storedAsset(practice)
    const { assetId, cell, otherCell, store } = scene
    const move = (fromPlaceId: string, toPlaceId: string, moved = assetId) =>
      practice.attempt('keeper', 'custody.moveAssets', {
        assets: [{ assetId: moved, fromPlaceId }],
        toPlaceId,
        reason: ''
      })
    expect(refusalOf(await move(cell, otherCell, nobody))).toBe('ASSET_UNKNOWN')
    expect(refusalOf(await move(cell, cell))).toBe('ASSET_ALREADY_THERE')
    expect(refusalOf(await move(cell, store.shelfId))).toBe('PLACE_NOT_FOR_ASSETS')
    expect(await move(otherCell, cell)).toEqual({
      refusal: {
        code: 'ASSET_MOVED_MEANWHILE',
        params: { placePath: 'Kho 1 · Kệ A03 · Ô 1' },
        next: 'lookAgain'
      }
    })
    expect(await move(cell, otherCell)).toHaveProperty('ok')
    expect(refusalOf(await move(cell, otherCell))).toBe('ASSET_MOVED_MEANWHILE')
    const there = await practice.call('keeper', 'custody.listAssets', { placeId: otherCell })
    expect(there.assets.map((asset) => asset.assetId)).toEqual([assetId])
  })
})
