// The commands of many things at once for what holds of every command.
import { smallPhoto } from '../../support/given'
import { openedStore } from '../../support/held-things'
import {
  approvedLot,
  lotApproval,
  lotToDebtor,
  manyThings,
  proposedLot,
  returnOfAll
} from '../../support/lots'
import { people, type Staff } from '../../support/staff'
import { borrowerOf, messengerNumber, signed } from './custody/loan-scenes'
import { because, type Scenario } from './scenario'

async function askingForLoans(staff: Staff) {
  const scene = await openedStore(staff)
  const things = await manyThings(staff, scene, { count: 2 })
  const { holderId } = await borrowerOf(staff)
  const request = {
    assetIds: things.map(({ assetId }) => assetId),
    borrowerId: holderId,
    requestNumber: '88/CV-TA',
    requestDay: '2026-11-23',
    purpose: 'Trưng bày tại phiên tòa',
    dueOn: '2026-12-01'
  }
  return { scene, things, request }
}

async function proposedLoans(staff: Staff) {
  const { request, ...asked } = await askingForLoans(staff)
  return { ...asked, ...(await staff.call('keeper', 'custody.proposeLoans', request)) }
}

const yes = (lotId: string) => ({ lotId, decision: 'APPROVE' as const, reason: '', takenOut: [] })
const messenger = { identityNumber: messengerNumber }
const keeper = people.keeper.fullName

async function approvedLoans(staff: Staff) {
  const asked = await proposedLoans(staff)
  const { lotId, things, loanIds } = asked
  await staff.call('leader', 'custody.decideLoanLot', yes(lotId))
  const input = {
    lotId,
    lines: things.map(({ tag, sealNumber }, index) => ({
      loanId: loanIds[index] ?? '',
      scannedTag: tag,
      condition: null,
      sealIntact: sealNumber === null ? null : true
    })),
    letter: 'Giấy giới thiệu 5/GGT',
    condition: 'Như khi nhập kho',
    photos: [smallPhoto],
    signatures: [signed('GIVER', keeper), signed('RECEIVER', 'Vũ Văn Tống', messenger)]
  }
  return { ...asked, input }
}

export const lotCommands: Record<string, Scenario> = {
  'custody.proposeReleases': {
    person: 'keeper',
    before: async (staff) => {
      const scene = await openedStore(staff)
      return { ...returnOfAll(await manyThings(staff, scene, { count: 2 }), scene.debtorId) }
    },
    other: because
  },
  'custody.decideReleaseLot': {
    person: 'leader',
    before: async (staff) => ({ ...lotApproval((await proposedLot(staff, await openedStore(staff))).lotId) }),
    other: because
  },
  'custody.cancelReleaseLot': {
    person: 'leader',
    before: async (staff) => ({
      lotId: (await approvedLot(staff, await openedStore(staff))).lotId,
      reason: 'Có kháng nghị'
    }),
    other: because
  },
  'custody.handOverLot': {
    person: 'keeper',
    before: async (staff) => {
      const { lotId, lines } = await approvedLot(staff, await openedStore(staff), 2)
      return { ...lotToDebtor(lotId, lines) }
    },
    other: (input) => ({ ...input, condition: 'Hỏng' })
  },
  'custody.proposeLoans': {
    person: 'keeper',
    before: async (staff) => (await askingForLoans(staff)).request,
    other: (input) => ({ ...input, dueOn: '2026-12-02' })
  },
  'custody.decideLoanLot': {
    person: 'leader',
    before: async (staff) => yes((await proposedLoans(staff)).lotId),
    other: because
  },
  'custody.lendOutLot': {
    person: 'keeper',
    before: async (staff) => (await approvedLoans(staff)).input,
    other: (input) => ({ ...input, condition: 'Hỏng' })
  },
  'custody.takeBackLot': {
    person: 'keeper',
    before: async (staff) => {
      const { lotId, things, loanIds, scene, input } = await approvedLoans(staff)
      await staff.call('keeper', 'custody.lendOutLot', input)
      return {
        lotId,
        lines: things.map(({ tag, sealNumber }, index) => ({
          loanId: loanIds[index],
          scannedTag: tag,
          placeTag: scene.store.cells[0]?.tag,
          condition: null,
          sealNumber,
          sealIntact: sealNumber === null ? null : true,
          sealChange: null
        })),
        condition: 'Như khi giao',
        photos: [smallPhoto],
        signatures: [signed('GIVER', 'Vũ Văn Tống', messenger), signed('RECEIVER', keeper)]
      }
    },
    other: (input) => ({ ...input, condition: 'Hỏng' })
  }
}
