// What is written of orders to stock in.
import { z } from 'zod'
import { id, line } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

const number = z.int().min(1)

export const receivingEntries = {
  'custody.StockInOrderIssued': entryKind(
    z.strictObject({
      orderId: id,
      orderNumber: z.string(),
      orderSerial: number,
      year: z.string(),
      caseId: id,
      reason: line,
      deliveredBy: line,
      lines: z.array(z.strictObject({ lineNumber: number, name: line, unit: line, quantity: number }))
    }),
    ({ caseId }) => [`case:${caseId}`]
  )
}
