// The files and cases like the title or decision that is being typed: fetched by running number and by day, judged one
// by one.
import type { caseTable } from '@domain/cases/tables'
import type { RowIn } from '@domain/journal/table'
import type { Reads } from '../../database/read'
import type { FileRow } from '../file-row'
import { bySureness, together, type Likeness } from './found'
import { judgeDecision, judgeTitle, serialOf } from './judge-title'
import { shownFile } from './shown'
import { numberParts, type TypedTitle } from './title-likeness'

export type CaseRow = RowIn<typeof caseTable>

export interface FoundFile {
  row: FileRow
  likeness: Likeness
}

export interface FoundCase {
  row: CaseRow
  likeness: Likeness
}

/** All courts of a province give a running number some hundred times in the years asked for. */
const fetchedMax = 1000

/** The running number as the indexes have it, whatever stands before it; the migration says it in the same words. */
export const indexedSerial = (column: string): string =>
  `CAST(ltrim(${column}, 'SsOo .:' || char(7888, 7889)) AS INTEGER)`

/** The files whose title is like the typed one, the surest first. */
export function findFiles(reads: Reads, title: TypedTitle): FoundFile[] {
  const rows = fetch<FileRow>(reads, `SELECT intake_file.* FROM intake_file WHERE ${shownFile} AND`, [
    [indexedSerial('title_number'), serialOf(title.number), yearsAround(title)],
    ['title_date', serialOf(title.number) === null ? null : title.date]
  ])
  return judged(rows, (row) => judgeTitle(title, titleOf(row)))
}

/** The cases whose title or decision is like the typed one, the surest first. */
export function findCases(
  reads: Reads,
  { title, decision }: { title: TypedTitle | null; decision: { number: string; date: string | null } | null }
): FoundCase[] {
  const [titleSerial, decisionSerial] = [title, decision].map((typed) => serialOf(typed?.number ?? ''))
  const rows = fetch<CaseRow>(reads, 'SELECT enforcement_case.* FROM enforcement_case WHERE', [
    [indexedSerial('title_number'), titleSerial ?? null, title ? yearsAround(title) : anyYear],
    ['title_date', titleSerial === null ? null : (title?.date ?? null)],
    [indexedSerial('decision_number'), decisionSerial ?? null],
    ['decision_date', decisionSerial === null ? null : (decision?.date ?? null)]
  ])
  return judged(rows, (row) => {
    const byTitle = title && judgeTitle(title, titleOf(row))
    const byDecision =
      decision && judgeDecision(decision, { number: row.decision_number, date: row.decision_date })
    return byTitle && byDecision ? together(byTitle, byDecision) : (byTitle ?? byDecision)
  })
}

/** What is asked for by an index, and in which years the title may be; nothing where the value is null. */
type By = readonly [expression: string, value: string | number | null, years?: Years]
type Years = readonly [from: string, to: string]

const anyYear: Years = ['', '9999']

/** A number may bear the year before or after that of its day; without a year all are asked for. */
function yearsAround({ number, date }: TypedTitle): Years {
  const year = Number(numberParts(number)?.year) || Number(date?.slice(0, 4) ?? 0)
  return year === 0 ? anyYear : [String(year - 1), String(year + 2)]
}

function fetch<Row extends { seq: number }>(reads: Reads, select: string, by: readonly By[]): Row[] {
  const rows = new Map<number, Row>()
  for (const [expression, value, years] of by) {
    if (value === null) continue
    const within = years ? 'AND title_date >= ? AND title_date < ?' : ''
    const sql = `${select} ${expression} = ? ${within} ORDER BY seq DESC LIMIT ?`
    for (const row of reads.all<Row>(sql, value, ...(years ?? []), fetchedMax)) rows.set(row.seq, row)
  }
  return [...rows.values()]
}

function judged<Row extends { seq: number }>(
  rows: readonly Row[],
  judge: (row: Row) => Likeness | null
): { row: Row; likeness: Likeness }[] {
  const found: { row: Row; likeness: Likeness }[] = []
  for (const row of rows) {
    const likeness = judge(row)
    if (likeness) found.push({ row, likeness })
  }
  return found.sort((one, other) => bySureness(one.likeness, other.likeness) || other.row.seq - one.row.seq)
}

function titleOf(row: { title_number: string; title_date: string; title_court: string }): TypedTitle {
  return { number: row.title_number, date: row.title_date, court: row.title_court }
}
