// How a call is declared. Each domain lists its calls once with these two functions; both sides of the
// port take their types from the list, and the office process its validation and its permission check.
import type { z } from 'zod'
import type { Permission } from '../permissions'

/** A declared call: its shape and who may make it. Schemas hold no transforms, so they export to JSON Schema. */
export interface Call<
  Kind extends 'command' | 'query' = 'command' | 'query',
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType
> {
  readonly kind: Kind
  readonly input: Input
  readonly output: Output
  /** `public` needs no session, `signedIn` any session, everything else a role that grants it. */
  readonly permission: Permission | 'public' | 'signedIn'
  /** True where the law or the trade asks that somebody else than the maker of the subject acts. */
  readonly secondPerson: boolean
  readonly readsPersonalData: boolean
  /** False for answers that hold a secret: only the fact that the command happened is remembered. */
  readonly answerKept: boolean
  /** True for inputs that hold a password: what is remembered of them must not be quick to guess. */
  readonly inputSecret: boolean
}

interface CallOptions {
  secondPerson?: boolean
  readsPersonalData?: boolean
  answerKept?: boolean
  inputSecret?: boolean
}

/** Declares a call that writes: it carries a command id and happens once. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  permission: Call['permission'],
  shape: { input: Input; output: Output },
  options: CallOptions = {}
): Call<'command', Input, Output> {
  return { kind: 'command', permission, ...shape, ...defaults, ...options }
}

/** Declares a call that only reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  permission: Call['permission'],
  shape: { input: Input; output: Output },
  options: CallOptions = {}
): Call<'query', Input, Output> {
  return { kind: 'query', permission, ...shape, ...defaults, ...options }
}

const defaults = { secondPerson: false, readsPersonalData: false, answerKept: true, inputSecret: false }
