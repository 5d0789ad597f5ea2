// Stores for the simulations: an office that is open, its five people signed in, on the real clock, so that the built
// program can go on with it. Made once in a process, copied for every use.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReadOnly, type Connection } from '../../main/office/database/connection'
import { initialiseOffice } from '../../main/office/identity/init'
import { verify } from '../../main/office/journal/verify'
import { openOffice, type Office } from '../../main/office/office'
import { engageStaff, practiceKeyHex, type Door, type PersonName } from '../support/staff'

export interface MadeStore {
  readonly directory: string
  /** Beside the store, so that what watches or copies the store does not meet it. */
  readonly keyFile: string
  readonly sessions: ReadonlyMap<PersonName, string>
  remove(): void
}

interface Template {
  readonly directory: string
  readonly sessions: ReadonlyMap<PersonName, string>
}

const names: PersonName[] = ['admin', 'clerk', 'keeper', 'accountant', 'cashier', 'leader']
let template: Promise<Template> | undefined

/** A copy of the template in a folder of its own. */
export async function madeStore(): Promise<MadeStore> {
  template ??= makeTemplate()
  const { directory: from, sessions } = await template
  const folder = mkdtempSync(join(tmpdir(), 'thads-simulation-'))
  const directory = join(folder, 'store')
  const keyFile = join(folder, 'key')
  cpSync(from, directory, { recursive: true })
  writeFileSync(keyFile, practiceKeyHex, { mode: 0o600 })
  return { directory, keyFile, sessions, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Opens the store of a simulation in this process; a fault of a call is an error here. */
export function openMade(directory: string): Promise<Office> {
  return openOffice({
    directory,
    keyHex: practiceKeyHex,
    logFault: (error) => {
      throw error
    }
  })
}

/** Reads a store beside or without its writer. */
export function readingMade<Result>(directory: string, read: (connection: Connection) => Result): Result {
  const connection = openReadOnly({ directory, keyHex: practiceKeyHex })
  try {
    return read(connection)
  } finally {
    connection.close()
  }
}

/** Proves a store; answers the faults, in words. */
export async function faultsOf(directory: string): Promise<string[]> {
  const connection = openReadOnly({ directory, keyHex: practiceKeyHex })
  try {
    const { faults } = await verify(connection)
    return faults.map(({ proof, at, what }) => `${proof} at ${at}: ${what}`)
  } finally {
    connection.close()
  }
}

async function makeTemplate(): Promise<Template> {
  const directory = mkdtempSync(join(tmpdir(), 'thads-simulation-template-'))
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const office = await openMade(directory)
  const door: Door = { answer: (frame) => office.answer(frame, 'host') }
  const { firstPassword } = await initialiseOffice(office, { officeCode: '79007', adminName: 'admin' })
  const staff = await engageStaff(door, firstPassword)
  await office.close()
  return { directory, sessions: new Map(names.map((name) => [name, staff.session(name)])) }
}
