// The key and door log: who went into a warehouse, with whom, why, and what moved meanwhile or while nobody was in it.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, id, instant, line, nothing } from '../shapes'

/** What is done to a thing in the store, and stands in the door log or in the list of what no visit covers. */
export const outsideActs = ['MOVED', 'RELABELLED', 'SPLIT', 'OPENED', 'SEALED_AGAIN'] as const
export type OutsideAct = (typeof outsideActs)[number]

const visitor = z.strictObject({
  name: line,
  /** Null for somebody who is no user of the office. */
  userId: id.nullable(),
  /** Whether his roles gave him work in the warehouse then. An entry by somebody else is looked at. */
  onDuty: z.boolean()
})

export const doors = {
  openDoor: command('custody.door', {
    input: z.strictObject({
      warehouseId: id,
      keyHolder: line,
      /** Everybody who goes in: users of the office by id, others by name. */
      people: z
        .array(z.union([z.strictObject({ userId: id }), z.strictObject({ name: line })]))
        .min(1)
        .max(20),
      purpose: line
    }),
    output: z.strictObject({ visitId: id })
  }),
  closeDoor: command('custody.door', { input: z.strictObject({ visitId: id }), output: nothing }),
  listDoorVisits: query('custody.read', {
    input: z.strictObject({ warehouseId: id.nullable() }),
    output: z.strictObject({
      visits: z.array(
        z.strictObject({
          visitId: id,
          warehouseId: id,
          warehouseName: line,
          keyHolder: line,
          people: z.array(visitor),
          purpose: line,
          enteredAt: instant,
          leftAt: instant.nullable(),
          /** Movements written while it was open. */
          movements: counted
        })
      )
    })
  }),
  /** Whom the office knows, to be named at the door without typing. */
  listPossibleVisitors: query('custody.door', {
    input: nothing,
    output: z.strictObject({
      people: z.array(z.strictObject({ userId: id, name: line, onDuty: z.boolean() }))
    })
  }),
  /** The times in which the head let the log rest, the newest first; the first has no end while it still rests. */
  listDoorLogGaps: query('custody.read', {
    input: nothing,
    output: z.strictObject({
      gaps: z.array(
        z.strictObject({ from: instant, by: line, until: instant.nullable(), endedBy: line.nullable() })
      )
    })
  }),
  /** What was moved, opened, relabelled or taken apart while the log was kept and nobody had gone in: the newest first. */
  listMovesOutsideVisits: query('custody.read', {
    input: z.strictObject({ beforeSeq: counted.nullable(), limit: z.int().min(1).max(500) }),
    output: z.strictObject({
      moves: z.array(
        z.strictObject({
          seq: counted,
          /** Null for a container. */
          assetId: id.nullable(),
          name: line,
          tag: z.string(),
          act: z.enum(outsideActs),
          /** Both where it lies, for what was done to it in its place. */
          fromPath: z.string(),
          toPath: z.string(),
          movedAt: instant,
          movedBy: line
        })
      )
    })
  })
} as const
