// Receiving: the head's order (lệnh nhập kho) and what comes in against it, line by line.
import { z } from 'zod'
import { command, query } from '../contract'
import { dongTypedOrZero, id, instant, line, tag } from '../shapes'
import { assetKinds, photo } from './shapes'

const orderLine = z.strictObject({
  lineNumber: z.int().min(1),
  name: line,
  unit: line,
  quantity: z.int().min(1).max(1_000_000)
})

export const receiving = {
  issueStockInOrder: command('custody.order', {
    input: z.strictObject({
      caseId: id,
      reason: line,
      deliveredBy: line,
      lines: z
        .array(z.strictObject({ name: line, unit: line, quantity: z.int().min(1).max(1_000_000) }))
        .min(1)
        .max(100)
    }),
    output: z.strictObject({ orderId: id, orderNumber: z.string() })
  }),
  listStockInOrders: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean() }),
    output: z.strictObject({
      orders: z.array(
        z.strictObject({
          orderId: id,
          orderNumber: z.string(),
          issuedAt: instant,
          issuedBy: line,
          caseId: id,
          decisionNumber: line,
          reason: line,
          deliveredBy: line,
          lines: z.array(orderLine.extend({ receivedAssetId: id.nullable() }))
        })
      )
    })
  }),
  receiveAsset: command('custody.keep', {
    input: z.strictObject({
      orderId: id,
      lineNumber: z.int().min(1),
      name: line,
      kind: z.enum(assetKinds),
      unit: line,
      quantity: z.int().min(1).max(1_000_000),
      condition: line,
      sealNumber: z.string().min(1).max(40).nullable(),
      placeId: id,
      /** Accounting value, never a market price (TT 78/2020 Art 3.4); 0 when not yet valued. */
      bookPriceDong: dongTypedOrZero,
      photos: z.array(photo).max(4)
    }),
    output: z.strictObject({ assetId: id, tag, printJobId: id })
  })
} as const
