// The results of a count, for those who read the stock; and, once everything is settled, for those who sign it.
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import { refuseBlind } from '../../blind-count'
import { refuse } from '../../refusal'
import { placesOf } from './close-count'
import { countHead, nameOf, signingOf } from './count-head'
import { countRow, sideOf, type CountRow } from './count-row'
import type { VarianceRow } from './variance-row'
import { matchedOf } from './variances'

type Results = OutputOf<'custody.getCount'>
const pageMax = 300
const listMax = 100

export const listCounts: QueryHandler<'custody.listCounts'> = (reading) => ({
  counts: reading
    .all<CountRow>('SELECT * FROM stock_count ORDER BY opened_seq DESC LIMIT ?', listMax)
    .map((row) => ({ ...countHead(reading, row), openVariances: row.open_variances }))
})

export const getCount: QueryHandler<'custody.getCount'> = (reading, { countId, afterNumber }) => {
  const count = countRow(reading, countId)
  refuseUnread(reading, count)
  // A cancelled count was never closed: it shows how far it had come. Of an open one nobody is told what agrees so far.
  const isOpen = count.closed_at === null
  const isTold = count.state !== 'OPEN'
  const places = placesOf(reading, count)
  const finished = reading.get<{ count: number }>(
    'SELECT count(*) AS count FROM stock_count_place WHERE count_id = ? AND finished_at IS NOT NULL',
    countId
  )
  return {
    ...countHead(reading, count),
    places: isOpen ? places.length : count.places,
    placesFinished: finished?.count ?? 0,
    scanned: count.scanned,
    matched: isOpen && isTold ? matchedOf(reading, countId) : count.matched,
    variances: reading
      .all<VarianceRow>(
        'SELECT * FROM stock_count_variance WHERE count_id = ? AND number > ? ORDER BY number LIMIT ?',
        countId,
        afterNumber,
        pageMax
      )
      .map((row) => varianceShown(reading, row)),
    varianceCount: count.variances,
    openVariances: count.open_variances,
    cancelReason: count.cancel_reason ?? '',
    signing: signingOf(reading, countId),
    photos: isTold ? photosOf(reading, countId) : [],
    recordJobId: recordJob(reading, countId)
  }
}

/** A signer who does not read the stock sees the results he is to sign, and not while he counts another store. */
function refuseUnread(reading: Reading, count: CountRow): void {
  const { caller } = reading
  if (caller.permissions.has('custody.read')) return
  if (!sideOf(reading, count.count_id, caller.userId)) refuse('NOT_COUNT_SIGNER')
  refuseBlind(reading, caller)
  if (count.state !== 'SETTLED' && count.state !== 'SIGNED') {
    refuse('COUNT_STATE', { state: count.state, needed: 'SETTLED' })
  }
}

function varianceShown(reading: Reading, row: VarianceRow): Results['variances'][number] {
  return {
    number: row.number,
    kind: row.kind as Results['variances'][number]['kind'],
    state: row.state as Results['variances'][number]['state'],
    assetId: row.asset_id,
    scanId: row.scan_id,
    name: row.name === '' ? row.tag : row.name,
    tag: row.tag,
    bookPath: row.book_path,
    seenPath: row.seen_path,
    bookQuantity: row.book_quantity,
    seenQuantity: row.seen_quantity,
    note: row.note,
    outcome: row.outcome as Results['variances'][number]['outcome'],
    document: row.document,
    explanation: row.explanation,
    incidentNumber: row.incident_number,
    proposedBy: nameOf(reading, row.proposed_by),
    proposedAt: row.proposed_at,
    settledBy: nameOf(reading, row.settled_by)
  }
}

function photosOf(reading: Reading, countId: string): Results['photos'] {
  return reading
    .all<{ scan_id: string; sha256: string; media_type: string }>(
      'SELECT scan_id, sha256, media_type FROM stock_count_photo WHERE count_id = ? ORDER BY taken_at LIMIT 200',
      countId
    )
    .map(({ scan_id, sha256, media_type }) => ({ scanId: scan_id, sha256, mediaType: media_type }))
}

function recordJob(reading: Reading, countId: string): string | null {
  const job = reading.get<{ job_id: string }>(
    "SELECT job_id FROM desk_print_job WHERE form = 'COUNT_RECORD' AND subject = ? ORDER BY job_id DESC LIMIT 1",
    `count:${countId}`
  )
  return job?.job_id ?? null
}
