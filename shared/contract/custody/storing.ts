// Storing: the label read back in its place, moves inside the store, and the rules they follow.
import { z } from 'zod'
import { command, query } from '../contract'
import { day, id, instant, line, lineOrEmpty, nothing, tag } from '../shapes'

export const storing = {
  /** The label just stuck on is read, then the place: only now is the asset stored. */
  storeAsset: command('custody.keep', {
    input: z.strictObject({
      /** The thing in hand. */
      assetId: id,
      /** What was read from the label on it. */
      scannedTag: tag,
      /** What was read from the place it was put in. */
      placeTag: tag
    }),
    output: z.strictObject({ placePath: z.string() })
  }),
  /** Several things to one place in one act, or one thing. */
  moveAssets: command('custody.keep', {
    input: z.strictObject({
      toPlaceId: id,
      assets: z
        .array(z.strictObject({ assetId: id, fromPlaceId: id }))
        .min(1)
        .max(500),
      reason: lineOrEmpty
    }),
    output: nothing
  }),
  /** The head's standing rules of the store: his order for inner moves, and whether the door log is kept. */
  setStoreRules: command('custody.order', {
    input: z.strictObject({
      /** The standing order (nội quy kho) under which things may be moved inside; null stops inner moves. */
      innerMovesOrder: z.strictObject({ number: line, issuedOn: day }).nullable(),
      doorLog: z.boolean()
    }),
    output: nothing
  }),
  getStoreRules: query('office.read', {
    input: nothing,
    output: z.strictObject({
      innerMovesOrder: z.strictObject({ number: line, issuedOn: day }).nullable(),
      doorLog: z.boolean(),
      setAt: instant.nullable()
    })
  })
} as const
