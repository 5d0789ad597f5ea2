// The cases of one officer, the nearest day on top: what is held, collected and owed, what is due next, what is wrong.
import { debtorsRule, isLate } from '@shared/case-lateness'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../act'
import { thingsHeldOf } from '../custody'
import { sumsOfCases, type CaseSums } from '../funds'
import { userFullName } from '../identity'
import { refuse } from '../refusal'
import { dueView, type DueRow } from './dues'
import { summaries, summaryOf, type SummaryRow } from './summary'

type Mine = OutputOf<'cases.listMyCases'>['cases'][number]

const listMax = 500

export const listMyCases: QueryHandler<'cases.listMyCases'> = (reading, { officerId, ended }) => {
  const asked = officerId ?? reading.caller.userId
  if (asked !== reading.caller.userId && !reading.caller.permissions.has('cases.assign')) {
    refuse('NOT_CASE_OFFICER')
  }
  const where = `officer_id = ? AND closed_on IS ${ended ? 'NOT ' : ''}NULL`
  const rows = reading.all<SummaryRow>(
    `${summaries} WHERE ${where}
    ORDER BY ifnull((SELECT min(due_on) FROM case_due WHERE case_due.case_id = enforcement_case.case_id), '9999'),
      enforcement_case.seq DESC LIMIT ?`,
    asked,
    listMax
  )
  const total = reading.get<{ total: number }>(
    `SELECT count(*) AS total FROM enforcement_case WHERE ${where}`,
    asked
  )
  const ids = rows.map(({ case_id }) => case_id)
  const things = thingsHeldOf(reading, ids)
  const sumsOf = sumsOfCases(reading, ids)
  const duesOf = duesByCase(reading, ids)
  const fullName = userFullName(reading, asked)
  return {
    cases: rows.map((row) =>
      mineOf(row, {
        today: reading.today,
        officer: { userId: asked, fullName },
        held: things.get(row.case_id) ?? 0,
        sums: sumsOf(row.case_id),
        dues: duesOf.get(row.case_id) ?? []
      })
    ),
    total: total?.total ?? 0
  }
}

interface Around {
  today: string
  officer: { userId: string; fullName: string }
  held: number
  sums: CaseSums
  dues: readonly DueRow[]
}

function mineOf(row: SummaryRow, { today, officer, held, sums, dues }: Around): Mine {
  // The end of a voluntary period is the debtor's day: when it has passed, what comes next is the officer's.
  const next = dues.find(({ rule, due_on }) => rule !== debtorsRule || due_on >= today)
  return {
    ...summaryOf(row),
    officer,
    thingsHeld: held,
    owedDong: sums.owedDong.toString(),
    collectedDong: sums.collectedDong.toString(),
    outstandingDong: (sums.owedDong - sums.collectedDong).toString(),
    waitingDong: sums.waitingDong.toString(),
    nextDue: next ? dueView(next) : null,
    warnings: warningsOf(row, { today, held, sums, dues })
  }
}

function warningsOf(row: SummaryRow, { today, held, sums, dues }: Omit<Around, 'officer'>): Mine['warnings'] {
  const checks: [Mine['warnings'][number], boolean][] = [
    ['OVERDUE', dues.some((due) => isLate(dueView(due), { state: row.state, today }))],
    [
      'VOLUNTARY_ENDED',
      row.state === 'VOLUNTARY_PERIOD' &&
        dues.some(({ rule, due_on }) => rule === debtorsRule && due_on < today)
    ],
    ['STAY_ENDED', row.stayed_until !== null && row.stayed_until < today],
    ['NUMBER_PROVISIONAL', row.number_source === 'PROVISIONAL'],
    ['MONEY_WAITS', sums.waitingDong > 0n],
    ['THINGS_HELD_AFTER_END', row.closed_on !== null && held > 0]
  ]
  return checks.filter(([, is]) => is).map(([warning]) => warning)
}

function duesByCase(reading: Reading, caseIds: readonly string[]): ReadonlyMap<string, DueRow[]> {
  const byCase = new Map<string, DueRow[]>()
  const rows = reading.all<DueRow>(
    `SELECT case_due.* FROM case_due WHERE case_id IN (SELECT value FROM json_each(?))
    ORDER BY due_on, rule, party_id`,
    JSON.stringify(caseIds)
  )
  for (const row of rows) byCase.set(row.case_id, [...(byCase.get(row.case_id) ?? []), row])
  return byCase
}
