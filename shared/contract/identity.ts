// Who works here, with which rights, at which station.
import { z } from 'zod'
import { roles } from '../permissions'
import { command, query } from './contract'
import { day, id, instant, line, nothing, officeCode } from './shapes'

const role = z.enum(roles)
const userName = z.string().min(1).max(60)
const password = z.string().min(1).max(200)
/** At least ten characters: the length is what counts (NIST SP 800-63B §5.1.1). */
const newPassword = z.string().min(10).max(200)
const person = z.strictObject({ userId: id, userName, fullName: line, roles: z.array(role) })

export const identity = {
  signIn: command(
    'public',
    {
      /** `confirmedDay`: today's date, confirmed by the person when the clock jumped past the last entry. */
      input: z.strictObject({ userName, password, confirmedDay: day.optional() }),
      output: z.strictObject({ session: z.string(), user: person, mustChangePassword: z.boolean() })
    },
    { answerKept: false, inputSecret: true }
  ),
  signOut: command('signedIn', { input: nothing, output: nothing }),
  changePassword: command(
    'signedIn',
    { input: z.strictObject({ oldPassword: password, newPassword }), output: nothing },
    { inputSecret: true }
  ),
  whoAmI: query('signedIn', {
    input: nothing,
    output: z.strictObject({
      user: person,
      permissions: z.array(z.string()),
      mustChangePassword: z.boolean(),
      office: z.strictObject({ code: officeCode, name: line, superior: line, seat: line }),
      station: z.strictObject({ stationId: z.string(), name: z.string() })
    })
  }),
  addUser: command(
    'identity.administer',
    {
      input: z.strictObject({ userName, fullName: line, roles: z.array(role).min(1).max(7) }),
      /** The first password is shown once, handed over in person, and must be changed at the first sign-in. */
      output: z.strictObject({ userId: id, userName, firstPassword: z.string() })
    },
    { answerKept: false }
  ),
  changeRoles: command(
    'identity.administer',
    { input: z.strictObject({ userId: id, roles: z.array(role).max(7), reason: line }), output: nothing },
    { secondPerson: true }
  ),
  listUsers: query('identity.administer', {
    input: nothing,
    output: z.strictObject({ users: z.array(person) })
  }),
  offerPairing: command(
    'identity.administer',
    {
      input: z.strictObject({ stationName: line }),
      output: z.strictObject({
        code: z.string(),
        expiresAt: instant,
        host: z.string(),
        port: z.int()
      })
    },
    { answerKept: false }
  ),
  listStations: query('identity.administer', {
    input: nothing,
    output: z.strictObject({
      stations: z.array(
        z.strictObject({ stationId: z.string(), name: line, pairedAt: instant, revoked: z.boolean() })
      )
    })
  }),
  revokeStation: command('identity.administer', {
    input: z.strictObject({ stationId: z.string().min(1).max(60), reason: line }),
    output: nothing
  })
} as const
