// The commands of incidents for what holds of every command.
import * as incidents from '../../support/incidents'
import { because, type Scenario } from './scenario'
import { nobody } from './scenes'

export const incidentCommands: Record<string, Scenario> = {
  'custody.reportIncident': {
    person: 'keeper',
    before: async (staff) => ({ ...incidents.report((await incidents.thingToLose(staff)).assetId) }),
    other: (input) => ({ ...input, lastSeen: 'Ô 2' })
  },
  'custody.noteFound': {
    person: 'keeper',
    before: async (staff) => incidents.foundAgain(await incidents.lostThing(staff)),
    other: (input) => ({ ...input, document: '4/BC' })
  },
  'custody.holdLiable': {
    person: 'leader',
    before: async (staff) => ({
      incidentId: (await incidents.lostThing(staff)).incidentId,
      person: 'Mai Văn Sơn',
      amountDong: '12000000',
      decision: { number: '9/QĐ-THADS', issuedOn: '2026-11-23' }
    }),
    other: (input) => ({ ...input, amountDong: '13000000' })
  },
  'custody.proposeWriteOff': {
    person: 'clerk',
    before: async (staff) => {
      const scene = await incidents.lostThing(staff)
      await incidents.countWithout(staff, scene)
      return { ...incidents.writeOff(scene.incidentId) }
    },
    other: because
  },
  'custody.checkWriteOff': {
    person: 'accountant',
    before: async (staff) => incidents.agree((await incidents.proposedWriteOff(staff)).incidentId),
    other: (input) => ({ ...input, decision: 'RETURN', reason: 'Thiếu kết luận gốc' })
  },
  'custody.decideIncident': {
    person: 'leader',
    before: async (staff) => ({
      ...incidents.ending((await incidents.checkedWriteOff(staff)).incidentId, 'WRITTEN_OFF')
    }),
    other: because
  },
  'custody.recoverAsset': {
    person: 'leader',
    before: async (staff) => {
      const { assetId, store } = await incidents.writtenOff(staff)
      return { assetId, warehouseId: store.warehouseId, reason: 'Tìm thấy sau tủ' }
    },
    other: (input) => ({ ...input, warehouseId: nobody })
  }
}
