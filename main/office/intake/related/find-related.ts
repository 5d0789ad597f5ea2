// What the office may already have of what is being typed: people, files and cases, the likeliest first, each with the
// reasons. It only tells; nothing is refused and nothing is merged here.
import { maskIdNumber } from '@shared/masking'
import type { OutputOf } from '@shared/contract'
import type { RelatedReason } from '@shared/contract/related'
import type { QueryHandler, Reading } from '../../act'
import { partyById } from '../../people'
import { findParties, typedPerson, type FoundParty } from './find-parties'
import { findCases, findFiles, type CaseRow, type FoundCase, type FoundFile } from './find-titles'
import { bySureness, isCalled, together, type Likeness } from './found'
import { birthYearOf } from './judge-party'
import { shownFile } from './shown'

type Candidate = OutputOf<'intake.findRelated'>['candidates'][number]

/** More than this nobody reads while a citizen waits. */
const shownMax = 5
/** Of the cases of a person who is known the newest few are shown. */
const casesOfPersonMax = 3
/** So many of each kind are weighed against the person; what is less sure than these is never shown. */
const weighedMax = 20

export const findRelated: QueryHandler<'intake.findRelated'> = (reading, input) => {
  const typed = typedPerson(input.person)
  const parties = typed ? findParties(reading, typed) : []
  const persons = parties.filter(({ likeness }) => isCalled(likeness)).map(({ row }) => row.party_id)
  const titled = withCasesOf(reading, persons, findCases(reading, input).slice(0, weighedMax))
  const cases = titled.filter(({ row }) => input.exceptFileId === null || row.file_id !== input.exceptFileId)
  const files = (input.title ? findFiles(reading, input.title) : [])
    .slice(0, weighedMax)
    .map((found) => surerBy(persons.includes(found.row.requester_id), found))
    // A file that became one of these cases is shown by its case.
    .filter(
      ({ row }) => row.file_id !== input.exceptFileId && !cases.some((one) => one.row.file_id === row.file_id)
    )
  return {
    candidates: [
      ...parties.map((found) => [found.likeness, () => partyCandidate(reading, found)] as const),
      ...cases.map((found) => [found.likeness, () => caseCandidate(reading, found)] as const),
      ...files.map((found) => [found.likeness, () => fileCandidate(reading, found)] as const)
    ]
      .sort(
        ([one], [other]) => Number(hasTheNumber(other)) - Number(hasTheNumber(one)) || bySureness(one, other)
      )
      .slice(0, shownMax)
      .map(([, candidate]) => candidate())
  }
}

function hasTheNumber({ reasons }: Likeness): boolean {
  return reasons.includes('SAME_NUMBER')
}

/** The cases found, surer where the person is a party of them, and the newest others of the person. */
function withCasesOf(reading: Reading, persons: readonly string[], found: readonly FoundCase[]): FoundCase[] {
  if (persons.length === 0) return [...found]
  const marks = persons.map(() => '?').join()
  const own = reading.all<CaseRow>(
    `SELECT * FROM enforcement_case WHERE case_id IN (SELECT case_id FROM case_party WHERE party_id IN (${marks}))
    ORDER BY seq DESC LIMIT ?`,
    ...persons,
    weighedMax
  )
  const ownIds = new Set(own.map(({ case_id }) => case_id))
  const foundIds = new Set(found.map(({ row }) => row.case_id))
  const others = own.filter(({ case_id }) => !foundIds.has(case_id)).slice(0, casesOfPersonMax)
  return [
    ...found.map((one) => surerBy(ownIds.has(one.row.case_id), one)),
    ...others.map((row): FoundCase => ({
      row,
      likeness: { confidence: 'POSSIBLE', reasons: ['SAME_PERSON'] }
    }))
  ]
}

/**
 * A title that is only like the typed one is likely the same where the person stands in it too. Not so one with a
 * neighbouring number: a bank has many judgments of one day.
 */
function surerBy<Found extends { likeness: Likeness }>(samePerson: boolean, found: Found): Found {
  if (!samePerson) return found
  const isNeighbour = found.likeness.reasons.some((reason) => neighbourly.has(reason))
  const confidence = isNeighbour ? 'POSSIBLE' : 'LIKELY'
  return { ...found, likeness: together(found.likeness, { confidence, reasons: ['SAME_PERSON'] }) }
}

const neighbourly: ReadonlySet<RelatedReason> = new Set(['TITLE_NUMBER_NEAR', 'DECISION_NUMBER_NEAR'])

function partyCandidate(reading: Reading, { row, likeness }: FoundParty): Candidate {
  const count = (sql: string): number => reading.get<{ count: number }>(sql, row.party_id)?.count ?? 0
  return {
    kind: 'PARTY',
    partyId: row.party_id,
    partyKind: row.kind as 'INDIVIDUAL' | 'ORGANISATION',
    fullName: row.full_name,
    maskedNumber: row.number === null ? null : maskIdNumber(row.number),
    birthYear: birthYearOf(row.birth_date, row.number),
    files: count(`SELECT count(*) AS count FROM intake_file WHERE requester_id = ? AND ${shownFile}`),
    cases: count('SELECT count(DISTINCT case_id) AS count FROM case_party WHERE party_id = ?'),
    ...spoken(likeness)
  }
}

function caseCandidate(reading: Reading, { row, likeness }: FoundCase): Candidate {
  const sides = reading.all<{ role: string; full_name: string }>(
    'SELECT role, full_name FROM case_party JOIN party ON party.party_id = case_party.party_id WHERE case_id = ? ORDER BY position',
    row.case_id
  )
  const nameOf = (side: string): string => sides.find(({ role }) => role === side)?.full_name ?? ''
  return {
    kind: 'CASE',
    caseId: row.case_id,
    tag: row.tag,
    decisionNumber: row.decision_number,
    creditorName: nameOf('CREDITOR'),
    debtorName: nameOf('DEBTOR'),
    titleNumber: row.title_number,
    titleCourt: row.title_court,
    ...spoken(likeness)
  }
}

function fileCandidate(reading: Reading, { row, likeness }: FoundFile): Candidate {
  return {
    kind: 'FILE',
    fileId: row.file_id,
    tag: row.tag,
    receptionNumber: row.reception_number,
    requesterName: partyById(reading, row.requester_id)?.full_name ?? '',
    titleNumber: row.title_number,
    titleCourt: row.title_court,
    ...spoken(likeness)
  }
}

function spoken({ confidence, reasons }: Likeness): {
  confidence: Likeness['confidence']
  reasons: Candidate['reasons']
} {
  return { confidence, reasons: [...reasons] }
}
