// The head's standing rules of the store (nội quy kho): his order for inner moves, whether the door log is kept, how
// long a thing may be lent, and by when a loss is to be decided.
import type { storeRulesTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { incidentDaysUsual, loanDaysMost, loanDaysUsual } from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import type { Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

type RulesRow = RowIn<typeof storeRulesTable>
type Rules = OutputOf<'custody.getStoreRules'>

export const setStoreRules: Decide<'custody.setStoreRules'> = (act, rules) => {
  const before = rulesRow(act)
  act.append({
    kind: 'custody.StoreRulesSet',
    subject: `office:${act.officeCode}`,
    payload: {
      rulesId: 'store',
      ...rules,
      from: before ? rulesOf(before) : null
    }
  })
  return {}
}

export const getStoreRules: QueryHandler<'custody.getStoreRules'> = (reading) => {
  const row = rulesRow(reading)
  return row
    ? { ...rulesOf(row), loanDaysMax: loanDaysMax(reading), setAt: row.set_at }
    : {
        innerMovesOrder: null,
        doorLog: true,
        loanDaysMax: loanDaysUsual,
        incidentDays: incidentDaysUsual,
        setAt: null
      }
}

/**
 * Whether the door log is kept, for a move inside the store. Refuses NO_STANDING_ORDER: a storekeeper moves nothing
 * without the head's order (TT 04/2023 Art 11.2), and the standing order is that for inner moves.
 */
export function rulesForMoving(reads: Pick<Reads, 'get'>): { doorLog: boolean } {
  const row = rulesRow(reads)
  if (!row || row.inner_order_number === null) return refuse('NO_STANDING_ORDER', {}, 'askLeader')
  return { doorLog: row.door_log === 'KEPT' }
}

/** Whether the door log is kept; it is, until the head says otherwise. */
export function keepsDoorLog(reads: Pick<Reads, 'get'>): boolean {
  return rulesRow(reads)?.door_log !== 'NOT_KEPT'
}

/** Working days in which an incident is to be decided. */
export function incidentDays(reads: Pick<Reads, 'get'>): number {
  return rulesRow(reads)?.incident_days ?? incidentDaysUsual
}

/** How long a thing may be lent, in days from the order; a rule of before the bound counts as the bound. */
export function loanDaysMax(reads: Pick<Reads, 'get'>): number {
  return Math.min(rulesRow(reads)?.loan_days_max ?? loanDaysUsual, loanDaysMost)
}

function rulesRow(reads: Pick<Reads, 'get'>): RulesRow | undefined {
  return reads.get<RulesRow>("SELECT * FROM store_rules WHERE rules_id = 'store'")
}

function rulesOf(row: RulesRow): Omit<Rules, 'setAt'> {
  const { inner_order_number: number, inner_order_day: issuedOn } = row
  return {
    innerMovesOrder: number !== null && issuedOn !== null ? { number, issuedOn } : null,
    doorLog: row.door_log === 'KEPT',
    loanDaysMax: row.loan_days_max,
    incidentDays: row.incident_days
  }
}
