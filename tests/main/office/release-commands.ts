// The commands of ways out and of destructions for what holds of every command.
import { approval } from '../../support/releasing'
import * as releases from './release-scenes'
import { because, type Scenario } from './scenario'
import * as scenes from './scenes'

export const releaseCommands: Record<string, Scenario> = {
  'custody.noteFundEntry': {
    person: 'accountant',
    before: async (staff) => ({ assetId: await scenes.heldMoney(staff), voucherNumber: 'PT 12/2026' }),
    other: (input) => ({ ...input, voucherNumber: 'PT 13/2026' })
  },
  'custody.noteDecision': {
    person: 'clerk',
    before: async (staff) => ({ ...(await releases.decidedThing(staff)) }),
    other: (input) => ({ ...input, outcome: 'SOLD' })
  },
  'custody.cancelRelease': {
    person: 'leader',
    before: async (staff) => ({
      releaseId: (await scenes.approvedRelease(staff)).releaseId,
      reason: 'Có kháng nghị'
    }),
    other: because
  },
  'custody.formCouncil': {
    person: 'leader',
    before: async (staff) => ({
      ...releases.councilOver((await releases.orderedDestruction(staff)).releaseId)
    }),
    other: (input) => ({ ...input, place: 'Nơi khác' })
  },
  'custody.scanForDestruction': {
    person: 'keeper',
    before: async (staff) => {
      const { councilId, tag } = await releases.formedCouncil(staff)
      return { councilId, scannedTag: tag }
    },
    other: (input) => ({ ...input, scannedTag: '1234567890123456' })
  },
  'custody.removeFromDestruction': {
    person: 'leader',
    before: async (staff) => {
      const { councilId, releaseId } = await releases.formedCouncil(staff)
      return { councilId, releaseId, reason: 'Chủ sở hữu đến nhận' }
    },
    other: because
  },
  'custody.closeDestruction': {
    person: 'keeper',
    before: async (staff) => ({ ...(await releases.readCouncil(staff)) }),
    other: (input) => ({ ...input, condition: 'Hỏng' })
  },
  'custody.proposeRelease': {
    person: 'keeper',
    before: async (staff) => scenes.returnOf(await scenes.storedAsset(staff)),
    other: because
  },
  'custody.decideRelease': {
    person: 'leader',
    before: async (staff) => {
      const { releaseId } = await scenes.proposedRelease(staff)
      return approval(releaseId)
    },
    other: because
  },
  'custody.handOver': {
    person: 'keeper',
    before: async (staff) => scenes.handingOver(await scenes.approvedRelease(staff)),
    other: (input) => ({ ...input, condition: 'Hỏng' })
  }
}
