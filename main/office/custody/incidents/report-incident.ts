// A report of a loss, a damage or a broken seal: by hand at once, or by a count whose outcome was confirmed. A lost thing
// is missing from that moment on; where a release or a loan has it, it stays there and nothing more is done with it.
import { lostOnItsWay, reportableStates, type AssetState, type IncidentKind } from '@shared/contract/custody'
import type { InputOf } from '@shared/contract'
import { incidentFromCount, incidentReopened } from '@shared/words/vi/incident-papers'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import type { EntryDraft } from '../../journal/record'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { holderName } from '../holders/holders'
import { placePath } from '../places/places'
import { openIncidentOf, type IncidentRow } from './incident-row'

type Reported = EntryDraft<'custody.IncidentReported'>['payload']
type Input = InputOf<'custody.reportIncident'>

const recordCopies = 2

export function reportIncident(blobs: Blobs) {
  return prepared<'custody.reportIncident', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, input, photos) => {
      const asset = assetRow(act, { assetId: input.assetId })
      supersededBy(act, asset, input.kind)
      refuseIncomplete(act, asset, input)
      const { incidentId, number } = appendReport(act, asset, {
        kind: input.kind,
        reportedBy: act.caller.userId,
        noticedAt: input.noticedAt,
        noticedBy: input.noticedBy.trim(),
        lastSeen: input.lastSeen.trim(),
        circumstances: input.circumstances.trim(),
        isDisaster: input.isDisaster,
        countId: null,
        countNumber: null,
        leftState: stateLeft(act, asset),
        photos,
        from: asset.state as AssetState,
        to: stateAfter(asset, input.kind)
      })
      const subject = `incident:${incidentId}`
      const printJobId = issuePaper(act, { form: 'INCIDENT_RECORD', subject, copies: recordCopies })
      return { incidentId, number, printJobId }
    }
  })
}

/**
 * Refuses DATE_IN_FUTURE, NOTICED_BEFORE_RECEIVED, and INCIDENT_LACKS for a loss nobody last saw and a damage nobody
 * photographed. A conclusion is as old as the noticing at most: from before the receipt it would be of another matter.
 */
function refuseIncomplete(act: Act, asset: AssetRow, { kind, noticedAt, lastSeen, photos }: Input): void {
  if (noticedAt > act.now) refuse('DATE_IN_FUTURE')
  // People say it to the minute.
  if (minuteOf(noticedAt) < minuteOf(asset.received_at)) {
    refuse('NOTICED_BEFORE_RECEIVED', { receivedAt: asset.received_at })
  }
  if (kind === 'LOST' && lastSeen.trim() === '') refuse('INCIDENT_LACKS', { lacks: 'lastSeen' })
  if (kind !== 'LOST' && photos.length === 0) refuse('INCIDENT_LACKS', { lacks: 'photos' })
}

function minuteOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DDThh:mm'.length)
}

/**
 * Refuses ASSET_STATE for what is gone, for a damage of what is missing, and for a loss of what another holds and has
 * not handed over by a signed record: it is his to account for; NOT_SEALED for a seal that never was.
 */
function stateAfter(asset: AssetRow, kind: IncidentKind): AssetState {
  const { state } = asset
  if (kind === 'SEAL_BROKEN' && asset.seal_number === null) refuse('NOT_SEALED')
  if (kind === 'LOST' && asset.holding === 'HELD_BY_OTHER') {
    requireState(asset, 'HELD_BY_OTHER', 'MISSING', ...lostOnItsWay)
  }
  // Missing without an incident: by a count of an older program. It gets its report now.
  requireState(asset, ...reportableStates, ...(kind === 'LOST' ? (['MISSING'] as const) : []))
  return kind === 'LOST' && !lostOnItsWay.includes(state as AssetState) ? 'MISSING' : (state as AssetState)
}

/** The state to which a found thing returns: what it is in now, or what the count left that made it missing. */
function stateLeft(act: Act, asset: AssetRow): AssetState {
  if (asset.state !== 'MISSING') return asset.state as AssetState
  return stateLeftByCount(act, asset)
}

/** The state that the last loss by a count left. */
export function stateLeftByCount(act: Pick<Act, 'get'>, asset: AssetRow): AssetState {
  const lost = act.get<{ left_state: AssetState }>(
    `SELECT left_state FROM stock_count_variance WHERE asset_id = ? AND outcome = 'REPORTED_LOST'
      AND left_state IS NOT NULL ORDER BY settled_at DESC LIMIT 1`,
    asset.asset_id
  )
  return lost?.left_state ?? 'IN_OWN_STORE'
}

interface CountedLoss {
  asset: AssetRow
  leftState: AssetState
  /** Who proposed that it is lost; the head confirmed, and answers for the confirmation only. */
  reportedBy: string
  count: { countId: string; countNumber: string; closedAt: string }
  said: string
}

/** The report that a count makes by itself, of a thing that it has just made missing; answers its number. */
export function reportCountedLoss(
  act: Act,
  { asset, leftState, reportedBy, count, said }: CountedLoss
): string {
  return appendReport(act, asset, {
    kind: 'LOST',
    reportedBy,
    noticedAt: count.closedAt,
    noticedBy: '',
    lastSeen: '',
    circumstances: incidentFromCount(count.countNumber, said),
    isDisaster: false,
    countId: count.countId,
    countNumber: count.countNumber,
    leftState,
    photos: [],
    from: 'MISSING',
    to: 'MISSING'
  }).number
}

type Said = Pick<
  Reported,
  | 'kind'
  | 'reportedBy'
  | 'noticedAt'
  | 'noticedBy'
  | 'lastSeen'
  | 'circumstances'
  | 'isDisaster'
  | 'countId'
  | 'countNumber'
  | 'leftState'
  | 'photos'
  | 'from'
  | 'to'
> & {
  /** The seal that the report is of, where another one has been put on since. */
  sealNumber?: string | null
}

/** The open incident whose place a report takes: one is open at a time, a loss before a damage. Refuses INCIDENT_OPEN. */
function supersededBy(act: Act, asset: AssetRow, kind: IncidentKind): Reported['supersedes'] {
  const open = openIncidentOf(act, asset.asset_id)
  if (!open) return null
  if (open.kind === 'LOST' || kind !== 'LOST') refuse('INCIDENT_OPEN', { number: open.number })
  return { incidentId: open.incident_id, from: open.state as 'OPEN' }
}

/** Writes a report; refuses INCIDENT_OPEN while another one of the thing is open that it does not take the place of. */
export function appendReport(
  act: Act,
  asset: AssetRow,
  { sealNumber = asset.seal_number, ...said }: Said
): { incidentId: string; number: string } {
  const incidentId = act.newId()
  const year = act.today.slice(0, 4)
  const serial = act.nextNumber('record.incident', year)
  const number = `${serial}/BBSC-THADS/${year}`
  act.append({
    kind: 'custody.IncidentReported',
    subject: `asset:${asset.asset_id}`,
    payload: {
      incidentId,
      assetId: asset.asset_id,
      number,
      serial,
      year,
      ...said,
      bookPlaceId: asset.place_id,
      bookHolderId: asset.holder_id,
      bookPath: placePath(act, asset.place_id) || holderName(act, asset.holder_id),
      sealNumber,
      supersedes: supersededBy(act, asset, said.kind)
    }
  })
  return { incidentId, number }
}

/**
 * What a report of the loss took the place of is open again once the thing is there: nobody mended it or sealed it
 * meanwhile. The report goes on under a number of its own, by whoever made it.
 */
export function reopenSuperseded(act: Act, lost: IncidentRow): void {
  const before = act.get<IncidentRow>(
    "SELECT * FROM asset_incident WHERE asset_id = ? AND outcome = 'SUPERSEDED' AND ended_at = ?",
    lost.asset_id,
    lost.reported_at
  )
  if (!before) return
  const asset = assetRow(act, { assetId: lost.asset_id })
  appendReport(act, asset, {
    kind: before.kind as IncidentKind,
    reportedBy: before.reported_by,
    noticedAt: before.noticed_at,
    noticedBy: before.noticed_by,
    lastSeen: before.last_seen,
    circumstances: incidentReopened(before.number, before.circumstances),
    isDisaster: before.is_disaster === 'YES',
    countId: null,
    countNumber: null,
    leftState: asset.state as AssetState,
    photos: JSON.parse(before.photos) as KeptPhoto[],
    from: asset.state as AssetState,
    to: asset.state as AssetState
  })
}

/** A release that was turned back gives a lost thing back to nobody: it is missing where the books have it. */
export function missAgain(act: Act, assetId: string): void {
  const open = openIncidentOf(act, assetId)
  if (open?.kind !== 'LOST') return
  const { state } = assetRow(act, { assetId })
  act.append({
    kind: 'custody.AssetMissed',
    subject: `asset:${assetId}`,
    payload: {
      incidentId: open.incident_id,
      assetId,
      from: state as 'IN_OWN_STORE' | 'HELD_BY_OTHER',
      to: 'MISSING'
    }
  })
}
