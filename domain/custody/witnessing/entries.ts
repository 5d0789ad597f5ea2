// What is written of people of the office who stand by a record from their own sessions: asked by whoever makes the
// record, and there by their own word.
import { z } from 'zod'
import { witnessedRecords } from '@shared/contract/custody'
import { id, line } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'

/** Who stood by a record, as the record's own entry names them. */
export const attendedWitnesses = z.array(z.strictObject({ userId: id, fullName: line }))

const askedFirst = z.strictObject({
  witnessId: id,
  about: z.strictObject({ kind: z.enum(['DELIVERY', 'RELEASE', 'LOAN', 'COUNCIL']), id }),
  userId: id,
  fullName: line,
  /** What the record is about, for the time line of each. */
  assetIds: z.array(id)
})
const things = ({ assetIds }: { assetIds: readonly string[] }) => assetIds.map((each) => `asset:${each}`)

/** Since many things go by one record. */
const today = {
  payload: askedFirst.extend({ about: z.strictObject({ kind: z.enum(witnessedRecords), id }) }),
  alsoAbout: things,
  upgrade: (first: z.output<typeof askedFirst>) => first
}

export const witnessingEntries = {
  'custody.WitnessAsked': newerEntryKind(entryKind(askedFirst), today),
  'custody.WitnessAttended': newerEntryKind(entryKind(askedFirst), today)
}
