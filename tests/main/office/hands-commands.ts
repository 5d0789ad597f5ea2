// The commands by which things change hands, books are put right and packages are opened, for what holds of every command.
import * as hands from './custody/hands-scenes'
import { because, type Scenario } from './scenario'
import { orderedIn, storedAsset, today } from './scenes'

const renewed = {
  name: hands.yardName,
  address: 'TP. Hồ Chí Minh',
  contact: '0900000000',
  contractNumber: '15/HĐ-TG',
  contractEndsOn: '2027-12-01'
}

export const handsCommands: Record<string, Scenario> = {
  'custody.changeHolder': {
    person: 'keeper',
    before: async (staff) => ({ ...(await hands.keeperOf(staff)), ...renewed, reason: 'Gia hạn hợp đồng' }),
    other: because
  },
  'custody.closeHolder': {
    person: 'keeper',
    before: async (staff) => ({ ...(await hands.keeperOf(staff)), reason: 'Hết hợp đồng' }),
    other: because
  },
  'custody.proposeHoldingTransfer': {
    person: 'keeper',
    before: async (staff) => {
      const { assetId } = await storedAsset(staff)
      return hands.asking([assetId], (await hands.keeperOf(staff)).holderId)
    },
    other: because
  },
  'custody.decideHoldingTransfer': {
    person: 'leader',
    before: async (staff) => hands.yes((await hands.proposedTransfer(staff)).transferId),
    other: (input) => ({ ...input, decision: 'DECLINE', reason: 'Chưa có hợp đồng' })
  },
  'custody.cancelHoldingTransfer': {
    person: 'leader',
    before: async (staff) => ({
      transferId: (await hands.approvedTransfer(staff)).transferId,
      reason: 'Bãi xe từ chối nhận'
    }),
    other: because
  },
  'custody.transferHolding': {
    person: 'keeper',
    before: async (staff) => hands.goingTo(await hands.approvedTransfer(staff)),
    other: (input) => ({ ...input, place: 'Chỗ khác' })
  },
  'custody.proposeCorrection': {
    person: 'keeper',
    before: async (staff) =>
      hands.correcting(staff, (await storedAsset(staff)).assetId, { name: 'Xe máy Honda Wave Alpha' }),
    other: because
  },
  'custody.withdrawCorrection': {
    person: 'keeper',
    before: async (staff) => ({
      correctionId: (await hands.proposedCorrection(staff)).correctionId,
      reason: 'Tên cũ đúng'
    }),
    other: because
  },
  'custody.correctAsset': {
    person: 'leader',
    before: async (staff) => ({
      correctionId: (await hands.proposedCorrection(staff)).correctionId,
      decision: 'CONFIRM',
      reason: ''
    }),
    other: (input) => ({ ...input, decision: 'DECLINE', reason: 'Tên cũ đúng' })
  },
  'custody.valueAsset': {
    person: 'clerk',
    before: async (staff) => ({
      assetId: (await storedAsset(staff)).assetId,
      kind: 'APPRAISAL',
      valueDong: '9500000',
      body: 'Công ty thẩm định giá Miền Nam',
      documentNumber: '77/CT',
      documentDay: today
    }),
    other: (input) => ({ ...input, valueDong: '9500001' })
  },
  'custody.cancelStockInOrder': {
    person: 'leader',
    before: async (staff) => ({
      orderId: (await orderedIn(staff)).orderId,
      reason: 'Công an không giao nữa'
    }),
    other: because
  },
  'custody.cancelDelivery': {
    person: 'leader',
    before: async (staff) => ({
      deliveryId: (await hands.openedDelivery(staff)).deliveryId,
      reason: 'Ghi nhầm dòng'
    }),
    other: because
  },
  'custody.undoReceivedLine': {
    person: 'keeper',
    before: async (staff) => (await hands.receivedLine(staff)).undo,
    other: because
  }
}
