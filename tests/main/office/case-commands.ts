// The commands of cases for what holds of every command: numbers, officers, notices, verifications, measures, states.
import { assignedCase, decided, plainMove, range, userId } from './cases/whole-case'
import { caseDecisions } from '@shared/case-states'
import { because, type Scenario } from './scenario'
import * as scenes from './scenes'

const { today } = scenes

const aMeasure = async (staff: Parameters<Scenario['before']>[0]) => {
  const { caseId, debtorId } = await assignedCase(staff)
  return {
    caseId,
    kind: 'SEIZE' as const,
    words: '',
    decision: decided('77'),
    debtorId,
    target: { kind: 'LAND' as const, assetId: null, description: 'Nhà số 12' },
    fromDay: today
  }
}

export const caseCommands: Record<string, Scenario> = {
  'cases.adoptNumberRange': {
    person: 'leader',
    before: async () => ({ ...range }),
    other: (input) => ({ ...input, last: 600 })
  },
  'cases.setDecisionNumber': {
    person: 'leader',
    before: async (staff) => ({
      caseId: (await scenes.openedCase(staff)).caseId,
      number: { source: 'TYPED', number: '241/QĐ-THADS' },
      decisionDate: '2026-11-20',
      reason: 'Gõ nhầm'
    }),
    other: because
  },
  'cases.assignOfficer': {
    person: 'leader',
    before: async (staff) => ({
      caseId: (await scenes.openedCase(staff)).caseId,
      officerId: await userId(staff, 'clerk'),
      reason: ''
    }),
    other: because
  },
  'cases.recordNotice': {
    person: 'clerk',
    before: async (staff) => {
      const { caseId, debtorId } = await assignedCase(staff)
      return { caseId, partyId: debtorId, way: 'DIRECT', doneOn: today, validOn: null, proof: '5/BB' }
    },
    other: (input) => ({ ...input, proof: '6/BB' })
  },
  'cases.recordVerification': {
    person: 'clerk',
    before: async (staff) => {
      const { caseId, debtorId } = await assignedCase(staff)
      return { caseId, partyId: debtorId, doneOn: today, result: 'NO_MEANS', minutes: '5/BB' }
    },
    other: (input) => ({ ...input, minutes: '6/BB' })
  },
  'cases.recordMeasure': {
    person: 'clerk',
    before: aMeasure,
    other: (input) => ({ ...input, words: 'khác' })
  },
  'cases.endMeasure': {
    person: 'clerk',
    before: async (staff) => {
      const { measureId } = await staff.call('clerk', 'cases.recordMeasure', await aMeasure(staff))
      return { measureId, on: today, ground: 'Đã thi hành xong', decisionNumber: '' }
    },
    other: (input) => ({ ...input, ground: 'Khác' })
  },
  'cases.changeState': {
    person: 'leader',
    before: async (staff) => ({
      ...plainMove,
      caseId: (await assignedCase(staff)).caseId,
      to: 'POSTPONED',
      decision: decided('70')
    }),
    other: because
  },
  'cases.setCaseRules': {
    person: 'leader',
    before: async () => ({
      decidedBy: Object.fromEntries(caseDecisions.map((decision) => [decision, 'HEAD'])),
      reason: 'Rà soát'
    }),
    other: because
  }
}
