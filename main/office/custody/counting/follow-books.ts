// What a confirmed outcome does to the books of a thing: lost, found again, or written where it was found.
import type { AssetState } from '@shared/contract/custody'
import type { Act } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { assetPlacePath, placePath } from '../places/places'
import type { CountRow } from './count-row'
import type { VarianceRow } from './variance-row'

/** Answers the state that a lost thing left, or null. */
export function followBooks(act: Act, count: CountRow, variance: VarianceRow): AssetState | null {
  if (variance.asset_id === null) return null
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
      // A thing on its way out is first taken back from there, or its order would go on without it.
      requireState(asset, 'IN_OWN_STORE', 'RECEIVED', 'HELD_BY_OTHER')
      const from = asset.state as AssetState
      act.append({ kind: 'custody.AssetReportedLost', subject, payload: { ...about, from, to: 'MISSING' } })
      return from
    }
    case 'FOUND_LATER': {
      if (asset.state !== 'MISSING') return null
      const to = stateLeft(act, asset)
      act.append({ kind: 'custody.AssetFoundAgain', subject, payload: { ...about, from: 'MISSING', to } })
      return null
    }
    case 'BOOKS_CORRECTED':
      correctPlace(act, { asset, variance, about })
      return null
    default:
      return null
  }
}

/** The state that the last loss of a thing left. */
function stateLeft(reads: Pick<Reads, 'get'>, asset: AssetRow): AssetState {
  const lost = reads.get<{ left_state: AssetState }>(
    `SELECT left_state FROM stock_count_variance WHERE asset_id = ? AND outcome = 'REPORTED_LOST'
      AND left_state IS NOT NULL ORDER BY settled_at DESC LIMIT 1`,
    asset.asset_id
  )
  return lost?.left_state ?? 'IN_OWN_STORE'
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
