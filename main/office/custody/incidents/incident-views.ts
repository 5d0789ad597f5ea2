// Incidents as lists show them: the report, the find, who answers for it, the write-off and the end. It decides nothing.
import type { incidentLiabilityTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { dayOf } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import { refuseBlind } from '../../blind-count'
import type { Reads } from '../../database/read'
import { workingDaysIn } from '../../deadlines'
import { userFullName } from '../../identity'
import { incidentDue } from '../assets/alert-rules'
import { assetRow, assetSummary } from '../assets/asset-row'
import { photosIn } from '../lending/loans'
import { incidentDays } from '../storing/store-rules'
import type { IncidentRow } from './incident-row'

type LiabilityRow = Omit<RowIn<typeof incidentLiabilityTable>, 'amount_dong'> & { amount_dong: bigint }
type Incident = OutputOf<'custody.listIncidents'>['incidents'][number]
const listMax = 200

export const listIncidents: QueryHandler<'custody.listIncidents'> = (
  reading,
  { openOnly, assetId, awaits }
) => {
  const wanted = [
    ...(openOnly || awaits ? ["state <> 'CLOSED'"] : []),
    ...(awaits ? ["(kind <> 'LOST' OR state = 'CHECKED' OR found_at IS NOT NULL)"] : []),
    ...(assetId === undefined ? [] : ['asset_id = ?'])
  ]
  const where = wanted.length === 0 ? '' : `WHERE ${wanted.join(' AND ')}`
  const asked = assetId === undefined ? [] : [assetId]
  // What waits longest must not fall off the end of the list.
  const direction = openOnly || awaits ? 'ASC' : 'DESC'
  const rows = reading.all<IncidentRow>(
    `SELECT * FROM asset_incident ${where}
    ORDER BY reported_at ${direction}, incident_id ${direction} LIMIT ?`,
    ...asked,
    listMax
  )
  const all = reading.get<{ count: number }>(
    `SELECT count(*) AS count FROM asset_incident ${where}`,
    ...asked
  )
  return { incidents: viewsOf(reading, rows), count: all?.count ?? 0 }
}

export const listWriteOffs: QueryHandler<'custody.listWriteOffs'> = (reading) => {
  // It tells what lies where, and how many of it.
  refuseBlind(reading, reading.caller)
  const rows = reading.all<IncidentRow>(
    "SELECT * FROM asset_incident WHERE state = 'PROPOSED' ORDER BY proposed_at LIMIT ?",
    listMax
  )
  const all = reading.get<{ count: number }>(
    "SELECT count(*) AS count FROM asset_incident WHERE state = 'PROPOSED'"
  )
  return { incidents: viewsOf(reading, rows), count: all?.count ?? 0 }
}

function viewsOf(reading: Reading, rows: readonly IncidentRow[]): Incident[] {
  const days = incidentDays(reading)
  const isWorkingDay = workingDaysIn(reading)
  return rows.map((row) => ({
    ...reportOf(reading, row),
    dueOn: incidentDue(dayOf(row.reported_at), days, { isWorkingDay }),
    found: foundOf(reading, row),
    liabilities: liabilitiesOf(reading, row.incident_id),
    writeOff: writeOffOf(reading, row),
    returnReason: row.return_reason ?? '',
    outcome: row.outcome as Incident['outcome'],
    endedBy: nameOf(reading, row.ended_by),
    endedAt: row.ended_at,
    endReason: row.end_reason ?? '',
    decisionNumber: row.decision_number,
    recovered: recoveredOf(reading, row)
  }))
}

function reportOf(reading: Reading, row: IncidentRow) {
  return {
    incidentId: row.incident_id,
    number: row.number,
    asset: assetSummary(reading, assetRow(reading, { assetId: row.asset_id })),
    kind: row.kind as Incident['kind'],
    state: row.state as Incident['state'],
    reportedBy: userFullName(reading, row.reported_by),
    reportedById: row.reported_by,
    reportedAt: row.reported_at,
    noticedAt: row.noticed_at,
    noticedBy: row.noticed_by,
    lastSeen: row.last_seen,
    circumstances: row.circumstances,
    isDisaster: row.is_disaster === 'YES',
    countNumber: row.count_number,
    bookPath: row.book_path,
    bookHolderId: row.book_holder_id,
    sealBefore: row.seal_before,
    photos: photosIn(row.photos)
  }
}

function foundOf(reading: Reading, row: IncidentRow): Incident['found'] {
  if (row.found_by === null || row.found_at === null) return null
  return {
    path: row.found_path ?? '',
    document: row.found_document ?? '',
    by: userFullName(reading, row.found_by),
    byId: row.found_by,
    at: row.found_at,
    photos: photosIn(row.found_photos)
  }
}

export function liabilitiesOf(reading: Reads, incidentId: string): Incident['liabilities'] {
  return reading
    .allMoney<LiabilityRow>(
      'SELECT * FROM incident_liability WHERE incident_id = ? ORDER BY liability_number',
      incidentId
    )
    .map((row) => ({
      person: row.person,
      amountDong: row.amount_dong.toString(),
      decision: { number: row.decision_number, issuedOn: row.decision_day },
      laidBy: userFullName(reading, row.laid_by),
      laidAt: row.laid_at
    }))
}

function writeOffOf(reading: Reading, row: IncidentRow): Incident['writeOff'] {
  if (row.proposed_by === null || row.proposed_at === null) return null
  return {
    body: row.body as NonNullable<Incident['writeOff']>['body'],
    bodyName: row.body_name ?? '',
    conclusion: { number: row.conclusion_number ?? '', issuedOn: row.conclusion_day ?? '' },
    communeAct:
      row.act_number === null || row.act_day === null
        ? null
        : { number: row.act_number, issuedOn: row.act_day },
    absentCount: row.absent_count_number,
    reason: row.proposal_reason ?? '',
    proposedBy: userFullName(reading, row.proposed_by),
    proposedById: row.proposed_by,
    proposedAt: row.proposed_at,
    checkedBy: nameOf(reading, row.checked_by),
    checkedById: row.checked_by,
    checkedAt: row.checked_at
  }
}

function recoveredOf(reading: Reading, row: IncidentRow): Incident['recovered'] {
  if (row.recovered_by === null || row.recovered_at === null) return null
  return {
    orderNumber: row.recover_order ?? '',
    by: userFullName(reading, row.recovered_by),
    at: row.recovered_at,
    reason: row.recover_reason ?? ''
  }
}

function nameOf(reading: Reads, userId: string | null): string | null {
  return userId === null ? null : userFullName(reading, userId)
}
