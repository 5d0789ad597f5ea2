// A station's standing connection to its host: calls go over it, events come back, and when the host goes away it is
// looked for again. It must not know calls or screens, nor keep anything beyond the process.
import type { TLSSocket } from 'node:tls'

import type { Answer, CallFrame } from '@shared/contract/answers'

import { type ConnectFailure, connectToHost, type HostAddress } from './connect-to-host'
import { type LineSocket, type LinkLimits, linkLimits, openLineSocket } from './line-socket'
import { type LinkEvent, readHostFrame } from './link-protocol'

/** Calls without an answer yet; one more is answered as unavailable at once. */
const PENDING_MAX = 1000

/**
 * `connected`: read again whatever is shown, events were missed meanwhile. `away`: the host is not reached and is
 * being looked for. `refused`: it is there and does not accept this station (revoked): looked for still, seldom.
 */
export type LinkState = 'connecting' | 'connected' | 'away' | 'refused' | 'closed'

export interface StationLinkParts extends HostAddress {
  readonly stationId: string
  readonly key: Buffer
  /** Waits between attempts: doubled from the first to the longest, each by chance up to half shorter. */
  readonly backoffMs?: { readonly first: number; readonly longest: number }
  readonly limits?: Partial<LinkLimits>
}

export interface StationLink {
  /**
   * Always settles: with the host's answer, or with the refusal UNAVAILABLE where the host was not there or left
   * before answering. It may then have been done or not: the same command id again is safe.
   */
  readonly call: (request: Omit<CallFrame, 'id'>) => Promise<Answer>
  /** Each gives a function that ends it. */
  readonly onEvent: (listener: (event: LinkEvent) => void) => () => void
  readonly onState: (listener: (state: LinkState) => void) => () => void
  readonly state: () => LinkState
  /** Settles what is pending as unavailable and stays away. */
  readonly close: () => void
}

const UNAVAILABLE: Answer = { refusal: { code: 'UNAVAILABLE', params: {} } }

function listeners<Value>() {
  const all = new Set<(value: Value) => void>()
  return {
    tell: (value: Value) => [...all].forEach((listener) => listener(value)),
    add: (listener: (value: Value) => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    }
  }
}

/** Requests by number until their answer comes; each connection starts with none. */
function pendingCalls() {
  const pending = new Map<number, (answer: Answer) => void>()
  let lastId = 0
  return {
    full: () => pending.size >= PENDING_MAX,
    begin: (settle: (answer: Answer) => void) => {
      lastId += 1
      pending.set(lastId, settle)
      return lastId
    },
    settle: (id: unknown, answer: Answer) => {
      const settle = typeof id === 'number' ? pending.get(id) : undefined
      if (typeof id === 'number') pending.delete(id)
      settle?.(answer)
    },
    settleAll: (answer: Answer) => {
      const settles = [...pending.values()]
      pending.clear()
      settles.forEach((settle) => settle(answer))
    }
  }
}

interface Search {
  readonly again: (seldom: boolean) => void
  readonly found: () => void
  readonly stop: () => void
}

/** Looks for the host, now and again after growing waits, and hands over each connection or failure. */
function lookForHost(
  parts: StationLinkParts,
  onSocket: (socket: TLSSocket) => void,
  onFailure: (failure: ConnectFailure) => void
): Search {
  const backoff = parts.backoffMs ?? { first: 250, longest: 10_000 }
  const stopped = new AbortController()
  let waitMs = backoff.first
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    const secret = { identity: parts.stationId, key: parts.key }
    const socket = await connectToHost(parts, secret, stopped.signal)
    if ('failed' in socket) onFailure(socket)
    else if (stopped.signal.aborted) socket.destroy()
    else onSocket(socket)
  }
  void look()
  return {
    again: (seldom) => {
      if (stopped.signal.aborted) return
      // By chance up to half shorter: the stations of an office do not all come back in the same instant.
      const delayMs = (seldom ? backoff.longest : waitMs) * (0.5 + Math.random() / 2)
      waitMs = Math.min(waitMs * 2, backoff.longest)
      timer = setTimeout(() => void look(), delayMs)
    },
    found: () => {
      waitMs = backoff.first
    },
    stop: () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }
}

/** Begins to look for the host and goes on until closed. */
export function joinHost(parts: StationLinkParts): StationLink {
  const limits = { ...linkLimits, ...parts.limits }
  const events = listeners<LinkEvent>()
  const states = listeners<LinkState>()
  const pending = pendingCalls()
  let state: LinkState = 'connecting'
  let lines: LineSocket | null = null

  const become = (next: LinkState) => {
    if (state === next || state === 'closed') return
    state = next
    states.tell(next)
  }
  const serve = (socket: TLSSocket) => {
    const opened = openLineSocket({
      socket,
      limits,
      onLine: (line) => {
        const frame = 'value' in line ? readHostFrame(line.value) : { unknown: true as const }
        if ('answer' in frame) {
          const { id, ...answer } = frame.answer
          pending.settle(id, answer)
        } else if ('event' in frame) events.tell(frame.event)
        else opened.drop('not understood')
      },
      onClosed: () => {
        lines = null
        pending.settleAll(UNAVAILABLE)
        become('away')
        search.again(false)
      }
    })
    lines = opened
    search.found()
    become('connected')
  }
  const search = lookForHost(parts, serve, ({ failed }) => {
    become(failed === 'REFUSED' ? 'refused' : 'away')
    search.again(failed === 'REFUSED')
  })
  return {
    call: (request) =>
      new Promise((resolve) => {
        if (lines === null || pending.full()) {
          resolve(UNAVAILABLE)
          return
        }
        const id = pending.begin(resolve)
        // Larger than any call needs to be: the host would drop the whole connection for it.
        if (!lines.send({ ...request, id })) {
          pending.settle(id, {
            refusal: { code: 'INVALID_INPUT', params: { bytesMax: limits.lineBytesMax } }
          })
        }
      }),
    onEvent: events.add,
    onState: states.add,
    state: () => state,
    close: () => {
      become('closed')
      search.stop()
      lines?.drop('closed')
    }
  }
}
