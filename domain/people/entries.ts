// What is written when a party becomes known.
import { z } from 'zod'
import { day, id, line, lineOrEmpty } from '@shared/contract/shapes'
import { entryKind } from '../journal/entry-kind'

export const peopleEntries = {
  'people.PartyRecorded': entryKind(
    z.strictObject({
      partyId: id,
      kind: z.enum(['INDIVIDUAL', 'ORGANISATION']),
      fullName: line,
      number: z.string().nullable(),
      birthDate: day.nullable(),
      gender: z.enum(['MALE', 'FEMALE']).nullable(),
      address: line,
      phone: lineOrEmpty
    })
  )
}
