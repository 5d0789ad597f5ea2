// Commands and queries of cases, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import { assignOfficer } from './assign-officer'
import { getCaseRules, setCaseRules } from './case-rules'
import { changeState, closeCase } from './change-state'
import { listCases } from './find-cases'
import { getCase } from './get-case'
import { listAssignments } from './list-assignments'
import { endMeasure, recordMeasure } from './measures'
import { listMyCases } from './my-cases'
import { listOfficers } from './list-officers'
import { adoptNumberRange, listNumberRanges } from './number-ranges'
import { openCase } from './open-case'
import { recordNotice } from './record-notice'
import { recordVerification } from './record-verification'
import { setDecisionNumber } from './set-decision-number'

export { caseDuesMovedBy } from './dues'
export { moveCaseDues } from './move-dues'

export const cases: HandlersOf<'cases'> = {
  openCase,
  adoptNumberRange,
  listNumberRanges,
  setDecisionNumber,
  assignOfficer,
  listOfficers,
  listAssignments,
  listMyCases,
  recordNotice,
  recordVerification,
  recordMeasure,
  endMeasure,
  changeState,
  closeCase,
  setCaseRules,
  getCaseRules,
  listCases,
  getCase
}
