// The one way in: shape, session, permission, then one unit of work or one read. Every door (port, headless,
// station link) calls `answer`, and nothing else reaches a handler.
import { z } from 'zod'
import type { Answer, CallFrame, Refusal } from '@shared/contract/answers'
import { contract, type CallName, type DomainName } from '@shared/contract'
import type { Call } from '@shared/contract/contract'
import { canonicalJson } from '@domain/journal/canonical'
import type { Act, Caller, HandlersOf, Reading } from './act'
import type { Reads } from './database/read'
import { fingerprintOf, secretFingerprintOf } from './input-fingerprint'
import { normaliseInput } from './normalise-input'
import { refuse, RefusalError } from './refusal'
import { systemCallerAt } from './system-caller'

export type Handlers = ReadonlyMap<CallName, unknown>

/** What the router needs of the office around it. */
export interface RouterParts {
  handlers: Handlers
  /** Who is signed in with a session at a station; null when there is none or it has ended. */
  admit: (
    session: string | undefined,
    stationId: string
  ) => { caller: Caller; mustChangePassword: boolean } | null
  reading: (caller: Caller) => Reading
  /** Runs a body in one unit of work as a command of the caller, and announces what it appended. */
  act: <Result>(run: { caller: Caller; command: string }, body: (act: Act) => Result) => Promise<Result>
  commands: CommandMemory
  logFault: (error: unknown, call: string) => string
}

export interface CommandMemory {
  /** An accepted command by id, or where the journal alone knows it. */
  recall(
    reads: Pick<Reads, 'get'>,
    command: string
  ): { name: string; actor: string; inputHash: string; answer: string | null } | { seq: number } | null
  keep(act: Act, kept: { command: string; name: string; inputHash: string; answer: string | null }): void
}

export interface Router {
  /** Answers a call from a station. Never rejects: what went wrong is a refusal or a fault. */
  answer: (frame: Omit<CallFrame, 'id'>, stationId: string) => Promise<Answer>
}

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const openToPasswordChange = new Set<string>([
  'identity.changePassword',
  'identity.whoAmI',
  'identity.signOut'
])

/** Builds the router. Throws when the handlers and the contract do not name the same calls. */
export function buildRouter(parts: RouterParts): Router {
  const missing = [...contract.keys()].filter((name) => !parts.handlers.has(name))
  const unknown = [...parts.handlers.keys()].filter((name) => !contract.has(name))
  if (missing.length + unknown.length > 0) {
    throw new Error(
      `calls without handler: ${missing.join(' ')}; handlers without call: ${unknown.join(' ')}`
    )
  }
  return {
    answer: async (frame, stationId) => {
      try {
        return { ok: await answerCall(parts, frame, stationId) }
      } catch (error) {
        if (error instanceof RefusalError) return { refusal: error.refusal }
        const refusal = refusalOfDisk(error)
        if (refusal) return { refusal }
        return { fault: { reference: parts.logFault(error, frame.call) } }
      }
    }
  }
}

async function answerCall(
  parts: RouterParts,
  frame: Omit<CallFrame, 'id'>,
  stationId: string
): Promise<unknown> {
  const name = frame.call as CallName
  const call = contract.get(name)
  if (!call) refuse('UNKNOWN_CALL', { call: frame.call.slice(0, 100) })
  const admission = { call, name, session: frame.session, stationId }
  const caller = admit(parts, admission)
  const input = readInput(call, frame.input)
  const handler = parts.handlers.get(name)
  if (call.kind === 'query') {
    return (handler as (reading: Reading, input: unknown) => unknown)(parts.reading(caller), input)
  }
  if (!frame.command || !uuidV7.test(frame.command)) refuse('COMMAND_ID_MISSING')
  return runCommand(parts, { admission, call, name, caller, input, handler, command: frame.command })
}

interface Admission {
  call: Call
  name: CallName
  session: string | undefined
  stationId: string
}

/** The caller, when the session stands and grants the call. */
function admit(parts: RouterParts, { call, name, session, stationId }: Admission): Caller {
  if (call.permission === 'public') return systemCallerAt(stationId)
  const admitted = parts.admit(session, stationId)
  if (!admitted) refuse('NOT_SIGNED_IN', {}, 'signIn')
  const { caller, mustChangePassword } = admitted
  if (!openToPasswordChange.has(name) && mustChangePassword) {
    refuse('PASSWORD_MUST_CHANGE', {}, 'changePassword')
  }
  if (call.permission !== 'signedIn' && !caller.permissions.has(call.permission)) {
    refuse('NOT_PERMITTED', { call: name })
  }
  return caller
}

function readInput(call: Call, input: unknown): unknown {
  const parsed = z.safeParse(call.input, normaliseInput(input === undefined ? {} : input))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return refuse('INVALID_INPUT', {
    field: (issue?.path ?? []).map(String).join('.').slice(0, 200),
    problem: issue?.code ?? 'invalid'
  })
}

interface CommandRun {
  admission: Admission
  call: Call
  name: CallName
  caller: Caller
  input: unknown
  handler: unknown
  command: string
}

async function runCommand(parts: RouterParts, run: CommandRun): Promise<unknown> {
  const { call, name, caller, input, command } = run
  const text = canonicalJson(input)
  const inputHash = call.inputSecret ? await secretFingerprintOf(text, command) : fingerprintOf(text)
  const { prepare, decide } = stepsOf(run.handler)
  let preparation: unknown
  if (prepare) {
    const reading = parts.reading(caller)
    // Before preparing, which may judge by what the first run has changed: an old password no longer fits.
    const repeated = repetition(parts, { ...run, inputHash }, reading)
    if (repeated) return repeated.answer
    preparation = await prepare(reading, input)
  }
  return parts.act({ caller, command }, (act) => {
    // Once more: while this waited, the session may have ended and rights may have been withdrawn. What is decided now is
    // decided by the rights of now, not by those of the first asking.
    const now = { ...act, caller: admit(parts, run.admission) }
    const done = repetition(parts, { ...run, inputHash }, act)
    if (done) return done.answer
    const output = decide(now, input, preparation)
    const answer = call.answerKept ? JSON.stringify(output) : null
    parts.commands.keep(act, { command, name, inputHash, answer })
    return output
  })
}

/** The answer of a command that was done already; null for a new one. Refuses an id that meant something else. */
function repetition(
  parts: RouterParts,
  { call, name, caller, command, inputHash }: CommandRun & { inputHash: string },
  reads: Pick<Reads, 'get'>
): { answer: unknown } | null {
  const known = parts.commands.recall(reads, command)
  if (!known) return null
  if ('seq' in known) return { answer: { alreadyDone: true, seq: known.seq } }
  const same = known.name === name && known.inputHash === inputHash
  if (!same || (known.actor !== caller.userId && call.permission !== 'public')) refuse('COMMAND_REUSED')
  return { answer: known.answer === null ? { alreadyDone: true } : (JSON.parse(known.answer) as unknown) }
}

interface Steps {
  prepare?: (reading: Reading, input: unknown) => Promise<unknown>
  decide: (act: Act, input: unknown, preparation: unknown) => unknown
}

function stepsOf(handler: unknown): Steps {
  return typeof handler === 'function' ? { decide: handler as Steps['decide'] } : (handler as Steps)
}

/** What a person can mend: a disk that is full, or that the system no longer lets anybody write to. */
function refusalOfDisk(error: unknown): Refusal | null {
  const code = String((error as { code?: unknown } | null)?.code)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { code: 'STORE_FULL', params: {}, next: 'freeDisk' }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return { code: 'STORE_READ_ONLY', params: {} }
  return null
}

/** The handlers of every domain under their full names. */
export function gatherHandlers(handlers: { [Domain in DomainName]: HandlersOf<Domain> }): Handlers {
  return new Map(
    Object.entries(handlers).flatMap(([domain, calls]) =>
      Object.entries(calls).map(
        ([name, handler]) => [`${domain}.${name}` as CallName, handler as unknown] as const
      )
    )
  )
}
