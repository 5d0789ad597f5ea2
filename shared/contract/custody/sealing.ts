// Opening a sealed package (mở niêm phong) and sealing it again: never by one person alone, with photos before and
// after (custody.md §5, §10; features E4).
import { z } from 'zod'
import { command, query } from '../contract'
import { id, instant, line, nothing } from '../shapes'
import { assetSummary, keptPhoto, photo, signature } from './shapes'

export const openingStates = ['BEGUN', 'ATTENDED', 'DONE', 'CANCELLED'] as const

/** One thing in a package: what it is, how many, in what condition. */
export const packageContent = z.strictObject({
  name: line,
  unit: line,
  quantity: z.int().min(1).max(1_000_000),
  condition: line
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
  /** The new seal as the second person has seen it put on; null until he says so. */
  sealSeen: z.string().nullable(),
  sealAfter: z.string().nullable(),
  conditionBefore: z.string(),
  conditionAfter: z.string().nullable(),
  recordNumber: z.string().nullable(),
  /** What was found inside; empty until it is known. */
  contents: z.array(packageContent),
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
  /** The second person has seen it closed and says from his own session under which new seal; without it nothing is done. */
  confirmReseal: command(
    'custody.attend',
    { input: z.strictObject({ openingId: id, sealNumber: z.string().min(1).max(40) }), output: nothing },
    { secondPerson: true }
  ),
  /** What was found, and the new seal. */
  finishOpening: command(
    'custody.keep',
    {
      input: z.strictObject({
        openingId: id,
        contents: z.array(packageContent).min(1).max(100),
        condition: line,
        newSealNumber: z.string().min(1).max(40),
        photos: z.array(photo).min(1).max(8),
        signatures: z.array(signature).min(2).max(8)
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id })
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
