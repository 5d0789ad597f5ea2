// What a thing leaves behind wherever it goes: the place or holder it was with, the visit it falls into, its book price.
import type { Act } from '../../act'
import { bookAsset } from '../../funds'
import type { AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { placeStanding, refuseSealed } from '../places/places'
import { doorOf } from '../storing/door-mark'

export type HandedOver = 'RETURNED' | 'CONFISCATED' | 'SOLD' | 'TRANSFERRED'

/** Where or with whom a thing is when it leaves, and the visit that falls into. Refuses CONTAINER_SEALED. */
export function leavingFrom(act: Act, { place_id: fromPlaceId, holder_id: fromHolderId }: AssetRow) {
  const door = doorOf(act, fromPlaceId)
  if (fromPlaceId === null)
    return { fromPlaceId, fromHolderId, fromPath: holderName(act, fromHolderId), door }
  const standing = placeStanding(act, fromPlaceId)
  refuseSealed(standing)
  return { fromPlaceId, fromHolderId, fromPath: standing.path, door }
}

/** Takes its book price off the books, by the way it goes (custody.md §8). */
export function bookExit(act: Act, asset: AssetRow, outcome: HandedOver | 'DESTROYED' | 'WRITTEN_OFF'): void {
  const price = act.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    asset.seq
  )
  if (!price || price.book_price_dong === 0n) return
  bookAsset(act, {
    assetId: asset.asset_id,
    caseId: asset.case_id,
    name: asset.name,
    bookPriceDong: price.book_price_dong.toString(),
    direction: 'OUT',
    outcome
  })
}
