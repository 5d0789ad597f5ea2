// The rows of photos taken of an asset at some step.
import type { z } from 'zod'
import type { keptPhoto } from '@shared/contract/custody'
import { insert, type RowChange } from '../../journal/row-change'
import { assetPhotoTable } from './tables'

/** One row a photo, under the entry that it came with. */
export function photoRows(
  photos: readonly z.output<typeof keptPhoto>[],
  { assetId, seq, at, moment }: { assetId: string; seq: number; at: string; moment: string }
): RowChange[] {
  return photos.map(({ sha256, mediaType, bytes }) =>
    insert(assetPhotoTable, {
      asset_id: assetId,
      taken_seq: seq,
      sha256,
      media_type: mediaType,
      bytes,
      taken_at: at,
      moment
    })
  )
}
