// One scan, one commit, one answer. What the books say at that moment goes into the entry and not into the answer.
import type { stockCountScanTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { ScanVerdict } from '@shared/contract/custody'
import type { Act, Decide } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import type { AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { placePath } from '../places/places'
import { openPlaceOf, type CountPlaceRow } from './count-places'
import { openCountOf, type CountRow } from './count-row'
import { resolveScan, type Resolved } from './resolve-scan'
import { verdictOf, type BookOf, type Seen } from './verdict'

export type ScanRow = RowIn<typeof stockCountScanTable>

export const countScan: Decide<'custody.countScan'> = (act, input) => {
  const count = openCountOf(act, act.caller, input.countId)
  const place = openPlaceOf(act, input.countId, input.placeId)
  const resolved = resolveScan(act, input.text, input.placeId)
  const before = standingScans(act, input, resolved)
  const here = before.find(({ place_id }) => place_id === input.placeId)
  if (here) {
    const { scan_id: scanId, name, tag } = here
    return { answer: 'AGAIN', scanId, name, tag, scanned: count.scanned }
  }
  return recordScan(act, { count, place, resolved, text: input.text, seen: input, again: before.length > 0 })
}

/** The scans of the same thing, or of the same unknown text, that stand in this count. */
function standingScans(
  act: Act,
  { countId, text }: { countId: string; text: string },
  resolved: Resolved
): ScanRow[] {
  if (resolved && 'asset' in resolved) {
    return act.all<ScanRow>(
      'SELECT * FROM stock_count_scan WHERE count_id = ? AND asset_id = ? AND undone_at IS NULL',
      countId,
      resolved.asset.asset_id
    )
  }
  return act.all<ScanRow>(
    `SELECT * FROM stock_count_scan WHERE count_id = ? AND scanned_text = ? AND asset_id IS NULL
      AND undone_at IS NULL`,
    countId,
    text
  )
}

interface NewScan {
  count: CountRow
  place: CountPlaceRow
  resolved: Resolved
  text: string
  seen: Seen
  /** Whether it stands in another place of the same count. */
  again: boolean
  /** The counter's own words for a thing without a code. */
  description?: string
}

export function recordScan(act: Act, { count, place, resolved, text, seen, again, description }: NewScan) {
  const scanId = act.newId()
  const asset = resolved && 'asset' in resolved ? resolved.asset : null
  const book = asset ? bookOf(asset) : null
  const spot = { spotId: place.place_id, review: count.holder_id !== null }
  const verdict = book ? verdictOf(book, spot, seen) : verdictWithoutAsset(resolved, seen)
  const answer = answerOf(verdict, again)
  const box = resolved && 'container' in resolved ? resolved.container : null
  const name = asset?.name ?? box ?? description ?? text
  const tag = asset?.tag ?? (resolved && 'voidTag' in resolved ? resolved.voidTag : '')
  act.append({
    kind: 'custody.CountScanned',
    subject: `count:${count.count_id}`,
    payload: {
      countId: count.count_id,
      scanId,
      placeId: place.place_id,
      placePath: place.path,
      text,
      assetId: asset?.asset_id ?? null,
      name,
      tag,
      quantity: seen.quantity,
      condition: seen.condition,
      sealWhole: seen.sealWhole,
      answer,
      verdict,
      book: {
        spotId: book?.spotId ?? null,
        path: asset ? whereabouts(act, asset) : '',
        quantity: book?.quantity ?? 0,
        sealed: book?.sealed ?? false
      },
      scannedBefore: count.scanned,
      placeScannedBefore: place.scanned
    }
  })
  return { answer, scanId, name, tag, scanned: count.scanned + 1 }
}

function verdictWithoutAsset(resolved: Resolved, { sealWhole }: Seen): ScanVerdict {
  if (resolved && 'voidTag' in resolved) return 'VOID_TAG'
  return resolved && 'container' in resolved && sealWhole ? 'SEALED_WHOLE' : 'UNKNOWN'
}

function answerOf(verdict: ScanVerdict, again: boolean) {
  if (verdict === 'UNKNOWN') return 'UNKNOWN' as const
  if (verdict === 'VOID_TAG') return 'VOID' as const
  return again ? ('OTHER_PLACE_BEFORE' as const) : ('RECORDED' as const)
}

function bookOf(asset: AssetRow): BookOf {
  return {
    state: asset.state,
    quantity: asset.quantity,
    sealed: asset.seal_number !== null,
    spotId: asset.place_id ?? asset.holder_id,
    inPlace: asset.place_id !== null
  }
}

/** Where or with whom the books have a thing. */
export function whereabouts(
  reads: Pick<Reads, 'get'>,
  asset: Pick<AssetRow, 'place_id' | 'holder_id'>
): string {
  return asset.place_id ? placePath(reads, asset.place_id) : holderName(reads, asset.holder_id)
}

export const amendCountScan: Decide<'custody.amendCountScan'> = (act, { countId, scanId, ...to }) => {
  const count = openCountOf(act, act.caller, countId)
  const scan = ownScan(act, countId, scanId)
  openPlaceOf(act, countId, scan.place_id)
  const spot = { spotId: scan.place_id, review: count.holder_id !== null }
  // Compared with the books of the moment at which the thing was seen, not of now; it was the office's to account for,
  // or its verdict would be one of those that no quantity and no seal changes.
  const stays = ['NOT_IN_STORE', 'WAS_MISSING', 'UNKNOWN', 'VOID_TAG', 'SEALED_WHOLE'].includes(scan.verdict)
  const book: BookOf = {
    state: 'IN_OWN_STORE',
    quantity: scan.book_quantity,
    sealed: scan.book_sealed === 'YES',
    spotId: scan.book_spot_id,
    inPlace: !spot.review
  }
  const verdict = scan.verdict as ScanVerdict
  // A container whose seal is torn after all stands for nothing that is in it.
  const kept = verdict === 'SEALED_WHOLE' && !to.sealWhole ? 'UNKNOWN' : verdict
  act.append({
    kind: 'custody.CountScanAmended',
    subject: `count:${countId}`,
    payload: {
      countId,
      scanId,
      assetId: scan.asset_id,
      from: {
        quantity: scan.quantity,
        condition: scan.condition,
        sealWhole: scan.seal_whole === 'YES',
        verdict
      },
      to: { ...to, verdict: stays ? kept : verdictOf(book, spot, to) }
    }
  })
  return {}
}

export const undoCountScan: Decide<'custody.undoCountScan'> = (act, { countId, scanId, reason }) => {
  const count = openCountOf(act, act.caller, countId)
  const scan = ownScan(act, countId, scanId)
  const place = openPlaceOf(act, countId, scan.place_id)
  act.append({
    kind: 'custody.CountScanUndone',
    subject: `count:${countId}`,
    reason,
    payload: {
      countId,
      scanId,
      placeId: scan.place_id,
      assetId: scan.asset_id,
      scannedBefore: count.scanned,
      placeScannedBefore: place.scanned
    }
  })
  return { scanned: count.scanned - 1 }
}

/** What another has seen is his word alone. Refuses COUNT_SCAN_OF_ANOTHER. */
export function ownScan(act: Act, countId: string, scanId: string): ScanRow {
  const scan = standingScan(act, countId, scanId)
  if (scan.scanned_by !== act.caller.userId) {
    refuse('COUNT_SCAN_OF_ANOTHER', { fullName: userFullName(act, scan.scanned_by) })
  }
  return scan
}

/** A scan of the count that was not undone. Refuses COUNT_SCAN_UNKNOWN. */
export function standingScan(reads: Pick<Reads, 'get'>, countId: string, scanId: string): ScanRow {
  return (
    reads.get<ScanRow>(
      'SELECT * FROM stock_count_scan WHERE scan_id = ? AND count_id = ? AND undone_at IS NULL',
      scanId,
      countId
    ) ?? refuse('COUNT_SCAN_UNKNOWN')
  )
}
