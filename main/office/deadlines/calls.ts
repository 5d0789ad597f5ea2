// Commands and queries of the deadlines, for the router. Apart from what other domains may ask (`index.ts`), because
// these ask the files, and the files ask the calendar.
import type { HandlersOf } from '../act'
import { adoptCalendar, checkCalendar, getCalendar } from './adopt-calendar'
import { adoptRulePack, checkRulePack, listRulePacks } from './adopt-rule-pack'
import { explain } from './explain'
import { getMonth, listDue } from './list-due'

export const deadlines: HandlersOf<'deadlines'> = {
  explain,
  listDue,
  getMonth,
  getCalendar,
  listRulePacks,
  checkCalendar,
  checkRulePack,
  adoptCalendar,
  adoptRulePack
}
