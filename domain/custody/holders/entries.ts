// What is written of those who hold assets.
import { z } from 'zod'
import { holderKinds } from '@shared/contract/custody'
import { day, id, line, lineOrEmpty } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

/** What is said of a holder and may change. */
const standing = z.strictObject({
  name: line,
  address: lineOrEmpty,
  contact: lineOrEmpty,
  contractNumber: lineOrEmpty,
  contractEndsOn: day.nullable()
})

export const holdersEntries = {
  'custody.HolderAdded': entryKind(
    z.strictObject({ holderId: id, kind: z.enum(holderKinds), ...standing.shape })
  ),
  /** What stood before stays in the entry and in its version. */
  'custody.HolderChanged': entryKind(
    z.strictObject({ holderId: id, version: z.int().min(2), from: standing, to: standing })
  ),
  'custody.HolderClosed': entryKind(z.strictObject({ holderId: id, name: line }))
}
