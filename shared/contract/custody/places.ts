// Places of the warehouse: where assets may lie, what each is meant for and how much it holds, and the containers that
// move with what lies in them.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, line, lineOrEmpty, nothing, tag } from '../shapes'
import { assetKinds, placeDescription, placeKinds } from './shapes'

const place = placeDescription.extend({
  placeId: id,
  tag,
  parentId: id.nullable(),
  kind: z.enum(placeKinds),
  /** From the warehouse down: `Kho 1 · Kệ A03 · Ô 12`. */
  path: z.string(),
  /** Assets that lie in it directly. */
  assetCount: counted,
  /** The seal of a closed container. */
  sealNumber: z.string().nullable()
})

const further = placeDescription.omit({ name: true }).partial()

export const places = {
  addStoragePlace: command('custody.arrangeStore', {
    input: z.strictObject({
      parentId: id.nullable(),
      kind: z.enum(placeKinds),
      name: line,
      described: further.optional()
    }),
    output: z.strictObject({ placeId: id, tag })
  }),
  /** A box or bag, made by the keeper where it stands. Its label is printed. */
  addContainer: command('custody.keep', {
    input: z.strictObject({ parentId: id, name: line, capacity: z.int().min(1).max(100_000).nullable() }),
    output: z.strictObject({ placeId: id, tag })
  }),
  /** Names a place again, or says what it is meant for, how much it holds, until when it is leased. */
  describePlace: command('custody.arrangeStore', {
    input: z.strictObject({ placeId: id, described: placeDescription, reason: line }),
    output: nothing
  }),
  /** Gives up an empty place. Nothing may be put there any more; what lay there keeps its history. */
  closePlace: command('custody.arrangeStore', {
    input: z.strictObject({ placeId: id, reason: line }),
    output: nothing
  }),
  /** A box goes elsewhere with all that lies in it. To another warehouse only with the head's order for all of it. */
  moveContainer: command('custody.keep', {
    input: z.strictObject({ placeId: id, fromPlaceId: id, toPlaceId: id, reason: lineOrEmpty }),
    output: z.strictObject({ assetCount: counted, firstSeq: counted, lastSeq: counted })
  }),
  sealContainer: command('custody.keep', {
    input: z.strictObject({ placeId: id, sealNumber: z.string().min(1).max(40) }),
    output: nothing
  }),
  /** Opens a container's seal before a second person of the office. */
  openContainerSeal: command('custody.keep', {
    input: z.strictObject({ placeId: id, witnessId: id, reason: line }),
    output: nothing
  }),
  listStoragePlaces: query('office.read', {
    input: nothing,
    output: z.strictObject({ places: z.array(place) })
  }),
  /** Where to put a thing: the best first, with the reasons. */
  suggestPlaces: query('custody.read', {
    input: z.union([
      z.strictObject({ assetId: id }),
      z.strictObject({ kind: z.enum(assetKinds), caseId: id.nullable() })
    ]),
    output: z.strictObject({
      suggestions: z.array(
        z.strictObject({
          placeId: id,
          tag,
          path: z.string(),
          assetCount: counted,
          capacity: z.int().min(1).nullable(),
          reasons: z.array(
            z.enum(['INTENDED', 'MEANT_FOR_KIND', 'SAME_CASE', 'ROOM_LEFT', 'EMPTY', 'NEAR_DOOR'])
          )
        })
      )
    })
  }),
  /** Places whose lease ends by a day, or already ended; the nearest first. */
  listLeases: query('custody.read', {
    input: z.strictObject({ endsBy: day.nullable() }),
    output: z.strictObject({
      leases: z.array(
        z.strictObject({
          placeId: id,
          path: z.string(),
          kind: z.enum(placeKinds),
          keeperName: lineOrEmpty,
          leaseNumber: lineOrEmpty,
          leaseEndsOn: day,
          assetCount: counted
        })
      )
    })
  })
} as const
