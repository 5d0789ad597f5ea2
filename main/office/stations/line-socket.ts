// One proven connection as a pipe of JSON values: framing, pings and bounds, the same at both ends. It must not know
// what the values mean. A peer that is silent, slow or breaks the framing is dropped here, and only that peer.
import type { TLSSocket } from 'node:tls'

import { encodeLine, LINE_BYTES_MAX, parseLine, splitLines } from './link-protocol'

export interface LinkLimits {
  readonly lineBytesMax: number
  /** How much may wait unsent for a peer that does not read; more, and it is dropped. */
  readonly unsentBytesMax: number
  readonly pingEveryMs: number
  /** How long nothing at all may be heard from a peer that is being pinged. */
  readonly silenceMsMax: number
}

export const linkLimits: LinkLimits = {
  lineBytesMax: LINE_BYTES_MAX,
  unsentBytesMax: 4 * LINE_BYTES_MAX,
  pingEveryMs: 10_000,
  silenceMsMax: 35_000
}

export interface LineSocketParts {
  readonly socket: TLSSocket
  readonly limits: LinkLimits
  /** Each value that arrives, in order; `malformed` for a line that is not JSON. Pings are answered here. */
  readonly onLine: (line: { value: unknown } | { malformed: true }) => void
  /** Once, whoever ended it. */
  readonly onClosed: (why: string) => void
}

export interface LineSocket {
  /** False where the value does not fit into a line; a closed connection swallows it. */
  readonly send: (value: unknown) => boolean
  readonly unsentBytes: () => number
  /** Stops and resumes taking in lines; what the peer sends meanwhile waits at the peer. */
  readonly pause: () => void
  readonly resume: () => void
  readonly drop: (why: string) => void
  /** Ends after what was sent has gone out. */
  readonly end: () => void
}

const PING = '{"ping":true}\n'
const PONG = '{"pong":true}\n'

function isPing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ping' in value
}

function isPong(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'pong' in value
}

export function openLineSocket({ socket, limits, onLine, onClosed }: LineSocketParts): LineSocket {
  const splitter = splitLines(limits.lineBytesMax)
  let heardAt = performance.now()
  let reason = 'ended by the other side'

  const drop = (why: string) => {
    if (socket.destroyed) return
    reason = why
    socket.destroy()
  }
  const write = (line: Buffer | string) => {
    if (!socket.writable) return
    socket.write(line)
    if (socket.writableLength > limits.unsentBytesMax) drop('does not read')
  }
  const take = (line: Buffer) => {
    const parsed = parseLine(line)
    if ('value' in parsed && isPing(parsed.value)) write(PONG)
    else if (!('value' in parsed) || !isPong(parsed.value)) onLine(parsed)
  }
  socket.setNoDelay(true)
  socket.on('data', (bytes: Buffer) => {
    heardAt = performance.now()
    const split = splitter.push(bytes)
    if ('tooLong' in split) drop('line too long')
    else for (const line of split.lines) if (!socket.destroyed) take(line)
  })
  const pinging = setInterval(() => {
    // While paused nothing can be heard, and that is this side's doing.
    if (socket.isPaused()) heardAt = performance.now()
    if (performance.now() - heardAt > limits.silenceMsMax) drop('silent')
    else write(PING)
  }, limits.pingEveryMs)
  pinging.unref()
  socket.on('error', (error: Error) => {
    reason = error.message
  })
  socket.on('close', () => {
    clearInterval(pinging)
    onClosed(reason)
  })
  return {
    send: (value) => {
      const line = encodeLine(value, limits.lineBytesMax)
      if (line !== null) write(line)
      return line !== null
    },
    unsentBytes: () => socket.writableLength,
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    drop,
    end: () => void socket.end()
  }
}
