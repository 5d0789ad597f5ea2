// How far a loan or an opening has come before the call that a test is about.
import type { InputOf } from '@shared/contract'
import { receiveAndStore, smallPhoto } from '../../../support/main-job'
import { orderLine, receipt, stockInOrder } from '../../../support/receiving'
import type { PersonName, Staff } from '../../../support/staff'
import { storedAsset, today } from '../scenes'

export const messengerNumber = '079085004321'

export function signed(
  side: string,
  fullName: string,
  change: Partial<InputOf<'custody.lendOut'>['signatures'][number]> = {}
): InputOf<'custody.lendOut'>['signatures'][number] {
  return {
    side,
    fullName,
    capacity: '',
    identityNumber: null,
    way: 'SCREEN',
    image: smallPhoto,
    finger: null,
    hand: null,
    witness: '',
    stamped: false,
    ...change
  }
}

/** Another asset of the same case, in the first cell once its label was read. */
export async function secondAsset(
  staff: Staff,
  scene: Awaited<ReturnType<typeof storedAsset>>,
  { sealNumber, stored }: { sealNumber: string | null; stored: boolean }
) {
  const line = orderLine({ name: 'Nhẫn bạc', unit: 'chiếc', quantity: 2, sealNumber })
  const order = stockInOrder({ caseId: scene.caseId, lines: [line] })
  const { orderId } = await staff.call('leader', 'custody.issueStockInOrder', order)
  const { name, unit, quantity, kind } = line
  const input = receipt({
    orderId,
    lineNumber: 1,
    name,
    unit,
    quantity,
    kind,
    sealNumber,
    condition: 'Mới',
    placeId: scene.cell,
    bookPriceDong: '0',
    photos: []
  })
  if (!stored) return staff.call('keeper', 'custody.receiveAsset', input)
  return receiveAndStore(staff, scene.store.cells[0]?.tag ?? '', input)
}

export function borrowerOf(staff: Staff, kind: 'PROCEEDING_BODY' | 'HIRED_KEEPER' = 'PROCEEDING_BODY') {
  return staff.call('keeper', 'custody.addHolder', {
    kind,
    name: kind === 'PROCEEDING_BODY' ? 'TAND khu vực 7 - TP. Hồ Chí Minh' : 'Công ty giữ xe Bình An',
    address: 'TP. Hồ Chí Minh',
    contact: '',
    contractNumber: '',
    contractEndsOn: null
  })
}

export async function lendableAsset(staff: Staff) {
  const scene = await storedAsset(staff)
  const { holderId } = await borrowerOf(staff)
  return { ...scene, borrowerId: holderId }
}
type Lendable = Awaited<ReturnType<typeof lendableAsset>>

export function asking({
  assetId,
  borrowerId
}: Pick<Lendable, 'assetId' | 'borrowerId'>): InputOf<'custody.proposeLoan'> {
  return {
    assetId,
    borrowerId,
    requestNumber: '88/CV-TA',
    requestDay: today,
    purpose: 'Trưng bày vật chứng tại phiên tòa phúc thẩm',
    dueOn: '2026-12-01'
  }
}

export async function proposedLoan(staff: Staff, by: PersonName = 'keeper') {
  const scene = await lendableAsset(staff)
  const { loanId } = await staff.call(by, 'custody.proposeLoan', asking(scene))
  return { ...scene, loanId }
}

export const yes = (loanId: string) => ({ loanId, decision: 'APPROVE' as const, reason: '' })

export async function approvedLoan(staff: Staff) {
  const scene = await proposedLoan(staff)
  await staff.call('leader', 'custody.decideLoan', yes(scene.loanId))
  return scene
}

export function goingOut(scene: { loanId: string; assetTag: string }): InputOf<'custody.lendOut'> {
  return {
    loanId: scene.loanId,
    scannedTag: scene.assetTag,
    letter: 'Giấy giới thiệu 12/GGT-TA',
    condition: 'Còn chạy được, xước yếm trái',
    sealIntact: true,
    photos: [smallPhoto],
    signatures: [
      signed('GIVER', 'Mai Văn Sơn'),
      signed('RECEIVER', 'Trịnh Công Minh', { identityNumber: messengerNumber })
    ]
  }
}

export async function lentAsset(staff: Staff) {
  const scene = await approvedLoan(staff)
  await staff.call('keeper', 'custody.lendOut', goingOut(scene))
  return scene
}

export function comingBack(scene: {
  loanId: string
  assetTag: string
  store: { cells: { tag: string }[] }
}): InputOf<'custody.takeBack'> {
  return {
    loanId: scene.loanId,
    scannedTag: scene.assetTag,
    placeTag: scene.store.cells[1]?.tag ?? '',
    condition: 'Còn chạy được, xước yếm trái',
    sealNumber: 'NP-1',
    sealIntact: true,
    sealChange: null,
    photos: [smallPhoto],
    signatures: [
      signed('GIVER', 'Trịnh Công Minh', { identityNumber: messengerNumber }),
      signed('RECEIVER', 'Mai Văn Sơn')
    ]
  }
}

export function layingDown(scene: { assetId: string; assetTag: string }): InputOf<'custody.beginOpening'> {
  return {
    assetId: scene.assetId,
    scannedTag: scene.assetTag,
    sealNumber: ' np 1 ',
    sealIntact: true,
    reason: 'Giám định lại theo yêu cầu của Tòa án',
    photos: [smallPhoto]
  }
}

export async function begunOpening(staff: Staff) {
  const scene = await storedAsset(staff)
  const { openingId } = await staff.call('keeper', 'custody.beginOpening', layingDown(scene))
  return { ...scene, openingId }
}

export async function attendedOpening(staff: Staff) {
  const scene = await begunOpening(staff)
  await staff.call('leader', 'custody.attendOpening', { openingId: scene.openingId })
  return scene
}

export function sealingAgain(openingId: string): InputOf<'custody.finishOpening'> {
  return {
    openingId,
    contents: [
      { name: 'Xe máy Honda Wave', unit: 'chiếc', quantity: 1, condition: 'Như biên bản' },
      { name: 'Chìa khóa', unit: 'chiếc', quantity: 2, condition: 'Mới' }
    ],
    difference: 'Biên bản ban đầu không ghi chìa khóa',
    condition: 'Đủ phụ tùng, đã niêm phong lại',
    newSealNumber: 'NP-2',
    photos: [smallPhoto],
    signatures: [signed('KEEPER', 'Mai Văn Sơn'), signed('ATTENDANT', 'Phạm Văn Hòa')]
  }
}
