// By when a file is due: the rule of its procedure, counted from the event that the rule names.
import type { fileTable } from '@domain/intake/tables'
import type { RowIn } from '@domain/journal/table'
import type { Procedure, Rule, RulePack } from '@shared/contract/rule-pack'
import { packOfVersion, procedureIn, reckon, ruleIn, type WorkCalendar } from '../deadlines'
import type { Reads } from '../database/read'
import { refuse, RefusalError } from '../refusal'

type FileRow = RowIn<typeof fileTable>

/** The days of a file that a rule may count from. */
export interface FileDays {
  receivedDay: string
  requestDate: string
}

/** The rule that a procedure usually goes by; null where the law names no time. */
export function usualRule(pack: RulePack, { rules: [code] }: Procedure): Rule | null {
  if (code === undefined) return null
  return ruleIn(pack, code) ?? refuse('RULE_UNKNOWN', { rule: code, version: pack.version })
}

/** The day that a rule counts from in a file. Refuses RULE_UNKNOWN for an event that a desk file does not know. */
export function startOf({ code, startsOn }: Rule, { receivedDay, requestDate }: FileDays): string {
  if (startsOn === 'RECEIVED_DAY') return receivedDay
  if (startsOn === 'REQUEST_DATE') return requestDate
  return refuse('RULE_UNKNOWN', { rule: code, version: startsOn })
}

/** The last day for a file under a rule. */
export function dueUnder(rule: Rule, days: FileDays, calendar: WorkCalendar): string {
  return reckon(startOf(rule, days), rule, calendar).due
}

/** The same, or null where the calendar does not reach: for a form that nobody has sent yet. */
export function dueIfKnown(rule: Rule, days: FileDays, calendar: WorkCalendar): string | null {
  try {
    return dueUnder(rule, days, calendar)
  } catch (error) {
    if (error instanceof RefusalError) return null
    throw error
  }
}

/** The rule that a file was received under, out of the pack of that time; null where the law named no time. */
export function ruleOfFile(
  reads: Pick<Reads, 'all'>,
  { due_rule, due_version }: Pick<FileRow, 'due_rule' | 'due_version'>
): Rule | null {
  if (due_rule === null) return null
  const pack = packOfVersion(reads, due_version) ?? refuse('RULE_PACK_MISSING', { day: due_version })
  return ruleIn(pack, due_rule) ?? refuse('RULE_UNKNOWN', { rule: due_rule, version: due_version })
}

/** What a file's procedure was called in the pack of its time. */
export function procedureName(
  reads: Pick<Reads, 'all'>,
  file: Pick<FileRow, 'due_version' | 'procedure_code'>
): string {
  const pack = packOfVersion(reads, file.due_version)
  return (pack && procedureIn(pack, file.procedure_code)?.name) ?? file.procedure_code
}
