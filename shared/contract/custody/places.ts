// Places of the warehouse: where assets may lie, what each is meant for and how much it holds, and the containers that
// move with what lies in them.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty, nothing, tag } from '../shapes'
import { openingStates } from './sealing'
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
  /** A box whose own seal was stated to be torn. */
  sealTorn: z.boolean(),
  /** Of those, how many are reported lost, perish soon, or bear a label that nobody has read; null for none of them. */
  marks: z.strictObject({ missing: counted, perishable: counted, unread: counted }).nullable(),
  /** The seal of a closed container. */
  sealNumber: z.string().nullable()
})

/** The opening of a container's seal: begun by its keeper, attended by a second person, and then opened. */
const containerOpening = z.strictObject({
  openingId: id,
  placeId: id,
  tag,
  name: line,
  path: z.string(),
  sealNumber: line,
  sealIntact: z.boolean(),
  reason: line,
  state: z.enum(openingStates),
  begunBy: line,
  begunById: id,
  begunAt: instant,
  attendedBy: z.string().nullable(),
  attendedById: id.nullable(),
  attendedAt: instant.nullable(),
  openedBy: z.string().nullable(),
  openedAt: instant.nullable()
})

/** A seal on its way onto a container. */
const containerSealing = z.strictObject({
  sealingId: id,
  placeId: id,
  tag,
  name: line,
  path: z.string(),
  sealNumber: line,
  /** ALONE: put on by one person, before two were asked. */
  state: z.enum([...openingStates, 'ALONE']),
  /** What was listed when it was begun. */
  contents: z.array(z.strictObject({ assetId: id, tag, name: line, unit: line, quantity: counted })),
  begunBy: line,
  begunById: id,
  begunAt: instant,
  attendedBy: z.string().nullable(),
  attendedById: id.nullable(),
  attendedAt: instant.nullable(),
  sealedBy: z.string().nullable(),
  sealedAt: instant.nullable()
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
    output: z.strictObject({ placeId: id, tag, printJobId: id })
  }),
  /** The label of a place or a container once more, to be stuck on it. */
  printPlaceLabel: command('custody.keep', {
    input: z.strictObject({ placeId: id }),
    output: z.strictObject({ printJobId: id })
  }),
  /** The labels of a place, and with `inside` of all that stands in it, as one PDF: for whoever puts up the shelves. */
  getPlaceLabels: query('custody.arrangeStore', {
    input: z.strictObject({ placeId: id, inside: z.boolean() }),
    output: z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() })
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
  /** The keeper has the seal in his hand; what the books have in the container is listed. Nothing is closed yet. */
  beginContainerSealing: command('custody.keep', {
    input: z.strictObject({ placeId: id, sealNumber: z.string().min(1).max(40) }),
    output: z.strictObject({ sealingId: id })
  }),
  /** The second person has looked into it, found what is listed, and says so from his own session. */
  attendContainerSealing: command(
    'custody.attend',
    { input: z.strictObject({ sealingId: id }), output: nothing },
    { secondPerson: true }
  ),
  /** The seal is on: from now on it moves whole, and a count may take the seal for what is in it. */
  sealContainer: command(
    'custody.keep',
    { input: z.strictObject({ sealingId: id }), output: nothing },
    { secondPerson: true }
  ),
  /** Before the second person came; from then on only he can say that no seal was put on. */
  cancelContainerSealing: command('custody.keep', {
    input: z.strictObject({ sealingId: id, reason: line }),
    output: nothing
  }),
  callOffContainerSealing: command('custody.attend', {
    input: z.strictObject({ sealingId: id, reason: line }),
    output: nothing
  }),
  /** The latest 200, the newest first; `openOnly` those that wait. */
  listContainerSealings: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean(), placeId: id.optional() }),
    output: z.strictObject({ sealings: z.array(containerSealing) })
  }),
  /** The keeper stands before a sealed container: the seal as it is read from it, whole or not. Nothing is cut yet. */
  beginContainerOpening: command('custody.keep', {
    input: z.strictObject({ placeId: id, sealNumber: line, sealIntact: z.boolean(), reason: line }),
    output: z.strictObject({ openingId: id })
  }),
  /** The second person says from his own session that he is there; without him nothing may be cut. */
  attendContainerOpening: command(
    'custody.attend',
    { input: z.strictObject({ openingId: id }), output: nothing },
    { secondPerson: true }
  ),
  /** The seal is cut: from now on things may be put in and taken out. */
  openContainerSeal: command(
    'custody.keep',
    { input: z.strictObject({ openingId: id }), output: nothing },
    { secondPerson: true }
  ),
  /** Before the second person came; from then on only he can say that nothing was cut. */
  cancelContainerOpening: command('custody.keep', {
    input: z.strictObject({ openingId: id, reason: line }),
    output: nothing
  }),
  /** The second person says that the seal was left whole after all. */
  callOffContainerOpening: command('custody.attend', {
    input: z.strictObject({ openingId: id, reason: line }),
    output: nothing
  }),
  /** The latest 200, the newest first; `openOnly` those that wait. */
  listContainerOpenings: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean(), placeId: id.optional() }),
    output: z.strictObject({ openings: z.array(containerOpening) })
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
