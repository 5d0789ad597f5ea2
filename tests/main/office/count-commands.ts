// The commands of counts and samples for what holds of every command: who makes each, what must have happened before,
// and another input that is as plausible.
import { centreKeys, countersignHead, enrolAtCentre } from '../../support/centre-beacon'
import {
  countedPlace,
  countOf,
  finishRest,
  nothingAmiss,
  openedCount,
  outcomesConfirmed,
  settledReview
} from '../../support/counting'
import { signedBy } from '../../support/releasing'
import type { PracticeOffice } from '../../support/practice-office'
import type { Staff } from '../../support/staff'
import type { Scenario } from './scenario'
import { storedAsset } from './scenes'

/** A store with one thing, its count opened and the first cell begun. */
async function begun(staff: Staff) {
  const scene = await storedAsset(staff)
  const { countId } = await openedCount(staff, scene.store.warehouseId)
  const tag = scene.store.cells[0]?.tag ?? ''
  const { placeId } = await countedPlace(staff, { countId, tag, texts: [] }, false)
  return { scene, countId, placeId, tag }
}

async function scanned(staff: Staff) {
  const count = await begun(staff)
  const { countId, placeId, scene } = count
  const input = { countId, placeId, text: scene.assetTag, ...nothingAmiss }
  const { scanId } = await staff.call('accountant', 'custody.countScan', input)
  return { ...count, scanId }
}

async function missing(staff: Staff) {
  const count = await begun(staff)
  await finishRest(staff, count.countId)
  await staff.call('leader', 'custody.closeCount', { countId: count.countId })
  const lost = {
    countId: count.countId,
    number: 1,
    outcome: 'REPORTED_LOST' as const,
    document: '31/BC-THADS',
    explanation: '',
    read: null
  }
  return { ...count, lost }
}

async function proposed(staff: Staff) {
  const count = await missing(staff)
  await staff.call('keeper', 'custody.proposeCountOutcome', count.lost)
  return outcomesConfirmed(staff, count.countId)
}

export const countCommands: Record<string, Scenario> = {
  'custody.openCount': {
    person: 'leader',
    before: async (staff) => countOf(staff, (await storedAsset(staff)).store.warehouseId),
    other: (input) => ({ ...input, period: 'Quý I/2027' })
  },
  'custody.countPlace': {
    person: 'accountant',
    before: async (staff) => {
      const { countId, scene } = await begun(staff)
      return { countId, tag: scene.store.cells[1]?.tag }
    },
    other: (input) => ({ ...input, tag: '4790072600000112' })
  },
  'custody.finishCountPlace': {
    person: 'cashier',
    before: async (staff) => {
      const { countId, placeId } = await begun(staff)
      return { countId, placeId }
    },
    other: (input) => ({ ...input, placeId: input.countId })
  },
  'custody.countScan': {
    person: 'accountant',
    before: async (staff) => {
      const { countId, placeId, scene } = await begun(staff)
      return { countId, placeId, text: scene.assetTag, ...nothingAmiss }
    },
    other: (input) => ({ ...input, quantity: 2 })
  },
  'custody.amendCountScan': {
    person: 'accountant',
    before: async (staff) => {
      const { countId, scanId } = await scanned(staff)
      return { countId, scanId, ...nothingAmiss, quantity: 2 }
    },
    other: (input) => ({ ...input, quantity: 3 })
  },
  'custody.undoCountScan': {
    person: 'accountant',
    before: async (staff) => {
      const { countId, scanId } = await scanned(staff)
      return { countId, scanId, reason: 'Quét nhầm' }
    },
    other: (input) => ({ ...input, reason: 'Lý do khác' })
  },
  'custody.noteCountFinding': {
    person: 'cashier',
    before: async (staff) => {
      const { countId, placeId } = await begun(staff)
      return { countId, placeId, scanId: null, description: 'Túi vải xanh', photos: [] }
    },
    other: (input) => ({ ...input, description: 'Túi vải đỏ' })
  },
  'custody.closeCount': {
    person: 'leader',
    before: async (staff) => {
      const { countId } = await begun(staff)
      await finishRest(staff, countId)
      return { countId }
    },
    other: () => ({ countId: '00000000-0000-7000-8000-000000000000' })
  },
  'custody.cancelCount': {
    person: 'leader',
    before: async (staff) => ({ countId: (await scanned(staff)).countId, reason: 'Mở nhầm kho' }),
    other: (input) => ({ ...input, reason: 'Lý do khác' })
  },
  'custody.proposeCountOutcome': {
    person: 'keeper',
    before: async (staff) => (await missing(staff)).lost,
    other: (input) => ({ ...input, document: '32/BC-THADS' })
  },
  'custody.decideCountOutcomes': {
    person: 'leader',
    before: proposed,
    other: (input) => ({ ...input, decision: 'RETURN', reason: 'Tìm lại' })
  },
  'custody.signCount': {
    person: 'keeper',
    before: async (staff) => {
      const decision = await proposed(staff)
      await staff.call('leader', 'custody.decideCountOutcomes', decision)
      return { countId: decision.countId }
    },
    other: () => ({ countId: '00000000-0000-7000-8000-000000000000' })
  },
  'custody.signCountForHolder': {
    person: 'keeper',
    before: async (staff) => ({
      countId: await settledReview(staff),
      signature: signedBy('HOLDER', 'Trần Văn Kho', { stamped: true })
    }),
    other: (input) => ({ ...input, countId: '00000000-0000-7000-8000-000000000000' })
  },
  'custody.announceSample': {
    person: 'leader',
    before: async (staff) => ({ placeId: (await storedAsset(staff)).store.warehouseId }),
    other: () => ({ placeId: '00000000-0000-7000-8000-000000000000' })
  },
  'custody.drawSample': {
    person: 'leader',
    before: async (staff) => {
      const { office } = staff as PracticeOffice
      const { store } = await storedAsset(staff)
      await enrolAtCentre(office)
      const { sampleId } = await staff.call('leader', 'custody.announceSample', {
        placeId: store.warehouseId
      })
      await countersignHead(office, centreKeys.privateKey)
      return { sampleId }
    },
    other: () => ({ sampleId: '00000000-0000-7000-8000-000000000000' })
  }
}
