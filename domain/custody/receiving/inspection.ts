// What was looked at before a thing came in, as entries carry it.
import { z } from 'zod'
import {
  acceptanceProofKinds,
  assetKinds,
  differenceKinds,
  keptPhoto,
  packageContent
} from '@shared/contract/custody'
import { day, line } from '@shared/contract/shapes'

const number = z.int().min(1)

/** How a thing was found, beside its record. */
export const found = z.strictObject({
  name: line,
  kind: z.enum(assetKinds),
  unit: line,
  quantity: number,
  condition: line,
  conditionSame: z.boolean(),
  sealNumber: z.string().nullable(),
  sealIntact: z.boolean().nullable()
})

/** What was looked at before a thing came in: how it differs, by which papers it may, what its package holds. */
export const inspection = z.strictObject({
  found,
  differences: z.array(z.enum(differenceKinds)),
  contents: z.array(packageContent),
  proofs: z.array(
    z.strictObject({
      kind: z.enum(acceptanceProofKinds),
      number: line,
      day,
      signer: line,
      image: keptPhoto
    })
  )
})
