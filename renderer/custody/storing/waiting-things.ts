// The things that wait for their labels: which one is in hand, and which one a scanned seal or serial number names.
// Pure, so that it can be tested without a window.
import type { OutputOf } from '@shared/contract'

export type Waiting = OutputOf<'custody.listUnread'>['assets'][number]

/** Those that were put off come after the others, in the order of receipt both. */
export function inTurn(waiting: readonly Waiting[], later: readonly string[]): Waiting[] {
  const putOff = (asset: Waiting): boolean => later.includes(asset.assetId)
  return [...waiting.filter((asset) => !putOff(asset)), ...waiting.filter(putOff)]
}

/** The thing in hand: the one that was named, while it still waits, or the first in turn. */
export function inHand(turn: readonly Waiting[], namedId: string | null): Waiting | null {
  return turn.find(({ assetId }) => assetId === namedId) ?? turn[0] ?? null
}

/** The one thing that bears a seal or a number of its kind (serial, IMEI, plate); null for none and for several. */
export function namedBy(waiting: readonly Waiting[], scanned: string): Waiting | null {
  const wanted = bare(scanned)
  if (wanted === '') return null
  const found = waiting.filter(({ sealNumber, details }) =>
    [sealNumber ?? '', ...Object.values(details)].some((value) => bare(value) === wanted)
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A place that was scanned, and the thing that was in hand then. */
export interface ScannedPlace {
  tag: string
  forAssetId: string | null
}

/**
 * The place in which the next thing is put: the scanned one stays for the things to come. Where labels of a run are read
 * back, things already lie in their places, so that it stays only for things that are meant to lie there.
 */
export function placeStands(
  scanned: ScannedPlace | null,
  thing: Pick<Waiting, 'assetId' | 'intendedTag'> | null,
  ofRun: boolean
): string | null {
  if (!scanned) return null
  if (!ofRun || !thing || thing.intendedTag === null) return scanned.tag
  return scanned.forAssetId === thing.assetId || scanned.tag === thing.intendedTag ? scanned.tag : null
}

/** As scanners and people write the same number: without spaces and dashes, letters alike. */
function bare(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
}
