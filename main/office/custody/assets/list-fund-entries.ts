// Cash, foreign cash and gold that the funds have no voucher of yet, for whoever enters it: what it is, of which case,
// and by when. Not where it lies nor how many there are: the accountant reads no stock, because he counts it.
import type { AssetKind } from '@shared/contract/custody'
import { dayOf, timeOf } from '@shared/calendar'
import type { QueryHandler } from '../../act'
import { heldReviewOf } from '../../blind-count'
import { workingDaysIn } from '../../deadlines'
import { fundEntryDue } from './alert-rules'
import { heldSql } from './held'

const shownMax = 200
const withoutVoucher = `fund_voucher IS NULL AND kind IN ('CASH', 'FOREIGN_CASH', 'GOLD_GEMS')`

export const listFundEntries: QueryHandler<'custody.listFundEntries'> = (reading) => {
  // Money and gold lie with others. Who counts such a holder now would read here what he is to find there.
  const blind = heldReviewOf(reading, reading.caller)
  if (blind) return { waiting: [], count: 0, blindBy: blind.number }
  const isWorkingDay = workingDaysIn(reading)
  const now = `${dayOf(reading.now)} ${timeOf(reading.now)}`
  const waiting = reading
    .all<{ asset_id: string; name: string; kind: AssetKind; received_at: string; decision_number: string }>(
      `SELECT asset_id, name, waits.kind, waits.received_at, decision_number FROM (
        SELECT asset_id, name, kind, received_at, case_id FROM asset INDEXED BY asset_without_fund
        WHERE ${withoutVoucher} AND ${heldSql} ORDER BY received_at LIMIT ?
      ) AS waits JOIN enforcement_case ON enforcement_case.case_id = waits.case_id ORDER BY waits.received_at`,
      shownMax
    )
    .map((row) => {
      const due = fundEntryDue(row.received_at, { isWorkingDay })
      return {
        assetId: row.asset_id,
        name: row.name,
        kind: row.kind,
        decisionNumber: row.decision_number,
        receivedAt: row.received_at,
        dueDay: due.day,
        dueTime: due.time,
        late: now > `${due.day} ${due.time}`
      }
    })
  const all = reading.get<{ count: number }>(
    `SELECT count(*) AS count FROM asset INDEXED BY asset_without_fund WHERE ${withoutVoucher} AND ${heldSql}`
  )
  return { waiting, count: all?.count ?? 0, blindBy: null }
}
