// What is written at the door of a warehouse.
import { z } from 'zod'
import { id, instant, line } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

export const doorsEntries = {
  'custody.DoorOpened': entryKind(
    z.strictObject({
      visitId: id,
      warehouseId: id,
      warehousePath: z.string(),
      keyHolder: line,
      people: z
        .array(
          z.strictObject({
            name: line,
            /** Null for somebody who is no user of the office. */
            userId: id.nullable(),
            /** Whether his roles gave him work in the warehouse at that moment. */
            onDuty: z.boolean()
          })
        )
        .min(1)
        .max(20),
      purpose: line
    }),
    ({ warehouseId }) => [`place:${warehouseId}`]
  ),
  'custody.DoorClosed': entryKind(
    z.strictObject({ visitId: id, warehouseId: id, enteredAt: instant }),
    ({ warehouseId }) => [`place:${warehouseId}`]
  )
}
