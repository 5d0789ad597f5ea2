// Containers: their seals opened by two people, each from his own session; seal numbers that stand on one thing only; how
// much moves with a container; and their labels.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { containerAssetsMax } from '@shared/contract/custody'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody, storedAsset } from '../scenes'
import { valueOf } from '../../../support/staff'
import { opening, sealedBefore, sealedBox, sealOpened } from './container-scenes'
import { secondAsset } from './loan-scenes'
import { storedThings } from './many-things'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const begin = (of: { placeId: string; sealNumber: string }, change: object = {}) =>
  practice.attempt('keeper', 'custody.beginContainerOpening', { ...opening(of), ...change })
const openings = async (openOnly = true) =>
  (await practice.call('keeper', 'custody.listContainerOpenings', { openOnly })).openings
const sealOf = async (placeId: string) =>
  (await practice.call('keeper', 'custody.listStoragePlaces', {})).places.find(
    (place) => place.placeId === placeId
  )?.sealNumber

describe('the seal of a container', () => {
  test('is begun by the number on it, and the box stays where it is until the end', async () => {
    const { scene } = await storedThings(practice, 1)
    const box = await sealedBox(practice, scene.cell, 'NP-77')
    const { placeId } = await practice.call('keeper', 'custody.addContainer', {
      parentId: scene.cell,
      name: 'Thùng để ngỏ',
      capacity: null
    })
    expect(refusalOf(await begin({ ...box, placeId: scene.cell }))).toBe('NOT_A_CONTAINER')
    expect(refusalOf(await begin({ ...box, placeId }))).toBe('CONTAINER_NOT_SEALED')
    expect(await begin(box, { sealNumber: 'NP-78' })).toMatchObject({
      refusal: { code: 'SEAL_DIFFERS', params: { recorded: 'NP-77', typed: 'NP-78' } }
    })
    expect(await begin(box, { sealNumber: 'np 77' })).toHaveProperty('ok')
    expect(refusalOf(await begin(box))).toBe('OPENING_OPEN')
    const moved = await practice.attempt('keeper', 'custody.moveContainer', {
      placeId: box.placeId,
      fromPlaceId: scene.cell,
      toPlaceId: scene.otherCell,
      reason: ''
    })
    expect(refusalOf(moved)).toBe('OPENING_OPEN')
    expect(await openings()).toMatchObject([{ placeId: box.placeId, state: 'BEGUN', sealIntact: true }])
  })

  test('is cut only after a second person said from his own session that he is there', async () => {
    const { scene } = await storedThings(practice, 1)
    const box = await sealedBox(practice, scene.cell, 'NP-77')
    const { openingId } = await practice.call('keeper', 'custody.beginContainerOpening', opening(box))
    const cut = () => practice.attempt('keeper', 'custody.openContainerSeal', { openingId })
    const attend = (who: 'keeper' | 'leader' | 'clerk') =>
      practice.attempt(who, 'custody.attendContainerOpening', { openingId })
    expect(
      refusalOf(await practice.attempt('keeper', 'custody.openContainerSeal', { openingId: nobody }))
    ).toBe('OPENING_UNKNOWN')
    expect(refusalOf(await cut())).toBe('OPENING_STATE')
    expect(refusalOf(await attend('keeper'))).toBe('NOT_PERMITTED')
    expect(await attend('leader')).toEqual({ ok: {} })
    expect(refusalOf(await attend('clerk'))).toBe('OPENING_STATE')
    expect(await cut()).toEqual({ ok: {} })
    expect(await sealOf(box.placeId)).toBeNull()
    expect(refusalOf(await cut())).toBe('OPENING_STATE')
    expect(await openings(false)).toMatchObject([
      { state: 'DONE', begunBy: 'Mai Văn Sơn', attendedBy: 'Phạm Văn Hòa', openedBy: 'Mai Văn Sơn' }
    ])
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(living['container_opening']).toHaveLength(1)
    expect(rebuilt).toEqual(living)
  })

  test('is never attended or cut by the same person, whatever he has become', async () => {
    const { scene } = await storedThings(practice, 1)
    const box = await sealedBox(practice, scene.cell, 'NP-77')
    const { openingId } = await practice.call('keeper', 'custody.beginContainerOpening', opening(box))
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const become = (name: string, role: 'LEADER' | 'STOREKEEPER') =>
      practice.call('admin', 'identity.changeRoles', {
        userId: users.find(({ userName }) => userName === name)?.userId ?? nobody,
        roles: [role],
        reason: 'Bổ nhiệm'
      })
    await become('keeper', 'LEADER')
    const attended = await practice.attempt('keeper', 'custody.attendContainerOpening', { openingId })
    expect(refusalOf(attended)).toBe('SAME_PERSON')
    await practice.call('leader', 'custody.attendContainerOpening', { openingId })
    await become('leader', 'STOREKEEPER')
    const cut = await practice.attempt('leader', 'custody.openContainerSeal', { openingId })
    expect(refusalOf(cut)).toBe('SAME_PERSON')
  })

  test('is left whole by the keeper alone, then only by the word of who attended', async () => {
    const { scene } = await storedThings(practice, 1)
    const box = await sealedBox(practice, scene.cell, 'NP-77')
    const reason = 'Mất điện, niêm phong còn nguyên'
    const first = await practice.call('keeper', 'custody.beginContainerOpening', opening(box))
    const cancel = (openingId: string) =>
      practice.attempt('keeper', 'custody.cancelContainerOpening', { openingId, reason })
    const callOff = (who: 'leader' | 'clerk', openingId: string) =>
      practice.attempt(who, 'custody.callOffContainerOpening', { openingId, reason })
    expect(refusalOf(await callOff('leader', first.openingId))).toBe('OPENING_STATE')
    expect(await cancel(first.openingId)).toEqual({ ok: {} })
    const second = await practice.call('keeper', 'custody.beginContainerOpening', opening(box))
    await practice.call('leader', 'custody.attendContainerOpening', second)
    expect(refusalOf(await cancel(second.openingId))).toBe('OPENING_STATE')
    expect(refusalOf(await callOff('clerk', second.openingId))).toBe('NOT_THE_ATTENDANT')
    expect(await callOff('leader', second.openingId)).toEqual({ ok: {} })
    expect(await openings()).toEqual([])
    expect(await sealOf(box.placeId)).toBe('NP-77')
  })

  test('is kept by the store itself: no step is left out, and nobody is two people', async () => {
    const { scene } = await storedThings(practice, 1)
    const box = await sealedBox(practice, scene.cell, 'NP-77')
    await practice.call('keeper', 'custody.beginContainerOpening', opening(box))
    await raw(practice.directory, (store) => {
      const put = (sql: string) => () => store.prepare(sql).run()
      expect(put('UPDATE storage_place SET seal_number = NULL WHERE seal_number IS NOT NULL')).toThrow(
        'the seal of a container is opened by two people'
      )
      expect(put("UPDATE storage_place SET seal_number = 'x' WHERE seal_number IS NOT NULL")).toThrow()
      expect(put("UPDATE container_opening SET state = 'DONE', opened_by = 'k', opened_at = 'x'")).toThrow()
      expect(put("UPDATE container_opening SET state = 'ATTENDED'")).toThrow('CHECK')
      const attended = "UPDATE container_opening SET state = 'ATTENDED', attended_at = 'x', attended_by"
      expect(put(`${attended} = begun_by`)).toThrow('CHECK')
      put(`${attended} = 'leader'`)()
      const done = "UPDATE container_opening SET state = 'DONE', opened_at = 'x', opened_by"
      expect(put(`${done} = 'leader'`)).toThrow('CHECK')
      expect(put(`${done} = 'k', attended_by = 'other'`)).toThrow('step by step')
      put(`${done} = 'k'`)()
      put('UPDATE storage_place SET seal_number = NULL WHERE seal_number IS NOT NULL')()
    })
  })
})

test('the number of a seal stands on one thing or one container, whichever bears it first', async () => {
  const scene = await storedAsset(practice)
  const { placeId } = await practice.call('keeper', 'custody.addContainer', {
    parentId: scene.cell,
    name: 'Thùng 1',
    capacity: null
  })
  const seal = (sealNumber: string) =>
    practice.attempt('keeper', 'custody.beginContainerSealing', { placeId, sealNumber })
  const { assetTag: tag } = scene
  expect(await seal('np 1')).toMatchObject({ refusal: { code: 'SEAL_NUMBER_TAKEN', params: { tag } } })
  await sealedBefore(practice, { placeId, sealNumber: 'NP-55' })
  const comesIn = () => secondAsset(practice, scene, { sealNumber: 'np 55', stored: false })
  await expect(comesIn()).rejects.toThrow('SEAL_NUMBER_TAKEN')
  await sealOpened(practice, { placeId, sealNumber: 'NP-55' })
  // What was cut is on nothing again.
  await expect(comesIn()).rejects.toThrow('SEAL_NOT_NEW')
})

test('what moves with a container fits one entry: it takes no more, and one that grew too full is not moved', async () => {
  const { scene, things } = await storedThings(practice, 2, containerAssetsMax + 1)
  const box = async (parentId: string, name: string) =>
    (await practice.call('keeper', 'custody.addContainer', { parentId, name, capacity: null })).placeId
  const outer = await box(scene.cell, 'Công-ten-nơ')
  const inner = await box(outer, 'Thùng 1')
  const [lot, other] = things.map(({ assetId }) => assetId)
  const move = (assetId: string | undefined, toPlaceId: string) =>
    practice.attempt('keeper', 'custody.moveAssets', {
      assets: [{ assetId: assetId ?? nobody, fromPlaceId: scene.cell }],
      toPlaceId,
      reason: ''
    })
  const carry = () =>
    practice.attempt('keeper', 'custody.moveContainer', {
      placeId: outer,
      fromPlaceId: scene.cell,
      toPlaceId: scene.otherCell,
      reason: 'x'.repeat(300)
    })
  expect(await move(lot, inner)).toHaveProperty('ok')
  const parts = (count: number) =>
    practice.call('keeper', 'custody.splitAsset', {
      assetId: lot ?? nobody,
      parts: Array.from({ length: count }, (_, index) => ({
        name: `Máy ${index}`,
        quantity: 1,
        sealNumber: null,
        details: {}
      }))
    })
  await parts(containerAssetsMax - 1)
  expect(await move(other, outer)).toMatchObject({
    refusal: { code: 'CONTAINER_TOO_FULL', params: { name: 'Công-ten-nơ', most: containerAssetsMax } }
  })
  expect(await carry()).toMatchObject({ ok: { assetCount: containerAssetsMax } })
  await practice.call('keeper', 'custody.moveContainer', {
    placeId: outer,
    fromPlaceId: scene.otherCell,
    toPlaceId: scene.cell,
    reason: ''
  })
  await parts(1)
  expect(refusalOf(await carry())).toBe('CONTAINER_TOO_FULL')
})

describe('the label', () => {
  test('of a container is printed when it is made, and of a place when it is asked for', async () => {
    const { scene } = await storedThings(practice, 1)
    const made = await practice.call('keeper', 'custody.addContainer', {
      parentId: scene.cell,
      name: 'Thùng 1',
      capacity: null
    })
    const { jobs } = await practice.call('keeper', 'documents.listPrintJobs', {
      subject: `place:${made.placeId}`
    })
    expect(jobs).toMatchObject([{ jobId: made.printJobId, form: 'PLACE_LABEL', reprint: 0 }])
    const asked = await practice.call('keeper', 'custody.printPlaceLabel', { placeId: scene.cell })
    for (const jobId of [made.printJobId, asked.printJobId]) {
      const paper = await practice.call('keeper', 'documents.getPaper', { jobId })
      expect(paper.mediaType).toBe('application/pdf')
      expect(Buffer.from(paper.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    }
    const gone = await practice.attempt('keeper', 'custody.printPlaceLabel', { placeId: nobody })
    expect(refusalOf(gone)).toBe('PLACE_UNKNOWN')
  })

  test('of a whole rack comes in one file, a page for each place, and of too many in several', async () => {
    const { scene } = await storedThings(practice, 1)
    const get = (inside: boolean) =>
      practice.attempt('admin', 'custody.getPlaceLabels', { placeId: scene.store.shelfId, inside })
    const pages = async (inside: boolean): Promise<number> => {
      const { base64 } = valueOf('custody.getPlaceLabels', await get(inside))
      return (
        Buffer.from(base64, 'base64')
          .toString('latin1')
          .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      )
    }
    expect(await pages(false)).toBe(1)
    expect(await pages(true)).toBe(3)
    for (let number = 3; number <= 500; number += 1) {
      await practice.call('admin', 'custody.addStoragePlace', {
        parentId: scene.store.shelfId,
        kind: 'CELL',
        name: `Ô ${number}`
      })
    }
    expect(refusalOf(await get(true))).toBe('TOO_MANY_LABELS')
  })
})
