// What is written when the office is enrolled at the centre.
import { z } from 'zod'
import { entryKind } from '../journal/entry-kind'

export const replicationEntries = {
  'replication.OfficeEnrolled': entryKind(
    z.strictObject({
      centreUrl: z.string(),
      /** Public keys, Ed25519, SPKI in base64. */
      officeKey: z.string(),
      centreKey: z.string()
    })
  )
}
