// A keeper who signs for both sides of a record would receive what nobody delivered, and say that nothing came. Each
// test plays one way of doing so.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { peopleIds } from '../../../support/counting'
import { smallPhoto } from '../../../support/given'
import { policeStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { drawnSignature, receipt, smallConfirmation, stockInOrder } from '../../../support/receiving'
import { people } from '../../../support/staff'
import { attended, deliveredByOfficer } from '../../../support/witnessing'
import { openedCase } from '../scenes'
import { arrangeStore } from '../../../support/main-job'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const outsider = { fullName: 'Trung úy Ngô Văn Lâm', identityNumber: '079085002222' }
const ownNumber = '079085003333'

/** A record of one thing received, or of one that was never brought. */
async function opened({
  source = 'POLICE',
  brought = true,
  delivererIdentity = null,
  recorded = 1
}: {
  source?: 'POLICE' | 'SEIZURE'
  brought?: boolean | 'ANOTHER'
  delivererIdentity?: string | null
  /** How many the first seizure record has; one is found. */
  recorded?: number
} = {}) {
  const { caseId } = await openedCase(practice)
  const { cells } = await arrangeStore(practice, 1)
  const thing = { name: 'Máy ảnh', unit: 'chiếc', quantity: 1 }
  const { orderId } = await practice.call(
    'leader',
    'custody.issueStockInOrder',
    stockInOrder({ caseId, source, delivererIdentity, lines: [{ ...thing, quantity: recorded }] })
  )
  const line = { orderId, lineNumber: 1 }
  const proofs = recorded === 1 ? [] : [smallConfirmation]
  if (brought === true) {
    await practice.call(
      'keeper',
      'custody.receiveAsset',
      receipt({ ...line, ...thing, placeId: cells[0]?.placeId ?? '', proofs })
    )
  } else {
    const another = {
      ...thing,
      name: 'Máy ảnh hỏng',
      kind: 'ORDINARY' as const,
      condition: 'Vỡ kính',
      conditionSame: false,
      sealNumber: null,
      sealIntact: null
    }
    const refused = {
      ...line,
      found: brought === 'ANOTHER' ? another : null,
      reason: 'Không giao',
      photos: brought === 'ANOTHER' ? [smallPhoto] : []
    }
    await practice.call('keeper', 'custody.rejectLine', refused)
  }
  const { deliveryId } = await practice.call('keeper', 'custody.openDelivery', { orderId, place: 'Kho 1' })
  const sign = (...signatures: object[]) =>
    practice.attempt('keeper', 'custody.signDelivery', { deliveryId, signatures })
  const isOpen = async () =>
    (await practice.call('keeper', 'custody.listStockInOrders', { openOnly: true })).orders.some(
      (order) => order.orderId === orderId
    )
  return { orderId, deliveryId, about: { kind: 'DELIVERY' as const, id: deliveryId }, sign, isOpen }
}

const receiver = drawnSignature('RECEIVER')
const giver = drawnSignature('GIVER', outsider)

describe('the two sides of a record', () => {
  test('are not one person: by name, by number, or the keeper himself as the deliverer', async () => {
    const { sign } = await opened()
    const asKeeper = { ...giver, fullName: 'mai van son' }
    expect(refusalOf(await sign(asKeeper))).toBe('SIGNED_BY_ONE')
    expect(refusalOf(await sign(asKeeper, receiver))).toBe('SIGNED_BY_ONE')
    const numbered = { ...receiver, identityNumber: ownNumber }
    expect(refusalOf(await sign({ ...giver, identityNumber: ownNumber }, numbered))).toBe('SIGNED_BY_ONE')
    expect(await sign(numbered)).toEqual({ ok: { state: 'OPEN' } })
    expect(refusalOf(await sign({ ...giver, identityNumber: ownNumber }))).toBe('SIGNED_BY_ONE')
    expect(await sign(giver)).toEqual({ ok: { state: 'SIGNED' } })
  })

  test('whoever takes it in signs for himself', async () => {
    const { sign } = await opened()
    expect(refusalOf(await sign(giver, { ...receiver, fullName: 'Ai đó' }))).toBe('SIGNATURE_OF_ANOTHER')
    const refuses = { way: 'REFUSED', image: null, witness: 'Lê Thị Hoa', witnessIdentity: '079085004444' }
    expect(refusalOf(await sign(giver, { ...receiver, ...refuses }))).toBe('SIGNATURE_INCOMPLETE')
  })

  test('a witness from outside is known by a number, and is neither side', async () => {
    const { sign } = await opened()
    const refuses = { ...giver, way: 'REFUSED', image: null, witness: 'Lê Thị Hoa' }
    expect(refusalOf(await sign(refuses, receiver))).toBe('WITNESS_WITHOUT_NUMBER')
    const asGiver = { ...refuses, witnessIdentity: outsider.identityNumber }
    expect(refusalOf(await sign(asGiver, receiver))).toBe('SIGNATURE_INCOMPLETE')
    const asKeeper = { ...refuses, witness: people.keeper.fullName, witnessIdentity: ownNumber }
    expect(await sign(receiver)).toEqual({ ok: { state: 'OPEN' } })
    expect(refusalOf(await sign(asKeeper))).toBe('SIGNATURE_INCOMPLETE')
    expect(await sign({ ...refuses, witnessIdentity: '079085004444' })).toEqual({ ok: { state: 'SIGNED' } })
  })
})

describe('who comes from outside', () => {
  test('is known by a number', async () => {
    const { sign } = await opened()
    expect(refusalOf(await sign({ ...giver, identityNumber: null }, receiver))).toBe(
      'DELIVERER_WITHOUT_NUMBER'
    )
    expect(await sign(giver, receiver)).toEqual({ ok: { state: 'SIGNED' } })
  })

  test('by the one of the order, where it names one', async () => {
    const named = await opened({ delivererIdentity: outsider.identityNumber })
    const other = { ...giver, identityNumber: ownNumber }
    expect(refusalOf(await named.sign(other, receiver))).toBe('DELIVERER_WRONG')
    expect(await named.sign(giver, receiver)).toEqual({ ok: { state: 'SIGNED' } })
  })

  test('does not alone stand for what came short', async () => {
    const { sign, about } = await opened({ recorded: 3 })
    expect(refusalOf(await sign(giver, receiver))).toBe('NOT_BROUGHT_ALONE')
    await attended(practice, about, { who: 'cashier' })
    expect(await sign(giver, receiver)).toEqual({ ok: { state: 'SIGNED' } })
  })
})

test('who orders takes nothing over by his own order', async () => {
  const ids = await peopleIds(practice)
  const { caseId } = await openedCase(practice)
  const roles = ['LEADER', 'ENFORCEMENT_OFFICER']
  await practice.attempt('admin', 'identity.changeRoles', { userId: ids.leader, roles, reason: 'Kiêm' })
  const thing = { name: 'Máy ảnh', unit: 'chiếc', quantity: 1 }
  const holderId = await policeStore(practice)
  const expected = { day: '2026-11-23', hour: '09:00' }
  const held = { holding: 'HELD_BY_OTHER' as const, holderId, expected }
  const order = stockInOrder({ caseId, source: 'POLICE', ...held, lines: [thing] })
  const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
  const found = receipt({ orderId, lineNumber: 1, ...thing, placeId: null })
  expect(refusalOf(await practice.attempt('leader', 'custody.receiveAsset', found))).toBe('SAME_PERSON')
  expect(await practice.attempt('clerk', 'custody.receiveAsset', found)).toHaveProperty('ok')
  const opening = { orderId, place: 'Kho công an' }
  expect(refusalOf(await practice.attempt('leader', 'custody.openDelivery', opening))).toBe('SAME_PERSON')
})

test('that another thing was brought than the order names is said before a second person', async () => {
  const { sign, about } = await opened({ brought: 'ANOTHER' })
  expect(refusalOf(await sign(giver, receiver))).toBe('NOT_BROUGHT_ALONE')
  await attended(practice, about, { who: 'cashier' })
  expect(await sign(giver, receiver)).toEqual({ ok: { state: 'SIGNED' } })
})

describe('what an officer of the office seized', () => {
  const officer = drawnSignature('GIVER')

  test('is delivered by an officer, who says so from his own session', async () => {
    const { sign, deliveryId } = await opened({ source: 'SEIZURE' })
    expect(refusalOf(await sign(giver, receiver))).toBe('DELIVERER_NOT_OFFICER')
    const asCashier = { ...giver, fullName: people.cashier.fullName }
    expect(refusalOf(await sign(asCashier, receiver))).toBe('DELIVERER_NOT_OFFICER')
    expect(refusalOf(await sign(officer, receiver))).toBe('DELIVERER_NOT_ATTENDED')
    await deliveredByOfficer(practice, deliveryId)
    expect(await sign(officer, receiver)).toEqual({ ok: { state: 'SIGNED' } })
  })

  test('or signs otherwise before a colleague who was there', async () => {
    const { sign, about } = await opened({ source: 'SEIZURE' })
    const finger = { way: 'FINGERPRINT', finger: 'THUMB', hand: 'LEFT' }
    const outside = { ...officer, ...finger, witness: 'Lê Thị Hoa', witnessIdentity: '079085004444' }
    expect(refusalOf(await sign(outside, receiver))).toBe('DELIVERER_NOT_ATTENDED')
    const witness = await attended(practice, about, { who: 'cashier' })
    expect(await sign({ ...officer, ...finger, witness }, receiver)).toEqual({ ok: { state: 'SIGNED' } })
  })
})

describe('that nothing was brought', () => {
  test('is not over while both sides have not signed, before a second person', async () => {
    const { sign, about, isOpen } = await opened({ brought: false })
    expect(await isOpen()).toBe(true)
    await sign(receiver)
    expect(await isOpen()).toBe(true)
    // A name, a number and a drawing are what the keeper alone can make.
    expect(refusalOf(await sign(giver))).toBe('NOT_BROUGHT_ALONE')
    await attended(practice, about, { who: 'accountant' })
    await sign(giver)
    expect(await isOpen()).toBe(false)
  })

  test('is said by the side that should have brought it, or before a second person of the office', async () => {
    const { sign, about, isOpen } = await opened({ brought: false })
    const refuses = { ...giver, way: 'REFUSED', image: null, witness: 'Lê Thị Hoa' }
    const alone = await sign({ ...refuses, witnessIdentity: '079085004444' }, receiver)
    expect(alone).toMatchObject({ refusal: { code: 'NOT_BROUGHT_ALONE', params: { name: 'Máy ảnh' } } })
    expect(await isOpen()).toBe(true)
    const witness = await attended(practice, about, { who: 'accountant' })
    expect(await sign({ ...refuses, witness }, receiver)).toEqual({ ok: { state: 'SIGNED' } })
    const { entries } = await practice.call('keeper', 'journal.getTimeline', {
      subject: `delivery:${about.id}`,
      limit: 9
    })
    expect(entries.find(({ kind }) => kind === 'custody.DeliverySigned')?.payload).toMatchObject({
      witnesses: [{ fullName: people.accountant.fullName }]
    })
  })
})
