// Inspection against the first seizure record, kinds and where they may be kept, refused lines, and the record of
// hand-over that only two signatures complete.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '@shared/contract'
import { kindsNeverInOwnStore, type AssetKind, type holderKinds } from '@shared/contract/custody'
import { holdersOfKind } from '@shared/custody/kind-fields'
import { smallPhoto } from '../../../support/given'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import {
  drawnSignature,
  handOverToKeeper,
  receipt,
  smallConclusion,
  smallConfirmation,
  stockInOrder
} from '../../../support/receiving'
import { nobody, orderedIn, type OrderedIn } from '../scenes'
import { people } from '../../../support/staff'
import { attended, deliveredByOfficer } from '../../../support/witnessing'

let practice: PracticeOffice
let common: OrderedIn
beforeEach(async () => {
  practice = await practiceOffice()
  common = await orderedIn(practice)
})
afterEach(() => practice.close())

type Line = Parameters<typeof stockInOrder>[0]['lines'][number]
const paint: Line = { name: 'Sơn chống thấm', unit: 'thùng', quantity: 4, condition: 'Còn mới' }

async function ordered(line: Line, more: Partial<InputOf<'custody.issueStockInOrder'>> = {}) {
  const scene = common
  const order = stockInOrder({ ...more, caseId: scene.caseId, lines: [line] })
  const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
  const asFound = receipt({
    orderId,
    lineNumber: 1,
    name: line.name,
    unit: line.unit,
    quantity: line.quantity,
    kind: line.kind ?? 'ORDINARY',
    sealNumber: line.sealNumber ?? null,
    placeId: more.holding === 'HELD_BY_OTHER' ? null : scene.cell
  })
  // At another keeper's place it is the officer who takes over.
  const taker = more.holding === 'HELD_BY_OTHER' ? 'clerk' : 'keeper'
  const receive = (change: object = {}) =>
    practice.attempt(taker, 'custody.receiveAsset', { ...asFound, ...change })
  return { scene, orderId, asFound, receive }
}

type HolderKind = (typeof holderKinds)[number]

async function heldElsewhere(kind: HolderKind = 'POLICE_STORE') {
  const { holderId } = await practice.call('keeper', 'custody.addHolder', {
    kind,
    name: `Nơi giữ ${kind}`,
    address: '',
    contact: '',
    contractNumber: '',
    contractEndsOn: null
  })
  const expected = { day: '2026-11-25', hour: '09:30' }
  return { holding: 'HELD_BY_OTHER' as const, holderId, expected }
}

describe('a thing that differs from the first seizure record', () => {
  const changes = [
    ['another name', { name: 'Sơn nội thất' }, 'NAME'],
    ['fewer', { quantity: 3 }, 'QUANTITY'],
    ['another unit', { unit: 'hộp' }, 'UNIT'],
    ['another condition', { conditionSame: false }, 'CONDITION'],
    ['another kind', { kind: 'BULKY' }, 'KIND']
  ] as const

  test.each(changes)('%s: comes in by the keeper’s head’s confirmation only', async (_what, change, code) => {
    const { receive } = await ordered(paint)
    const refused = await receive(change)
    expect(refused).toMatchObject({ refusal: { code: 'ORDER_LINE_DIFFERS', params: { differences: code } } })
    expect(refusalOf(await receive({ ...change, proofs: [smallConclusion] }))).toBe('ORDER_LINE_DIFFERS')
    expect(await receive({ ...change, proofs: [smallConfirmation] })).toHaveProperty('ok')
  })

  test('a torn seal: comes in by the competent body’s conclusion only', async () => {
    const { receive } = await ordered({ ...paint, sealNumber: 'NP-7' })
    expect(await receive({ sealIntact: false })).toMatchObject({
      refusal: { code: 'ORDER_LINE_DIFFERS', params: { differences: 'SEAL_TORN' } }
    })
    expect(refusalOf(await receive({ sealIntact: false, proofs: [smallConfirmation] }))).toBe(
      'ORDER_LINE_DIFFERS'
    )
    expect(await receive({ sealIntact: false, proofs: [smallConclusion] })).toHaveProperty('ok')
  })

  test('another seal, and torn: both papers', async () => {
    const { receive } = await ordered({ ...paint, sealNumber: 'NP-7' })
    const change = { sealNumber: 'NP-8', sealIntact: false }
    expect(refusalOf(await receive({ ...change, proofs: [smallConclusion] }))).toBe('ORDER_LINE_DIFFERS')
    expect(await receive({ ...change, proofs: [smallConclusion, smallConfirmation] })).toHaveProperty('ok')
  })

  test('the paper’s scan is kept, and must be a picture', async () => {
    const { receive } = await ordered(paint)
    const image = { mediaType: 'image/png', base64: 'AAAA' }
    const proofs = [{ ...smallConfirmation, image }]
    expect(refusalOf(await receive({ quantity: 3, proofs }))).toBe('PHOTO_UNREADABLE')
  })

  test('may be refused, which stays on the record', async () => {
    const { orderId, receive } = await ordered(paint)
    const reject = (lineNumber = 1) =>
      practice.attempt('keeper', 'custody.rejectLine', {
        orderId,
        lineNumber,
        found: null,
        reason: 'Không giao đủ',
        photos: [smallPhoto]
      })
    expect(refusalOf(await reject(2))).toBe('ORDER_LINE_UNKNOWN')
    expect(await reject()).toEqual({ ok: {} })
    expect(refusalOf(await reject())).toBe('ORDER_LINE_DONE')
    expect(refusalOf(await receive())).toBe('ORDER_LINE_DONE')
    const deliveryId = await handOverToKeeper(practice, orderId)
    const record = await practice.call('keeper', 'custody.getDelivery', { deliveryId })
    expect(record).toMatchObject({
      state: 'SIGNED',
      lines: [{ state: 'REJECTED', rejectReason: 'Không giao đủ', assetId: null, found: null }]
    })
  })
})

describe('what a thing must bring', () => {
  test('a sealed package: each content by name, quantity and quality', async () => {
    const { receive } = await ordered({ ...paint, sealNumber: 'NP-7' })
    expect(refusalOf(await receive({ contents: [] }))).toBe('CONTENTS_UNKNOWN')
    expect(refusalOf(await receive({ sealIntact: null }))).toBe('SEAL_NOT_STATED')
    expect(await receive()).toHaveProperty('ok')
  })

  test('the fields of its kind', async () => {
    const { receive } = await ordered({ name: 'Điện thoại', unit: 'chiếc', quantity: 1, kind: 'ELECTRONICS' })
    const details = { brand: 'Samsung', power: 'OFF' }
    const wrong = [
      [{ brand: '', power: 'OFF' }, 'brand', 'missing'],
      [{ ...details, power: 'SLEEPING' }, 'power', 'pattern'],
      [{ ...details, imei: '490154203237519' }, 'imei', 'imei'],
      [{ ...details, plate: '51A' }, 'plate', 'unknown']
    ] as const
    for (const [given, field, problem] of wrong) {
      expect(await receive({ details: given })).toMatchObject({
        refusal: { code: 'KIND_FIELD_WRONG', params: { kind: 'ELECTRONICS', field, problem } }
      })
    }
    expect(await receive({ details: { ...details, imei: '490154203237518' } })).toHaveProperty('ok')
  })

  test('the day on which it spoils', async () => {
    const { receive } = await ordered({ name: 'Sữa hộp', unit: 'thùng', quantity: 9, kind: 'PERISHABLE' })
    expect(await receive({ expiresOn: null })).toMatchObject({
      refusal: { code: 'KIND_FIELD_WRONG', params: { field: 'expiresOn', problem: 'missing' } }
    })
    expect(await receive()).toHaveProperty('ok')
  })

  test('cash by denomination, counted and summed', async () => {
    const keeping = await heldElsewhere('TREASURY')
    const { receive } = await ordered({ name: 'Tiền mặt', unit: 'tờ', quantity: 15, kind: 'CASH' }, keeping)
    for (const [details, field, problem] of [
      [{ notes: '500000x10;200000x5', total: '6000001' }, 'total', 'total'],
      [{ notes: '500000x10;500000x5', total: '7500000' }, 'notes', 'pattern'],
      [{ notes: '500000x10', total: '5000000' }, 'notes', 'count']
    ] as const) {
      expect(await receive({ details })).toMatchObject({
        refusal: { code: 'KIND_FIELD_WRONG', params: { field, problem } }
      })
    }
    expect(await receive()).toHaveProperty('ok')
  })
})

describe('where a kind may be kept', () => {
  test.each(kindsNeverInOwnStore)('%s: in no cell of ours, neither ordered nor found', async (kind) => {
    const { caseId } = common
    const order = stockInOrder({ caseId, lines: [{ ...paint, kind }] })
    expect(refusalOf(await practice.attempt('leader', 'custody.issueStockInOrder', order))).toBe(
      'KIND_NOT_FOR_OWN_STORE'
    )
    const { receive } = await ordered(paint)
    expect(refusalOf(await receive({ kind, proofs: [smallConfirmation] }))).toBe('KIND_NOT_FOR_OWN_STORE')
  })

  test.each(Object.keys(holdersOfKind) as AssetKind[])('%s: with certain bodies only', async (kind) => {
    const { caseId } = common
    const issue = async (holder: HolderKind) => {
      const order = { ...(await heldElsewhere(holder)), caseId, lines: [{ ...paint, kind }] }
      return practice.attempt('leader', 'custody.issueStockInOrder', stockInOrder(order))
    }
    expect(refusalOf(await issue('OWNER'))).toBe('KIND_NOT_FOR_HOLDER')
    for (const holder of holdersOfKind[kind] ?? []) expect(await issue(holder)).toHaveProperty('ok')
  })

  test('held by another: an own order with the hour, no cell, and its record stamped', async () => {
    const { caseId } = common
    const keeping = await heldElsewhere()
    const order = stockInOrder({ ...keeping, caseId, lines: [paint] })
    const issue = (change: object) =>
      practice.attempt('leader', 'custody.issueStockInOrder', { ...order, ...change })
    expect(refusalOf(await issue({ expected: null }))).toBe('HANDOVER_HOUR_MISSING')
    expect(refusalOf(await issue({ holderId: nobody }))).toBe('HOLDER_UNKNOWN')
    expect(refusalOf(await issue({ holding: 'OWN_STORE' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await issue({ seizure: { number: '1', day: '2099-01-01' } }))).toBe('DATE_IN_FUTURE')
  })
})

describe('the record of hand-over', () => {
  let scene: OrderedIn
  let asset: { assetId: string; tag: string }
  let orderId: string
  beforeEach(async () => {
    const made = await ordered(paint)
    scene = made.scene
    orderId = made.orderId
    asset = await practice.call('keeper', 'custody.receiveAsset', made.asFound)
  })
  const open = () => practice.call('keeper', 'custody.openDelivery', { orderId, place: 'Kho 1' })
  const sign = (deliveryId: string, ...signatures: object[]) =>
    practice.attempt('keeper', 'custody.signDelivery', { deliveryId, signatures })
  const store = () =>
    practice.attempt('keeper', 'custody.storeAsset', {
      assetId: asset.assetId,
      scannedTag: asset.tag,
      placeTag: scene.store.cells[0]?.tag ?? ''
    })

  test('nothing is stored before both sides have signed', async () => {
    expect(refusalOf(await store())).toBe('DELIVERY_NOT_SIGNED')
    const { deliveryId, number } = await open()
    expect(number).toBe('1/BBGN-THADS/2026')
    expect(refusalOf(await store())).toBe('DELIVERY_NOT_SIGNED')
    await deliveredByOfficer(practice, deliveryId)
    expect(await sign(deliveryId, drawnSignature('GIVER'))).toEqual({ ok: { state: 'OPEN' } })
    expect(refusalOf(await store())).toBe('DELIVERY_NOT_SIGNED')
    expect(refusalOf(await sign(deliveryId, drawnSignature('GIVER')))).toBe('DELIVERY_SIGNED')
    expect(await sign(deliveryId, drawnSignature('RECEIVER'))).toEqual({ ok: { state: 'SIGNED' } })
    expect(await store()).toHaveProperty('ok')
    expect(refusalOf(await sign(deliveryId, drawnSignature('RECEIVER')))).toBe('DELIVERY_SIGNED')
  })

  test('is signed by its two sides and whole', async () => {
    const { deliveryId } = await open()
    expect(refusalOf(await sign(nobody, drawnSignature('GIVER')))).toBe('DELIVERY_UNKNOWN')
    expect(refusalOf(await sign(deliveryId, { ...drawnSignature('GIVER'), side: 'COUNCIL' }))).toBe(
      'SIGNATURE_INCOMPLETE'
    )
    expect(refusalOf(await sign(deliveryId, drawnSignature('GIVER', { image: null })))).toBe(
      'SIGNATURE_INCOMPLETE'
    )
    expect(refusalOf(await sign(deliveryId, drawnSignature('GIVER'), drawnSignature('GIVER')))).toBe(
      'DELIVERY_SIGNED'
    )
    const witness = await attended(practice, { kind: 'DELIVERY', id: deliveryId }, { who: 'cashier' })
    const refusing = drawnSignature('GIVER', { way: 'REFUSED', image: null, witness })
    expect(await sign(deliveryId, refusing, drawnSignature('RECEIVER'))).toEqual({ ok: { state: 'SIGNED' } })
  })

  test('covers what was settled since the one before', async () => {
    expect(
      refusalOf(await practice.attempt('keeper', 'custody.openDelivery', { orderId: nobody, place: 'x' }))
    ).toBe('ORDER_UNKNOWN')
    await handOverToKeeper(practice, orderId)
    expect(refusalOf(await practice.attempt('keeper', 'custody.openDelivery', { orderId, place: 'x' }))).toBe(
      'NOTHING_TO_HAND_OVER'
    )
  })

  test('of what another holds: both stamps, and the officer takes over, nobody else', async () => {
    const keeping = await heldElsewhere()
    const made = await ordered(paint, keeping)
    const byKeeper = await practice.attempt('keeper', 'custody.receiveAsset', made.asFound)
    expect(refusalOf(byKeeper)).toBe('NOT_PERMITTED')
    const received = await practice.attempt('clerk', 'custody.receiveAsset', made.asFound)
    expect(received).toHaveProperty('ok')
    const { deliveryId } = await practice.call('clerk', 'custody.openDelivery', {
      orderId: made.orderId,
      place: 'Kho vật chứng Công an quận 7'
    })
    const { fullName } = people.clerk
    const both = [
      drawnSignature('GIVER', { stamped: true, fullName: 'Hoàng Văn Kho' }),
      drawnSignature('RECEIVER', { fullName })
    ] as const
    const signs = (...signatures: object[]) =>
      practice.attempt('clerk', 'custody.signDelivery', { deliveryId, signatures })
    expect(refusalOf(await signs(...both))).toBe('SIGNATURE_INCOMPLETE')
    const assetId = (received as { ok: { assetId: string } }).ok.assetId
    const state = async () => (await practice.call('keeper', 'custody.getAsset', { assetId })).state
    expect(await state()).toBe('RECEIVED')
    const stamped = drawnSignature('RECEIVER', { stamped: true, fullName })
    expect(refusalOf(await sign(deliveryId, both[0], stamped))).toBe('NOT_PERMITTED')
    expect(await signs(both[0], stamped)).toEqual({ ok: { state: 'SIGNED' } })
    expect(await state()).toBe('HELD_BY_OTHER')
  })

  test('an officer takes nothing into the own store', async () => {
    const made = await ordered(paint)
    const answer = await practice.attempt('clerk', 'custody.receiveAsset', made.asFound)
    expect(refusalOf(answer)).toBe('NOT_PERMITTED')
  })
})
