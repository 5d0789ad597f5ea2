// What is written of those who hold assets.
import { z } from 'zod'
import { holderKinds } from '@shared/contract/custody'
import { day, id, line, lineOrEmpty } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

export const holdersEntries = {
  'custody.HolderAdded': entryKind(
    z.strictObject({
      holderId: id,
      kind: z.enum(holderKinds),
      name: line,
      address: lineOrEmpty,
      contact: lineOrEmpty,
      contractNumber: lineOrEmpty,
      contractEndsOn: day.nullable()
    })
  )
}
