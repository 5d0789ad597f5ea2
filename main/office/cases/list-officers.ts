// The enforcement officers with what each has in hand, for who names one.
import { bindingStates, debtorsRule } from '@shared/case-lateness'
import type { QueryHandler } from '../act'
import { officerSql } from './assign-officer'

/** `isLate`, as the store is asked for it. */
const lateSql = `due_on < ? AND rule <> '${debtorsRule}'
  AND state IN (${bindingStates.map((state) => `'${state}'`).join(', ')})`

export const listOfficers: QueryHandler<'cases.listOfficers'> = (reading) => ({
  officers: reading
    .all<{ user_id: string; full_name: string; open: number; overdue: number }>(
      `SELECT app_user.user_id, full_name, (
        SELECT count(*) FROM enforcement_case WHERE officer_id = app_user.user_id AND closed_on IS NULL
      ) AS open, (
        SELECT count(DISTINCT case_due.case_id) FROM case_due JOIN enforcement_case USING (case_id)
        WHERE officer_id = app_user.user_id AND ${lateSql}
      ) AS overdue
      FROM app_user WHERE user_id IN (${officerSql}) ORDER BY full_name`,
      reading.today
    )
    .map(({ user_id, full_name, open, overdue }) => ({ userId: user_id, fullName: full_name, open, overdue }))
})
