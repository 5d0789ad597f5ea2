// The commands of the headless door, each a few lines over the same office that the windows use.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Answer } from '@shared/contract/answers'
import { contract } from '@shared/contract'
import { newId } from '@shared/ids'
import { doorWords } from '@shared/words/vi/door'
import { refusalText } from '@shared/words/vi/refusals'
import { openBlobs } from '../blobs/blobs'
import {
  connectionOf,
  dataSource,
  makeDurable,
  openReadOnly,
  requireStore,
  type StoreLocation
} from '../database/connection'
import { lockStore } from '../database/lock'
import { migrate } from '../database/migrate'
import { logFault } from '../fault-log'
import { initialiseOffice } from '../identity/init'
import { hostStation } from '../identity/station-hub'
import { joinOffice, pairStation, readPairing } from '../joined-office'
import { entryOf, journalRows } from '../journal/read-entries'
import { rebuild } from '../journal/rebuild'
import { verify } from '../journal/verify'
import { openOffice } from '../office'
import { RefusalError } from '../refusal'
import { UsageError, type DoorArguments } from './arguments'
import { serve } from './serve'
import { storeKey } from './store-key'

/** Runs one command; answers the exit code. */
export type DoorCommand = (given: DoorArguments) => Promise<number>

export const doorCommands: Readonly<Record<string, DoorCommand>> = {
  init: async (given) => {
    const { office: officeCode, admin: adminName } = given.options
    if (!officeCode || !adminName) throw new UsageError('init needs --office CODE --admin NAME')
    const keyHex = storeKey(given.directory, given.keyFile, true)
    const office = await openOffice({ directory: given.directory, keyHex, logFault })
    try {
      print(await initialiseOffice(office, { officeCode, adminName }))
      return 0
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      return complain({ refusal: error.refusal })
    } finally {
      await office.close()
    }
  },
  call: async (given) => {
    const [name, written = '{}'] = given.operands
    if (!name) throw new UsageError('call needs the name of a call')
    const frame = {
      call: name,
      command: given.options.command ?? newId(),
      input: readJson(written),
      ...(given.options.session ? { session: given.options.session } : {})
    }
    const answer = given.joined ? await callHost(given, frame) : await callStore(given, frame)
    if ('ok' in answer) print(answer.ok)
    return 'ok' in answer ? 0 : complain(answer)
  },
  journal: (given) =>
    readingStore(given, (connection) => {
      for (const row of journalRows(connection)) print(entryOf(row))
      return Promise.resolve(0)
    }),
  verify: (given) =>
    readingStore(given, async (connection, { directory, keyHex }) => {
      const found = await verify(connection, openBlobs(directory, keyHex).read)
      print(found)
      return found.ok ? 0 : 1
    }),
  rebuild: async (given) => {
    const location = { directory: given.directory, keyHex: storeKey(given.directory, given.keyFile, false) }
    requireStore(given.directory)
    const lock = lockStore(given.directory)
    try {
      const source = await dataSource(location, false).initialize()
      try {
        await migrate(source, given.directory)
        makeDurable(connectionOf(source))
        print({ entries: rebuild(connectionOf(source)) })
        return 0
      } finally {
        await source.destroy()
      }
    } finally {
      lock.release()
    }
  },
  contract: () => {
    print(
      [...contract].map(([name, { input, output, ...said }]) => {
        const schemas = { input: z.toJSONSchema(input), output: z.toJSONSchema(output) }
        return { name, ...said, ...schemas }
      })
    )
    return Promise.resolve(0)
  },
  serve,
  pair: async (given) => {
    const { host, port, code } = given.options
    if (!host || !port || !code) throw new UsageError('pair needs --host H --port P --code C')
    const keyHex = storeKey(given.directory, given.keyFile, true)
    const outcome = await pairStation(given.directory, keyHex, { host, port: Number(port), code })
    if ('paired' in outcome) {
      print({ paired: true, stationId: readPairing(given.directory, keyHex)?.stationId })
      return 0
    }
    process.stderr.write(`${doorWords.pairingFailed(outcome.failed)}\n`)
    return 1
  }
}

async function callStore(
  given: DoorArguments,
  frame: { call: string; command: string; input: unknown }
): Promise<Answer> {
  const keyHex = storeKey(given.directory, given.keyFile, false)
  requireStore(given.directory)
  const office = await openOffice({ directory: given.directory, keyHex, logFault })
  try {
    return await office.answer(frame, hostStation.stationId)
  } finally {
    await office.close()
  }
}

async function callHost(
  given: DoorArguments,
  frame: { call: string; command: string; input: unknown }
): Promise<Answer> {
  const pairing = readPairing(given.directory, storeKey(given.directory, given.keyFile, false))
  if (!pairing) throw new UsageError(doorWords.pairingMissing)
  const office = joinOffice(pairing)
  try {
    await office.searched()
    return await office.answer(frame)
  } finally {
    await office.close()
  }
}

async function readingStore(
  given: DoorArguments,
  read: (connection: ReturnType<typeof openReadOnly>, store: StoreLocation) => Promise<number>
): Promise<number> {
  const store = { directory: given.directory, keyHex: storeKey(given.directory, given.keyFile, false) }
  const connection = openReadOnly(store)
  try {
    return await read(connection, store)
  } finally {
    connection.close()
  }
}

function readJson(written: string): unknown {
  const text = written === '-' ? readFileSync(0, 'utf8') : written
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UsageError('the input is not JSON')
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** A refusal, with its words for whoever reads it, or a fault, as JSON on stderr. */
function complain(answer: Exclude<Answer, { ok: unknown }>): number {
  const told =
    'refusal' in answer
      ? {
          refusal: {
            ...answer.refusal,
            message: refusalText(answer.refusal.code, answer.refusal.params).what
          }
        }
      : answer
  process.stderr.write(`${JSON.stringify(told)}\n`)
  return 1
}
