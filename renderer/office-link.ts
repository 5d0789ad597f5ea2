// The window's way to the office: typed calls, events, the session they carry, and the state of the link.
import type { Answer, OfficeEvent } from '@shared/contract/answers'
import type { CallName, InputOf, OutputOf } from '@shared/contract'
import type { ConnectionEvent } from './bridge'
import { Watched } from './watched'

/** `connecting` only before the first port; `refused` when the office says that it cannot run. */
export type Connection =
  | { state: 'connecting' | 'connected' | 'reconnecting' }
  | { state: 'refused'; code: string; params: Record<string, string | number> }

export const connection = new Watched<Connection>({ state: 'connecting' })
/** When the last command of this window was committed, in milliseconds; null before the first. */
export const lastSavedMs = new Watched<number | null>(null)
/** How many commands of this window are on their way. */
export const saving = new Watched(0)

const sessionKey = 'office-session'
let session: string | null = sessionStorage.getItem(sessionKey)
let onSessionEnded: () => void = () => undefined
const listeners = new Set<(event: OfficeEvent) => void>()

/** The token that calls carry. It outlives a reload of the window, and nothing longer than the window. */
export function currentSession(): string | null {
  return session
}

export function keepSession(token: string | null): void {
  session = token
  if (token) sessionStorage.setItem(sessionKey, token)
  else sessionStorage.removeItem(sessionKey)
}

/** Called when the office no longer knows the session. */
export function whenSessionEnds(action: () => void): void {
  onSessionEnded = action
}

export const office = {
  /** Makes one call. Commands carry the id that their form keeps (`useCommand` does that by itself). */
  async call<Name extends CallName>(
    name: Name,
    input: InputOf<Name>,
    { command }: { command?: string } = {}
  ): Promise<Answer<OutputOf<Name>>> {
    const used = session
    if (command) saving.set(saving.get() + 1)
    const answer = told<Name>(
      await window.office.call(name, {
        input,
        ...(command && { command }),
        ...(used && { session: used })
      })
    )
    if (command) saving.set(saving.get() - 1)
    if (command && 'ok' in answer) {
      lastSavedMs.set(Date.now())
      // Settings of the desk (devices, print jobs) have no entry in the journal, so nobody announces them.
      const [topic = name] = name.split('.')
      for (const listener of listeners) listener({ topic, subjects: [], seq: 0 })
    }
    if ('refusal' in answer && answer.refusal.code === 'NOT_SIGNED_IN' && used && used === session)
      onSessionEnded()
    return answer
  },

  /** Hears what changed in the office, and the codes of its scanners (`devices.scan`). */
  onEvent(listener: (event: OfficeEvent) => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
}

/** The office remembers that a command was done, but no longer what it answered: that is no value of the call. */
function told<Name extends CallName>(answer: Answer): Answer<OutputOf<Name>> {
  if ('ok' in answer && isAlreadyDone(answer.ok)) return { refusal: { code: 'ALREADY_DONE', params: {} } }
  return answer as Answer<OutputOf<Name>>
}

function isAlreadyDone(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'alreadyDone' in value
}

window.office.onEvent((event) => {
  if (isConnection(event)) connection.set(connectionOf(event))
  else for (const listener of listeners) listener(event)
})

function isConnection(event: OfficeEvent | ConnectionEvent): event is ConnectionEvent {
  return event.topic === 'connection'
}

function connectionOf(event: ConnectionEvent): Connection {
  if (event.state === 'refused') {
    return { state: 'refused', code: event.refusal.code, params: event.refusal.params ?? {} }
  }
  // The first "reconnecting" is only the wait for the first port.
  if (event.state === 'reconnecting' && connection.get().state === 'connecting')
    return { state: 'connecting' }
  return { state: event.state }
}
