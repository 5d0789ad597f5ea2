// What is written of places.
import { z } from 'zod'
import { placeKinds } from '@shared/contract/custody'
import { id, line, tag } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

const number = z.int().min(1)

export const placesEntries = {
  'custody.StoragePlaceAdded': entryKind(
    z.strictObject({
      placeId: id,
      tag,
      tagNumber: number,
      parentId: id.nullable(),
      kind: z.enum(placeKinds),
      name: line
    })
  )
}
