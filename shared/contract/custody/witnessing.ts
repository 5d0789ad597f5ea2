// People of the office who stand by a record from their own sessions: the officer who delivers, and whoever sees that
// somebody signs by a finger or refuses to. What a keeper types of a witness is his word alone; this is not.
import { z } from 'zod'
import { command, query } from '../contract'
import { id, instant, line, nothing } from '../shapes'

/** What a user of the office may stand by. */
export const witnessedRecords = ['DELIVERY', 'RELEASE', 'RELEASE_LOT', 'LOAN', 'LOAN_LOT', 'COUNCIL'] as const
const about = z.strictObject({ kind: z.enum(witnessedRecords), id })

export const witnessing = {
  /** Whoever makes the record asks one person by name. It stands for the day on which it was asked. */
  askWitness: command('custody.receive', {
    input: z.strictObject({ about, userId: id }),
    output: z.strictObject({ witnessId: id })
  }),
  /** The person who was asked says from his own session that he is there. */
  attendRecord: command(
    'custody.witness',
    { input: z.strictObject({ witnessId: id }), output: nothing },
    { secondPerson: true }
  ),
  /** Who was asked today to stand by a record and who has come, and whom one may ask. */
  getWitnesses: query('custody.read', {
    input: z.strictObject({ about }),
    output: z.strictObject({
      asked: z.array(z.strictObject({ userId: id, fullName: line, attendedAt: instant.nullable() })),
      possible: z.array(z.strictObject({ userId: id, fullName: line, isOfficer: z.boolean() })),
      /** Officers who may stand at the officer's place of an exit: who asked for it is one of them, who decided it not. */
      officers: z.array(z.strictObject({ userId: id, fullName: line }))
    })
  }),
  /** What waits today for the word of the person who asks. */
  listMyWitnessing: query('custody.witness', {
    input: nothing,
    output: z.strictObject({
      asked: z.array(
        z.strictObject({
          witnessId: id,
          about,
          /** The number of the record, or of the order that it carries out. */
          number: line,
          /** What is handed over, and what is refused with its reason. */
          things: z.array(z.strictObject({ name: line, refused: z.string() })),
          askedBy: line,
          askedAt: instant,
          /** When he said that he is there; null until then. */
          attendedAt: instant.nullable()
        })
      )
    })
  })
} as const
