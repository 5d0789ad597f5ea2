// What is written of orders to move and of the records made of moves. The moves themselves are written of the assets.
import { z } from 'zod'
import { id, line } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

const number = z.int().min(1)
const year = z.string().regex(/^\d{4}$/)

export const storingEntries = {
  'custody.MoveOrdered': entryKind(
    z.strictObject({
      orderId: id,
      orderNumber: z.string(),
      orderSerial: number,
      year,
      toWarehouseId: id,
      toPath: z.string(),
      reason: line,
      assetIds: z.array(id).min(1).max(500)
    }),
    ({ toWarehouseId, assetIds }) => [
      `place:${toWarehouseId}`,
      ...assetIds.map((assetId) => `asset:${assetId}`)
    ]
  ),
  'custody.MoveOrderCancelled': entryKind(
    z.strictObject({ orderId: id, orderNumber: z.string(), reason: line })
  ),
  'custody.MovesRecorded': entryKind(
    z.strictObject({
      recordId: id,
      recordNumber: z.string(),
      recordSerial: number,
      year,
      /** Entries of moves, by their numbers, in order. */
      moves: z.array(number).min(1).max(5000)
    })
  )
}
