// What speaks against the place that was chosen while a thing is received: it is full, or meant for other kinds. It only
// warns; the keeper decides.
import type { AssetKind } from '@shared/contract/custody'
import { formatDong } from '@shared/money'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'

type Chosen = Pick<StoragePlace, 'capacity' | 'assetCount' | 'suits'>

/** What to say of the place; null when nothing speaks against it. */
export function placeTrouble({ capacity, assetCount, suits }: Chosen, kind: AssetKind): string | null {
  const { full, notMeant } = words.placeChoice
  if (capacity !== null && assetCount >= capacity) {
    return full(formatDong(String(assetCount)), formatDong(String(capacity)))
  }
  if (suits.length > 0 && !suits.includes(kind)) return notMeant(words.custody.kinds[kind].toLowerCase())
  return null
}
