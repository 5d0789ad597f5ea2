// The number of a decision: typed from its paper, the next of a leased range, or ours until the paper has one. A range
// is taken without a gap, inside the commit, so no number of it may come in by typing.
import { provisionalSeries, rangeSeries } from '@domain/cases/numbers'
import type { EntryPayload } from '@domain/entries'
import type { numberRangeTable } from '@domain/cases/tables'
import type { RowIn } from '@domain/journal/table'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'
import type { Act } from '../act'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

export type RangeRow = RowIn<typeof numberRangeTable>
type Numbering = EntryPayload<'cases.CaseOpened'>['numbering']
type Choice = { source: 'TYPED'; number: string } | { source: 'RANGE' } | { source: 'PROVISIONAL' }

interface GivenNumber {
  number: string
  numbering: Numbering
}

const yearDigits = 4
const provisionalDigits = 6

/**
 * The number of a decision of a day. Refuses DECISION_NUMBER_TAKEN, NUMBER_IN_RANGE for a typed one that is leased and
 * not yet taken, NUMBER_LOOKS_PROVISIONAL for one that we shall give ourselves, NO_NUMBER_RANGE and NUMBERS_USED_UP where
 * a range was asked for.
 */
export function decisionNumber(
  act: Act,
  choice: Choice,
  { decisionDate, ownId = '' }: { decisionDate: string; ownId?: string }
): GivenNumber {
  const year = decisionDate.slice(0, yearDigits)
  switch (choice.source) {
    case 'TYPED': {
      const number = oneLine(choice.number)
      if (/^tam-\d+\/\d+$/.test(plain(number))) refuse('NUMBER_LOOKS_PROVISIONAL', { number })
      refuseTaken(act, { number, decisionDate, ownId })
      return { number, numbering: { source: 'TYPED', rangeId: null, serial: null, year } }
    }
    case 'RANGE':
      return nextOfRange(act, decisionDate)
    case 'PROVISIONAL': {
      const serial = act.nextNumber(provisionalSeries, year)
      const number = `TAM-${String(serial).padStart(provisionalDigits, '0')}/${year}`
      return { number, numbering: { source: 'PROVISIONAL', rangeId: null, serial, year } }
    }
  }
}

/** The ranges that decisions of a day may draw from, the one adopted first on top. */
function rangesOn(reads: Pick<Reads, 'all'>, day: string): RangeRow[] {
  return reads.all<RangeRow>(
    'SELECT * FROM decision_number_range WHERE starts_on <= ? AND ends_on >= ? ORDER BY seq',
    day,
    day
  )
}

/** The place of a number in a range, or null where it is none of its: `0512/qd-thads` is the same as `512/QĐ-THADS`. */
export function serialIn(
  number: string,
  range: { first: number; last: number; symbol: string }
): number | null {
  const [digits = '', ...symbol] = oneLine(number).split('/')
  if (!/^\s*\d{1,9}\s*$/.test(digits)) return null
  if (plain(symbol.join('/')) !== plain(range.symbol)) return null
  const value = Number(digits)
  return value >= range.first && value <= range.last ? value : null
}

export function takenOf(reads: Pick<Reads, 'get'>, rangeId: string): number {
  return (
    reads.get<{ taken: number }>(
      'SELECT count(*) AS taken FROM decision_range_number WHERE range_id = ?',
      rangeId
    )?.taken ?? 0
  )
}

function nextOfRange(act: Act, decisionDate: string): GivenNumber {
  const ranges = rangesOn(act, decisionDate)
  if (ranges.length === 0) refuse('NO_NUMBER_RANGE', { day: decisionDate })
  const range =
    ranges.find(({ range_id, first, last }) => takenOf(act, range_id) < last - first + 1) ??
    refuse('NUMBERS_USED_UP', { day: decisionDate })
  const serial = act.nextNumber(rangeSeries, range.range_id)
  return {
    number: `${range.first + serial - 1}/${range.symbol}`,
    numbering: { source: 'RANGE', rangeId: range.range_id, serial, year: String(range.year) }
  }
}

function refuseTaken(
  reads: Pick<Reads, 'all' | 'get'>,
  { number, decisionDate, ownId }: { number: string; decisionDate: string; ownId: string }
): void {
  const taken = reads.get<{ tag: string }>(
    `SELECT tag FROM enforcement_case WHERE decision_number = ? AND case_id <> ? AND (decision_date = ? OR EXISTS (
      SELECT 1 FROM decision_number_range WHERE enforcement_case.decision_date BETWEEN starts_on AND ends_on
      AND ? BETWEEN starts_on AND ends_on))`,
    number,
    ownId,
    decisionDate,
    decisionDate
  )
  if (taken) refuse('DECISION_NUMBER_TAKEN', { decisionNumber: number, tag: taken.tag })
  const leased = rangesOn(reads, decisionDate).find((range) => serialIn(number, range) !== null)
  if (leased) refuse('NUMBER_IN_RANGE', { first: leased.first, last: leased.last, symbol: leased.symbol })
}

/** A number or symbol without marks, capitals and spaces: one is one however it was written. */
export function plain(text: string): string {
  return foldMarks(text).replace(/\s/g, '')
}
