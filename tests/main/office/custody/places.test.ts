// Places: where each kind may stand, containers that move with what lies in them, what is refused a closed, sealed or
// wrong place, and where a thing is best put.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { placeKinds, placeKindsAround, type PlaceKind } from '@shared/contract/custody'
import {
  practiceKeyHex,
  practiceOffice,
  refusalOf,
  type PracticeOffice
} from '../../../support/practice-office'
import { connectionOf, dataSource } from '../../../../main/office/database/connection'
import { nobody } from '../scenes'
import { sealedBefore, sealOpened } from './container-scenes'
import { storedThings } from './many-things'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

type Added = [parentId: string | null, kind: PlaceKind, name: string, described?: object]
const addPlace = (...[parentId, kind, name, described = {}]: Added) =>
  practice.attempt('admin', 'custody.addStoragePlace', { parentId, kind, name, described })
const added = (...[parentId, kind, name, described = {}]: Added) =>
  practice.call('admin', 'custody.addStoragePlace', { parentId, kind, name, described })
const box = (parentId: string, name: string) =>
  practice.call('keeper', 'custody.addContainer', { parentId, name, capacity: null })
const moveBox = (placeId: string, fromPlaceId: string, toPlaceId: string) =>
  practice.attempt('keeper', 'custody.moveContainer', { placeId, fromPlaceId, toPlaceId, reason: '' })
const move = (assetIds: string[], fromPlaceId: string, toPlaceId: string) =>
  practice.attempt('keeper', 'custody.moveAssets', {
    assets: assetIds.map((assetId) => ({ assetId, fromPlaceId })),
    toPlaceId,
    reason: ''
  })
const placesNow = async () => (await practice.call('keeper', 'custody.listStoragePlaces', {})).places

describe('a place', () => {
  test('stands only in what may be around it; only a warehouse stands alone', async () => {
    const standing: Record<string, string> = {}
    for (const kind of placeKinds) {
      const around = placeKindsAround[kind].at(-1)
      const parentId = around === undefined ? null : (standing[around === kind ? 'CELL' : around] ?? null)
      standing[kind] = (await added(parentId, kind, kind)).placeId
    }
    for (const kind of placeKinds) {
      if (kind !== 'WAREHOUSE') expect(refusalOf(await addPlace(null, kind, 'x'))).toBe('PLACE_KIND_WRONG')
      for (const parentKind of placeKinds) {
        const answer = await addPlace(standing[parentKind] ?? '', kind, `${kind} trong ${parentKind}`)
        if (placeKindsAround[kind].includes(parentKind)) expect(answer).toHaveProperty('ok')
        else expect(refusalOf(answer)).toBe('PLACE_KIND_WRONG')
      }
    }
    expect(refusalOf(await addPlace(nobody, 'CELL', 'x'))).toBe('PLACE_UNKNOWN')
  })

  test('has a name of its own among its neighbours, and may share it with others', async () => {
    const one = await added(null, 'WAREHOUSE', 'Kho 1')
    for (const typed of ['Kho 1', ' Kho  1 ', 'Kho\u00a01']) {
      expect(refusalOf(await addPlace(null, 'WAREHOUSE', typed)), typed).toBe('PLACE_NAME_TAKEN')
    }
    expect(await addPlace(one.placeId, 'ROOM', 'Kho 1')).toHaveProperty('ok')
  })

  test('is named again and described, and keeps what is not said', async () => {
    const one = await added(null, 'WAREHOUSE', 'Kho thuê', {
      leaseEndsOn: '2027-01-31',
      keeperName: 'Ông Tư'
    })
    const yard = await added(one.placeId, 'YARD', 'Bãi xe', { capacity: 40, outdoor: true })
    await added(one.placeId, 'YARD', 'Bãi xe 2')
    const described = {
      name: 'Bãi  xe 1',
      capacity: 50,
      suits: ['VEHICLE' as const],
      nearDoor: true,
      outdoor: true,
      keeperName: 'Ông Tư',
      leaseNumber: '05/HĐ',
      leaseEndsOn: '2026-12-31'
    }
    const describe = (change: object) =>
      practice.attempt('admin', 'custody.describePlace', {
        placeId: yard.placeId,
        described: { ...described, ...change },
        reason: 'Hợp đồng mới'
      })
    expect(refusalOf(await describe({ name: 'Bãi xe 2' }))).toBe('PLACE_NAME_TAKEN')
    expect(await describe({})).toHaveProperty('ok')
    const place = (await placesNow()).find(({ placeId }) => placeId === yard.placeId)
    expect(place).toMatchObject({ ...described, name: 'Bãi xe 1', path: 'Kho thuê · Bãi xe 1' })
    const { leases } = await practice.call('keeper', 'custody.listLeases', { endsBy: '2026-12-31' })
    expect(leases.map(({ path, leaseEndsOn }) => [path, leaseEndsOn])).toEqual([
      ['Kho thuê · Bãi xe 1', '2026-12-31']
    ])
    const all = await practice.call('keeper', 'custody.listLeases', { endsBy: null })
    expect(all.leases.map(({ leaseEndsOn }) => leaseEndsOn)).toEqual(['2026-12-31', '2027-01-31'])
  })

  test('is given up only when empty, and takes nothing in any more', async () => {
    const { scene, things } = await storedThings(practice, 1)
    const close = (placeId: string) =>
      practice.attempt('admin', 'custody.closePlace', { placeId, reason: 'Dỡ kệ' })
    expect(refusalOf(await close(scene.cell))).toBe('PLACE_NOT_EMPTY')
    expect(refusalOf(await close(scene.store.shelfId))).toBe('PLACE_NOT_EMPTY')
    expect(await close(scene.otherCell)).toHaveProperty('ok')
    expect(refusalOf(await close(scene.otherCell))).toBe('PLACE_CLOSED')
    expect(refusalOf(await move([things[0]!.assetId], scene.cell, scene.otherCell))).toBe('PLACE_CLOSED')
    expect((await placesNow()).map(({ placeId }) => placeId)).not.toContain(scene.otherCell)
    // Its name is free again.
    expect(await addPlace(scene.store.shelfId, 'CELL', 'Ô 2')).toHaveProperty('ok')
    const renamed = await practice.attempt('admin', 'custody.describePlace', {
      placeId: scene.otherCell,
      described: {
        name: 'x',
        capacity: null,
        suits: [],
        nearDoor: false,
        outdoor: false,
        keeperName: '',
        leaseNumber: '',
        leaseEndsOn: null
      },
      reason: 'x'
    })
    expect(refusalOf(renamed)).toBe('PLACE_CLOSED')
  })
})

describe('a container', () => {
  test('moves with everything in it, in boxes inside too, and each thing tells of it', async () => {
    const { scene, things } = await storedThings(practice, 3)
    const outer = await box(scene.cell, 'Thùng 1')
    const inner = await box(outer.placeId, 'Túi 1')
    expect(outer.tag).toMatch(/^5/)
    await move([things[0]!.assetId], scene.cell, outer.placeId)
    await move([things[1]!.assetId], scene.cell, inner.placeId)
    const answer = await moveBox(outer.placeId, scene.cell, scene.otherCell)
    expect(answer).toMatchObject({ ok: { assetCount: 2 } })
    const [first, second] = await Promise.all(
      things.slice(0, 2).map(({ assetId }) => practice.call('keeper', 'custody.getAsset', { assetId }))
    )
    expect(first?.placePath).toBe('Kho 1 · Kệ A03 · Ô 2 · Thùng 1')
    expect(second?.placePath).toBe('Kho 1 · Kệ A03 · Ô 2 · Thùng 1 · Túi 1')
    const line = await practice.call('keeper', 'journal.getTimeline', {
      subject: `asset:${things[1]!.assetId}`,
      limit: 1
    })
    expect(line.entries[0]?.kind).toBe('custody.ContainerMoved')
    expect(refusalOf(await moveBox(outer.placeId, scene.cell, scene.otherCell))).toBe('ASSET_MOVED_MEANWHILE')
    expect(refusalOf(await moveBox(outer.placeId, scene.otherCell, scene.otherCell))).toBe(
      'ASSET_ALREADY_THERE'
    )
    expect(refusalOf(await moveBox(scene.cell, scene.store.shelfId, scene.otherCell))).toBe('NOT_A_CONTAINER')
  })

  test('never stands in itself, nor too deep, nor beside one of its name', async () => {
    const { scene } = await storedThings(practice, 1)
    const outer = await box(scene.cell, 'Thùng 1')
    const inner = await box(outer.placeId, 'Thùng 2')
    const innermost = await box(inner.placeId, 'Thùng 3')
    for (const { placeId } of [outer, inner, innermost]) {
      expect(refusalOf(await moveBox(outer.placeId, scene.cell, placeId))).toBe('CONTAINER_IN_ITSELF')
    }
    const fourth = await box(innermost.placeId, 'Thùng 4')
    const fifth = await box(fourth.placeId, 'Thùng 5')
    const sixth = await practice.attempt('keeper', 'custody.addContainer', {
      parentId: fifth.placeId,
      name: 'Thùng 6',
      capacity: null
    })
    expect(refusalOf(sixth)).toBe('PLACE_TOO_DEEP')
    const deep = await box(scene.otherCell, 'Thùng 1')
    expect(refusalOf(await moveBox(deep.placeId, scene.otherCell, fifth.placeId))).toBe('PLACE_TOO_DEEP')
    expect(refusalOf(await moveBox(deep.placeId, scene.otherCell, scene.cell))).toBe('PLACE_NAME_TAKEN')
  })

  test('that is sealed moves whole, and nothing goes in or out until its seal is opened by two', async () => {
    const { scene, things } = await storedThings(practice, 2)
    const [inside, outside] = things.map(({ assetId }) => assetId)
    const outer = await box(scene.cell, 'Thùng 1')
    const inner = await box(outer.placeId, 'Túi 1')
    await move([inside!], scene.cell, inner.placeId)
    const seal = (placeId: string, sealNumber: string) =>
      practice.attempt('keeper', 'custody.beginContainerSealing', { placeId, sealNumber })
    await sealedBefore(practice, { placeId: outer.placeId, sealNumber: 'np 77' })
    expect(refusalOf(await seal(outer.placeId, 'NP-78'))).toBe('CONTAINER_SEALED')
    expect(refusalOf(await seal(inner.placeId, 'NP-79'))).toBe('CONTAINER_SEALED')
    expect(refusalOf(await move([inside!], inner.placeId, scene.otherCell))).toBe('CONTAINER_SEALED')
    expect(refusalOf(await move([outside!], scene.cell, inner.placeId))).toBe('CONTAINER_SEALED')
    expect(refusalOf(await moveBox(inner.placeId, outer.placeId, scene.otherCell))).toBe('CONTAINER_SEALED')
    expect(await moveBox(outer.placeId, scene.cell, scene.otherCell)).toHaveProperty('ok')
    await sealOpened(practice, { placeId: outer.placeId, sealNumber: 'NP-77' })
    expect(await move([inside!], inner.placeId, scene.cell)).toHaveProperty('ok')
  })
})

test('the store itself refuses a container in itself, a closed place and a wrong one', async () => {
  const { scene, things } = await storedThings(practice, 1)
  const outer = await box(scene.cell, 'Thùng 1')
  const inner = await box(outer.placeId, 'Thùng 2')
  const [assetId] = things.map((thing) => thing.assetId)
  const { directory } = practice
  await practice.office.close()
  const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
  const store = connectionOf(source)
  const put = (sql: string, ...values: unknown[]) => store.prepare(sql).run(...values)
  expect(() =>
    put('UPDATE storage_place SET parent_id = ? WHERE place_id = ?', inner.placeId, outer.placeId)
  ).toThrow('a container is never inside itself')
  expect(() =>
    put('UPDATE storage_place SET parent_id = ? WHERE place_id = ?', scene.store.shelfId, outer.placeId)
  ).toThrow('a container stands in')
  expect(() =>
    put('UPDATE storage_place SET parent_id = ? WHERE place_id = ?', scene.store.warehouseId, scene.cell)
  ).toThrow('only containers move')
  expect(() => put("UPDATE storage_place SET closed_at = 'x' WHERE place_id = ?", scene.cell)).toThrow(
    'only an empty place is closed'
  )
  expect(() => put('UPDATE asset SET place_id = ? WHERE asset_id = ?', scene.store.shelfId, assetId)).toThrow(
    'an asset lies in'
  )
  put("UPDATE storage_place SET closed_at = 'x' WHERE place_id = ?", scene.otherCell)
  expect(() => put('UPDATE asset SET place_id = ? WHERE asset_id = ?', scene.otherCell, assetId)).toThrow(
    'an asset lies in'
  )
  await source.destroy()
  practice = await practiceOffice()
})

describe('where to put a thing', () => {
  test('beside its own case, where its kind belongs, with room left, perishables near the door', async () => {
    const { scene, things } = await storedThings(practice, 2)
    const { warehouseId, shelfId } = scene.store
    const safe = await added(warehouseId, 'CELL', 'Tủ hồ sơ', { suits: ['DOCUMENT'], capacity: 5 })
    const door = await added(shelfId, 'CELL', 'Ô cửa', { nearDoor: true })
    const yard = await added(warehouseId, 'YARD', 'Bãi xe', { outdoor: true, capacity: 9 })
    const full = await added(shelfId, 'CELL', 'Ô đầy', { capacity: 1 })
    await move([things[1]!.assetId], scene.cell, full.placeId)
    const best = async (kind: string) => {
      const { suggestions } = await practice.call('keeper', 'custody.suggestPlaces', {
        kind: kind as 'DOCUMENT',
        caseId: null
      })
      return suggestions
    }
    expect((await best('DOCUMENT'))[0]).toMatchObject({
      placeId: safe.placeId,
      reasons: ['MEANT_FOR_KIND', 'EMPTY']
    })
    expect((await best('PERISHABLE'))[0]).toMatchObject({
      placeId: door.placeId,
      reasons: ['NEAR_DOOR', 'EMPTY']
    })
    expect((await best('VEHICLE'))[0]?.placeId).toBe(yard.placeId)
    const ordinary = await best('ORDINARY')
    const ids = ordinary.map(({ placeId }) => placeId)
    expect(ids[0]).toBe(scene.otherCell)
    for (const unfit of [safe.placeId, yard.placeId, full.placeId]) expect(ids).not.toContain(unfit)
    expect(await best('CASH')).toEqual([])
    const { suggestions } = await practice.call('keeper', 'custody.suggestPlaces', {
      assetId: things[1]!.assetId
    })
    expect(suggestions[0]).toMatchObject({ placeId: scene.cell, reasons: ['INTENDED', 'SAME_CASE'] })
  })
})
