// What is written when a sealed package is opened, when things are taken out of it, and when the rest is sealed again.
import { z } from 'zod'
import {
  assetKinds,
  details,
  holdings,
  keptPhoto,
  keptSignature,
  packageContent,
  releaseOutcomes,
  sources
} from '@shared/contract/custody'
import { day, dongNotNegative, id, line, tag } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'
import { atDoor, door, noDoor, visitSubject } from '../assets/entries'

const number = z.int().min(1)
const about = ({ openingId }: { openingId: string }) => [`opening:${openingId}`]
const whereItLies = z.enum(['IN_OWN_STORE', 'HELD_BY_OTHER'])

const replacedFirst = z.strictObject({
  openingId: id,
  assetId: id,
  recordNumber: z.string(),
  recordSerial: number,
  year: z.string(),
  contents: z.array(packageContent),
  conditionFrom: line,
  condition: line,
  sealFrom: line,
  sealTo: line,
  photos: z.array(keptPhoto),
  signatures: z.array(keptSignature)
})

const begunFirst = z.strictObject({
  openingId: id,
  assetId: id,
  sealNumber: line,
  sealIntact: z.boolean(),
  condition: line,
  photos: z.array(keptPhoto)
})

export const sealingEntries = {
  'custody.OpeningBegun': newerEntryKind(entryKind(begunFirst), {
    payload: begunFirst.extend(atDoor),
    alsoAbout: ({ openingId, door: { visitId } }) => [`opening:${openingId}`, ...visitSubject(visitId)],
    upgrade: (first) => ({ ...first, ...noDoor })
  }),
  'custody.OpeningAttended': entryKind(z.strictObject({ openingId: id, assetId: id }), about),
  'custody.OpeningCancelled': entryKind(
    z.strictObject({ openingId: id, assetId: id, from: z.enum(['BEGUN', 'ATTENDED']) }),
    about
  ),
  /** All that was found in the package, and how much of each line is taken out of it to become an asset. */
  'custody.ContentsFound': entryKind(
    z.strictObject({
      openingId: id,
      assetId: id,
      lines: z
        .array(packageContent.extend({ lineNumber: number, taken: z.int().min(0), childId: id.nullable() }))
        .min(1)
    }),
    about
  ),
  /** A line of what was found, or a part of it, is an asset of its own, where the package is. */
  'custody.ContentTakenOut': entryKind(
    z.strictObject({
      assetId: id,
      tag,
      tagNumber: number,
      packageId: id,
      openingId: id,
      openingLine: number,
      name: line,
      kind: z.enum(assetKinds),
      unit: line,
      quantity: number,
      condition: line,
      details,
      expiresOn: day.nullable(),
      sealNumber: z.string().nullable(),
      bookPriceDong: dongNotNegative,
      like: z.strictObject({
        holding: z.enum(holdings),
        placeId: id.nullable(),
        holderId: id.nullable(),
        caseId: id,
        orderId: id,
        orderLine: number,
        source: z.enum(sources),
        decided: z.strictObject({ outcome: z.enum(releaseOutcomes), on: day }).nullable(),
        receivedAt: z.string(),
        storedAt: z.string().nullable(),
        state: whereItLies
      }),
      /** What is left of the package's book price. */
      package: z.strictObject({ priceFrom: dongNotNegative, priceTo: dongNotNegative })
    }),
    ({ packageId, openingId, like }) => [`asset:${packageId}`, `case:${like.caseId}`, ...about({ openingId })]
  ),
  'custody.SealReplaced': newerEntryKind(entryKind(replacedFirst, about), {
    payload: replacedFirst.extend({
      /** Without the path, which stands at the opening: the longest record leaves no room for it. */
      door,
      /** Null where nothing was left to be sealed. */
      sealTo: line.nullable(),
      takenOut: z.array(z.strictObject({ assetId: id, tag, lineNumber: number, quantity: number })),
      /** Why what was found is not what the record before says. */
      difference: line.nullable(),
      /** The package of which nothing is left, as it stood; it is no asset any more. */
      ended: z
        .strictObject({
          state: whereItLies,
          quantity: number,
          splitFrom: z.int().min(0),
          placeId: id.nullable(),
          holderId: id.nullable()
        })
        .nullable()
    }),
    alsoAbout: ({ openingId, door: { visitId } }) => [`opening:${openingId}`, ...visitSubject(visitId)],
    upgrade: (first) => ({ ...first, door: noDoor.door, takenOut: [], difference: null, ended: null })
  })
}
