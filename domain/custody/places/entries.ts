// What is written of places: how they are arranged and described, and how a container moves with all that lies in it.
import { z } from 'zod'
import { placeDescription, placeKinds } from '@shared/contract/custody'
import { id, line, lineOrEmpty, tag } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'
import { door, moveOrderRef, noDoor, visitsOf } from '../assets/entries'

const number = z.int().min(1)

const addedFirst = z.strictObject({
  placeId: id,
  tag,
  tagNumber: number,
  parentId: id.nullable(),
  kind: z.enum(placeKinds),
  name: line
})

/** What a container holds, also in containers inside: each thing and how many of it. A thousand must fit one entry. */
const listedContents = z.array(z.tuple([id, number]))
const sealedFirst = z.strictObject({ placeId: id, path: z.string(), sealNumber: line })

const containerMovedFirst = z.strictObject({
  placeId: id,
  name: line,
  from: id,
  fromPath: z.string(),
  to: id,
  toPath: z.string(),
  reason: lineOrEmpty,
  door,
  order: moveOrderRef.nullable(),
  /** Every asset in it, also in containers inside. */
  contents: z.array(id)
})
const sealOpenedFirst = z.strictObject({
  openingId: id,
  placeId: id,
  path: z.string(),
  sealNumber: line,
  attendedBy: id,
  attendedByName: line,
  reason: line
})

export const placesEntries = {
  'custody.StoragePlaceAdded': newerEntryKind(entryKind(addedFirst), {
    payload: addedFirst.extend(placeDescription.shape),
    alsoAbout: ({ parentId }) => (parentId ? [`place:${parentId}`] : []),
    upgrade: (first) => ({
      ...first,
      capacity: null,
      suits: [],
      nearDoor: false,
      outdoor: false,
      keeperName: '',
      leaseNumber: '',
      leaseEndsOn: null
    })
  }),
  /** A place is called, meant for or leased otherwise than before. */
  'custody.PlaceDescribed': entryKind(
    z.strictObject({ placeId: id, from: placeDescription, to: placeDescription, reason: line })
  ),
  /** An empty place is given up: nothing may be put there any more. */
  'custody.PlaceClosed': entryKind(z.strictObject({ placeId: id, path: z.string(), reason: line })),
  /** A box or bag goes elsewhere, and everything in it with it. Each thing in it has this on its time line. */
  'custody.ContainerMoved': newerEntryKind(entryKind(containerMovedFirst), {
    /** The door of the warehouse that it leaves, beside that of the one it comes into. */
    payload: containerMovedFirst.extend({ doorFrom: door }),
    alsoAbout: ({ from, to, contents, door: into, doorFrom }) => [
      `place:${from}`,
      `place:${to}`,
      ...visitsOf(into, doorFrom),
      ...contents.map((assetId) => `asset:${assetId}`)
    ],
    upgrade: (first) => ({ ...first, doorFrom: noDoor.door })
  }),
  /** What lies in a container is listed by the books, and a seal with its number is at hand. Nothing is closed yet. */
  'custody.ContainerSealingBegun': entryKind(
    z.strictObject({
      sealingId: id,
      placeId: id,
      path: z.string(),
      sealNumber: line,
      contents: listedContents
    })
  ),
  /** A second person has looked into it and found what is listed. */
  'custody.ContainerSealingAttended': entryKind(
    z.strictObject({ sealingId: id, placeId: id, path: z.string() })
  ),
  'custody.ContainerSealingCancelled': entryKind(
    z.strictObject({
      sealingId: id,
      placeId: id,
      path: z.string(),
      from: z.enum(['BEGUN', 'ATTENDED']),
      reason: line
    })
  ),
  /** Each thing in it has this on its time line. */
  'custody.ContainerSealed': newerEntryKind(entryKind(sealedFirst), {
    payload: sealedFirst.extend({
      /** Null where one person alone had closed it, before two were asked: nobody vouches for what is in it. */
      sealing: z
        .strictObject({
          sealingId: id,
          attendedBy: id,
          attendedByName: line,
          contents: listedContents
        })
        .nullable()
    }),
    alsoAbout: ({ sealing }) => (sealing?.contents ?? []).map(([assetId]) => `asset:${assetId}`),
    upgrade: (first) => ({ ...first, sealing: null })
  }),
  'custody.ContainerOpeningBegun': entryKind(
    z.strictObject({
      openingId: id,
      placeId: id,
      path: z.string(),
      sealNumber: line,
      sealIntact: z.boolean(),
      reason: line
    })
  ),
  'custody.ContainerOpeningAttended': entryKind(
    z.strictObject({ openingId: id, placeId: id, path: z.string() })
  ),
  'custody.ContainerOpeningCancelled': entryKind(
    z.strictObject({
      openingId: id,
      placeId: id,
      path: z.string(),
      from: z.enum(['BEGUN', 'ATTENDED']),
      reason: line
    })
  ),
  /** The seal of a container was cut before a second person, who had said so himself. */
  'custody.ContainerSealOpened': newerEntryKind(entryKind(sealOpenedFirst), {
    payload: sealOpenedFirst.extend({ door }),
    alsoAbout: ({ door: at }) => visitsOf(at),
    upgrade: (first) => ({ ...first, door: noDoor.door })
  })
}
