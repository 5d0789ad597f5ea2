// The procedures of the desk as the rules of today have them, each with the day it would be due.
import type { Procedure } from '@shared/contract/rule-pack'
import type { QueryHandler } from '../act'
import { calendarIn, packOn } from '../deadlines'
import { dueIfKnown, usualRule } from './due'

/**
 * True for what the desk takes in today: a person comes with something about a judgment. Money and things are taken in
 * by the cashier and the storekeeper; what bodies send, what names no judgment and what only named people may see has
 * no form here yet.
 */
export function isTakenHere({ handledAt, from, needsTitle, confidential }: Procedure): boolean {
  return handledAt === 'DESK' && from.includes('PERSON') && needsTitle && !confidential
}

export const listProcedures: QueryHandler<'intake.listProcedures'> = (reading) => {
  const { today } = reading
  const pack = packOn(reading, today)
  const calendar = calendarIn(reading)
  const days = { receivedDay: today, requestDate: today }
  return {
    version: pack.version,
    procedures: pack.procedures.map((procedure) => {
      const said: Omit<Procedure, 'rules'> & { rules?: unknown } = { ...procedure }
      delete said.rules
      const rule = usualRule(pack, procedure)
      const isKnown = rule?.startsOn === 'RECEIVED_DAY' || rule?.startsOn === 'REQUEST_DATE'
      return {
        ...said,
        takenHere: isTakenHere(procedure),
        due: rule && { ...rule, ifToday: isKnown ? dueIfKnown(rule, days, calendar) : null }
      }
    })
  }
}
