// Bodies and people that hold assets for us, on loan or for good: police stores, the treasury, hired keepers, owners,
// communes, buyers.
import { z } from 'zod'
import { command, query } from '../contract'
import { day, id, line, lineOrEmpty, nothing } from '../shapes'
import { holderKinds } from './shapes'

const holder = z.strictObject({
  holderId: id,
  kind: z.enum(holderKinds),
  name: line,
  address: lineOrEmpty,
  /** Who answers for it there, and by what telephone. */
  contact: lineOrEmpty,
  contractNumber: lineOrEmpty,
  contractEndsOn: day.nullable()
})

export const holders = {
  addHolder: command('custody.holders', {
    input: holder.omit({ holderId: true }),
    output: z.strictObject({ holderId: id })
  }),
  listHolders: query('custody.read', {
    input: nothing,
    output: z.strictObject({ holders: z.array(holder) })
  })
} as const
