// What is written when an office opens, people and stations join, rights change, somebody signs in.
import { z } from 'zod'
import { day, id, instant, line, officeCode } from '@shared/contract/shapes'
import { roles } from '@shared/permissions'
import { entryKind } from '../journal/entry-kind'

const role = z.enum(roles)

export const identityEntries = {
  'identity.OfficeOpened': entryKind(
    z.strictObject({ office: officeCode, name: line, superior: line, seat: line })
  ),
  'identity.UserAdded': entryKind(
    z.strictObject({ userId: id, userName: z.string(), fullName: line, roles: z.array(role) })
  ),
  'identity.RolesChanged': entryKind(z.strictObject({ userId: id, from: z.array(role), to: z.array(role) })),
  'identity.SignedIn': entryKind(z.strictObject({ userId: id })),
  'identity.SignedOut': entryKind(z.strictObject({ userId: id })),
  'identity.PasswordChanged': entryKind(z.strictObject({ userId: id })),
  /** A named person vouched for a clock that had jumped by more than a day. */
  'identity.ClockConfirmed': entryKind(z.strictObject({ userId: id, day, lastAt: instant })),
  'identity.StationPaired': entryKind(z.strictObject({ stationId: z.string(), name: line })),
  'identity.StationRevoked': entryKind(
    z.strictObject({ stationId: z.string(), from: z.literal(0), to: z.literal(1) })
  )
}
