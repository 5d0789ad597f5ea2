// Parties: the persons and bodies that files, cases, assets and money belong to.
import { z } from 'zod'
import { query } from './contract'
import { day, id, identityNumber, line, lineOrEmpty, organisationCode } from './shapes'

const contact = { address: line, phone: lineOrEmpty }

/** What is known of a person; `identityNumber` is null only when the papers of the case do not give it. */
export const individual = z.strictObject({
  kind: z.literal('INDIVIDUAL'),
  fullName: line,
  identityNumber: identityNumber.nullable(),
  birthDate: day.nullable(),
  gender: z.enum(['MALE', 'FEMALE']).nullable(),
  ...contact
})
export const organisation = z.strictObject({
  kind: z.literal('ORGANISATION'),
  fullName: line,
  organisationCode: organisationCode.nullable(),
  ...contact
})
export const partyDetails = z.discriminatedUnion('kind', [individual, organisation])

/** A party already recorded, or one to record now. */
export const partyChoice = z.union([
  z.strictObject({ partyId: id }),
  z.strictObject({ details: partyDetails })
])

export const party = z.strictObject({
  partyId: id,
  kind: z.enum(['INDIVIDUAL', 'ORGANISATION']),
  fullName: line,
  /** Identity number or organisation code. */
  number: z.string().nullable(),
  birthDate: day.nullable(),
  gender: z.enum(['MALE', 'FEMALE']).nullable(),
  address: z.string(),
  phone: z.string()
})

export const people = {
  findParties: query(
    'office.read',
    {
      /** Name (marks may be missing) or number; newest first. */
      input: z.strictObject({ text: z.string().min(2).max(100) }),
      output: z.strictObject({ parties: z.array(party) })
    },
    { readsPersonalData: true }
  ),
  /** One party whole, to take it over into a form. */
  getParty: query(
    'office.read',
    { input: z.strictObject({ partyId: id }), output: party },
    { readsPersonalData: true }
  )
} as const
