// What the warehouse warns of its counts: a warehouse that no count covers, what waits after a count, and a count that
// was dodged. One cell that was counted silences nothing but itself.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { centreKeys, countersignHead, enrolAtCentre } from '../../../support/centre-beacon'
import { newId } from '@shared/ids'
import {
  countedPlace,
  countOf,
  finishRest,
  outcomesConfirmed,
  type OpenCount
} from '../../../support/counting'
import { openedStore, thingInStore } from '../../../support/held-things'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { practicePassword, staffOf, valueOf, type Staff } from '../../../support/staff'

let practice: PracticeOffice
/** Everybody in the sessions of the day. */
let staff: Staff
let usual: OpenCount
beforeEach(async () => {
  practice = await practiceOffice()
  staff = practice
  usual = await countOf(practice, '')
})
afterEach(() => practice.close())

/** The warnings of these kinds, as the head reads them. */
async function warned(...kinds: string[]) {
  const { alerts } = await staff.call('leader', 'custody.listAlerts', {})
  return alerts.filter(({ kind }) => kinds.includes(kind))
}

async function open(scope: object, kind = 'PERIODIC') {
  const input = { ...usual, kind, scope }
  const answer = await staff.attempt('leader', 'custody.openCount', input)
  return (answer as { ok: { countId: string; number: string } }).ok
}

/** Counts a place to its end; what was scanned is found where it should be, or nothing is. */
async function counted(placeId: string, seen: readonly { tag: string; texts: string[] }[] = []) {
  const { countId } = await open({ placeId })
  for (const place of seen) await countedPlace(staff, { countId, ...place })
  await finishRest(staff, countId)
  await staff.call('leader', 'custody.closeCount', { countId })
  return countId
}

const dayMs = 24 * 60 * 60 * 1000

/** The office on a later day: everybody signs in again, the first of them with his word for the day. */
async function until(day: string): Promise<void> {
  const { at } = await staff.call('leader', 'journal.getHead', {})
  practice.passMs(Math.round((Date.parse(day) - Date.parse((at ?? '').slice(0, 10))) / dayMs) * dayMs)
  const sessions = new Map<PersonName, string>()
  for (const userName of ['leader', 'keeper', 'accountant', 'cashier'] as const) {
    const input = { userName, password: practicePassword, confirmedDay: day }
    const answer = await practice.door.answer({ call: 'identity.signIn', command: newId(), input })
    sessions.set(userName, valueOf('identity.signIn', answer).session)
  }
  staff = staffOf(practice.door, sessions)
}

describe('a warehouse that no count of its quarter covers', () => {
  test('is named, until counts cover it whole', async () => {
    const scene = await openedStore(staff, 3)
    const [cell, otherCell] = scene.store.cells
    const one = await thingInStore(staff, scene, { name: 'Máy khoan' })
    const two = await thingInStore(staff, scene, { name: 'Đồng hồ' })
    await staff.call('keeper', 'custody.moveAssets', {
      assets: [{ assetId: two.assetId, fromPlaceId: cell!.placeId }],
      toPlaceId: otherCell!.placeId,
      reason: 'Sắp lại'
    })
    await until('2026-12-20')
    const [alert] = await warned('COUNT_OVERDUE')
    expect(alert).toMatchObject({ severity: 'NEAR', due: '2026-12-31', title: 'Kho 1' })
    expect(alert?.placeTag).not.toBeNull()
    await counted(cell!.placeId, [{ tag: cell!.tag, texts: [one.tag] }])
    expect(await warned('COUNT_OVERDUE')).toHaveLength(1)
    // A count that is cancelled covers nothing.
    const { countId } = await open({ placeId: scene.store.warehouseId })
    await staff.call('leader', 'custody.cancelCount', { countId, reason: 'Mở nhầm' })
    expect(await warned('COUNT_OVERDUE')).toHaveLength(1)
    // The third cell is empty: all that holds anything was counted.
    await counted(otherCell!.placeId, [{ tag: otherCell!.tag, texts: [two.tag] }])
    expect(await warned('COUNT_OVERDUE')).toEqual([])
    await until('2027-01-02')
    expect(await warned('COUNT_OVERDUE')).toEqual([])
  })

  test('is late when the quarter is over, and not for what came in since', async () => {
    const scene = await openedStore(staff, 1)
    const { placeId } = await staff.call('admin', 'custody.addStoragePlace', {
      parentId: null,
      kind: 'WAREHOUSE',
      name: 'Kho trống'
    })
    const { placeId: cellId, tag } = await staff.call('admin', 'custody.addStoragePlace', {
      parentId: placeId,
      kind: 'CELL',
      name: 'Ô mới'
    })
    await thingInStore(staff, scene, { name: 'Máy khoan' })
    await until('2027-01-02')
    expect(await warned('COUNT_OVERDUE')).toMatchObject([
      { severity: 'LATE', title: 'Kho 1', due: '2026-12-31' }
    ])
    await counted(scene.store.warehouseId)
    expect(await warned('COUNT_OVERDUE')).toEqual([])
    const store = { ...scene.store, cells: [{ placeId: cellId, tag }] }
    await thingInStore(staff, { ...scene, store }, { name: 'Máy mới' })
    expect(await warned('COUNT_OVERDUE')).toEqual([])
  })
})

test('differences that nobody explains, and a record that nobody signs, are warned of', async () => {
  const scene = await openedStore(staff, 1)
  await thingInStore(staff, scene, { name: 'Máy khoan' })
  const countId = await counted(scene.store.warehouseId)
  const kinds = async () =>
    (await warned('COUNT_OUTCOME_LATE', 'COUNT_UNSIGNED')).map(({ kind, severity }) => [kind, severity])
  expect(await kinds()).toEqual([])
  await until('2026-12-02')
  expect(await kinds()).toEqual([['COUNT_OUTCOME_LATE', 'LATE']])
  const outcome = {
    countId,
    number: 1,
    outcome: 'REPORTED_LOST' as const,
    document: '5/BC',
    explanation: '',
    read: null
  }
  await staff.call('keeper', 'custody.proposeCountOutcome', outcome)
  const decision = await outcomesConfirmed(staff, countId)
  await staff.call('leader', 'custody.decideCountOutcomes', decision)
  expect(await kinds()).toEqual([])
  await until('2026-12-09')
  expect(await kinds()).toEqual([['COUNT_UNSIGNED', 'LATE']])
  for (const person of ['keeper', 'accountant', 'cashier', 'leader'] as const)
    await staff.call(person, 'custody.signCount', { countId })
  expect(await kinds()).toEqual([])
})

describe('a count that was cancelled', () => {
  const cancelled = async (countId: string) =>
    staff.call('leader', 'custody.cancelCount', { countId, reason: 'Mở nhầm' })
  const end = async (countId: string) => {
    await finishRest(staff, countId)
    await staff.call('leader', 'custody.closeCount', { countId })
  }

  test('unannounced, stands in the warnings until its place is counted unannounced', async () => {
    const scene = await openedStore(staff, 2)
    await thingInStore(staff, scene, { name: 'Máy khoan' })
    const [cell, otherCell] = scene.store.cells
    const { countId, number } = await open({ placeId: cell!.placeId }, 'UNANNOUNCED')
    await cancelled(countId)
    const alerts = () => warned('COUNT_CANCELLED')
    expect(await alerts()).toMatchObject([{ severity: 'LATE', note: `${number}, Phạm Văn Hòa` }])
    await end((await open({ placeId: cell!.placeId })).countId)
    await end((await open({ placeId: otherCell!.placeId }, 'UNANNOUNCED')).countId)
    expect(await alerts()).toHaveLength(1)
    await end((await open({ placeId: scene.store.warehouseId }, 'UNANNOUNCED')).countId)
    expect(await alerts()).toEqual([])
    // One that was announced to the keeper was no surprise: the quarter asks for it again.
    await cancelled((await open({ placeId: cell!.placeId })).countId)
    expect(await alerts()).toEqual([])
  })

  test('of a sample, until the same sample is counted', async () => {
    const scene = await openedStore(staff, 2)
    await thingInStore(staff, scene, { name: 'Máy khoan' })
    await enrolAtCentre(practice.office)
    const drawn = async () => {
      const { sampleId } = await staff.call('leader', 'custody.announceSample', {
        placeId: scene.store.warehouseId
      })
      await countersignHead(practice.office, centreKeys.privateKey)
      await staff.call('leader', 'custody.drawSample', { sampleId })
      return { sampleId }
    }
    const sample = await drawn()
    await cancelled((await open(sample, 'SAMPLE')).countId)
    expect(await warned('COUNT_CANCELLED')).toHaveLength(1)
    // Nothing else is drawn there in its place.
    const another = { placeId: scene.store.warehouseId }
    expect(refusalOf(await staff.attempt('leader', 'custody.announceSample', another))).toBe(
      'SAMPLE_UNCOUNTED'
    )
    await end((await open(sample, 'SAMPLE')).countId)
    expect(await warned('COUNT_CANCELLED')).toEqual([])
  })
})
