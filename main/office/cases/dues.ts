// The days by which something of a case is due: reckoned by the pack of the day they start from, and written as changes
// that an entry carries. Where no pack, rule or calendar reaches, there is no day: a guess would be believed.
import type { Due, DueChange } from '@domain/cases/dues'
import type { caseDueTable } from '@domain/cases/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import { calendarIn, packOn, packsByVersion, reckon, ruleIn, type WorkCalendar } from '../deadlines'
import type { Reads } from '../database/read'
import { RefusalError } from '../refusal'

export type DueRow = RowIn<typeof caseDueTable>
type DueView = OutputOf<'cases.getCase'>['dues'][number]
/** What a case is due for, by the codes of the rule packs. */
export type CaseRule =
  | 'ASSIGN_OFFICER'
  | 'SERVE_PAPER'
  | 'VOLUNTARY_PERIOD'
  | 'VERIFY_MEANS'
  | 'VERIFY_AGAIN'
  | 'VERIFY_AGAIN_FAR'
  | 'SEND_REQUEST_BACK'

/** What begins to run on the day of the decision. */
const fromDecision: readonly CaseRule[] = ['ASSIGN_OFFICER', 'SERVE_PAPER']

/** The day a rule gives from a start, or null where none can be told. */
export function dueFrom(reads: Pick<Reads, 'all'>, code: CaseRule, startsOn: string): Due | null {
  return orNull(() => {
    const pack = packOn(reads, startsOn)
    const rule = ruleIn(pack, code)
    if (!rule) return null
    return { startsOn, dueOn: reckon(startsOn, rule, calendarIn(reads)).due, version: pack.version }
  })
}

/** The change that puts a day, or its absence, in the place of what stands there. */
export function dueChange(
  reads: Pick<Reads, 'get'>,
  { caseId, rule, partyId }: { caseId: string; rule: CaseRule; partyId: string | null },
  to: Due | null
): DueChange[] {
  const row = reads.get<DueRow>(
    'SELECT * FROM case_due WHERE case_id = ? AND rule = ? AND party_id = ?',
    caseId,
    rule,
    partyId ?? ''
  )
  const from = row ? dueOfRow(row) : null
  return from || to ? [{ rule, partyId, from, to }] : []
}

/** The changes that take away every day of a case. */
export function duesCleared(reads: Pick<Reads, 'all'>, caseId: string): DueChange[] {
  return dueRows(reads, caseId).map((row) => ({
    rule: row.rule,
    partyId: row.party_id || null,
    from: dueOfRow(row),
    to: null
  }))
}

/** The days of a case, the nearest first. */
export function dueRows(reads: Pick<Reads, 'all'>, caseId: string): DueRow[] {
  return reads.all<DueRow>('SELECT * FROM case_due WHERE case_id = ? ORDER BY due_on, rule, party_id', caseId)
}

/** A day as the screens show it. */
export function dueView({ rule, party_id, starts_on, due_on, version }: DueRow): DueView {
  return { rule, partyId: party_id || null, startsOn: starts_on, dueOn: due_on, version }
}

/** The changes by which what runs from the day of the decision runs from another one. */
export function duesOfDecision(
  reads: Pick<Reads, 'all' | 'get'>,
  caseId: string,
  { from, to }: { from: string; to: string }
): DueChange[] {
  return dueRows(reads, caseId).flatMap((row) => {
    const rule = fromDecision.find((each) => each === row.rule)
    if (!rule || row.starts_on !== from || from === to) return []
    return dueChange(reads, { caseId, rule, partyId: row.party_id || null }, dueFrom(reads, rule, to))
  })
}

/**
 * The open days that are other ones by this calendar, each under its own pack, by case. What runs from the end of a
 * voluntary period is counted from the new end.
 */
export function caseDuesMovedBy(
  reads: Pick<Reads, 'all'>,
  calendar: WorkCalendar
): ReadonlyMap<string, DueChange[]> {
  const packOf = packsByVersion(reads)
  const moved = new Map<string, DueChange[]>()
  const rows = reads.all<DueRow>(
    "SELECT * FROM case_due ORDER BY case_id, rule <> 'VOLUNTARY_PERIOD', rule, party_id"
  )
  for (const row of rows) {
    const from = dueOfRow(row)
    const startsOn = startBy(moved.get(row.case_id) ?? [], row)
    const pack = packOf(row.version)
    const rule = pack && ruleIn(pack, row.rule)
    const dueOn = rule ? orNull(() => reckon(startsOn, rule, calendar).due) : null
    if (dueOn === null || (dueOn === from.dueOn && startsOn === from.startsOn)) continue
    const change = { rule: row.rule, partyId: row.party_id || null, from, to: { ...from, startsOn, dueOn } }
    moved.set(row.case_id, [...(moved.get(row.case_id) ?? []), change])
  }
  return moved
}

/** The day a row is counted from: the moved end of his voluntary period, where it was counted from the old one. */
function startBy(moved: readonly DueChange[], { rule, party_id, starts_on }: DueRow): string {
  if (rule !== 'VERIFY_MEANS') return starts_on
  const voluntary = moved.find(
    ({ rule: other, partyId, from }) =>
      other === 'VOLUNTARY_PERIOD' && partyId === party_id && from?.dueOn === starts_on
  )
  return voluntary?.to?.dueOn ?? starts_on
}

function dueOfRow({ starts_on, due_on, version }: DueRow): Due {
  return { startsOn: starts_on, dueOn: due_on, version }
}

function orNull<Value>(count: () => Value): Value | null {
  try {
    return count()
  } catch (error) {
    if (error instanceof RefusalError) return null
    throw error
  }
}
