// Turns a caller into an Act or a Reading: the unit of work around a command, what it appended, and the events
// that follow its commit. It knows no domain.
import type { DataSource } from 'typeorm'
import { dayOf } from '@shared/calendar'
import type { OfficeEvent, Refusal } from '@shared/contract/answers'
import { subjectsOf } from '@domain/apply'
import type { JournalEntry } from '@domain/journal/entry'
import type { Act, Caller, Reading } from './act'
import { connectionOf } from './database/connection'
import { deskWriter } from './database/desk-writer'
import { readsOf, type Reads } from './database/read'
import { unitOfWorkQueue } from './database/unit-of-work'
import { openJournal, type Journal } from './journal/record'
import { RefusalError } from './refusal'

export interface Run {
  caller: Caller
  command: string
}

export interface Acting {
  readonly journal: Journal
  /**
   * Reads of committed rows on the writing connection, between its transactions. A commit empties the page cache of
   * every other connection, so what each call asks first (who is it?) is several times cheaper here.
   */
  readonly admissionReads: Reads
  act: <Result>(run: Run, body: (act: Act) => Result) => Promise<Result>
  reading: (caller: Caller) => Reading
  onEvent: (listener: (event: OfficeEvent) => void) => () => void
  announce: (event: OfficeEvent) => void
  /** Null until the office has been opened. */
  officeCode: () => string | null
  /** Settles when everything queued is done. */
  idle: () => Promise<void>
}

interface Outcome {
  appended: JournalEntry[]
  effects: (() => void)[]
}

export interface ActingParts {
  writing: DataSource
  source: DataSource
  now: () => number
  newId: () => string
  /** Told of what broke after a commit. */
  onFault: (fault: unknown) => void
}

/** The acts and readings of one open store. */
export function actingOn({ writing, source, now, newId, onFault }: ActingParts): Acting {
  const connection = connectionOf(writing)
  const journal = openJournal(connection, { now, newId })
  const queue = unitOfWorkQueue(connection, journal.forget)
  const writerReads = readsOf(connection)
  const reads = readsOf(connectionOf(source))
  const listeners = new Set<(event: OfficeEvent) => void>()
  /** What is committed is done: nothing that only follows from it may make it look failed, or keep others from it. */
  const afterwards = (follow: () => void): void => {
    try {
      follow()
    } catch (fault) {
      onFault(fault)
    }
  }
  const announce = (event: OfficeEvent): void => {
    for (const listener of listeners) afterwards(() => listener(event))
  }
  const desk = deskWriter(connection)
  const actOf = actMaker({ journal, reads: writerReads, desk, now, newId, announce })
  let office: string | null = officeCodeIn(writerReads)

  return {
    journal,
    admissionReads: writerReads,
    announce,
    officeCode: () => office,
    idle: queue.idle,
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    act: async (run, body) => {
      const outcome: Outcome = { appended: [], effects: [] }
      const done = await queue.run(() => keepingRefusal(() => body(actOf(run, office ?? '', outcome))))
      office ??= officeCodeIn(writerReads)
      for (const effect of outcome.effects) afterwards(effect)
      for (const event of eventsOf(outcome.appended)) announce(event)
      if ('refusal' in done) throw new RefusalError(done.refusal)
      return done.result
    },
    reading: (caller) => {
      const at = new Date(now()).toISOString()
      return {
        ...reads,
        caller,
        officeCode: office ?? '',
        now: at,
        today: businessDay(at, journal.head().at),
        find: async (table, where) =>
          source.getRepository(table.schema).find(where ? { where: where as never } : {})
      }
    }
  }
}

interface ActParts {
  journal: Journal
  reads: Reads
  desk: ReturnType<typeof deskWriter>
  now: () => number
  newId: () => string
  announce: (event: OfficeEvent) => void
}

function actMaker({ journal, reads, desk, now, newId, announce }: ActParts) {
  return ({ caller, command }: Run, office: string, { appended, effects }: Outcome): Act => {
    const at = new Date(now()).toISOString()
    const author = { office, station: caller.stationId, actor: caller.userId, command }
    return {
      ...reads,
      caller,
      officeCode: office,
      now: at,
      today: businessDay(at, journal.head().at),
      newId,
      actAs: (userId) => {
        author.actor = userId
      },
      append: (draft) => {
        // The first entry of all names the office that the others are of.
        if (draft.kind === 'identity.OfficeOpened')
          author.office = (draft.payload as { office: string }).office
        const entry = journal.append(author, draft)
        appended.push(entry)
        return entry
      },
      nextNumber: (series, period) => lastNumber(reads, series, period) + 1,
      putDesk: desk.put,
      removeDesk: desk.remove,
      refuseButCommit: (code, params) => {
        throw new CommittedRefusal({ code, params })
      },
      tell: (topic, subject) => {
        effects.push(() => announce({ topic, subjects: [subject], seq: journal.head().seq }))
      },
      afterCommit: (effect) => {
        effects.push(effect)
      }
    }
  }
}

/** The day that an entry made now is of: as its time, it never runs behind the last entry's. */
function businessDay(at: string, lastAt: string | null): string {
  return dayOf(lastAt !== null && lastAt > at ? lastAt : at)
}

function lastNumber(reads: Reads, series: string, period: string): number {
  const row = reads.get<{ last: number }>(
    'SELECT last FROM counter WHERE series = ? AND period = ?',
    series,
    period
  )
  return row?.last ?? 0
}

function officeCodeIn(reads: Reads): string | null {
  return reads.get<{ office_code: string }>('SELECT office_code FROM office')?.office_code ?? null
}

/**
 * One event for each domain that an act touched, with the subjects of its entries. Things and places are left out: an
 * event reaches every window, and would tell a counter what the keeper moves, and where from.
 */
function eventsOf(appended: readonly JournalEntry[]): OfficeEvent[] {
  const byTopic = new Map<string, OfficeEvent>()
  for (const entry of appended) {
    const topic = entry.kind.slice(0, entry.kind.indexOf('.'))
    const known = byTopic.get(topic)?.subjects ?? []
    byTopic.set(topic, {
      topic,
      subjects: [...new Set([...known, ...subjectsOf(entry).filter(isTold)])],
      seq: entry.seq
    })
  }
  return [...byTopic.values()]
}

function isTold(subject: string): boolean {
  return !subject.startsWith('asset:') && !subject.startsWith('place:')
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
