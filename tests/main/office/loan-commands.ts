// The commands of holders, loans and opened seals for what holds of every command.
import * as loans from './custody/loan-scenes'
import { because, type Scenario } from './scenario'
import { nobody, storedAsset } from './scenes'

const holder = {
  kind: 'PROCEEDING_BODY',
  name: 'TAND khu vực 7',
  address: 'TP. Hồ Chí Minh',
  contact: '',
  contractNumber: '',
  contractEndsOn: null
}

export const loanCommands: Record<string, Scenario> = {
  'custody.addHolder': {
    person: 'keeper',
    before: async () => holder,
    other: (input) => ({ ...input, name: 'TAND khu vực 8' })
  },
  'custody.proposeLoan': {
    person: 'keeper',
    before: async (staff) => loans.asking(await loans.lendableAsset(staff)),
    other: (input) => ({ ...input, dueOn: '2026-12-02' })
  },
  'custody.decideLoan': {
    person: 'leader',
    before: async (staff) => loans.yes((await loans.proposedLoan(staff)).loanId),
    other: (input) => ({ ...input, decision: 'DECLINE', reason: 'Chưa đủ căn cứ' })
  },
  'custody.cancelLoan': {
    person: 'leader',
    before: async (staff) => ({ loanId: (await loans.approvedLoan(staff)).loanId, reason: 'Tòa hoãn' }),
    other: because
  },
  'custody.lendOut': {
    person: 'keeper',
    before: async (staff) => loans.goingOut(await loans.approvedLoan(staff)),
    other: (input) => ({ ...input, condition: 'Hỏng' })
  },
  'custody.takeBack': {
    person: 'keeper',
    before: async (staff) => loans.comingBack(await loans.lentAsset(staff)),
    other: (input) => ({ ...input, condition: 'Hỏng' })
  },
  'custody.beginOpening': {
    person: 'keeper',
    before: async (staff) => loans.layingDown(await storedAsset(staff)),
    other: because
  },
  'custody.attendOpening': {
    person: 'leader',
    before: async (staff) => ({ openingId: (await loans.begunOpening(staff)).openingId }),
    other: () => ({ openingId: nobody })
  },
  'custody.confirmReseal': {
    person: 'leader',
    before: async (staff) => ({
      openingId: (await loans.attendedOpening(staff)).openingId,
      sealNumber: 'NP-2',
      takenOut: 0
    }),
    other: (input) => ({ ...input, sealNumber: 'NP-3' })
  },
  'custody.finishOpening': {
    person: 'keeper',
    before: async (staff) => loans.sealingAgain((await loans.resealedBefore(staff)).openingId),
    other: (input) => ({ ...input, newSealNumber: 'NP-3' })
  },
  'custody.cancelOpening': {
    person: 'keeper',
    before: async (staff) => ({
      openingId: (await loans.begunOpening(staff)).openingId,
      reason: 'Không mở nữa'
    }),
    other: because
  },
  'custody.callOffOpening': {
    person: 'leader',
    before: async (staff) => ({
      openingId: (await loans.attendedOpening(staff)).openingId,
      reason: 'Không mở nữa'
    }),
    other: because
  }
}
