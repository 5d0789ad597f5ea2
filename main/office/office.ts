// Builds an office from its parts: the store, the clock, the domains' handlers. The office process, the headless
// door and the tests all call `openOffice`; it knows neither Electron nor a process.
import type { OfficeEvent, Refusal } from '@shared/contract/answers'
import type { CallName } from '@shared/contract'
import { dayOf } from '@shared/calendar'
import { newId as makeId } from '@shared/ids'
import { subjectsOf } from '@domain/apply'
import { commandTable } from '@domain/identity/tables'
import type { JournalEntry } from '@domain/journal/entry'
import type { Act, Caller, Reading } from './act'
import { openBlobs } from './blobs/blobs'
import { cases } from './cases'
import { custody } from './custody'
import {
  connectionOf,
  dataSource,
  makeDirectory,
  makeDurable,
  type StoreLocation
} from './database/connection'
import { lockStore } from './database/lock'
import { migrate } from './database/migrate'
import { readsOf } from './database/read'
import { deskWriter } from './database/desk-writer'
import { unitOfWorkQueue } from './database/unit-of-work'
import { devices, type DeviceHub } from './devices'
import { documents, type PaperShell } from './documents'
import { funds } from './funds'
import { identity } from './identity'
import { sessionsOf } from './identity/session'
import type { StationHub } from './identity/station-hub'
import { intake } from './intake'
import { journal } from './journal'
import { openJournal, type Journal } from './journal/record'
import { paperDrawers } from './paper-drawers'
import { people } from './people'
import { RefusalError } from './refusal'
import { replication, type CentreLink } from './replication'
import { buildRouter, type CommandMemory, type Router } from './router'

export interface OfficeParts extends StoreLocation {
  now?: () => number
  newId?: () => string
  logFault: (error: unknown, call: string) => string
  shell?: PaperShell
  stations?: StationHub
  deviceHub?: DeviceHub
  centre?: CentreLink
}

export interface Office extends Router {
  readonly directory: string
  /** True once `init` has opened the office. */
  initialised(): boolean
  officeCode(): string
  onEvent(listener: (event: OfficeEvent) => void): () => void
  announce(event: OfficeEvent): void
  /** For the parts around the office that append or write desk rows by themselves: a named act without a call. */
  act<Result>(run: { caller: Caller; command: string }, body: (act: Act) => Result): Promise<Result>
  reading(caller: Caller): Reading
  head(): { seq: number; at: string | null; hash: string }
  close(): Promise<void>
}

/** Opens the store in a directory as its one writer. Throws StoreError when it cannot be used. */
export async function openOffice(parts: OfficeParts): Promise<Office> {
  const now = parts.now ?? Date.now
  const newId = parts.newId ?? (() => makeId(now()))
  makeDirectory(parts.directory)
  const lock = lockStore(parts.directory)
  try {
    const writing = await dataSource(parts, false).initialize()
    await migrate(writing, parts.directory)
    const reading = await dataSource(parts, true).initialize()
    makeDurable(connectionOf(writing))
    return assemble({ ...parts, now, newId, writing, source: reading, release: lock.release })
  } catch (error) {
    lock.release()
    throw error
  }
}

interface Run {
  caller: Caller
  command: string
}
interface Outcome {
  appended: JournalEntry[]
  effects: (() => void)[]
}

type Opened = OfficeParts & {
  now: () => number
  newId: () => string
  writing: Awaited<ReturnType<ReturnType<typeof dataSource>['initialize']>>
  source: Awaited<ReturnType<ReturnType<typeof dataSource>['initialize']>>
  release: () => void
}

function assemble(opened: Opened): Office {
  const { now, newId, writing, source } = opened
  const connection = connectionOf(writing)
  const queue = unitOfWorkQueue(connection)
  const entries = openJournal(connection, { now, newId })
  const writerReads = readsOf(connection)
  const reads = readsOf(connectionOf(source))
  const desk = deskWriter(connection)
  const listeners = new Set<(event: OfficeEvent) => void>()
  const announce = (event: OfficeEvent): void => listeners.forEach((listener) => listener(event))
  let office: string | null = officeCodeOf(reads)

  const actOf = ({ caller, command }: Run, { appended, effects }: Outcome): Act => {
    const at = new Date(now()).toISOString()
    const author = { office: office ?? '', station: caller.stationId, actor: caller.userId, command }
    return {
      ...writerReads,
      caller,
      officeCode: author.office,
      now: at,
      today: dayOf(at),
      newId,
      actAs: (userId) => {
        author.actor = userId
      },
      append: (draft) => {
        if (draft.kind === 'identity.OfficeOpened')
          author.office = (draft.payload as { office: string }).office
        const entry = entries.append(author, draft)
        appended.push(entry)
        return entry
      },
      nextNumber: (series, period) =>
        (writerReads.get<{ last: number }>(
          'SELECT last FROM counter WHERE series = ? AND period = ?',
          series,
          period
        )?.last ?? 0) + 1,
      putDesk: desk.put,
      removeDesk: desk.remove,
      refuseButCommit: (code, params) => {
        throw new CommittedRefusal({ code, params })
      },
      afterCommit: (effect) => void effects.push(effect)
    }
  }

  const act: Office['act'] = async (run, body) => {
    const outcome: Outcome = { appended: [], effects: [] }
    try {
      const done = await queue.run(() => keepingRefusal(() => body(actOf(run, outcome))))
      office ??= officeCodeOf(reads)
      for (const effect of outcome.effects) effect()
      for (const event of eventsOf(outcome.appended)) announce(event)
      if ('refusal' in done) throw new RefusalError(done.refusal)
      return done.result
    } catch (error) {
      if (outcome.appended.length > 0) entries.forget()
      throw error
    }
  }

  const readingOf = (caller: Caller): Reading => {
    const at = new Date(now()).toISOString()
    return {
      ...reads,
      caller,
      officeCode: office ?? '',
      now: at,
      today: dayOf(at),
      find: async (table, where) =>
        source.getRepository(table.schema).find(where ? { where: where as never } : {})
    }
  }

  const sessions = sessionsOf(reads, now)
  const blobs = openBlobs(opened.directory, opened.keyHex)
  const router = buildRouter({
    handlers: gather({
      identity: identity({ stations: opened.stations }),
      people,
      intake,
      cases,
      custody: custody({ blobs }),
      funds,
      documents: documents({ drawers: paperDrawers, shell: opened.shell }),
      devices: devices({ hub: opened.deviceHub }),
      replication: replication({ centre: opened.centre }),
      journal: journal({ head: () => entries.head() })
    }),
    callerOf: sessions.callerOf,
    mustChangePassword: sessions.mustChangePassword,
    reading: readingOf,
    act,
    commands: commandMemory(entries),
    logFault: opened.logFault
  })

  return {
    ...router,
    directory: opened.directory,
    initialised: () => office !== null,
    officeCode: () => office ?? '',
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    announce,
    act,
    reading: readingOf,
    head: () => entries.head(),
    close: async () => {
      await queue.idle()
      await source.destroy()
      await writing.destroy()
      opened.release()
    }
  }
}

function officeCodeOf(reads: { get<Row extends object>(sql: string): Row | undefined }): string | null {
  return reads.get<{ office_code: string }>('SELECT office_code FROM office')?.office_code ?? null
}

function gather(domains: Record<string, object>): Map<CallName, unknown> {
  return new Map(
    Object.entries(domains).flatMap(([domain, handlers]) =>
      Object.entries(handlers).map(
        ([name, handler]) => [`${domain}.${name}` as CallName, handler as unknown] as const
      )
    )
  )
}

/** One event for each domain that an act touched, with every subject of its entries. */
function eventsOf(appended: readonly JournalEntry[]): OfficeEvent[] {
  const byTopic = new Map<string, OfficeEvent>()
  for (const entry of appended) {
    const topic = entry.kind.slice(0, entry.kind.indexOf('.'))
    const event = byTopic.get(topic) ?? { topic, subjects: [], seq: entry.seq }
    byTopic.set(topic, {
      topic,
      subjects: [...new Set([...event.subjects, ...subjectsOf(entry)])],
      seq: entry.seq
    })
  }
  return [...byTopic.values()]
}

function commandMemory(entries: Journal): CommandMemory {
  return {
    recall: (act, command) => {
      const kept = act.get<{ name: string; actor: string; input_hash: string; answer: string | null }>(
        'SELECT name, actor, input_hash, answer FROM desk_command WHERE command = ?',
        command
      )
      if (kept) return { name: kept.name, actor: kept.actor, inputHash: kept.input_hash, answer: kept.answer }
      return act.get<{ seq: number }>('SELECT seq FROM journal WHERE command = ? LIMIT 1', command) ?? null
    },
    keep: (act, { command, name, inputHash, answer }) =>
      act.putDesk(commandTable, {
        command,
        name,
        actor: act.caller.userId,
        input_hash: inputHash,
        answer,
        seq: entries.head().seq
      })
  }
}

/** A refusal whose desk rows stay. */
class CommittedRefusal extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

function keepingRefusal<Result>(body: () => Result): { result: Result } | { refusal: Refusal } {
  try {
    return { result: body() }
  } catch (error) {
    if (error instanceof CommittedRefusal) return { refusal: error.refusal }
    throw error
  }
}
