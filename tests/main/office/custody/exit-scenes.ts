// The last call of an exit as the tests of tricks make it, and a person who signs in again on another day.
import type { InputOf } from '@shared/contract'
import { newId } from '@shared/ids'
import { smallPhoto } from '../../../support/given'
import type { PracticeOffice } from '../../../support/practice-office'
import { signedBy } from '../../../support/releasing'
import { practicePassword, staffOf, valueOf, type PersonName, type Staff } from '../../../support/staff'

/** The minutes of a destruction, every member's signature drawn. */
export function closingOf(
  councilId: string,
  members: readonly string[]
): InputOf<'custody.closeDestruction'> {
  return {
    councilId,
    method: 'BURNING',
    methodNote: '',
    condition: 'Đúng như niêm phong',
    signatures: members.map((fullName) => signedBy('COUNCIL', fullName)),
    photos: [smallPhoto]
  }
}

/** Almost a day later: it is another day of the office, and sessions have ended with the one before. */
export async function nextDay(
  practice: PracticeOffice,
  ...who: [PersonName, ...PersonName[]]
): Promise<Staff> {
  practice.passMs(23.5 * 3_600_000)
  const sessions = new Map<PersonName, string>()
  for (const person of who) {
    const input = { userName: person, password: practicePassword }
    const answer = await practice.door.answer({ call: 'identity.signIn', command: newId(), input })
    sessions.set(person, valueOf('identity.signIn', answer).session)
  }
  return staffOf(practice.door, sessions)
}
