// A torn seal that somebody states while he handles the thing: it becomes a report in the same act, and what is known to
// be torn is given out by nobody who calls it whole.
import type { AssetState } from '@shared/contract/custody'
import type { Act } from '../../act'
import type { Reads } from '../../database/read'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import type { AssetRow } from '../assets/asset-row'
import type { KeptPhoto } from '../assets/keep-photos'
import { openIncidentOf, type IncidentRow } from './incident-row'
import { appendReport } from './report-incident'

const recordCopies = 2

/**
 * Reports the seal of a thing as torn, seen now by the caller. Nothing where that is reported already. Refuses
 * INCIDENT_OPEN while another report of the thing waits for the head: one is open at a time.
 */
export function reportTornSeal(
  act: Act,
  { asset, photos, circumstances }: { asset: AssetRow; photos: KeptPhoto[]; circumstances: string }
): void {
  const open = openIncidentOf(act, asset.asset_id)
  if (open?.kind === 'SEAL_BROKEN') return
  const { incidentId } = appendReport(act, asset, {
    kind: 'SEAL_BROKEN',
    reportedBy: act.caller.userId,
    noticedAt: act.now,
    noticedBy: '',
    lastSeen: '',
    circumstances,
    isDisaster: false,
    countId: null,
    countNumber: null,
    leftState: asset.state as AssetState,
    photos,
    from: asset.state as AssetState,
    to: asset.state as AssetState
  })
  issuePaper(act, { form: 'INCIDENT_RECORD', subject: `incident:${incidentId}`, copies: recordCopies })
}

/** The open report that the seal which is on a thing now is torn. */
export function tornSealOf(
  reads: Pick<Reads, 'get'>,
  { asset_id: assetId, seal_number: sealNumber }: Pick<AssetRow, 'asset_id' | 'seal_number'>
): IncidentRow | null {
  if (sealNumber === null) return null
  const open = openIncidentOf(reads, assetId)
  return open?.kind === 'SEAL_BROKEN' && open.seal_before === sealNumber ? open : null
}

/**
 * Stops an act in which what is said of a seal is not what the books say: SEAL_TORN_UNREPORTED for a torn one that nobody
 * has reported, SEAL_REPORTED_TORN for a whole one that is reported torn.
 */
export function refuseSealUntold(
  reads: Pick<Reads, 'get'>,
  asset: Pick<AssetRow, 'asset_id' | 'seal_number'>,
  sealIntact: boolean | null
): void {
  if (sealIntact === null) return
  const torn = tornSealOf(reads, asset)
  const sealNumber = asset.seal_number ?? ''
  if (!sealIntact && torn === null) refuse('SEAL_TORN_UNREPORTED', { sealNumber }, 'reportIncident')
  if (sealIntact && torn !== null)
    refuse('SEAL_REPORTED_TORN', { sealNumber, number: torn.number }, 'lookAgain')
}
