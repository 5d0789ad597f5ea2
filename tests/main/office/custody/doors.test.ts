// The door log: one visit at a time, who was not on duty, what moved inside it and what outside of any.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openedStore, thingInStore } from '../../../support/held-things'
import { storeRules } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { handedToDebtor, orderedOut, returnTo } from '../../../support/releasing'
import { officerAtRelease } from '../../../support/witnessing'
import { readCouncil } from '../release-scenes'
import { nobody } from '../scenes'
import { approvedLoan, comingBack, goingOut } from './loan-scenes'
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
  const answer = await open(scene.store.warehouseId, [{ name: 'Mai Văn Sơn' }])
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
  const { alerts } = await practice.call('leader', 'custody.listAlerts', {})
  const outside = alerts.filter(({ kind }) => kind === 'MOVED_OUTSIDE_VISIT')
  expect(outside.map(({ title }) => title)).toEqual(['Thùng 1', 'Điện thoại 2'])
  const further = await practice.call('leader', 'custody.listMovesOutsideVisits', {
    beforeSeq: all.moves[0]!.seq,
    limit: 1
  })
  expect(further.moves.map(({ assetId }) => assetId)).toEqual([things[1]!.assetId])
})

test('a visit of others covers no move of whom it does not name', async () => {
  const { scene, things } = await storedThings(practice, 1)
  await practice.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog: true })
  expect(await open(scene.store.warehouseId)).toHaveProperty('ok')
  const assets = [{ assetId: things[0]!.assetId, fromPlaceId: scene.cell }]
  await practice.call('keeper', 'custody.moveAssets', { assets, toPlaceId: scene.otherCell, reason: '' })
  expect(await pathsOutside()).toHaveLength(1)
})

test('what is lent and comes back while nobody is in the warehouse is listed both times', async () => {
  const loan = await approvedLoan(practice)
  await practice.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog: true })
  await practice.call('keeper', 'custody.lendOut', goingOut(loan))
  await practice.call('keeper', 'custody.takeBack', comingBack(loan))
  expect(await pathsOutside()).toEqual([
    ['2/BB-THADS/2026', 'Kho 1 · Kệ A03 · Ô 2'],
    ['Kho 1 · Kệ A03 · Ô 1', 'TAND khu vực 7 - TP. Hồ Chí Minh']
  ])
})

test('what is destroyed while nobody is in the warehouse is listed under its minutes', async () => {
  const destruction = await readCouncil(practice)
  await practice.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog: true })
  const { minutesNumber } = await practice.call('keeper', 'custody.closeDestruction', destruction)
  expect(await pathsOutside()).toEqual([['Kho 1 · Kệ A03 · Ô 1', minutesNumber]])
})

test('what is handed over for good while nobody is in the warehouse is listed under its record', async () => {
  const store = await openedStore(practice)
  const { assetId, tag } = await thingInStore(practice, store)
  const { releaseId } = await practice.call(
    'keeper',
    'custody.proposeRelease',
    returnTo(assetId, store.debtorId)
  )
  await orderedOut(practice, releaseId)
  await officerAtRelease(practice, releaseId)
  await practice.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog: true })
  const handedOver = { ...handedToDebtor(releaseId, tag), sealIntact: null }
  const { recordNumber } = await practice.call('keeper', 'custody.handOver', handedOver)
  expect(await pathsOutside()).toEqual([['Kho 1 · Kệ A03 · Ô 1', recordNumber]])
})

async function pathsOutside(): Promise<[string, string][]> {
  const wanted = { beforeSeq: null, limit: 9 }
  const { moves } = await practice.call('leader', 'custody.listMovesOutsideVisits', wanted)
  return moves.map(({ fromPath, toPath }) => [fromPath, toPath])
}

test('the log that the head lets rest is a standing warning, and the time is listed for ever', async () => {
  const alerts = async () => {
    const { alerts: all } = await practice.call('leader', 'custody.listAlerts', { kinds: ['DOOR_LOG_OFF'] })
    return all.map(({ severity, since, title }) => ({ severity, since, title }))
  }
  const set = (doorLog: boolean) =>
    practice.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog })
  const gaps = async () => (await practice.call('keeper', 'custody.listDoorLogGaps', {})).gaps
  expect(await gaps()).toEqual([])
  await set(false)
  // Nothing lies in the store yet.
  expect(await alerts()).toEqual([])
  await storedThings(practice, 1)
  // Said again with other rules, it is the same time.
  await set(false)
  expect(await alerts()).toEqual([{ severity: 'LATE', since: '2026-11-23', title: 'Phạm Văn Hòa' }])
  expect(await gaps()).toMatchObject([{ by: 'Phạm Văn Hòa', until: null, endedBy: null }])
  await set(true)
  expect(await alerts()).toEqual([])
  await set(false)
  const all = await gaps()
  expect(all).toMatchObject([{ until: null }, { by: 'Phạm Văn Hòa', endedBy: 'Phạm Văn Hòa' }])
  expect(all[1]?.until && all[1].from < all[1].until).toBe(true)
})
