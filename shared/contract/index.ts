// Every call of the program under its full name `domain.call`. A new call needs no edit here, a new domain one line.
import type { z } from 'zod'
import { cases } from './cases'
import type { Call } from './contract'
import { custody } from './custody'
import { deadlines } from './deadlines'
import { devices } from './devices'
import { documents } from './documents'
import { funds } from './funds'
import { identity } from './identity'
import { intake } from './intake'
import { journal } from './journal'
import { people } from './people'
import { replication } from './replication'

export const domains = {
  identity,
  people,
  deadlines,
  intake,
  cases,
  custody,
  funds,
  documents,
  devices,
  replication,
  journal
} as const

type Domains = typeof domains
export type DomainName = keyof Domains
type NamesOf<Domain extends DomainName> = `${Domain}.${Extract<keyof Domains[Domain], string>}`
/** `custody.receiveAsset` and its siblings. */
export type CallName = { [Domain in DomainName]: NamesOf<Domain> }[DomainName]
type CallOf<Name extends CallName> = Name extends `${infer Domain}.${infer Rest}`
  ? Domain extends DomainName
    ? Rest extends keyof Domains[Domain]
      ? Domains[Domain][Rest]
      : never
    : never
  : never
export type KindOf<Name extends CallName> = CallOf<Name> extends Call<infer Kind> ? Kind : never
export type CommandName = { [Name in CallName]: KindOf<Name> extends 'command' ? Name : never }[CallName]
export type QueryName = Exclude<CallName, CommandName>
export type InputOf<Name extends CallName> =
  CallOf<Name> extends { input: infer Input extends z.ZodType } ? z.output<Input> : never
export type OutputOf<Name extends CallName> =
  CallOf<Name> extends { output: infer Output extends z.ZodType } ? z.output<Output> : never

/** The calls by full name. */
export const contract: ReadonlyMap<CallName, Call> = new Map(
  Object.entries(domains).flatMap(([domain, calls]) =>
    Object.entries(calls).map(([name, call]) => [`${domain}.${name}` as CallName, call as Call] as const)
  )
)
