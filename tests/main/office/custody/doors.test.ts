// The door log: one visit at a time, who was not on duty, what moved inside it and what outside of any.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { storeRules } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody } from '../scenes'
import { storedThings } from './many-things'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const open = (warehouseId: string, people: object[] = [{ name: 'Thợ điện Nguyễn Văn Tư' }]) =>
  practice.attempt('keeper', 'custody.openDoor', {
    warehouseId,
    keyHolder: 'Mai Văn Sơn',
    people,
    purpose: 'Sửa đèn'
  })

test('a visit is open once at a time, and is closed once', async () => {
  const { scene } = await storedThings(practice, 1)
  const { warehouseId } = scene.store
  expect(refusalOf(await open(scene.cell))).toBe('PLACE_KIND_WRONG')
  expect(refusalOf(await open(warehouseId, [{ userId: nobody }]))).toBe('USER_UNKNOWN')
  const answer = await open(warehouseId)
  if (!('ok' in answer)) throw new Error(JSON.stringify(answer))
  const { visitId } = answer.ok as { visitId: string }
  expect(refusalOf(await open(warehouseId))).toBe('DOOR_OPEN')
  await practice.call('keeper', 'custody.closeDoor', { visitId })
  expect(refusalOf(await practice.attempt('keeper', 'custody.closeDoor', { visitId }))).toBe('VISIT_NOT_OPEN')
  expect(await open(warehouseId)).toHaveProperty('ok')
})

test('who goes in is told on duty only when his roles give him work there', async () => {
  const { scene } = await storedThings(practice, 1)
  const { people } = await practice.call('keeper', 'custody.listPossibleVisitors', {})
  const idOf = (name: string) => people.find((person) => person.name === name)?.userId
  await open(scene.store.warehouseId, [
    { userId: idOf('Mai Văn Sơn') },
    { userId: idOf('Đặng Thu Hiền') },
    { name: 'Thợ điện' }
  ])
  const { visits } = await practice.call('leader', 'custody.listDoorVisits', { warehouseId: null })
  expect(visits[0]?.people.map(({ name, onDuty }) => [name, onDuty])).toEqual([
    ['Mai Văn Sơn', true],
    ['Đặng Thu Hiền', false],
    ['Thợ điện', false]
  ])
})

test('a move inside a visit stands on its time line, one outside is listed with who made it', async () => {
  const { scene, things } = await storedThings(practice, 2)
  await practice.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog: true })
  const move = (assetId: string) =>
    practice.call('keeper', 'custody.moveAssets', {
      assets: [{ assetId, fromPlaceId: scene.cell }],
      toPlaceId: scene.otherCell,
      reason: ''
    })
  const answer = await open(scene.store.warehouseId)
  if (!('ok' in answer)) throw new Error(JSON.stringify(answer))
  const { visitId } = answer.ok as { visitId: string }
  await move(things[0]!.assetId)
  await practice.call('keeper', 'custody.closeDoor', { visitId })
  await move(things[1]!.assetId)
  const { placeId } = await practice.call('keeper', 'custody.addContainer', {
    parentId: scene.cell,
    name: 'Thùng 1',
    capacity: null
  })
  await practice.call('keeper', 'custody.moveContainer', {
    placeId,
    fromPlaceId: scene.cell,
    toPlaceId: scene.otherCell,
    reason: ''
  })
  const { visits } = await practice.call('keeper', 'custody.listDoorVisits', { warehouseId: null })
  expect(visits.map(({ movements }) => movements)).toEqual([1])
  const line = await practice.call('keeper', 'journal.getTimeline', { subject: `visit:${visitId}`, limit: 9 })
  expect(line.entries.map(({ kind }) => kind)).toEqual([
    'custody.DoorClosed',
    'custody.AssetMoved',
    'custody.DoorOpened'
  ])
  const all = await practice.call('leader', 'custody.listMovesOutsideVisits', { beforeSeq: null, limit: 9 })
  expect(all.moves.map(({ assetId, name, movedBy }) => [assetId, name, movedBy])).toEqual([
    [null, 'Thùng 1', 'Mai Văn Sơn'],
    [things[1]!.assetId, 'Điện thoại 2', 'Mai Văn Sơn']
  ])
  const further = await practice.call('leader', 'custody.listMovesOutsideVisits', {
    beforeSeq: all.moves[0]!.seq,
    limit: 1
  })
  expect(further.moves.map(({ assetId }) => assetId)).toEqual([things[1]!.assetId])
})
