// The scenarios of the life of a desk file.
import {
  askedItem,
  broughtPaper,
  engageColleagues,
  fileIn,
  giveRoles,
  refusalProposed,
  resultOn,
  signedBy,
  takenHome
} from '../../support/file-life'
import { requestFile } from '../../support/main-job'
import type { Staff } from '../../support/staff'
import { because, type Scenario } from './scenario'
import { nobody, today } from './scenes'

const explained: Scenario['other'] = (input) => ({ ...input, explanation: 'Lý do khác hẳn' })
const noted: Scenario['other'] = (input) => ({ ...input, note: 'Khác' })
const otherFile: Scenario['other'] = (input) => ({ ...input, fileId: nobody })
const otherFiles: Scenario['other'] = (input) => ({ ...input, fileIds: [nobody] })
const otherWords: Scenario['other'] = (input) => ({ ...input, words: 'Ý kiến khác' })

const idIn = async (staff: Staff, state: Parameters<typeof fileIn>[1]): Promise<string> =>
  (await fileIn(staff, state, today)).fileId

/** A file that the clerk has offered to the cashier, who is an officer now. */
async function offered(staff: Staff): Promise<string> {
  const toUserId = await giveRoles(staff, 'cashier', ['ENFORCEMENT_OFFICER'])
  const fileId = await idIn(staff, 'REGISTERED')
  await staff.call('clerk', 'intake.handOver', { fileIds: [fileId], toUserId, note: '' })
  return fileId
}

export const fileLifeCommands: Record<string, Scenario> = {
  'intake.registerFile': {
    person: 'clerk',
    before: async (staff) => {
      const file = { ...requestFile(0, today), register: false }
      return { fileId: (await staff.call('clerk', 'intake.receiveFile', file)).fileId }
    },
    other: otherFile
  },
  'intake.askForMore': {
    person: 'clerk',
    before: async (staff) => ({ fileId: await idIn(staff, 'RECEIVED'), items: [askedItem], note: '' }),
    other: noted
  },
  'intake.supplementFile': {
    person: 'clerk',
    before: async (staff) => ({
      fileId: await idIn(staff, 'INCOMPLETE'),
      papers: [broughtPaper],
      note: '',
      register: true
    }),
    other: noted
  },
  'intake.proposeRefusal': {
    person: 'clerk',
    before: async (staff) => ({
      fileId: await idIn(staff, 'RECEIVED'),
      reasonCode: 'NO_DUTY',
      explanation: 'Bản án không có phần phải thi hành.'
    }),
    other: explained
  },
  'intake.decideRefusal': {
    person: 'leader',
    before: async (staff) => ({
      proposalId: await refusalProposed(staff, await idIn(staff, 'RECEIVED')),
      decision: 'APPROVE',
      words: ''
    }),
    other: otherWords
  },
  'intake.proposeCancel': {
    person: 'clerk',
    before: async (staff) => ({ fileId: await idIn(staff, 'IN_PROCESS'), reason: 'Nhận trùng' }),
    other: because
  },
  'intake.decideCancel': {
    person: 'leader',
    before: async (staff) => {
      const input = { fileId: await idIn(staff, 'IN_PROCESS'), reason: 'Nhận trùng' }
      const { proposalId } = await staff.call('clerk', 'intake.proposeCancel', input)
      return { proposalId, decision: 'APPROVE', words: '' }
    },
    other: otherWords
  },
  'intake.proposeExtension': {
    person: 'clerk',
    before: async (staff) => ({
      fileId: await idIn(staff, 'IN_PROCESS'),
      reason: 'Chờ Tòa án giải thích bản án',
      newDueDate: '2026-12-15'
    }),
    other: because
  },
  'intake.decideExtension': {
    person: 'leader',
    before: async (staff) => {
      const input = {
        fileId: await idIn(staff, 'IN_PROCESS'),
        reason: 'Chờ Tòa án',
        newDueDate: '2026-12-15'
      }
      const { proposalId } = await staff.call('clerk', 'intake.proposeExtension', input)
      return { proposalId, decision: 'APPROVE', words: '' }
    },
    other: otherWords
  },
  'intake.takeBackProposal': {
    person: 'clerk',
    before: async (staff) => ({
      proposalId: await refusalProposed(staff, await idIn(staff, 'RECEIVED')),
      reason: 'Xem lại'
    }),
    other: because
  },
  'intake.withdrawFile': {
    person: 'clerk',
    before: async (staff) => ({
      fileId: await idIn(staff, 'REGISTERED'),
      reason: 'Hai bên tự thỏa thuận',
      signature: signedBy('REQUESTER')
    }),
    other: because
  },
  'intake.handOver': {
    person: 'clerk',
    before: async (staff) => {
      const { officerId } = await engageColleagues(staff)
      return { fileIds: [await idIn(staff, 'REGISTERED')], toUserId: officerId, note: '' }
    },
    other: noted
  },
  'intake.takeBackOffer': {
    person: 'clerk',
    before: async (staff) => ({ fileIds: [await offered(staff)] }),
    other: otherFiles
  },
  'intake.acceptFiles': {
    person: 'cashier',
    before: async (staff) => ({ fileIds: [await offered(staff)] }),
    other: otherFiles
  },
  'intake.declineFiles': {
    person: 'cashier',
    before: async (staff) => ({ fileIds: [await offered(staff)], reason: 'Đang nghỉ phép' }),
    other: because
  },
  'intake.assignFile': {
    person: 'leader',
    before: async (staff) => {
      const { officerId } = await engageColleagues(staff)
      return { fileId: await idIn(staff, 'RECEIVED'), toUserId: officerId, reason: 'Quá giờ chưa nhận' }
    },
    other: because
  },
  'intake.beginFile': {
    person: 'clerk',
    before: async (staff) => ({ fileId: await idIn(staff, 'REGISTERED') }),
    other: otherFile
  },
  'intake.reportResult': {
    person: 'clerk',
    before: async (staff) => ({ fileId: await idIn(staff, 'IN_PROCESS'), result: resultOn(today) }),
    other: otherFile
  },
  'intake.returnResult': {
    person: 'clerk',
    before: async (staff) => takenHome(await idIn(staff, 'RESULT_READY')),
    other: (input) => ({ ...input, reference: 'Khác' })
  },
  'intake.printControlSlip': {
    person: 'clerk',
    before: async (staff) => ({ fileId: await idIn(staff, 'REGISTERED') }),
    other: otherFile
  }
}
