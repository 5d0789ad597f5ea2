// How far a hand-over, a correction, an undone receipt or an opened package has come before the call that a test is about.
import type { InputOf } from '@shared/contract'
import type { holderKinds } from '@shared/contract/custody'
import { receiveAndStore, smallPhoto } from '../../../support/main-job'
import { enoughDetails, orderLine, receipt, stockInOrder } from '../../../support/receiving'
import type { Staff } from '../../../support/staff'
import { firstLine, orderedIn, storedAsset, today } from '../scenes'
import { signed } from './loan-scenes'

type HolderKind = (typeof holderKinds)[number]
type Going = InputOf<'custody.transferHolding'>

export const yardName = 'Công ty giữ xe Bình An'
const names: Partial<Record<HolderKind, string>> = {
  HIRED_KEEPER: yardName,
  TREASURY: 'Kho bạc Nhà nước khu vực II',
  POLICE_STORE: 'Kho vật chứng Công an Thành phố'
}

/** A holder of a kind, with a contract. */
export function keeperOf(staff: Staff, kind: HolderKind = 'HIRED_KEEPER', name = names[kind] ?? kind) {
  return staff.call('keeper', 'custody.addHolder', {
    kind,
    name,
    address: 'TP. Hồ Chí Minh',
    contact: '0900000000',
    contractNumber: '12/HĐ-TG',
    contractEndsOn: '2026-12-01'
  })
}

export function asking(
  assetIds: readonly string[],
  holderId: string | null
): InputOf<'custody.proposeHoldingTransfer'> {
  return {
    to: holderId === null ? { holding: 'OWN_STORE', holderId } : { holding: 'HELD_BY_OTHER', holderId },
    assetIds: [...assetIds],
    becomes: null,
    reason: 'Kho không đủ chỗ để xe',
    document: 'Hợp đồng 12/HĐ-TG',
    expected: { day: today, hour: '09:00' }
  }
}

/** A stored thing that is to go to a hired yard. */
export async function proposedTransfer(staff: Staff) {
  const scene = await storedAsset(staff)
  const { holderId } = await keeperOf(staff)
  const { transferId } = await staff.call(
    'keeper',
    'custody.proposeHoldingTransfer',
    asking([scene.assetId], holderId)
  )
  return { ...scene, holderId, transferId }
}

export async function approvedTransfer(staff: Staff) {
  const scene = await proposedTransfer(staff)
  await staff.call('leader', 'custody.decideHoldingTransfer', yes(scene.transferId))
  return scene
}

export const yes = (transferId: string) => ({ transferId, decision: 'APPROVE' as const, reason: '' })

export const keeperSigns = signed('GIVER', 'Mai Văn Sơn', { stamped: true })
export const yardSigns = signed('RECEIVER', 'Trịnh Công Minh', {
  stamped: true,
  identityNumber: '079085004321'
})

export function goingTo(
  scene: { transferId: string; assetId: string; assetTag: string },
  change: Partial<Going> = {}
): Going {
  return {
    transferId: scene.transferId,
    items: [
      {
        assetId: scene.assetId,
        scannedTag: scene.assetTag,
        placeTag: null,
        condition: 'Còn chạy được, xước yếm',
        sealIntact: true
      }
    ],
    place: 'Bãi xe Bình An',
    photos: [smallPhoto],
    signatures: [keeperSigns, yardSigns],
    ...change
  }
}

/** The thing stands in the hired yard. */
export async function transferredAsset(staff: Staff) {
  const scene = await approvedTransfer(staff)
  await staff.call('keeper', 'custody.transferHolding', goingTo(scene))
  return scene
}

/** What the books say of a stored thing, with a change. */
export async function correcting(
  staff: Staff,
  assetId: string,
  change: Partial<InputOf<'custody.proposeCorrection'>['after']>
): Promise<InputOf<'custody.proposeCorrection'>> {
  const { name, unit, details, expiresOn, bookPriceDong } = await staff.call('keeper', 'custody.getAsset', {
    assetId
  })
  return {
    assetId,
    after: { name, unit, details, expiresOn, bookPriceDong, ...change },
    reason: 'Ghi sai khi nhập',
    document: '',
    photos: []
  }
}

export async function proposedCorrection(
  staff: Staff,
  change: Partial<InputOf<'custody.proposeCorrection'>['after']> = { name: 'Xe máy Honda Wave Alpha' }
) {
  const scene = await storedAsset(staff)
  const { correctionId } = await staff.call(
    'keeper',
    'custody.proposeCorrection',
    await correcting(staff, scene.assetId, change)
  )
  return { ...scene, correctionId }
}

/** Two lines received, no record of hand-over yet. */
export async function receivedLine(staff: Staff) {
  const scene = await orderedIn(staff)
  const { assetId, tag } = await staff.call('keeper', 'custody.receiveAsset', firstLine(scene))
  return {
    ...scene,
    assetId,
    assetTag: tag,
    undo: { orderId: scene.orderId, lineNumber: 1, reason: 'Nhận nhầm dòng' }
  }
}

/** Both lines of the order settled on an open record. */
export async function openedDelivery(staff: Staff) {
  const scene = await receivedLine(staff)
  const { deliveryId } = await staff.call('keeper', 'custody.openDelivery', {
    orderId: scene.orderId,
    place: 'Kho 1'
  })
  return { ...scene, deliveryId }
}

export const telephone = { name: 'Điện thoại iPhone 13', unit: 'chiếc', quantity: 1, condition: 'Còn mới' }
export const simCards = { name: 'Thẻ SIM', unit: 'chiếc', quantity: 3, condition: 'Chưa kiểm tra' }

/** A package with a telephone and three SIM cards in it, stored and opened before the leader. */
export async function openedPackage(staff: Staff) {
  const scene = await storedPackage(staff)
  const { openingId } = await staff.call('keeper', 'custody.beginOpening', {
    assetId: scene.packageId,
    scannedTag: scene.packageTag,
    sealNumber: 'NP-77',
    sealIntact: true,
    reason: 'Trả điện thoại, tiêu hủy SIM theo bản án',
    photos: [smallPhoto]
  })
  await staff.call('leader', 'custody.attendOpening', { openingId })
  return { ...scene, openingId }
}

export async function storedPackage(staff: Staff) {
  const scene = await storedAsset(staff)
  const line = orderLine({
    name: 'Gói niêm phong số 77',
    unit: 'gói',
    quantity: 1,
    sealNumber: 'NP-77',
    decided: { outcome: 'RETURNED', on: '2026-11-20' }
  })
  const order = stockInOrder({ caseId: scene.caseId, lines: [line] })
  const { orderId } = await staff.call('leader', 'custody.issueStockInOrder', order)
  const stored = await receiveAndStore(
    staff,
    scene.store.cells[0]?.tag ?? '',
    receipt({
      orderId,
      lineNumber: 1,
      name: line.name,
      unit: line.unit,
      quantity: 1,
      sealNumber: 'NP-77',
      placeId: scene.cell,
      bookPriceDong: '1000000',
      contents: [telephone, simCards]
    })
  )
  return { ...scene, packageId: stored.assetId, packageTag: stored.tag }
}

type Found = InputOf<'custody.finishOpening'>['contents'][number]
export const out = (
  line: Omit<Found, 'takeOut'>,
  change: Partial<NonNullable<Found['takeOut']>> = {}
): Found => ({
  ...line,
  takeOut: {
    quantity: line.quantity,
    kind: 'ORDINARY',
    details: {},
    expiresOn: null,
    sealNumber: null,
    bookPriceDong: '0',
    ...change
  }
})

export const theTelephone = out(telephone, { kind: 'ELECTRONICS', details: enoughDetails.ELECTRONICS })

/** The telephone is taken out, the SIM cards are sealed again. */
export function takingOut(
  openingId: string,
  change: Partial<InputOf<'custody.finishOpening'>> = {}
): InputOf<'custody.finishOpening'> {
  return {
    openingId,
    contents: [theTelephone, simCards],
    difference: '',
    condition: 'Gói còn 3 thẻ SIM',
    newSealNumber: 'NP-78',
    photos: [smallPhoto],
    signatures: [signed('KEEPER', 'Mai Văn Sơn'), signed('ATTENDANT', 'Phạm Văn Hòa')],
    ...change
  }
}
