// Why a day is the day: the rule with its clause, and every day that was counted or passed over.
import type { OutputOf } from '@shared/contract'
import type { Rule, RulePack } from '@shared/contract/rule-pack'
import type { QueryHandler, Reading } from '../act'
import { fileRow, ruleOfFile, startOf } from '../intake'
import { refuse } from '../refusal'
import { calendarIn } from './adopted-years'
import { reckon } from './periods'
import { packOfVersion, packOn, ruleIn } from './rule-packs'

type Explanation = OutputOf<'deadlines.explain'>

interface Asked {
  pack: RulePack
  rule: Rule
  start: string
  promised: string | null
}

export const explain: QueryHandler<'deadlines.explain'> = (reading, input) => {
  if ('fileId' in input) return explained(reading, askedOfFile(reading, input))
  const pack =
    'version' in input
      ? (packOfVersion(reading, input.version) ?? refuse('RULE_PACK_MISSING', { day: input.start }))
      : packOn(reading, input.asOf)
  const rule = ruleIn(pack, input.rule) ?? refuse('RULE_UNKNOWN', { rule: input.rule, version: pack.version })
  return explained(reading, { pack, rule, start: input.start, promised: null })
}

/** By the pack of its own time, or by the one that held on another day. The calendar is today's in both. */
function askedOfFile(
  reading: Reading,
  { fileId, asOf }: { fileId: string; asOf?: string | undefined }
): Asked {
  const file = fileRow(reading, { fileId })
  const own = ruleOfFile(reading, file) ?? refuse('FILE_WITHOUT_DUE')
  const pack =
    asOf === undefined
      ? (packOfVersion(reading, file.due_version) ?? refuse('RULE_PACK_MISSING', { day: file.received_day }))
      : packOn(reading, asOf)
  const rule = ruleIn(pack, own.code) ?? refuse('RULE_UNKNOWN', { rule: own.code, version: pack.version })
  const start = startOf(rule, { receivedDay: file.received_day, requestDate: file.request_date })
  return { pack, rule, start, promised: file.promised_date }
}

function explained(reading: Reading, { pack, rule, start, promised }: Asked): Explanation {
  const reckoning = reckon(start, rule, calendarIn(reading))
  return {
    pack: { version: pack.version, validFrom: pack.validFrom },
    rule,
    start,
    ...reckoning,
    promised,
    differs: promised !== null && promised !== reckoning.due
  }
}
