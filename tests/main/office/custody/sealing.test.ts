// Opening a seal: two people, each from his own session, photos before and after, and a new seal at the end.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  practiceOffice,
  refusalOf,
  type PracticeOffice,
  type PersonName
} from '../../../support/practice-office'
import { smallPhoto } from '../../../support/main-job'
import { nobody, returnOf, storedAsset } from '../scenes'
import {
  asking,
  attendedOpening,
  begunOpening,
  borrowerOf,
  layingDown,
  resealedBefore,
  sealingAgain,
  secondAsset,
  signed
} from './loan-scenes'
import { livingAndRebuilt } from './raw-store'
import { sealedBefore } from './container-scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const openings = async (openOnly: boolean) =>
  (await practice.call('clerk', 'custody.listOpenings', { openOnly })).openings

describe('laid on the table', () => {
  test('with its own label, the seal that the book knows, and a photo', async () => {
    const scene = await storedAsset(practice)
    const begin = (change: object = {}) =>
      practice.attempt('keeper', 'custody.beginOpening', { ...layingDown(scene), ...change })
    const other = await secondAsset(practice, scene, { sealNumber: null, stored: false })
    expect(refusalOf(await begin({ assetId: nobody }))).toBe('ASSET_UNKNOWN')
    expect(refusalOf(await begin({ photos: [] }))).toBe('INVALID_INPUT')
    expect(refusalOf(await begin({ reason: ' ' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await begin({ scannedTag: other.tag }))).toBe('LABEL_OF_ANOTHER')
    expect(await begin({ sealNumber: 'NP-9' })).toEqual({
      refusal: { code: 'SEAL_DIFFERS', params: { recorded: 'NP-1', typed: 'NP-9' }, next: 'askLeader' }
    })
    expect(refusalOf(await begin({ assetId: other.assetId, scannedTag: other.tag }))).toBe('ASSET_STATE')
    expect(await begin()).toHaveProperty('ok')
    expect(refusalOf(await begin())).toBe('OPENING_OPEN')
  })

  test('not by a void label, nor by one not read back', async () => {
    const scene = await storedAsset(practice)
    const relabelled = await practice.call('keeper', 'custody.relabelAsset', {
      assetId: scene.assetId,
      reason: 'Nhãn rách'
    })
    const begin = (scannedTag: string) =>
      practice.attempt('keeper', 'custody.beginOpening', { ...layingDown(scene), scannedTag })
    expect(refusalOf(await begin(scene.assetTag))).toBe('TAG_VOID')
    expect(refusalOf(await begin(relabelled.tag))).toBe('LABEL_UNREAD')
  })

  test('only what is sealed', async () => {
    const scene = await storedAsset(practice)
    const { assetId, tag } = await secondAsset(practice, scene, { sealNumber: null, stored: true })
    const input = { ...layingDown(scene), assetId, scannedTag: tag }
    expect(refusalOf(await practice.attempt('keeper', 'custody.beginOpening', input))).toBe('NOT_SEALED')
  })

  test('stays there: it is not moved, asked for, released or divided', async () => {
    const scene = await begunOpening(practice)
    const { assetId, cell, otherCell } = scene
    const { holderId: borrowerId } = await borrowerOf(practice)
    const part = { name: 'Phụ tùng', quantity: 1, sealNumber: null, details: {} }
    for (const [call, input] of [
      ['custody.moveAssets', { assets: [{ assetId, fromPlaceId: cell }], toPlaceId: otherCell, reason: '' }],
      ['custody.proposeLoan', asking({ assetId, borrowerId })],
      ['custody.proposeRelease', returnOf(scene)]
    ] as const) {
      expect(refusalOf(await practice.attempt('keeper', call, input)), call).toBe('OPENING_OPEN')
    }
    const split = await practice.attempt('keeper', 'custody.splitAsset', { assetId, parts: [part, part] })
    expect(split).toHaveProperty('refusal')
  })

  test('taken from it again by the keeper, while nobody else has come', async () => {
    const { openingId, assetId } = await begunOpening(practice)
    const cancel = { openingId, reason: 'Chưa có chấp hành viên' }
    expect(
      refusalOf(await practice.attempt('keeper', 'custody.cancelOpening', { ...cancel, openingId: nobody }))
    ).toBe('OPENING_UNKNOWN')
    await practice.call('keeper', 'custody.cancelOpening', cancel)
    expect(refusalOf(await practice.attempt('keeper', 'custody.cancelOpening', cancel))).toBe('OPENING_STATE')
    expect(await openings(true)).toEqual([])
    const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
    expect(asset).toMatchObject({ sealNumber: 'NP-1', state: 'IN_OWN_STORE' })
  })
})

describe('attended', () => {
  test('by another person from his own session, once; then only he can call it off', async () => {
    const { openingId } = await begunOpening(practice)
    const at = { openingId }
    expect(refusalOf(await practice.attempt('keeper', 'custody.attendOpening', at))).toBe('NOT_PERMITTED')
    expect(await practice.attempt('clerk', 'custody.attendOpening', at)).toEqual({ ok: {} })
    expect(refusalOf(await practice.attempt('leader', 'custody.attendOpening', at))).toBe('OPENING_STATE')
    const reason = 'Mất điện, gói còn nguyên'
    const cancel = await practice.attempt('keeper', 'custody.cancelOpening', { openingId, reason })
    expect(refusalOf(cancel)).toBe('OPENING_STATE')
    const byAnother = await practice.attempt('leader', 'custody.callOffOpening', { openingId, reason })
    expect(refusalOf(byAnother)).toBe('NOT_THE_ATTENDANT')
    const callOff = { openingId, reason }
    expect(await practice.attempt('clerk', 'custody.callOffOpening', callOff)).toEqual({ ok: {} })
    expect(refusalOf(await practice.attempt('clerk', 'custody.callOffOpening', callOff))).toBe(
      'OPENING_STATE'
    )
  })

  test('not by the keeper who laid it down, whatever he has become', async () => {
    const { openingId } = await begunOpening(practice)
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const { userId } = users.find(({ userName }) => userName === 'keeper')!
    await practice.call('admin', 'identity.changeRoles', { userId, roles: ['LEADER'], reason: 'Bổ nhiệm' })
    expect(refusalOf(await practice.attempt('keeper', 'custody.attendOpening', { openingId }))).toBe(
      'SAME_PERSON'
    )
  })
})

describe('sealed again', () => {
  const finish = (openingId: string, change: object = {}) =>
    practice.attempt('keeper', 'custody.finishOpening', { ...sealingAgain(openingId), ...change })

  test('not before somebody attended, and not by him', async () => {
    const { openingId } = await begunOpening(practice)
    expect(refusalOf(await finish(nobody))).toBe('OPENING_UNKNOWN')
    expect(refusalOf(await finish(openingId))).toBe('OPENING_STATE')
    await practice.call('leader', 'custody.attendOpening', { openingId })
    await practice.call('leader', 'custody.confirmReseal', { openingId, sealNumber: 'np 2', takenOut: 0 })
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const { userId } = users.find(({ userName }) => userName === 'leader')!
    await practice.call('admin', 'identity.changeRoles', { userId, roles: ['STOREKEEPER'], reason: 'Đổi' })
    const input = sealingAgain(openingId)
    expect(refusalOf(await practice.attempt('leader', 'custody.finishOpening', input))).toBe('SAME_PERSON')
    expect(await finish(openingId)).toHaveProperty('ok')
  })

  test('with what was found, photos, a new seal and everybody’s signature', async () => {
    const scene = await attendedOpening(practice)
    const { openingId, assetId } = scene
    await secondAsset(practice, scene, { sealNumber: 'NP-7', stored: false })
    const [keeper, attendant] = sealingAgain(openingId).signatures
    expect(refusalOf(await finish(openingId, { photos: [] }))).toBe('INVALID_INPUT')
    expect(refusalOf(await finish(openingId, { contents: [] }))).toBe('INVALID_INPUT')
    expect(refusalOf(await finish(openingId, { newSealNumber: 'np-1' }))).toBe('SEAL_NOT_NEW')
    expect(refusalOf(await finish(openingId, { newSealNumber: 'NP 7' }))).toBe('SEAL_NUMBER_TAKEN')
    for (const signatures of [
      [keeper, keeper],
      [keeper, signed('OWNER', 'Đỗ Văn Thắng')],
      [keeper, attendant, signed('COUNCIL', 'Ai đó')],
      [keeper, { ...attendant, image: null }],
      [keeper, { ...attendant, way: 'REFUSED', image: null, witness: 'Bảo vệ' }]
    ]) {
      expect(refusalOf(await finish(openingId, { signatures }))).toBe('SIGNATURE_INCOMPLETE')
    }
    for (const signatures of [
      [signed('KEEPER', 'Phạm Văn Hòa'), attendant],
      [keeper, signed('ATTENDANT', 'Mai Văn Sơn')]
    ]) {
      expect(refusalOf(await finish(openingId, { signatures }))).toBe('SIGNATURE_OF_ANOTHER')
    }
    // The attendant has signed in the keeper's call, and has not said himself what he saw put on.
    expect(refusalOf(await finish(openingId))).toBe('RESEAL_UNSEEN')
    const confirm = (person: PersonName, sealNumber: string) =>
      practice.attempt(person, 'custody.confirmReseal', { openingId, sealNumber, takenOut: 0 })
    expect(refusalOf(await confirm('clerk', 'NP-2'))).toBe('NOT_THE_ATTENDANT')
    expect(await confirm('leader', 'NP-3')).toHaveProperty('ok')
    expect(refusalOf(await finish(openingId))).toBe('RESEAL_UNSEEN')
    expect(await confirm('leader', 'np 2')).toHaveProperty('ok')
    const owner = { way: 'REFUSED', image: null, witness: 'Tổ trưởng' } as const
    const signatures = [keeper, attendant, signed('OWNER', 'Đỗ Văn Thắng', owner)]
    expect(await finish(openingId, { signatures })).toMatchObject({
      ok: { recordNumber: '1/BBNP-THADS/2026' }
    })
    expect(refusalOf(await finish(openingId))).toBe('OPENING_STATE')
    const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
    expect(asset).toMatchObject({ sealNumber: 'NP-2', condition: 'Đủ phụ tùng, đã niêm phong lại' })
    const [opening] = await openings(false)
    expect(opening).toMatchObject({
      state: 'DONE',
      sealBefore: 'NP-1',
      sealAfter: 'NP-2',
      attendedBy: 'Phạm Văn Hòa',
      finishedBy: 'Mai Văn Sơn',
      contents: sealingAgain(openingId).contents
    })
    expect(opening?.photosBefore).toHaveLength(1)
    expect(opening?.photosAfter).toHaveLength(1)
  })
})

test('a seal that was cut is not put on again, however long ago', async () => {
  const scene = await resealedBefore(practice)
  await practice.call('keeper', 'custody.finishOpening', sealingAgain(scene.openingId))
  const second = { ...layingDown(scene), sealNumber: 'NP-2' }
  const { openingId } = await practice.call('keeper', 'custody.beginOpening', second)
  await practice.call('leader', 'custody.attendOpening', { openingId })
  const asBefore = { ...sealingAgain(openingId), newSealNumber: 'NP-1' }
  expect(refusalOf(await practice.attempt('keeper', 'custody.finishOpening', asBefore))).toBe('SEAL_NOT_NEW')
})

test('a seal that closes a container closes nothing that comes in', async () => {
  const scene = await storedAsset(practice)
  const box = { parentId: scene.cell, name: 'Thùng 1', capacity: null }
  const { placeId } = await practice.call('keeper', 'custody.addContainer', box)
  await sealedBefore(practice, { placeId, sealNumber: 'NP-55' })
  await expect(secondAsset(practice, scene, { sealNumber: 'np 55', stored: false })).rejects.toThrow(
    'SEAL_NUMBER_TAKEN'
  )
})

test('a seal found broken is said so before anything is cut', async () => {
  const scene = await storedAsset(practice)
  const begun = await practice.attempt('keeper', 'custody.beginOpening', {
    ...layingDown(scene),
    sealIntact: false,
    photos: [smallPhoto, smallPhoto]
  })
  expect(begun).toHaveProperty('ok')
  expect((await openings(true))[0]).toMatchObject({ state: 'BEGUN', sealIntact: false })
})

test('made again from the journal, everything of openings stands as it stood', async () => {
  const scene = await resealedBefore(practice)
  await practice.call('keeper', 'custody.finishOpening', sealingAgain(scene.openingId))
  const second = { ...layingDown(scene), sealNumber: 'NP-2' }
  const begun = await practice.call('keeper', 'custody.beginOpening', second)
  await practice.call('keeper', 'custody.cancelOpening', { ...begun, reason: 'Để hôm khác' })
  const third = await practice.call('keeper', 'custody.beginOpening', second)
  await practice.call('leader', 'custody.attendOpening', third)
  await practice.call('leader', 'custody.callOffOpening', { ...third, reason: 'Thôi' })
  const { living, rebuilt } = await livingAndRebuilt(practice.directory)
  expect(living.seal_opening).toHaveLength(3)
  expect(rebuilt).toEqual(living)
})
