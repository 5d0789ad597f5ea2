// Opening a sealed package (mở niêm phong) and sealing it again: never by one person alone, with photos before and
// after (custody.md §5, §10; features E4).
import { z } from 'zod'
import { command, query } from '../contract'
import { day, dongTypedOrZero, id, instant, line, lineOrEmpty, nothing, tag } from '../shapes'
import { assetKinds, assetSummary, details, keptPhoto, photo, signature } from './shapes'

export const openingStates = ['BEGUN', 'ATTENDED', 'DONE', 'CANCELLED'] as const

/** One thing in a package: what it is, how many, in what condition. */
export const packageContent = z.strictObject({
  name: line,
  unit: line,
  quantity: z.int().min(1).max(1_000_000),
  condition: line
})

/**
 * One thing found in an opened package, and how many of it are taken out to be an asset of its own: its kind and what
 * its kind asks for. The rest of the line is sealed again.
 */
export const foundContent = packageContent.extend({
  takeOut: z
    .strictObject({
      quantity: z.int().min(1).max(1_000_000),
      kind: z.enum(assetKinds),
      details,
      expiresOn: day.nullable(),
      /** A seal of its own, where one is put on it. */
      sealNumber: z.string().min(1).max(40).nullable(),
      /** Its part of the package's book price. */
      bookPriceDong: dongTypedOrZero
    })
    .optional()
})

/** Who must sign, and who else may: the owner, the prosecutor, the officer and witnesses (custody.md §5). */
export const openingSides = ['KEEPER', 'ATTENDANT'] as const
export const openingGuests = ['OWNER', 'PROCURATOR', 'OFFICER', 'WITNESS'] as const

const opening = z.strictObject({
  openingId: id,
  asset: assetSummary,
  reason: line,
  state: z.enum(openingStates),
  begunBy: line,
  begunById: id,
  begunAt: instant,
  attendedBy: z.string().nullable(),
  attendedById: id.nullable(),
  attendedAt: instant.nullable(),
  finishedBy: z.string().nullable(),
  finishedAt: instant.nullable(),
  sealBefore: z.string(),
  /** Whether the seal was whole before anybody touched it. */
  sealIntact: z.boolean(),
  sealAfter: z.string().nullable(),
  conditionBefore: z.string(),
  conditionAfter: z.string().nullable(),
  recordNumber: z.string().nullable(),
  /** What is inside since; empty until it is known, and where nothing is left. */
  contents: z.array(packageContent),
  /** What was taken out of it, each an asset of its own. */
  takenOut: z.array(z.strictObject({ assetId: id, tag, name: line, unit: line, quantity: z.int().min(1) })),
  /** Why what was found is not what the record before says; null where it is. */
  difference: z.string().nullable(),
  photosBefore: z.array(keptPhoto),
  photosAfter: z.array(keptPhoto)
})

export const sealing = {
  /** The keeper lays the package on the table: its label, its seal, photos of it untouched. */
  beginOpening: command('custody.keep', {
    input: z.strictObject({
      assetId: id,
      scannedTag: z.string().regex(/^\d{16}$/),
      /** As it stands on the package. */
      sealNumber: line,
      sealIntact: z.boolean(),
      reason: line,
      photos: z.array(photo).min(1).max(8)
    }),
    output: z.strictObject({ openingId: id })
  }),
  /** The second person says from his own session that he is there; without him nothing may be cut. */
  attendOpening: command(
    'custody.attend',
    { input: z.strictObject({ openingId: id }), output: nothing },
    { secondPerson: true }
  ),
  /** What was found, what is taken out of it, and the new seal of what is left. */
  finishOpening: command(
    'custody.keep',
    {
      input: z.strictObject({
        openingId: id,
        contents: z.array(foundContent).min(1).max(100),
        /** Why what was found is not what the record before says; empty where it is. */
        difference: lineOrEmpty.optional(),
        condition: line,
        /** Null where nothing is left in it. */
        newSealNumber: z.string().min(1).max(40).nullable(),
        photos: z.array(photo).min(1).max(8),
        signatures: z.array(signature).min(2).max(8)
      }),
      output: z.strictObject({
        recordNumber: z.string(),
        printJobId: id,
        /** The assets that what was taken out became. */
        takenOut: z.array(z.strictObject({ assetId: id, tag }))
      })
    },
    { secondPerson: true }
  ),
  /** Before the second person came; from then on only he can say that nothing was cut. */
  cancelOpening: command('custody.keep', {
    input: z.strictObject({ openingId: id, reason: line }),
    output: nothing
  }),
  /** The second person says that it was not opened after all, and that the seal is whole. */
  callOffOpening: command('custody.attend', {
    input: z.strictObject({ openingId: id, reason: line }),
    output: nothing
  }),
  listOpenings: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean(), assetId: id.optional() }),
    output: z.strictObject({ openings: z.array(opening) })
  })
} as const
