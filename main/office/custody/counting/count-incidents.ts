// What a count found amiss with a thing becomes an incident as its outcome is confirmed: a torn seal and a damage of the
// thing itself; of a lot that is fewer than its books, the missing part is an asset of its own and reported lost.
import type { AssetState, IncidentKind } from '@shared/contract/custody'
import { countDefectsSaid, missingPartName } from '@shared/words/vi/incident-papers'
import type { Act } from '../../act'
import type { Reads } from '../../database/read'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, type AssetRow } from '../assets/asset-row'
import { openIncidentOf } from '../incidents/incident-row'
import { appendReport } from '../incidents/report-incident'
import { splitOff } from '../storing/split-off'
import type { CountRow } from './count-row'
import type { VarianceRow } from './variance-row'

interface Found {
  count: CountRow
  variance: VarianceRow
  asset: AssetRow
}

/**
 * Opens what the variance asks for and answers the number of the report. Refuses INCIDENT_OPEN while another report of
 * the thing waits that says nothing of this, and what splitting a lot refuses.
 */
export function openIncidentOfCount(act: Act, found: Found): string {
  return found.variance.kind === 'WRONG_QUANTITY' ? loseMissingPart(act, found) : reportDefects(act, found)
}

/** The part is not there to be touched: a label of its own is printed for the day on which it is found. */
function loseMissingPart(act: Act, { count, variance, asset }: Found): string {
  const quantity = variance.book_quantity - variance.seen_quantity
  const part = {
    name: missingPartName(asset.name),
    quantity,
    sealNumber: null,
    details: JSON.parse(asset.details) as Record<string, string>
  }
  const [made] = splitOff(act, { lot: asset, parts: [part], unseen: true })
  const lost = assetRow(act, { assetId: made?.assetId ?? '' })
  const from = lost.state as AssetState
  const { number } = appendReport(act, lost, {
    ...ofCount(act, { count, variance }),
    kind: 'LOST',
    circumstances: countDefectsSaid(count.number, [
      { kind: variance.kind, note: `${variance.seen_quantity}/${variance.book_quantity} ${asset.unit}` },
      said(variance)
    ]),
    leftState: from,
    from,
    to: 'MISSING'
  })
  issuePaper(act, { form: 'PART_LABELS', subject: `asset:${asset.asset_id}`, copies: 1 })
  return number
}

/** One report tells of everything that this count found amiss with the thing, a torn seal before a damage. */
function reportDefects(act: Act, { count, variance, asset }: Found): string {
  const open = openIncidentOf(act, asset.asset_id)
  // Another finding of the same count has told of this one too; and what is lost by now is more than torn.
  if (open && (open.count_number === count.number || open.kind === 'LOST')) return open.number
  const defects = defectsOf(act, variance)
  const kind: IncidentKind = defects.some((defect) => defect.kind === 'SEAL_BROKEN')
    ? 'SEAL_BROKEN'
    : 'DAMAGED'
  if (open?.kind === kind) return open.number
  const state = asset.state as AssetState
  const { number } = appendReport(act, asset, {
    ...ofCount(act, { count, variance }),
    kind,
    circumstances: countDefectsSaid(count.number, [...defects, said(variance)]),
    leftState: state,
    from: state,
    to: state,
    sealNumber: sealWhenSeen(act, { variance, asset })
  })
  return number
}

function ofCount(act: Act, { count, variance }: { count: CountRow; variance: VarianceRow }) {
  return {
    reportedBy: variance.proposed_by ?? '',
    noticedAt: count.closed_at ?? act.now,
    noticedBy: '',
    lastSeen: '',
    isDisaster: false,
    countId: count.count_id,
    countNumber: count.number,
    photos: []
  }
}

function said({ document, explanation }: VarianceRow) {
  return { kind: null, note: [document, explanation].filter((each) => each !== '').join('. ') }
}

function defectsOf(act: Act, { count_id, asset_id }: VarianceRow): { kind: string; note: string }[] {
  return act.all<{ kind: string; note: string }>(
    `SELECT kind, note FROM stock_count_variance WHERE count_id = ? AND asset_id = ?
      AND kind IN ('SEAL_BROKEN', 'WRONG_CONDITION') ORDER BY number`,
    count_id,
    asset_id
  )
}

/** The seal that was torn: a new one may have been put on since by two people, and then it is that record's own before. */
function sealWhenSeen(act: Act, { variance, asset }: Pick<Found, 'variance' | 'asset'>): string | null {
  const opened = act.get<{ seal_before: string }>(
    `SELECT seal_before FROM seal_opening JOIN stock_count_scan AS scan ON scan.scan_id = ?
      WHERE seal_opening.asset_id = ? AND seal_opening.state = 'DONE' AND finished_at > scan.scanned_at
      ORDER BY finished_at LIMIT 1`,
    variance.scan_id,
    asset.asset_id
  )
  return opened?.seal_before ?? asset.seal_number
}

const gone = ['RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED', 'SPLIT', 'WRITTEN_OFF']

/**
 * Whether a finding is only to be noted: the thing has left the office since, so that nobody here can answer for it.
 * Refuses COUNT_INCIDENT_NEEDED otherwise.
 */
export function refuseMereNote(reads: Pick<Reads, 'get'>, variance: VarianceRow): void {
  const asset = assetRow(reads, { assetId: variance.asset_id ?? '' })
  if (!gone.includes(asset.state)) refuse('COUNT_INCIDENT_NEEDED', { name: asset.name })
}
