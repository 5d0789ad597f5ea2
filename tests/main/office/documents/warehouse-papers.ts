// Which command of the warehouse issues which paper that the main job does not.
import type { PaperForm } from '../../../../main/office/documents/issue-paper'
import { countCommands } from '../count-commands'
import { handsCommands } from '../hands-commands'
import { incidentCommands } from '../incident-commands'
import { loanCommands } from '../loan-commands'
import { placeCommands } from '../place-commands'
import { releaseCommands } from '../release-commands'
import type { Scenario } from '../scenario'
import { storeCommands } from '../store-commands'

const commands: Record<string, Scenario> = {
  ...countCommands,
  ...incidentCommands,
  ...loanCommands,
  ...placeCommands,
  ...releaseCommands,
  ...storeCommands,
  ...handsCommands
}

const issuedBy = {
  PART_LABELS: 'custody.splitAsset',
  MOVE_ORDER: 'custody.orderMove',
  MOVE_RECORD: 'custody.recordMoves',
  PLACE_LABEL: 'custody.printPlaceLabel',
  COUNT_RECORD: 'custody.decideCountOutcomes',
  DESTRUCTION_DECISION: 'custody.formCouncil',
  DESTRUCTION_MINUTES: 'custody.closeDestruction',
  LOAN_RECORD: 'custody.lendOut',
  OPENING_RECORD: 'custody.finishOpening',
  INCIDENT_RECORD: 'custody.reportIncident',
  HOLDING_RECORD: 'custody.transferHolding'
} as const satisfies Partial<Record<PaperForm, string>>

export const warehouseForms = Object.keys(issuedBy) as (keyof typeof issuedBy)[]

/** The command that issues a form, and its scenario. */
export function issueOf(form: keyof typeof issuedBy): Scenario & { call: (typeof issuedBy)[typeof form] } {
  const call = issuedBy[form]
  const scenario = commands[call]
  if (!scenario) throw new Error(`${call} has no scenario`)
  return { ...scenario, call }
}
