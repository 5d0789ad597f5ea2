// What a scanned text stands for: the valid tag of a thing, a tag that was replaced, a seal's number, or a number of the
// thing itself (IMEI, chassis, document). One resolver, so that a count finds a thing by whatever can be read on it.
import { foldMarks } from '@shared/search-fold'
import { parseTag } from '@shared/tags'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import type { AssetRow } from '../assets/asset-row'
import { sealedByTwo } from '../places/container-sealings'
import { assetUnderSeal, sealAsWritten } from '../sealing/seal-number'

export type Resolved = { asset: AssetRow } | { voidTag: string } | { container: string } | null

type ScanReads = Pick<Reads, 'get' | 'all'>

/**
 * `placeId` is the place in hand: the seal of a closed container stands for all that is in it. Refuses SEAL_BY_ONE for
 * one that nobody else saw put on: what is behind it is opened and counted.
 */
export function resolveScan(reads: ScanReads, text: string, placeId: string): Resolved {
  if (parseTag(text)) return byTag(reads, text.trim().slice(0, 16))
  const sealNumber = sealAsWritten(text)
  const sealed = reads.get<{ name: string }>(
    'SELECT name FROM storage_place WHERE place_id = ? AND seal_number = ?',
    placeId,
    sealNumber
  )
  if (sealed) {
    if (!sealedByTwo(reads, placeId, sealNumber)) refuse('SEAL_BY_ONE', { name: sealed.name }, 'openSeal')
    return { container: sealed.name }
  }
  const asset = assetUnderSeal(reads, sealNumber) ?? byOwnNumber(reads, text)
  return asset ? { asset } : null
}

function byTag(reads: ScanReads, tag: string): Resolved {
  const asset = reads.get<AssetRow>('SELECT * FROM asset WHERE tag = ?', tag)
  if (asset) return { asset }
  return reads.get("SELECT 1 FROM asset_tag WHERE tag = ? AND state = 'VOID'", tag) ? { voidTag: tag } : null
}

const ownNumberMin = 5
const candidatesMax = 20

/** A whole value among the fields of a kind; two things of the same number are none. */
function byOwnNumber(reads: ScanReads, text: string): AssetRow | undefined {
  const wanted = plain(text)
  const terms = foldMarks(text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (wanted.length < ownNumberMin || terms.length === 0) return undefined
  const match = `{folded} : (${terms.map((term) => `"${term}"`).join(' AND ')})`
  const found = reads
    .all<AssetRow>(
      `SELECT asset.* FROM asset_search JOIN asset ON asset.seq = asset_search.rowid
      WHERE asset_search MATCH ? LIMIT ?`,
      match,
      candidatesMax
    )
    .filter(({ details }) =>
      Object.values(JSON.parse(details) as Record<string, string>).some((value) => plain(value) === wanted)
    )
  return found.length === 1 ? found[0] : undefined
}

function plain(text: string): string {
  return foldMarks(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '')
}
