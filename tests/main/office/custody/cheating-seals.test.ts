// What a dishonest storekeeper may try with seals, lots and labels: every test is a trick that once passed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { peopleIds } from '../../../support/counting'
import { openedStore, thingInStore, type OpenedStore } from '../../../support/held-things'
import { report } from '../../../support/incidents'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { handedToDebtor, orderedOut, returnTo } from '../../../support/releasing'
import type { PersonName, Staff } from '../../../support/staff'
import { attended, officerAtRelease, officerThere } from '../../../support/witnessing'
import { receipt, stockInOrder } from '../../../support/receiving'
import { approvedRelease, handingOver } from '../scenes'
import { sealedBefore } from './container-scenes'
import { nextDay } from './exit-scenes'
import {
  approvedLoan,
  asking,
  begunOpening,
  borrowerOf,
  comingBack,
  goingOut,
  layingDown,
  lendableAsset,
  lentAsset,
  resealedBefore,
  sealingAgain,
  yes
} from './loan-scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const part = (name: string, quantity: number, sealNumber: string | null = null) => ({
  name,
  quantity,
  sealNumber,
  details: {}
})
const split = (assetId: string, ...parts: object[]) =>
  practice.attempt('keeper', 'custody.splitAsset', { assetId, parts })

/** A sealed lot of a hundred on the table, its second person there. */
async function openedLot(scene: OpenedStore) {
  const { assetId, tag } = await thingInStore(practice, scene, { quantity: 100, sealNumber: 'NP-1' })
  const opening = layingDown({ assetId, assetTag: tag })
  const { openingId } = await practice.call('keeper', 'custody.beginOpening', opening)
  await practice.call('leader', 'custody.attendOpening', { openingId })
  return { assetId, openingId }
}

describe('a part of a lot', () => {
  let scene: OpenedStore
  beforeEach(async () => {
    scene = await openedStore(practice)
  })

  test('bears no seal that one person put on: it would hide at every count that one is missing', async () => {
    const { assetId } = await thingInStore(practice, scene, { quantity: 100 })
    expect(refusalOf(await split(assetId, part('Thùng', 99, 'NP-9'), part('Lẻ', 1)))).toBe('PART_SEAL_BY_ONE')
  })

  test('is sealed while the lot lies open before a second person, under a new seal, once', async () => {
    const { assetId } = await openedLot(scene)
    expect(refusalOf(await split(assetId, part('a', 1, 'np 1')))).toBe('SEAL_NOT_NEW')
    const twice = [part('a', 1, 'NP-9'), part('b', 1, 'np 9')]
    expect(refusalOf(await split(assetId, ...twice))).toBe('SEAL_NUMBER_TAKEN')
    expect(await split(assetId, part('a', 1, 'NP-9'))).toHaveProperty('ok')
  })

  test('says what it is a part of, and keeps the numbers of its maker', async () => {
    const kind = 'ELECTRONICS' as const
    const thing = { name: 'Điện thoại iPhone 13', unit: 'chiếc', quantity: 2, kind }
    const order = stockInOrder({ caseId: scene.caseId, lines: [thing] })
    const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
    const details = { brand: 'Apple', power: 'OFF', serial: 'SN-1; SN-2' }
    const [cell] = scene.store.cells
    const placeId = cell?.placeId ?? ''
    const found = receipt({ orderId, lineNumber: 1, ...thing, placeId, details })
    const { assetId } = await practice.call('keeper', 'custody.receiveAsset', found)
    const other = split(assetId, { ...part('Nokia cũ', 1), details: { brand: 'Nokia' } })
    expect(refusalOf(await other)).toBe('PART_DETAIL_CHANGED')
    const serial = split(assetId, { ...part('x', 1), details: { serial: 'SN-3' } })
    expect(refusalOf(await serial)).toBe('PART_DETAIL_CHANGED')
    const made = await practice.call('keeper', 'custody.splitAsset', {
      assetId,
      parts: [{ ...part('Nokia cũ', 1), details: { serial: 'SN-2', power: 'ON' } }]
    })
    const asset = await practice.call('keeper', 'custody.getAsset', { tag: made.parts[0]?.tag ?? '' })
    expect(asset.name).toBe('Điện thoại iPhone 13, Nokia cũ')
    expect(asset.details).toEqual({ brand: 'Apple', serial: 'SN-2', power: 'ON' })
  })

  test('was not taken out of a package of which nothing was cut', async () => {
    const { assetId, openingId } = await openedLot(scene)
    expect(await split(assetId, part('a', 1))).toHaveProperty('ok')
    const reason = 'Không mở nữa'
    const off = await practice.attempt('leader', 'custody.callOffOpening', { openingId, reason })
    expect(refusalOf(off)).toBe('OPENING_TAKEN_FROM')
  })
})

describe('a second person', () => {
  test('who keeps a store himself is none, for a package or for a box', async () => {
    const { openingId, cell } = await begunOpening(practice)
    const ids = await peopleIds(practice)
    const roles = ['STOREKEEPER', 'ENFORCEMENT_OFFICER']
    await practice.attempt('admin', 'identity.changeRoles', {
      userId: ids.clerk,
      roles,
      reason: 'Kiêm nhiệm'
    })
    const attend = (person: PersonName) => practice.attempt(person, 'custody.attendOpening', { openingId })
    expect(refusalOf(await attend('clerk'))).toBe('ATTENDANT_KEEPS')
    expect(await attend('leader')).toHaveProperty('ok')
    const box = { parentId: cell, name: 'Thùng 1', capacity: null }
    const { placeId } = await practice.call('keeper', 'custody.addContainer', box)
    const begun = { placeId, sealNumber: 'TH-1' }
    const { sealingId } = await practice.call('keeper', 'custody.beginContainerSealing', begun)
    const boxed = await practice.attempt('clerk', 'custody.attendContainerSealing', { sealingId })
    expect(refusalOf(boxed)).toBe('ATTENDANT_KEEPS')
  })

  test('of yesterday sees nothing today: somebody comes again, and a picture of him says nothing', async () => {
    const { openingId } = await resealedBefore(practice)
    const today = await nextDay(practice, 'keeper', 'leader', 'clerk')
    const finish = () => today.attempt('keeper', 'custody.finishOpening', sealingAgain(openingId))
    expect(refusalOf(await finish())).toBe('ATTENDANCE_OVER')
    const seen = (staff: Staff) =>
      staff.attempt('leader', 'custody.confirmReseal', { openingId, sealNumber: 'NP-2', takenOut: 0 })
    expect(refusalOf(await seen(today))).toBe('ATTENDANCE_OVER')
    expect(await today.attempt('leader', 'custody.attendOpening', { openingId })).toHaveProperty('ok')
    // What he saw yesterday is forgotten.
    expect(refusalOf(await finish())).toBe('RESEAL_UNSEEN')
    expect(await seen(today)).toHaveProperty('ok')
    expect(await finish()).toHaveProperty('ok')
  })

  test('of yesterday opens and seals no box today either', async () => {
    const { store } = await openedStore(practice)
    const box = { parentId: store.cells[0]?.placeId ?? '', name: 'Thùng 1', capacity: null }
    const { placeId } = await practice.call('keeper', 'custody.addContainer', box)
    const begun = { placeId, sealNumber: 'TH-1' }
    const { sealingId } = await practice.call('keeper', 'custody.beginContainerSealing', begun)
    await practice.call('leader', 'custody.attendContainerSealing', { sealingId })
    const today = await nextDay(practice, 'keeper', 'clerk')
    const seal = () => today.attempt('keeper', 'custody.sealContainer', { sealingId })
    expect(refusalOf(await seal())).toBe('ATTENDANCE_OVER')
    await today.call('clerk', 'custody.attendContainerSealing', { sealingId })
    expect(await seal()).toHaveProperty('ok')
    const cut = { placeId, sealNumber: 'TH-1', sealIntact: true, reason: 'Lấy hàng' }
    const { openingId } = await today.call('keeper', 'custody.beginContainerOpening', cut)
    await today.call('clerk', 'custody.attendContainerOpening', { openingId })
    const tomorrow = await nextDay(practice, 'keeper', 'clerk')
    const open = () => tomorrow.attempt('keeper', 'custody.openContainerSeal', { openingId })
    expect(refusalOf(await open())).toBe('ATTENDANCE_OVER')
    await tomorrow.call('clerk', 'custody.attendContainerOpening', { openingId })
    expect(await open()).toHaveProperty('ok')
  })
})

/** A thing of the store that a court has borrowed. */
async function lentOut(assetId: string, change: object): Promise<string> {
  const { holderId } = await borrowerOf(practice)
  const asked = asking({ assetId, borrowerId: holderId })
  const { loanId } = await practice.call('keeper', 'custody.proposeLoan', asked)
  await practice.call('leader', 'custody.decideLoan', yes(loanId))
  await officerThere(practice, { kind: 'LOAN', id: loanId })
  const going = { ...goingOut({ loanId, assetTag: '' }), ...change }
  await practice.call('keeper', 'custody.lendOut', going)
  return loanId
}

describe('a loan', () => {
  test('that went unsealed does not come back sealed by one person’s word', async () => {
    const scene = await openedStore(practice)
    const { assetId, tag } = await thingInStore(practice, scene)
    const loanId = await lentOut(assetId, { scannedTag: tag, sealIntact: null })
    const going = { loanId, assetTag: tag, store: scene.store }
    const sealed = { ...comingBack(going), sealNumber: 'NP-77', sealIntact: true }
    const back = (sealChange: object | null) =>
      practice.attempt('keeper', 'custody.takeBack', { ...sealed, sealChange })
    expect(refusalOf(await back(null))).toBe('SEAL_CHANGE_UNEXPLAINED')
    const change = { by: 'Tòa án', document: '5/BB-TA' }
    const later = await nextDay(practice, 'keeper', 'accountant')
    const backLater = () => later.attempt('keeper', 'custody.takeBack', { ...sealed, sealChange: change })
    expect(refusalOf(await backLater())).toBe('SEAL_CHANGE_UNSEEN')
    await attended(later, { kind: 'LOAN', id: loanId }, { who: 'accountant' })
    expect(await backLater()).toHaveProperty('ok')
  })

  test('whose day of return has passed lets nothing out', async () => {
    const scene = await lendableAsset(practice)
    const asked = { ...asking(scene), dueOn: '2026-11-23' }
    const { loanId } = await practice.call('keeper', 'custody.proposeLoan', asked)
    await practice.call('leader', 'custody.decideLoan', yes(loanId))
    const today = await nextDay(practice, 'keeper', 'clerk')
    await officerThere(today, { kind: 'LOAN', id: loanId })
    const lent = await today.attempt('keeper', 'custody.lendOut', goingOut({ ...scene, loanId }))
    expect(refusalOf(lent)).toBe('LOAN_ORDER_SPENT')
  })
})

test('a seal that was cut on one thing goes on no box, and on no other thing', async () => {
  const { openingId, cell } = await resealedBefore(practice)
  await practice.call('keeper', 'custody.finishOpening', sealingAgain(openingId))
  const box = { parentId: cell, name: 'Thùng 1', capacity: null }
  const { placeId } = await practice.call('keeper', 'custody.addContainer', box)
  const cut = { placeId, sealNumber: 'NP-1' }
  expect(refusalOf(await practice.attempt('keeper', 'custody.beginContainerSealing', cut))).toBe(
    'SEAL_NOT_NEW'
  )
  await sealedBefore(practice, { placeId, sealNumber: 'TH-1' })
})

test('a seal that is reported torn is not whole on the paper of an exit', async () => {
  const scene = await approvedRelease(practice)
  const torn = report(scene.assetId, { kind: 'SEAL_BROKEN' })
  await practice.call('keeper', 'custody.reportIncident', torn)
  const hand = (sealIntact: boolean) =>
    practice.attempt('keeper', 'custody.handOver', { ...handingOver(scene), sealIntact })
  expect(refusalOf(await hand(true))).toBe('SEAL_REPORTED_TORN')
  expect(await hand(false)).toHaveProperty('ok')
})

describe('a new label', () => {
  test('is not printed for what is lent', async () => {
    const relabel = (assetId: string) =>
      practice.attempt('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn rách' })
    const { assetId } = await lentAsset(practice)
    expect(refusalOf(await relabel(assetId))).toBe('LABEL_ON_ITS_WAY')
  })

  test('nor for what is asked out, nor for what is ordered out', async () => {
    const relabel = () => practice.attempt('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn rách' })
    const scene = await openedStore(practice)
    const { assetId } = await thingInStore(practice, scene)
    const asked = returnTo(assetId, scene.debtorId)
    const { releaseId } = await practice.call('keeper', 'custody.proposeRelease', asked)
    expect(refusalOf(await relabel())).toBe('LABEL_ON_ITS_WAY')
    await orderedOut(practice, releaseId)
    expect(refusalOf(await relabel())).toBe('LABEL_ON_ITS_WAY')
  })

  test('nor for what is ordered to be lent, which is still here', async () => {
    const { assetId } = await approvedLoan(practice)
    const relabel = { assetId, reason: 'Nhãn rách' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.relabelAsset', relabel))).toBe('LOAN_OPEN')
  })

  test('of a part is its first, and is read as the part leaves', async () => {
    const scene = await openedStore(practice)
    const { assetId } = await thingInStore(practice, scene, { quantity: 5 })
    const asked = { ...returnTo(assetId, scene.debtorId), quantity: 2 }
    const { releaseId, tag } = await practice.call('keeper', 'custody.proposeRelease', asked)
    await orderedOut(practice, releaseId)
    await officerAtRelease(practice, releaseId)
    const handing = { ...handedToDebtor(releaseId, tag), sealIntact: null }
    expect(await practice.attempt('keeper', 'custody.handOver', handing)).toHaveProperty('ok')
  })
})

test('what comes into the own store is shown by a photo', async () => {
  const scene = await openedStore(practice)
  const thing = { name: 'Máy ảnh', unit: 'chiếc', quantity: 1 }
  const order = stockInOrder({ caseId: scene.caseId, lines: [thing] })
  const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
  const placeId = scene.store.cells[0]?.placeId ?? ''
  const found = receipt({ orderId, lineNumber: 1, ...thing, placeId })
  const receive = (change: object = {}) =>
    practice.attempt('keeper', 'custody.receiveAsset', { ...found, ...change })
  expect(refusalOf(await receive({ photos: [] }))).toBe('PHOTO_MISSING')
  expect(await receive()).toHaveProperty('ok')
})

test('a lot whose second person came on another day is not taken apart', async () => {
  const { assetId } = await openedLot(await openedStore(practice))
  const today = await nextDay(practice, 'keeper')
  const taken = await today.attempt('keeper', 'custody.splitAsset', { assetId, parts: [part('a', 1)] })
  expect(refusalOf(taken)).toBe('LOT_SEALED')
})
