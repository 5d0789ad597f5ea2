// The commands of doors, places and containers for what holds of every command.
import { storeRules } from '../../support/main-job'
import type { Staff } from '../../support/staff'
import { opening, sealedBox } from './custody/container-scenes'
import { because, type Scenario } from './scenario'
import { nobody, orderedIn, storedAsset } from './scenes'

/** A warehouse whose door log is kept, and what one writes on entering it. */
async function entering(staff: Staff) {
  const { store } = await orderedIn(staff)
  await staff.call('leader', 'custody.setStoreRules', { ...storeRules, doorLog: true })
  return {
    warehouseId: store.warehouseId,
    keyHolder: 'Mai Văn Sơn',
    people: [{ name: 'Thợ điện' }],
    purpose: 'Sửa đèn'
  }
}

/** A box in the first cell with the only thing of the store in it. */
async function packedBox(staff: Staff) {
  const scene = await storedAsset(staff)
  const { cell, assetId } = scene
  const made = { parentId: cell, name: 'Thùng 1', capacity: null }
  const { placeId } = await staff.call('keeper', 'custody.addContainer', made)
  await staff.call('keeper', 'custody.moveAssets', {
    assets: [{ assetId, fromPlaceId: cell }],
    toPlaceId: placeId,
    reason: ''
  })
  return { ...scene, placeId }
}

/** A packed box with its seal at hand. */
async function sealing(staff: Staff) {
  const { placeId } = await packedBox(staff)
  return staff.call('keeper', 'custody.beginContainerSealing', { placeId, sealNumber: 'NP-77' })
}

async function sealed(staff: Staff) {
  const { cell } = await orderedIn(staff)
  return opening(await sealedBox(staff, cell, 'NP-77'))
}

/** The keeper stands before a sealed box. */
async function begun(staff: Staff) {
  return staff.call('keeper', 'custody.beginContainerOpening', await sealed(staff))
}

/** The second person is there too. */
async function attended(staff: Staff) {
  const { openingId } = await begun(staff)
  await staff.call('leader', 'custody.attendContainerOpening', { openingId })
  return { openingId }
}

const described = {
  name: 'Ô chống ẩm',
  capacity: 20,
  suits: ['DOCUMENT'],
  nearDoor: true,
  outdoor: false,
  keeperName: '',
  leaseNumber: '',
  leaseEndsOn: null
}

export const placeCommands: Record<string, Scenario> = {
  'custody.openDoor': {
    person: 'keeper',
    before: entering,
    other: (input) => ({ ...input, purpose: 'Kiểm tra' })
  },
  'custody.closeDoor': {
    person: 'keeper',
    before: async (staff) => staff.call('keeper', 'custody.openDoor', await entering(staff)),
    other: () => ({ visitId: nobody })
  },
  'custody.addContainer': {
    person: 'keeper',
    before: async (staff) => ({ parentId: (await orderedIn(staff)).cell, name: 'Thùng 1', capacity: 8 }),
    other: (input) => ({ ...input, name: 'Thùng 2' })
  },
  'custody.describePlace': {
    person: 'admin',
    before: async (staff) => ({ placeId: (await orderedIn(staff)).cell, described, reason: 'Đổi tủ' }),
    other: because
  },
  'custody.closePlace': {
    person: 'admin',
    before: async (staff) => ({ placeId: (await orderedIn(staff)).otherCell, reason: 'Trả mặt bằng' }),
    other: because
  },
  'custody.moveContainer': {
    person: 'keeper',
    before: async (staff) => {
      const { placeId, cell, otherCell } = await packedBox(staff)
      return { placeId, fromPlaceId: cell, toPlaceId: otherCell, reason: '' }
    },
    other: because
  },
  'custody.sealContainer': {
    person: 'keeper',
    before: async (staff) => {
      const { sealingId } = await sealing(staff)
      await staff.call('leader', 'custody.attendContainerSealing', { sealingId })
      return { sealingId }
    },
    other: () => ({ sealingId: nobody })
  },
  'custody.beginContainerSealing': {
    person: 'keeper',
    before: async (staff) => ({ placeId: (await packedBox(staff)).placeId, sealNumber: 'NP-77' }),
    other: (input) => ({ ...input, sealNumber: 'NP-78' })
  },
  'custody.attendContainerSealing': {
    person: 'leader',
    before: sealing,
    other: () => ({ sealingId: nobody })
  },
  'custody.cancelContainerSealing': {
    person: 'keeper',
    before: async (staff) => ({ ...(await sealing(staff)), reason: 'Chưa niêm phong' }),
    other: because
  },
  'custody.callOffContainerSealing': {
    person: 'leader',
    before: async (staff) => {
      const { sealingId } = await sealing(staff)
      await staff.call('leader', 'custody.attendContainerSealing', { sealingId })
      return { sealingId, reason: 'Chưa niêm phong' }
    },
    other: because
  },
  'custody.printPlaceLabel': {
    person: 'keeper',
    before: async (staff) => ({ placeId: (await orderedIn(staff)).cell }),
    other: () => ({ placeId: nobody })
  },
  'custody.beginContainerOpening': { person: 'keeper', before: sealed, other: because },
  'custody.attendContainerOpening': {
    person: 'leader',
    before: begun,
    other: () => ({ openingId: nobody })
  },
  'custody.openContainerSeal': {
    person: 'keeper',
    before: attended,
    other: () => ({ openingId: nobody })
  },
  'custody.cancelContainerOpening': {
    person: 'keeper',
    before: async (staff) => ({ ...(await begun(staff)), reason: 'Không mở nữa' }),
    other: because
  },
  'custody.callOffContainerOpening': {
    person: 'leader',
    before: async (staff) => ({ ...(await attended(staff)), reason: 'Không mở nữa' }),
    other: because
  }
}
