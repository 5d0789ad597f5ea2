// Builds an office from its parts: the store, the clock, the domains' handlers. The office process, the headless
// door and the tests all call `openOffice`; it knows neither Electron nor a process.
import type { DataSource } from 'typeorm'
import type { OfficeEvent } from '@shared/contract/answers'
import { newId as makeId } from '@shared/ids'
import type { Act, Caller, Reading } from './act'
import { actingOn, type Acting, type ActingParts, type Run } from './acting'
import { openBlobs } from './blobs/blobs'
import { openThumbnails } from './blobs/thumbnails'
import { cases } from './cases'
import { rememberCommands } from './command-memory'
import { custody } from './custody'
import {
  connectionOf,
  dataSource,
  makeDirectory,
  makeDurable,
  StoreError,
  type Connection,
  type StoreParts
} from './database/connection'
import { lockStore } from './database/lock'
import { migrate } from './database/migrate'
import { deadlines } from './deadlines/calls'
import { devices, type DeviceHub } from './devices'
import { documents, type PaperShell } from './documents'
import { funds } from './funds'
import { identity } from './identity'
import { sessionsOf } from './identity/session'
import type { StationHub } from './identity/station-hub'
import { forgetOldLots, intake, requireOwnerRoles } from './intake'
import { journal } from './journal'
import { rebuildWhenDue } from './journal/rebuild'
import type { Head } from './journal/record'
import { paperDrawers } from './paper-drawers'
import { people } from './people'
import { randomPool } from './random-pool'
import { officeKeyOf, replication, type CentreLink } from './replication'
import { buildRouter, gatherHandlers, type Router } from './router'

export interface OfficeParts extends StoreParts {
  now?: () => number
  newId?: () => string
  /** Writes a fault and answers its reference number. */
  logFault: (error: unknown, call: string) => string
  shell?: PaperShell
  stations?: StationHub
  deviceHub?: DeviceHub
  centre?: CentreLink
}

export interface Office extends Router {
  readonly directory: string
  /** True once `init` has opened the office. */
  initialised: () => boolean
  officeCode: () => string
  onEvent: (listener: (event: OfficeEvent) => void) => () => void
  announce: (event: OfficeEvent) => void
  /** For the parts around the office that append or write desk rows by themselves: a named act without a call. */
  act: <Result>(run: Run, body: (act: Act) => Result) => Promise<Result>
  reading: (caller: Caller) => Reading
  head: () => Head
  close: () => Promise<void>
}

/** Opens the store in a directory as its one writer. Throws StoreError when it cannot be used. */
export async function openOffice(parts: OfficeParts): Promise<Office> {
  const now = parts.now ?? Date.now
  const fillRandom = randomPool()
  const newId = parts.newId ?? (() => makeId(now(), fillRandom))
  makeDirectory(parts.directory)
  const lock = lockStore(parts.directory)
  const sources: DataSource[] = []
  const connect = async (readonly: boolean): Promise<DataSource> => {
    const source = await dataSource(parts, readonly).initialize()
    sources.push(source)
    return source
  }
  try {
    const writing = await connect(false)
    await migrate(writing, parts.directory)
    makeDurable(connectionOf(writing))
    rebuildAfterMigrating(connectionOf(writing), parts)
    sweep(connectionOf(writing), now(), parts)
    const source = await connect(true)
    const onFault = (fault: unknown): void => void parts.logFault(fault, 'after a commit')
    return assemble(parts, { writing, source, now, newId, onFault }, () => lock.release())
  } catch (error) {
    for (const source of sources) await source.destroy()
    lock.release()
    throw error
  }
}

/** An office whose tables do not follow from its journal stays closed; the copy taken before the migration is there. */
function rebuildAfterMigrating(connection: Connection, { logFault }: OfficeParts): void {
  try {
    rebuildWhenDue(connection)
  } catch (error) {
    throw new StoreError('STORE_NOT_REBUILT', { reference: logFault(error, 'rebuild') })
  }
}

/** A desk that cannot be swept, on a full disk say, is no reason to stay closed. */
function sweep(connection: Connection, nowMs: number, { logFault }: OfficeParts): void {
  try {
    forgetOldLots(connection, nowMs)
  } catch (error) {
    logFault(error, 'sweep')
  }
}

function assemble(parts: OfficeParts, opened: ActingParts, release: () => void): Office {
  const acting = actingOn(opened)
  return {
    ...routerOf(parts, acting, opened.now),
    directory: parts.directory,
    initialised: () => acting.officeCode() !== null,
    officeCode: () => acting.officeCode() ?? '',
    onEvent: acting.onEvent,
    announce: acting.announce,
    act: acting.act,
    reading: acting.reading,
    head: acting.journal.head,
    close: async () => {
      await acting.idle()
      await opened.source.destroy()
      await opened.writing.destroy()
      release()
    }
  }
}

function routerOf(parts: OfficeParts, acting: Acting, now: () => number): Router {
  const sessions = sessionsOf(acting.admissionReads, now)
  // Whatever changes people, rights or sessions appends an entry of identity.
  acting.onEvent(({ topic }) => {
    if (topic === 'identity') sessions.forget()
  })
  return buildRouter({
    handlers: gatherHandlers({
      // Identity knows no files: whoever owns some keeps the roles for it.
      identity: identity({ stations: parts.stations, checkRoles: requireOwnerRoles }),
      people,
      deadlines,
      intake: intake({ blobs: openBlobs(parts.directory, parts.keyHex) }),
      cases,
      custody: custody({
        blobs: openBlobs(parts.directory, parts.keyHex),
        thumbnails: openThumbnails(parts.directory, parts.keyHex),
        shell: parts.shell,
        officeKey: () => officeKeyOf(acting)
      }),
      funds,
      documents: documents({
        drawers: paperDrawers,
        shell: parts.shell,
        readPicture: openBlobs(parts.directory, parts.keyHex).read,
        wakePrinters: () => parts.deviceHub?.refresh()
      }),
      devices: devices({ hub: parts.deviceHub }),
      replication: replication({ centre: parts.centre }),
      journal: journal({ head: acting.journal.head })
    }),
    admit: sessions.admit,
    reading: acting.reading,
    act: acting.act,
    commands: rememberCommands(acting.journal),
    logFault: parts.logFault
  })
}
