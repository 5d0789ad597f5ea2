// The same office on a later day: everybody signs in again, the first of them with his word for the day.
import { newId } from '@shared/ids'
import type { PersonName, PracticeOffice } from './practice-office'
import { practicePassword, staffOf, valueOf, type Staff } from './staff'

const dayMs = 24 * 60 * 60 * 1000
const everybody = ['leader', 'keeper', 'accountant', 'cashier', 'clerk'] as const

export async function laterStaff(practice: PracticeOffice, staff: Staff, day: string): Promise<Staff> {
  const { at } = await staff.call('leader', 'journal.getHead', {})
  practice.passMs(Math.round((Date.parse(day) - Date.parse((at ?? '').slice(0, 10))) / dayMs) * dayMs)
  const sessions = new Map<PersonName, string>()
  for (const userName of everybody) {
    const input = { userName, password: practicePassword, confirmedDay: day }
    const answer = await practice.door.answer({ call: 'identity.signIn', command: newId(), input })
    sessions.set(userName, valueOf('identity.signIn', answer).session)
  }
  return staffOf(practice.door, sessions)
}
