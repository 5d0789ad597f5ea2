// What is written of the bundle that another office gave with a thing: whose it is and where its journal stood, so that
// the history there and the history here can be read one after the other.
import { z } from 'zod'
import { id, instant, officeCode, sha256, tag } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

export const originsEntries = {
  'custody.OriginBundleKept': entryKind(
    z.strictObject({
      assetId: id,
      /** The file as it was brought; it is kept whole. */
      file: z.strictObject({ sha256, bytes: z.int().min(1) }),
      office: z.strictObject({ code: officeCode, name: z.string() }),
      /** What the thing was there. */
      tag,
      name: z.string(),
      exportedAt: instant,
      entries: z.int().min(1),
      /** The other office's journal when it wrote the bundle. */
      head: z.strictObject({ seq: z.int().min(1), hash: sha256 }),
      /** Up to which entry its centre has countersigned; null when nothing of it stands in the bundle. */
      countersignedTo: z.int().min(1).nullable()
    })
  )
}
