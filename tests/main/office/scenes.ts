// How far a story has come before the call that a test is about: each scene plays the calls before it.
import type { InputOf } from '@shared/contract'
import {
  arrangeStore,
  creditorNumber,
  debtorNumber,
  newCase,
  receiveAndStore,
  smallPhoto
} from '../../support/main-job'
import { approval, handedToDebtor, returnTo } from '../../support/releasing'
import { orderLine, receipt, stockInOrder } from '../../support/receiving'
import type { Staff } from '../../support/staff'

export const today = '2026-11-23'
/** A UUID that nothing has. */
export const nobody = '00000000-0000-7000-8000-000000000000'

export const orderLines = [
  orderLine({ name: 'Xe máy Honda Wave', unit: 'chiếc', quantity: 1, kind: 'VEHICLE', sealNumber: 'NP-1' }),
  orderLine({ name: 'Nhẫn vàng', unit: 'chiếc', quantity: 2 })
]

export function openedCase(staff: Staff, index = 0) {
  return staff.call('clerk', 'cases.openCase', newCase(null, index))
}

/** A case, a store with two cells and an order of two lines. */
export async function orderedIn(staff: Staff) {
  const opened = await openedCase(staff)
  const store = await arrangeStore(staff, 2)
  const order = await staff.call(
    'leader',
    'custody.issueStockInOrder',
    stockInOrder({ caseId: opened.caseId, lines: orderLines })
  )
  const [cell, otherCell] = store.cells.map(({ placeId }) => placeId)
  return { ...opened, store, orderId: order.orderId, cell: cell ?? '', otherCell: otherCell ?? '' }
}
export type OrderedIn = Awaited<ReturnType<typeof orderedIn>>

export function firstLine(scene: OrderedIn): InputOf<'custody.receiveAsset'> {
  const { name, unit, quantity, kind, sealNumber } = orderLines[0]!
  return receipt({
    orderId: scene.orderId,
    lineNumber: 1,
    name,
    unit,
    quantity,
    kind,
    sealNumber,
    condition: 'Còn chạy được',
    placeId: scene.cell,
    bookPriceDong: '7000000',
    photos: [smallPhoto]
  })
}

export async function storedAsset(staff: Staff) {
  const scene = await orderedIn(staff)
  const { assetId, tag } = await receiveAndStore(staff, scene.store.cells[0]?.tag ?? '', firstLine(scene))
  return { ...scene, assetId, assetTag: tag }
}

export async function proposedRelease(staff: Staff) {
  const scene = await storedAsset(staff)
  const { releaseId } = await staff.call('keeper', 'custody.proposeRelease', returnOf(scene))
  return { ...scene, releaseId }
}

export function returnOf(scene: { assetId: string; debtorId: string }): InputOf<'custody.proposeRelease'> {
  return returnTo(scene.assetId, scene.debtorId)
}

export async function approvedRelease(staff: Staff) {
  const scene = await proposedRelease(staff)
  await staff.call('leader', 'custody.decideRelease', approval(scene.releaseId))
  return scene
}

export function handingOver(scene: { releaseId: string; assetTag: string }): InputOf<'custody.handOver'> {
  return handedToDebtor(scene.releaseId, scene.assetTag)
}

export function cashFor(
  opened: { caseId: string; obligationId: string },
  amountDong: string
): InputOf<'funds.collectCash'> {
  return {
    caseId: opened.caseId,
    obligationId: opened.obligationId,
    payer: { fullName: 'Đỗ Văn Thắng', identityNumber: debtorNumber, address: 'TP. Hồ Chí Minh' },
    amountDong,
    content: 'Nộp tiền thi hành án'
  }
}

export async function collectedCash(staff: Staff, amountDong = '100000000') {
  const opened = await openedCase(staff)
  const collected = await staff.call('cashier', 'funds.collectCash', cashFor(opened, amountDong))
  return { ...opened, ...collected }
}

export async function proposedPayment(staff: Staff) {
  const scene = await collectedCash(staff)
  const { paymentId } = await staff.call('clerk', 'funds.proposePayment', {
    obligationId: scene.obligationId,
    grossDong: '100000000',
    reason: 'Chi trả'
  })
  return { ...scene, paymentId, verdict: { paymentId, decision: 'APPROVE' as const, reason: '' } }
}

export async function checkedPayment(staff: Staff) {
  const scene = await proposedPayment(staff)
  await staff.call('accountant', 'funds.checkPayment', scene.verdict)
  return scene
}

export async function approvedPayment(staff: Staff) {
  const scene = await checkedPayment(staff)
  await staff.call('leader', 'funds.approvePayment', scene.verdict)
  return { ...scene, pay: { paymentId: scene.paymentId, payeeIdentityNumber: creditorNumber } }
}

/** Money taken over on paper, lying at the treasury; answers its id. */
export async function heldMoney(staff: Staff): Promise<string> {
  const { caseId } = await openedCase(staff)
  const { holderId } = await staff.call('keeper', 'custody.addHolder', {
    kind: 'TREASURY',
    name: 'Kho bạc Nhà nước',
    address: '',
    contact: '',
    contractNumber: '12/HĐ',
    contractEndsOn: '2026-12-01'
  })
  const line = { name: 'Tiền mặt', unit: 'tờ', quantity: 15, kind: 'CASH' as const }
  const held = { holding: 'HELD_BY_OTHER' as const, holderId, expected: { day: '2026-11-25', hour: '09:30' } }
  const order = stockInOrder({ ...held, caseId, lines: [line] })
  const { orderId } = await staff.call('leader', 'custody.issueStockInOrder', order)
  const found = receipt({ orderId, lineNumber: 1, ...line, placeId: null })
  return (await staff.call('clerk', 'custody.receiveAsset', found)).assetId
}
