// What happens at the doors and does not look like it: who had no business there, who never left, the door of the
// warehouse that a thing leaves, and what is opened, relabelled or taken apart while nobody went in.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openedStore, thingInStore, type OpenedStore } from '../../../support/held-things'
import { smallPhoto } from '../../../support/given'
import { laterStaff } from '../../../support/later-day'
import { storeRules } from '../../../support/main-job'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import type { Staff } from '../../../support/staff'
import { livingAndRebuilt } from './raw-store'

let practice: PracticeOffice
let staff: Staff
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  staff = practice
  scene = await openedStore(practice)
  await practice.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog: true })
})
afterEach(() => practice.close())

const openDoor = (warehouseId: string, people: { name: string }[]) =>
  staff.call('keeper', 'custody.openDoor', {
    warehouseId,
    keyHolder: 'Mai Văn Sơn',
    people,
    purpose: 'Sửa đèn'
  })

async function warned(kind: string) {
  const { alerts } = await staff.call('leader', 'custody.listAlerts', {})
  return alerts
    .filter((alert) => alert.kind === kind)
    .map(({ title, note, severity }) => ({ title, note, severity }))
}
const outside = async () =>
  (await staff.call('leader', 'custody.listMovesOutsideVisits', { beforeSeq: null, limit: 50 })).moves

test('who has no work there is named, for a month', async () => {
  const { visitId } = await openDoor(scene.store.warehouseId, [
    { name: 'Thợ điện Nguyễn Văn Tư' },
    { name: 'Thợ sơn' }
  ])
  await staff.call('keeper', 'custody.closeDoor', { visitId })
  expect(await warned('OFF_DUTY_ENTRY')).toEqual([
    { title: 'Kho 1', note: 'Thợ điện Nguyễn Văn Tư, Thợ sơn', severity: 'LATE' }
  ])
  staff = await laterStaff(practice, staff, '2026-12-24')
  expect(await warned('OFF_DUTY_ENTRY')).toEqual([])
})

test('a visit that nobody closed is named from the next day on, until it is closed', async () => {
  const { visitId } = await openDoor(scene.store.warehouseId, [{ name: 'Thợ điện' }])
  expect(await warned('VISIT_NOT_CLOSED')).toEqual([])
  staff = await laterStaff(practice, staff, '2026-11-24')
  expect(await warned('VISIT_NOT_CLOSED')).toEqual([
    { title: 'Kho 1', note: 'Mai Văn Sơn', severity: 'LATE' }
  ])
  await staff.call('keeper', 'custody.closeDoor', { visitId })
  expect(await warned('VISIT_NOT_CLOSED')).toEqual([])
})

test('a move into another warehouse passes both doors, and is listed when one of them was shut', async () => {
  const { placeId: other } = await staff.call('admin', 'custody.addStoragePlace', {
    parentId: null,
    kind: 'WAREHOUSE',
    name: 'Kho 2'
  })
  const { placeId: cell } = await staff.call('admin', 'custody.addStoragePlace', {
    parentId: other,
    kind: 'CELL',
    name: 'Ô Z'
  })
  const [here] = scene.store.cells
  const things = [await thingInStore(staff, scene), await thingInStore(staff, scene)]
  const before = (await outside()).length
  await staff.call('leader', 'custody.orderMove', {
    toWarehouseId: other,
    assetIds: things.map(({ assetId }) => assetId),
    reason: 'Sắp lại kho'
  })
  const move = (index: number) =>
    staff.call('keeper', 'custody.moveAssets', {
      assets: [{ assetId: things[index]!.assetId, fromPlaceId: here!.placeId }],
      toPlaceId: cell,
      reason: ''
    })
  const into = await openDoor(other, [{ name: 'Thợ điện' }])
  await move(0)
  // Nobody had gone into the warehouse that it left.
  expect(await outside()).toHaveLength(before + 1)
  const from = await openDoor(scene.store.warehouseId, [{ name: 'Thợ điện' }])
  await move(1)
  expect(await outside()).toHaveLength(before + 1)
  const kinds = async (visitId: string) =>
    (
      await staff.call('keeper', 'journal.getTimeline', { subject: `visit:${visitId}`, limit: 9 })
    ).entries.map(({ kind }) => kind)
  expect(await kinds(into.visitId)).toEqual([
    'custody.AssetMoved',
    'custody.AssetMoved',
    'custody.DoorOpened'
  ])
  expect(await kinds(from.visitId)).toEqual(['custody.AssetMoved', 'custody.DoorOpened'])
})

test('what is relabelled, taken apart, opened and sealed again while nobody went in is listed as what it is', async () => {
  const lot = await thingInStore(staff, scene, { name: 'Điện thoại', quantity: 3 })
  const sealed = await thingInStore(staff, scene, { name: 'Gói', sealNumber: 'NP-1' })
  const before = (await outside()).length
  await staff.call('keeper', 'custody.splitAsset', {
    assetId: lot.assetId,
    parts: [{ name: 'Một chiếc', quantity: 1, sealNumber: null, details: {} }]
  })
  await staff.call('keeper', 'custody.relabelAsset', { assetId: lot.assetId, reason: 'Nhãn mờ' })
  await staff.call('keeper', 'custody.beginOpening', {
    assetId: sealed.assetId,
    scannedTag: sealed.tag,
    sealNumber: 'NP-1',
    sealIntact: true,
    reason: 'Theo yêu cầu của Tòa',
    photos: [smallPhoto]
  })
  const listed = await outside()
  expect(
    listed.slice(0, listed.length - before).map(({ act, fromPath, toPath }) => [act, fromPath === toPath])
  ).toEqual([
    ['OPENED', true],
    ['RELABELLED', true],
    ['SPLIT', true]
  ])
  const { living, rebuilt } = await livingAndRebuilt(practice.directory)
  expect(rebuilt).toEqual(living)
})

test('a torn seal stated at an opening is reported in the same act, and is called whole by nobody afterwards', async () => {
  const { assetId, tag } = await thingInStore(staff, scene, { name: 'Gói', sealNumber: 'NP-1' })
  const begin = (sealIntact: boolean) =>
    staff.attempt('keeper', 'custody.beginOpening', {
      assetId,
      scannedTag: tag,
      sealNumber: 'NP-1',
      sealIntact,
      reason: 'Theo yêu cầu của Tòa',
      photos: [smallPhoto]
    })
  const begun = await begin(false)
  expect(begun).toHaveProperty('ok')
  const { incidents } = await staff.call('leader', 'custody.listIncidents', { openOnly: true })
  expect(incidents).toMatchObject([{ kind: 'SEAL_BROKEN', asset: { assetId, sealTorn: true }, photos: [{}] }])
  const { openingId } = (begun as { ok: { openingId: string } }).ok
  await staff.call('keeper', 'custody.cancelOpening', { openingId, reason: 'Hoãn lại' })
  expect(await begin(true)).toMatchObject({ refusal: { code: 'SEAL_REPORTED_TORN' } })
  // Said again, it is the same report.
  expect(await begin(false)).toHaveProperty('ok')
  expect((await staff.call('leader', 'custody.listIncidents', { openOnly: false })).count).toBe(1)
})
