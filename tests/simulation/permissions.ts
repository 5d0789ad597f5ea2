// Makes every call of the contract as every role, without a session, with a forged one and with one of another
// station, at the headless door and over the link of a second station. A call is reached only by whom it is for.
import type { Answer } from '@shared/contract/answers'
import { contract, type CallName } from '@shared/contract'
import { newId } from '@shared/ids'
import { permissionsOf, roles, type Permission, type Role } from '@shared/permissions'
import { hostOffice } from '../../main/office/host-office'
import { joinHost, pairWithHost, type StationLink } from '../../main/office/stations'
import { practiceKeyHex, practicePassword, staffOf, valueOf, type Door, type Staff } from '../support/staff'
import { madeStore, type MadeStore } from './made-store'
import { serveStore } from './serve-client'

export interface PermissionsReport {
  readonly tried: number
  readonly refused: number
  readonly violations: string[]
}

type Counts = { -readonly [Field in keyof PermissionsReport]: PermissionsReport[Field] }

/** No call takes this: whoever is let in is refused by the shape, so that nothing happens whatever is permitted. */
const shapeless = { noCallHasThis: true }

export async function tryPermissions(): Promise<PermissionsReport> {
  const store = await madeStore()
  const counts: Counts = { tried: 0, refused: 0, violations: [] }
  try {
    const office = await serveStore(store)
    const connection = await office.connect()
    const door: Door = { answer: (frame) => connection.call(frame) }
    const atHost = await onePersonEach(staffOf(door, store.sessions))
    await tryDoor(counts, { place: 'headless door', door, sessions: atHost, foreign: [] })
    const tokenless = await connection.exchange(
      JSON.stringify({ id: 't', call: 'journal.getHead', session: '' })
    )
    expectRefusal(counts, 'headless door without its token', [tokenless as Answer, 'NOT_SIGNED_IN'])
    await office.stop()
    await tryStation(counts, store, atHost)
    return counts
  } finally {
    store.remove()
  }
}

interface TriedDoor {
  place: string
  door: Door
  sessions: ReadonlyMap<Role, string>
  /** Sessions that stand, at another station. */
  foreign: readonly string[]
}

async function tryDoor(counts: Counts, { place, door, sessions, foreign }: TriedDoor): Promise<void> {
  for (const name of contract.keys()) {
    const { permission } = contract.get(name)!
    const made = (session: string | undefined): Promise<Answer> =>
      door.answer({
        call: name,
        command: newId(),
        input: shapeless,
        ...(session === undefined ? {} : { session })
      })
    const nobody = permission === 'public' ? 'INVALID_INPUT' : 'NOT_SIGNED_IN'
    for (const session of [undefined, '', 'A'.repeat(43), ...foreign]) {
      expectRefusal(counts, `${place}, ${name} without a session`, [await made(session), nobody])
    }
    for (const [role, session] of sessions) {
      const code = isGranted(role, permission) ? 'INVALID_INPUT' : 'NOT_PERMITTED'
      expectRefusal(counts, `${place}, ${name} as ${role}`, [await made(session), code])
    }
  }
}

function isGranted(role: Role, permission: Permission | 'public' | 'signedIn'): boolean {
  return permission === 'public' || permission === 'signedIn' || permissionsOf([role]).has(permission)
}

function expectRefusal(counts: Counts, what: string, [answer, code]: readonly [Answer, string]): void {
  counts.tried += 1
  const got = 'refusal' in answer ? answer.refusal.code : JSON.stringify(answer)
  if (got === code) counts.refused += 1
  else counts.violations.push(`${what}: expected ${code}, got ${got}`)
}

/** One person for each role, signed in at the door of the staff. */
async function onePersonEach(staff: Staff): Promise<ReadonlyMap<Role, string>> {
  const entered = roles.map(async (role): Promise<[Role, string]> => {
    const userName = `only ${role.toLowerCase().replaceAll('_', ' ')}`
    const { firstPassword } = await staff.call('admin', 'identity.addUser', {
      userName,
      fullName: role,
      roles: [role]
    })
    const session = await signIn(staff.door, userName, firstPassword)
    const input = { oldPassword: firstPassword, newPassword: practicePassword }
    await staff.door.answer({ call: 'identity.changePassword', command: newId(), input, session })
    return [role, session]
  })
  return new Map(await Promise.all(entered))
}

async function signIn(door: Door, userName: string, password: string): Promise<string> {
  const call: CallName = 'identity.signIn'
  return valueOf(call, await door.answer({ call, command: newId(), input: { userName, password } })).session
}

/** Pairs a station over TLS and tries its link, with the same people and with their sessions of the host. */
async function tryStation(
  counts: Counts,
  store: MadeStore,
  atHost: ReadonlyMap<Role, string>
): Promise<void> {
  const faults: unknown[] = []
  const hosted = await hostOffice(
    {
      directory: store.directory,
      keyHex: practiceKeyHex,
      logFault: (fault) => {
        faults.push(fault)
        return 'fault'
      }
    },
    { host: '127.0.0.1', port: 0 }
  )
  try {
    const admin = staffOf({ answer: (frame) => hosted.office.answer(frame, 'host') }, store.sessions)
    const offer = await admin.call('admin', 'identity.offerPairing', { stationName: 'Máy thứ hai' })
    let station: { stationId: string; key: Buffer } | undefined
    await pairWithHost({
      host: '127.0.0.1',
      port: offer.port,
      code: offer.code,
      keep: async (kept) => {
        station = kept
      }
    })
    if (!station) throw new Error('the station was not paired')
    const link = joinHost({ host: '127.0.0.1', port: offer.port, ...station })
    try {
      await untilConnected(link)
      const door: Door = { answer: (frame) => link.call(frame) }
      const sessions = new Map<Role, string>()
      for (const role of atHost.keys()) {
        sessions.set(
          role,
          await signIn(door, `only ${role.toLowerCase().replaceAll('_', ' ')}`, practicePassword)
        )
      }
      await tryDoor(counts, { place: 'second station', door, sessions, foreign: [...atHost.values()] })
    } finally {
      link.close()
    }
  } finally {
    await hosted.close()
  }
  counts.violations.push(...faults.map(String))
}

function untilConnected(link: StationLink): Promise<void> {
  return new Promise((resolve) => {
    const stop = link.onState((state) => {
      if (state !== 'connected') return
      stop()
      resolve()
    })
    if (link.state() === 'connected') resolve()
  })
}
