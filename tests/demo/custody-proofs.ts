// What must be true of the warehouse when a play is over: read from the journal, from the screen, from the labels.
import { parseTag } from '../../shared/tags'
import { storingWords } from '../../shared/words/vi/custody-storing'
import type { Played } from './play-main-job'
import type { Proof } from './proof'

interface Written {
  kind: string
  payload: Record<string, unknown>
}

export function custodyProofs(played: Played): Proof[] {
  const journal = played.journal.map((line) => JSON.parse(line) as Written)
  return [
    readBackProof(played, journal),
    swapProof(played),
    ...countProofs(played, journal),
    handOverProof(played, journal)
  ]
}

function of(journal: readonly Written[], kind: string): Record<string, unknown>[] {
  return journal.filter((entry) => entry.kind === kind).map(({ payload }) => payload)
}

/** The scanner read what is printed, and with that each thing was put in its place. */
function readBackProof({ labelsRead, assetTags }: Played, journal: readonly Written[]): Proof {
  const stored = of(journal, 'custody.AssetStored').map(({ tag }) => tag)
  const read = labelsRead.map((text) => parseTag(text) && text.slice(0, assetTags[0]?.length))
  const holds =
    assetTags.length > 0 && String(stored) === String(assetTags) && String(read) === String(assetTags)
  return {
    claim: 'every printed label was read back in its place',
    holds,
    found: `${stored.length} labels read back: ${labelsRead.join(', ')}`
  }
}

function swapProof({ swapRefused }: Played): Proof {
  return {
    claim: 'the label of another thing is refused',
    holds: swapRefused.includes(storingWords.label.wrong),
    found: swapRefused
  }
}

function countProofs({ counted }: Played, journal: readonly Written[]): Proof[] {
  const { name, shownBefore, shownAfter } = counted
  const scans = of(journal, 'custody.CountScanned')
  const closed = of(journal, 'custody.CountClosed')
  return [
    {
      claim: 'the count was blind: before the scan the screen named nothing of what lies there',
      holds: !shownBefore.includes(name) && shownAfter.includes(name),
      found: `${shownBefore.length} characters on the screen, none of them of “${name}”`
    },
    {
      claim: 'the scan was written, and the count found what the books say',
      holds: scans.length === 1 && closed.length === 1 && closed[0]?.['variances'] === 0,
      found: `${scans.length} scan, ${closed.length} count closed with ${String(closed[0]?.['variances'])} differences`
    }
  ]
}

/** Decided, ordered, and carried out against label, paper, signatures and a photo. */
function handOverProof({ assetTags }: Played, journal: readonly Written[]): Proof {
  const [order] = of(journal, 'custody.ReleaseApproved')
  const [given] = of(journal, 'custody.AssetHandedOver')
  const size = (list: unknown): number => (Array.isArray(list) ? list.length : 0)
  const [signatures, photos] = [size(given?.['signatures']), size(given?.['photos'])]
  const holds =
    order !== undefined &&
    given !== undefined &&
    given['scannedTag'] === assetTags[0] &&
    given['recipientNumber'] === given['expectedNumber'] &&
    signatures === 2 &&
    photos > 0
  return {
    claim: 'the thing went out by an order, against its label, the card, two signatures and a photo',
    holds,
    found: `order ${String(order?.['orderNumber'])}, record ${String(given?.['recordNumber'])}, ${signatures} signatures, ${photos} photo`
  }
}
