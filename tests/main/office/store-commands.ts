// The commands of storing — labels read back, moves and their orders, lots, rules, a store that was there — for what
// holds of every command.
import { smallPhoto } from '../../support/given'
import { storeRules } from '../../support/main-job'
import type { Staff } from '../../support/staff'
import { receivedThings, storedThings } from './custody/many-things'
import { because, type Scenario } from './scenario'
import { orderedIn, storedAsset } from './scenes'

const part = (name: string) => ({ name, quantity: 1, sealNumber: null, details: {} })

/** Two things in the first cell, and the way to the second. */
async function movable(staff: Staff) {
  const { scene, things } = await storedThings(staff, 2)
  const assets = things.map(({ assetId }) => ({ assetId, fromPlaceId: scene.cell }))
  return { assets, toPlaceId: scene.otherCell, reason: 'Dọn kệ' }
}

/** A thing in a cell, and another warehouse that it may be ordered to. */
async function orderable(staff: Staff) {
  const { assetId } = await storedAsset(staff)
  const far = { parentId: null, kind: 'WAREHOUSE' as const, name: 'Kho 2' }
  const { placeId } = await staff.call('admin', 'custody.addStoragePlace', far)
  return { toWarehouseId: placeId, assetIds: [assetId], reason: 'Dồn kho' }
}

/** One right row of a file, meant for the first cell. */
async function importable(staff: Staff) {
  const { store } = await orderedIn(staff)
  const cells = {
    legacyCode: 'VC-1',
    decisionNumber: '214/QĐ-THADS',
    name: 'Máy bơm nước',
    kind: 'Thông thường',
    unit: 'chiếc',
    quantity: '1',
    condition: 'Cũ',
    sealNumber: '',
    placeTag: store.cells[0]?.tag ?? '',
    receivedOn: '15/03/2024',
    expiresOn: '',
    bookPriceDong: ''
  }
  return { importId: 'a'.repeat(64), rows: [{ rowNumber: 2, cells }] }
}

export const storeCommands: Record<string, Scenario> = {
  'custody.importStock': {
    person: 'leader',
    before: importable,
    other: (input) => ({ ...input, importId: 'b'.repeat(64) })
  },
  'custody.printLabels': {
    person: 'keeper',
    before: async (staff) => {
      const { things } = await receivedThings(staff, 2)
      return { assetIds: things.map(({ assetId }) => assetId), size: '50x30' }
    },
    other: (input) => ({ ...input, size: '60x40' })
  },
  'custody.resumeLabels': {
    person: 'keeper',
    before: async (staff) => {
      const { things } = await receivedThings(staff, 2)
      const assetIds = things.map(({ assetId }) => assetId)
      const { runId } = await staff.call('keeper', 'custody.printLabels', { assetIds, size: '50x30' })
      return { runId, fromPosition: 2, reason: 'Kẹt giấy' }
    },
    other: because
  },
  'custody.addPhotos': {
    person: 'keeper',
    before: async (staff) => ({
      assetId: (await storedAsset(staff)).assetId,
      moment: 'ADDED',
      reason: 'Kiểm tra',
      photos: [smallPhoto]
    }),
    other: because
  },
  'custody.storeAsset': {
    person: 'keeper',
    before: async (staff) => {
      const { scene, things } = await receivedThings(staff, 1)
      const [cell] = scene.store.cells
      return { assetId: things[0]?.assetId, scannedTag: things[0]?.tag, placeTag: cell?.tag }
    },
    other: (input) => ({ ...input, placeTag: '4790072600000112' })
  },
  'custody.relabelAsset': {
    person: 'keeper',
    before: async (staff) => ({ assetId: (await storedAsset(staff)).assetId, reason: 'Tem rách' }),
    other: because
  },
  'custody.moveAssets': { person: 'keeper', before: movable, other: because },
  'custody.orderMove': { person: 'leader', before: orderable, other: because },
  'custody.cancelMoveOrder': {
    person: 'leader',
    before: async (staff) => {
      const { orderId } = await staff.call('leader', 'custody.orderMove', await orderable(staff))
      return { orderId, reason: 'Thôi' }
    },
    other: because
  },
  'custody.recordMoves': {
    person: 'keeper',
    before: async (staff) => ({
      acts: [await staff.call('keeper', 'custody.moveAssets', await movable(staff))]
    }),
    other: () => ({ acts: [{ firstSeq: 1, lastSeq: 1 }] })
  },
  'custody.splitAsset': {
    person: 'keeper',
    before: async (staff) => {
      const { things } = await storedThings(staff, 1, 5)
      return { assetId: things[0]?.assetId, parts: [part('Chiếc thứ nhất'), part('Chiếc thứ hai')] }
    },
    other: (input) => ({ ...input, parts: [part('Chiếc khác')] })
  },
  'custody.setStoreRules': {
    person: 'leader',
    before: async () => ({ ...storeRules }),
    other: (input) => ({ ...input, doorLog: true })
  },
  'custody.setTerm': {
    person: 'leader',
    before: () => Promise.resolve({ term: 'UNCOLLECTED', months: 6, document: '12/QĐ-THADS' }),
    other: (input) => ({ ...input, months: 7 })
  }
}
