// What a handler is given: who acts where and when, what may be read, and the only ways to write. Handlers
// reach nothing else, so a test gives them all they need.
import type { Refusal } from '@shared/contract/answers'
import type { RefusalCode } from '@shared/contract/refusals'
import type { CallName, CommandName, DomainName, InputOf, OutputOf, QueryName } from '@shared/contract'
import type { EntryKindName } from '@domain/entries'
import type { JournalEntry } from '@domain/journal/entry'
import type { Table } from '@domain/journal/table'
import type { Permission, Role } from '@shared/permissions'
import type { Reads } from './database/read'
import type { EntryDraft } from './journal/record'

/** Who makes a call. */
export interface Caller {
  userId: string
  fullName: string
  roles: readonly Role[]
  permissions: ReadonlySet<Permission>
  stationId: string
  /** SHA-256 of the session's token, to end it. */
  tokenHash: string
}

/** A command inside its unit of work. Reads see what the same command has written. */
export interface Act extends Reads {
  readonly caller: Caller
  readonly officeCode: string
  /** UTC ISO time of this act. */
  readonly now: string
  /** The business day of this act's entries in Asia/Ho_Chi_Minh; never before the last entry's. */
  readonly today: string
  /** From here on the entries are this person's: only signing in learns its actor by itself. */
  actAs: (userId: string) => void
  append: <Kind extends EntryKindName>(draft: EntryDraft<Kind>) => JournalEntry
  newId: () => string
  /** The number after the last of a series in a period; the entry that carries it takes it. */
  nextNumber: (series: string, period: string) => number
  /** Writes a row of a desk table, over one with the same key. */
  putDesk: <Row extends object>(table: Table<Row>, row: NoInfer<Row>) => void
  removeDesk: <Row extends object>(table: Table<Row>, key: Partial<NoInfer<Row>>) => void
  /** Ends with a refusal whose desk rows stay: a failed sign-in must be counted. */
  refuseButCommit: (code: RefusalCode, params: Refusal['params']) => never
  /** Once this act is durable, tells every window that something has changed of which no entry speaks: desk rows. */
  tell: (topic: string, subject: string) => void
  /** What is to happen once this act is durable: waking a printer, ending a connection. */
  afterCommit: (effect: () => void) => void
}

/** A query: who asks, and what may be read. */
export interface Reading extends Reads {
  readonly caller: Caller
  readonly officeCode: string
  readonly now: string
  readonly today: string
  /** Rows of a table by equal cells, through TypeORM: for ordinary lists without money. */
  find: <Row extends object>(table: Table<Row>, where?: Partial<NoInfer<Row>>) => Promise<Row[]>
}

/** A command that decides at once. */
export type Decide<Name extends CommandName> = (act: Act, input: InputOf<Name>) => OutputOf<Name>

/** A command with work that must wait for something (a hash, a file, the network) before its unit of work. */
export interface PreparedDecide<Name extends CommandName, Prepared> {
  prepare(reading: Reading, input: InputOf<Name>): Promise<Prepared>
  decide(act: Act, input: InputOf<Name>, prepared: Prepared): OutputOf<Name>
}

export type CommandHandler<Name extends CommandName> = Decide<Name> | PreparedDecide<Name, never>
export type QueryHandler<Name extends QueryName> = (
  reading: Reading,
  input: InputOf<Name>
) => OutputOf<Name> | Promise<OutputOf<Name>>

type Local<Domain extends DomainName, Name extends CallName> = Name extends `${Domain}.${infer Rest}`
  ? Rest
  : never

/** The handlers that a domain must have, by the short names of its contract. */
export type HandlersOf<Domain extends DomainName> = {
  [Name in CommandName as Local<Domain, Name>]: CommandHandler<Name>
} & { [Name in QueryName as Local<Domain, Name>]: QueryHandler<Name> }

/** Types a command with a preparing step; the router runs both. */
export function prepared<Name extends CommandName, Prepared>(
  steps: PreparedDecide<Name, Prepared>
): PreparedDecide<Name, never> {
  return steps as PreparedDecide<Name, never>
}
