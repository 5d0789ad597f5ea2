// Ranges of decision numbers that the province leases to this office: taken in once by the head, from the letter.
import { oneLine } from '@shared/one-line'
import type { Decide, QueryHandler } from '../act'
import { userFullName } from '../identity'
import { refuse } from '../refusal'
import { plain, serialIn, takenOf, type RangeRow } from './decision-number'

export const adoptNumberRange: Decide<'cases.adoptNumberRange'> = (act, input) => {
  const { year, first, last, startsOn, endsOn, letter } = input
  const symbol = oneLine(input.symbol)
  if (letter.issuedOn > act.today) refuse('DATE_IN_FUTURE')
  if (last < first || endsOn < startsOn) refuse('NUMBER_RANGE_WRONG')
  const other = act
    .all<RangeRow>(
      `SELECT * FROM decision_number_range WHERE first <= ? AND last >= ?
        AND (year = ? OR (starts_on <= ? AND ends_on >= ?)) ORDER BY seq`,
      last,
      first,
      year,
      endsOn,
      startsOn
    )
    .find((range) => plain(range.symbol) === plain(symbol))
  if (other) refuse('NUMBER_RANGE_OVERLAPS', { first: other.first, last: other.last, year: other.year })
  const borne = act
    .all<{ decision_number: string }>(
      'SELECT decision_number FROM enforcement_case WHERE decision_date BETWEEN ? AND ?',
      startsOn,
      endsOn
    )
    .find(({ decision_number }) => serialIn(decision_number, { first, last, symbol }) !== null)
  if (borne) refuse('NUMBER_RANGE_USED', { number: borne.decision_number })
  const rangeId = act.newId()
  act.append({
    kind: 'cases.NumberRangeAdopted',
    subject: `number-range:${rangeId}`,
    payload: {
      rangeId,
      year,
      first,
      last,
      symbol,
      startsOn,
      endsOn,
      letter: { number: oneLine(letter.number), issuedOn: letter.issuedOn }
    }
  })
  return { rangeId }
}

export const listNumberRanges: QueryHandler<'cases.listNumberRanges'> = (reading) => ({
  ranges: reading.all<RangeRow>('SELECT * FROM decision_number_range ORDER BY seq DESC').map((row) => {
    const taken = takenOf(reading, row.range_id)
    const next = row.first + taken
    return {
      rangeId: row.range_id,
      year: row.year,
      first: row.first,
      last: row.last,
      symbol: row.symbol,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      letter: { number: row.letter_number, issuedOn: row.letter_day },
      taken,
      next: next > row.last ? null : `${next}/${row.symbol}`,
      adoptedBy: userFullName(reading, row.adopted_by),
      adoptedAt: row.adopted_at
    }
  })
})
