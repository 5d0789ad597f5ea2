// What a confirmed outcome does to the books of a thing: lost, found again, written where it was found, or reported as
// torn, damaged or fewer.
import type { AssetState } from '@shared/contract/custody'
import type { Act } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { closeByCount } from '../incidents/find-again'
import { openIncidentOf } from '../incidents/incident-row'
import { reopenSuperseded, reportCountedLoss, stateLeftByCount } from '../incidents/report-incident'
import { refuseLost } from '../incidents/standing'
import { refuseOpenOpening } from '../lending/standing'
import { assetPlacePath, placePath, placeStanding, refuseSealed } from '../places/places'
import { openIncidentOfCount } from './count-incidents'
import type { CountRow } from './count-row'
import type { VarianceRow } from './variance-row'

export interface Followed {
  /** The state that a lost thing left. */
  leftState: AssetState | null
  /** The report that was opened, or that had told of it already. */
  incidentNumber: string | null
}
const nothing: Followed = { leftState: null, incidentNumber: null }

export function followBooks(act: Act, count: CountRow, variance: VarianceRow): Followed {
  if (variance.asset_id === null) return nothing
  const asset = assetRow(act, { assetId: variance.asset_id })
  const about = {
    assetId: asset.asset_id,
    countId: count.count_id,
    countNumber: count.number,
    varianceNumber: variance.number,
    document: variance.document
  }
  const subject = `asset:${asset.asset_id}`
  switch (variance.outcome) {
    case 'REPORTED_LOST': {
      const open = openIncidentOf(act, asset.asset_id)
      if (asset.state === 'MISSING' && open) return { leftState: null, incidentNumber: open.number }
      // A thing on its way out is first taken back from there, or its order would go on without it.
      requireState(asset, 'IN_OWN_STORE', 'RECEIVED', 'HELD_BY_OTHER')
      const from = asset.state as AssetState
      act.append({ kind: 'custody.AssetReportedLost', subject, payload: { ...about, from, to: 'MISSING' } })
      const incidentNumber = reportCountedLoss(act, {
        asset,
        leftState: from,
        reportedBy: variance.proposed_by ?? '',
        count: { countId: count.count_id, countNumber: count.number, closedAt: count.closed_at ?? act.now },
        said: [variance.document, variance.explanation].filter((each) => each !== '').join('. ')
      })
      return { leftState: from, incidentNumber }
    }
    case 'FOUND_LATER': {
      if (asset.state !== 'MISSING') return nothing
      const lost = openIncidentOf(act, asset.asset_id)
      const to = closeByCount(act, asset) ?? stateLeftByCount(act, asset)
      act.append({ kind: 'custody.AssetFoundAgain', subject, payload: { ...about, from: 'MISSING', to } })
      if (lost) reopenSuperseded(act, lost)
      return nothing
    }
    case 'BOOKS_CORRECTED':
      correctPlace(act, { asset, variance, about })
      return nothing
    case 'INCIDENT_OPENED':
      return { leftState: null, incidentNumber: openIncidentOfCount(act, { count, variance, asset }) }
    default:
      return nothing
  }
}

interface Correction {
  asset: AssetRow
  variance: VarianceRow
  about: { assetId: string; countId: string; countNumber: string; varianceNumber: number; document: string }
}

function correctPlace(act: Act, { asset, variance, about }: Correction): void {
  const to = variance.seen_place_id ?? ''
  if (asset.place_id === to) return
  if (asset.place_id === null || asset.place_id !== variance.book_spot_id) {
    refuse('ASSET_MOVED_MEANWHILE', { placePath: placePath(act, asset.place_id) }, 'lookAgain')
  }
  // Since the count was closed it may have been reported lost, or laid on the table: it stays until that is over.
  refuseLost(act, asset.asset_id)
  refuseSealed(placeStanding(act, asset.place_id))
  refuseOpenOpening(act, asset.asset_id)
  act.append({
    kind: 'custody.AssetPlaceCorrected',
    subject: `asset:${asset.asset_id}`,
    payload: {
      ...about,
      from: asset.place_id,
      fromPath: placePath(act, asset.place_id),
      to,
      toPath: assetPlacePath(act, to).path
    }
  })
}
