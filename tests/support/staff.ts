// The people of a practice office and how they make calls at any door: an office in this process, or a client of
// one in another.
import type { Answer } from '@shared/contract/answers'
import type { CallName, InputOf, OutputOf } from '@shared/contract'
import { newId } from '@shared/ids'
import type { Role } from '@shared/permissions'

/** The five people of the main job, and the administrator. The clerk also files the officer's papers. */
export const people = {
  clerk: {
    userName: 'clerk',
    fullName: 'Lê Thị Ánh Nguyệt',
    roles: ['INTAKE_OFFICER', 'ENFORCEMENT_OFFICER']
  },
  keeper: { userName: 'keeper', fullName: 'Mai Văn Sơn', roles: ['STOREKEEPER'] },
  accountant: { userName: 'accountant', fullName: 'Đặng Thu Hiền', roles: ['ACCOUNTANT'] },
  cashier: { userName: 'cashier', fullName: 'Ngô Thị Lan', roles: ['CASHIER'] },
  leader: { userName: 'leader', fullName: 'Phạm Văn Hòa', roles: ['LEADER'] }
} as const satisfies Record<string, { userName: string; fullName: string; roles: readonly Role[] }>
export type PersonName = keyof typeof people | 'admin'

export const practiceKeyHex = 'ab'.repeat(32)
export const practicePassword = 'mật khẩu luyện tập'

/** Any door that answers calls: an office in this process, or a client of one in another. */
export interface Door {
  answer(frame: { call: string; command?: string; input?: unknown; session?: string }): Promise<Answer>
}

/** A door with people signed in at it. */
export interface Staff {
  readonly door: Door
  session(person: PersonName): string
  /** Makes a call as a person; throws when it is refused or fails. */
  call<Name extends CallName>(person: PersonName, name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  /** Makes a call as a person and answers whatever came. */
  attempt(person: PersonName, name: CallName, input: unknown): Promise<Answer>
  /** The same with a command id of the test's own, so that it can be repeated. */
  attemptWithId(
    person: PersonName,
    made: { call: CallName; input: unknown; command: string }
  ): Promise<Answer>
}

/** Adds the five people to a new office and signs everybody in. */
export async function engageStaff(door: Door, adminPassword: string): Promise<Staff> {
  const sessions = new Map<PersonName, string>()
  const staff = staffOf(door, sessions)
  sessions.set('admin', await signIn(door, 'admin', adminPassword))
  for (const [name, person] of Object.entries(people)) {
    const { firstPassword } = await staff.call('admin', 'identity.addUser', {
      ...person,
      roles: [...person.roles]
    })
    const session = await signIn(door, person.userName, firstPassword)
    sessions.set(name as PersonName, session)
    await staff.call(name as PersonName, 'identity.changePassword', {
      oldPassword: firstPassword,
      newPassword: practicePassword
    })
  }
  return staff
}

/** Signs the five people and the administrator in again, after a restart. */
export async function recallStaff(door: Door, adminPassword: string): Promise<Staff> {
  const sessions = new Map<PersonName, string>([['admin', await signIn(door, 'admin', adminPassword)]])
  for (const [name, { userName }] of Object.entries(people)) {
    sessions.set(name as PersonName, await signIn(door, userName, practicePassword))
  }
  return staffOf(door, sessions)
}

/** Staff whose sessions are known. */
export function staffOf(door: Door, sessions: ReadonlyMap<PersonName, string>): Staff {
  const session = (person: PersonName): string => {
    const held = sessions.get(person)
    if (!held) throw new Error(`${person} is not signed in`)
    return held
  }
  const attemptWithId: Staff['attemptWithId'] = (person, made) =>
    door.answer({ ...made, session: session(person) })
  const attempt: Staff['attempt'] = (person, call, input) =>
    attemptWithId(person, { call, input, command: newId() })
  return {
    door,
    session,
    attempt,
    attemptWithId,
    call: async (person, name, input) => valueOf(name, await attempt(person, name, input))
  }
}

async function signIn(door: Door, userName: string, password: string): Promise<string> {
  const answer = await door.answer({
    call: 'identity.signIn',
    command: newId(),
    input: { userName, password }
  })
  return valueOf('identity.signIn', answer).session
}

/** The value of an answer; throws on a refusal or a fault, naming it. */
export function valueOf<Name extends CallName>(name: Name, answer: Answer): OutputOf<Name> {
  if ('ok' in answer) return answer.ok as OutputOf<Name>
  throw new Error(`${name} was not done: ${JSON.stringify(answer)}`)
}

/** The code of a refusal; throws when the call was done or failed otherwise. */
export function refusalOf(answer: Answer): string {
  if ('refusal' in answer) return answer.refusal.code
  throw new Error(`expected a refusal, got ${JSON.stringify(answer)}`)
}
