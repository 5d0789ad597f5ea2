// Bodies and people that hold assets for us, on loan or for good: police stores, the treasury, hired keepers, owners,
// communes, buyers.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty, nothing } from '../shapes'
import { holderKinds } from './shapes'

/** What is said of a holder and may change while it holds: the contract is renewed, the body renamed or moved. */
const standing = z.strictObject({
  name: line,
  address: lineOrEmpty,
  /** Who answers for it there, and by what telephone. */
  contact: lineOrEmpty,
  contractNumber: lineOrEmpty,
  contractEndsOn: day.nullable()
})

const holder = z.strictObject({
  holderId: id,
  kind: z.enum(holderKinds),
  ...standing.shape
})

/** Those of whom a record of sale or a mandate has made a holder: what it says of them is not edited. */
export const holderKindsOfRecords = ['BUYER', 'AUTHORISED_PERSON'] as const

export const holders = {
  addHolder: command('custody.holders', {
    input: holder.omit({ holderId: true }),
    output: z.strictObject({ holderId: id })
  }),
  /** A new name, address, contact or contract, with the reason; what stood before is kept. */
  changeHolder: command('custody.holders', {
    input: z.strictObject({ holderId: id, ...standing.shape, reason: line }),
    output: nothing
  }),
  /** A holder that has nothing of ours is named no more; what it had stays written. */
  closeHolder: command('custody.holders', {
    input: z.strictObject({ holderId: id, reason: line }),
    output: nothing
  }),
  /** Those that are not closed, by name. */
  listHolders: query('custody.read', {
    input: nothing,
    output: z.strictObject({ holders: z.array(holder) })
  }),
  /** One holder with how much it has of ours and what was said of it before, the newest first. */
  getHolder: query('custody.read', {
    input: z.strictObject({ holderId: id }),
    output: holder.extend({
      closedAt: instant.nullable(),
      closedReason: z.string().nullable(),
      assetCount: counted,
      versions: z.array(
        z.strictObject({
          ...standing.shape,
          since: instant,
          changedBy: line,
          /** Empty for the first. */
          reason: z.string()
        })
      )
    })
  })
} as const
