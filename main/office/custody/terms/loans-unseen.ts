// What is lent for long: no count expects it and no keeper reviews it, so whoever took it would be asked by nobody until its
// day of return. It is warned of by the period in which what others keep is reviewed.
import { addMonths, dayOf } from '@shared/calendar'
import * as rules from '../assets/alert-rules'
import { nothing, type AlertSource } from '../assets/alert-source'
import { termMonths } from './terms'

export const loansUnseen: AlertSource = ({ reading, calendar, max }) => {
  const months = termMonths(reading, 'HELD_REVIEW')
  return reading
    .all<{ asset_id: string; name: string; lent_at: string; borrower: string | null }>(
      `SELECT asset.asset_id, asset.name, asset_loan.lent_at, holder.name AS borrower
      FROM asset_loan JOIN asset ON asset.asset_id = asset_loan.asset_id
      LEFT JOIN holder ON holder.holder_id = asset_loan.borrower_id
      WHERE asset_loan.state = 'OUT' AND asset.state = 'LENT_OUT' ORDER BY asset_loan.lent_at LIMIT ?`,
      max
    )
    .map(({ asset_id: assetId, name: title, lent_at, borrower }) => {
      const since = dayOf(lent_at)
      const alert = rules.loanUnseen({ since, due: addMonths(since, months) }, calendar)
      return { ...nothing, alert, assetId, title, note: borrower ?? '' }
    })
}
