// The life of an enforcement case as data: the states it may be in (intake.md §5, monitoring.md §3), which may follow
// which, and who decides. The office's store holds the same table in a trigger.

export const caseStates = [
  'OPEN',
  'VOLUNTARY_PERIOD',
  'VERIFICATION',
  'MEASURES',
  'PAYMENT',
  'POSTPONED',
  'SUSPENDED',
  'NOT_YET_ENFORCEABLE',
  'SEPARATE_WATCH',
  'COMPLETED',
  'TERMINATED',
  'ENTRUSTED',
  'RETURNED_REQUEST'
] as const
export type CaseState = (typeof caseStates)[number]

/** Work goes on in these. */
export const runningStates = ['OPEN', 'VOLUNTARY_PERIOD', 'VERIFICATION', 'MEASURES', 'PAYMENT'] as const
/** It stands still in these, and the case stays with the office. */
export const stayedStates = ['POSTPONED', 'SUSPENDED', 'NOT_YET_ENFORCEABLE', 'SEPARATE_WATCH'] as const
/** The case is over for this office; what it still holds stays held. */
export const endedStates = ['COMPLETED', 'TERMINATED', 'ENTRUSTED', 'RETURNED_REQUEST'] as const

const running: readonly CaseState[] = runningStates
const ended: readonly CaseState[] = endedStates

export function isEnded(state: CaseState): boolean {
  return ended.includes(state)
}

export function isRunning(state: CaseState): boolean {
  return running.includes(state)
}

export const deciders = ['HEAD', 'OFFICER'] as const
export type Decider = (typeof deciders)[number]

/** The decisions that change a state. `RESUME` goes on after a stay, `REOPEN` takes an end back. */
export const caseDecisions = [
  'POSTPONED',
  'SUSPENDED',
  'NOT_YET_ENFORCEABLE',
  'SEPARATE_WATCH',
  'COMPLETED',
  'TERMINATED',
  'ENTRUSTED',
  'RETURNED_REQUEST',
  'RESUME',
  'REOPEN'
] as const
export type CaseDecision = (typeof caseDecisions)[number]

/**
 * Who signs each decision until the office says otherwise: the head, as the law of 2008 has it. The text of the law of
 * 2025 was not read, so it is a setting (`cases.setCaseRules`), except for the two that undo or finish a case.
 */
export const decidersUsual: Readonly<Record<CaseDecision, Decider>> = {
  POSTPONED: 'HEAD',
  SUSPENDED: 'HEAD',
  NOT_YET_ENFORCEABLE: 'HEAD',
  SEPARATE_WATCH: 'HEAD',
  COMPLETED: 'HEAD',
  TERMINATED: 'HEAD',
  ENTRUSTED: 'HEAD',
  RETURNED_REQUEST: 'HEAD',
  RESUME: 'HEAD',
  REOPEN: 'HEAD'
}
/** These stay with the head whatever the settings say. */
export const decisionsOfHead: readonly CaseDecision[] = ['COMPLETED', 'REOPEN']

/** Which states may follow a state. */
export const caseFollowers: Readonly<Record<CaseState, readonly CaseState[]>> = {
  OPEN: [
    'VOLUNTARY_PERIOD',
    'VERIFICATION',
    'MEASURES',
    'PAYMENT',
    'POSTPONED',
    'SUSPENDED',
    'NOT_YET_ENFORCEABLE',
    'COMPLETED',
    'TERMINATED',
    'ENTRUSTED'
  ],
  VOLUNTARY_PERIOD: [
    'VERIFICATION',
    'MEASURES',
    'PAYMENT',
    'POSTPONED',
    'SUSPENDED',
    'NOT_YET_ENFORCEABLE',
    'COMPLETED',
    'TERMINATED',
    'ENTRUSTED'
  ],
  VERIFICATION: [
    'MEASURES',
    'PAYMENT',
    'POSTPONED',
    'SUSPENDED',
    'NOT_YET_ENFORCEABLE',
    'COMPLETED',
    'TERMINATED',
    'ENTRUSTED'
  ],
  MEASURES: [
    'VERIFICATION',
    'PAYMENT',
    'POSTPONED',
    'SUSPENDED',
    'NOT_YET_ENFORCEABLE',
    'COMPLETED',
    'TERMINATED',
    'ENTRUSTED'
  ],
  PAYMENT: [
    'VERIFICATION',
    'MEASURES',
    'POSTPONED',
    'SUSPENDED',
    'NOT_YET_ENFORCEABLE',
    'COMPLETED',
    'TERMINATED',
    'ENTRUSTED'
  ],
  POSTPONED: [
    'OPEN',
    'VOLUNTARY_PERIOD',
    'VERIFICATION',
    'MEASURES',
    'PAYMENT',
    'SUSPENDED',
    'COMPLETED',
    'TERMINATED'
  ],
  SUSPENDED: ['OPEN', 'VOLUNTARY_PERIOD', 'VERIFICATION', 'MEASURES', 'PAYMENT', 'COMPLETED', 'TERMINATED'],
  NOT_YET_ENFORCEABLE: [
    'VERIFICATION',
    'MEASURES',
    'PAYMENT',
    'SEPARATE_WATCH',
    'COMPLETED',
    'TERMINATED',
    'ENTRUSTED',
    'RETURNED_REQUEST'
  ],
  SEPARATE_WATCH: ['VERIFICATION', 'MEASURES', 'PAYMENT', 'COMPLETED', 'TERMINATED', 'ENTRUSTED'],
  COMPLETED: ['VERIFICATION'],
  TERMINATED: ['VERIFICATION'],
  ENTRUSTED: ['VERIFICATION'],
  RETURNED_REQUEST: ['VERIFICATION']
}

export function mayFollow(from: CaseState, to: CaseState): boolean {
  return caseFollowers[from].includes(to)
}

/** The decision that a change rests on; null where the officer's work alone moves the case on. */
export function decisionOf(from: CaseState, to: CaseState): CaseDecision | null {
  if (!isRunning(to)) return to as CaseDecision
  if (isEnded(from)) return 'REOPEN'
  return isRunning(from) ? null : 'RESUME'
}

/**
 * The statistical class (glossary §6): what is not yet enforceable, watched apart or stayed against the parties' will
 * does not count as enforceable; put off by their agreement does (monitoring.md §3).
 */
export function isEnforceable(state: CaseState, byAgreement: boolean): boolean {
  if (state === 'POSTPONED') return byAgreement
  return !(['SUSPENDED', 'NOT_YET_ENFORCEABLE', 'SEPARATE_WATCH'] as readonly CaseState[]).includes(state)
}
