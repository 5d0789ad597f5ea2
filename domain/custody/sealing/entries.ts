// What is written when a sealed package is opened and sealed again.
import { z } from 'zod'
import { keptPhoto, keptSignature, packageContent } from '@shared/contract/custody'
import { id, line } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'
import { atDoor, door, noDoor, visitSubject } from '../assets/entries'

const number = z.int().min(1)
const about = ({ openingId }: { openingId: string }) => [`opening:${openingId}`]

const begunFirst = z.strictObject({
  openingId: id,
  assetId: id,
  sealNumber: line,
  sealIntact: z.boolean(),
  condition: line,
  photos: z.array(keptPhoto)
})

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
  'custody.SealReplaced': newerEntryKind(entryKind(replacedFirst), {
    /** Without the path, which stands at the opening: the longest record leaves no room for it. */
    payload: replacedFirst.extend({ door }),
    alsoAbout: ({ openingId, door: { visitId } }) => [`opening:${openingId}`, ...visitSubject(visitId)],
    upgrade: (first) => ({ ...first, door: noDoor.door })
  })
}
