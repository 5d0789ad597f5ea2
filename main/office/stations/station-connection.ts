// One paired station at the host: takes its requests in, a bounded number at once, and sends the answers. It must not
// know what a call does; that is `onCall`.
import type { TLSSocket } from 'node:tls'

import { type Answer, callFrame, type CallFrame } from '@shared/contract/answers'

import { type LineSocket, type LinkLimits, openLineSocket } from './line-socket'
import { idOf, type LinkAnswer, type LinkEvent } from './link-protocol'

/** Requests of one station in the office's hands at a time; more wait, in the end at the station. */
const CALLS_AT_ONCE_MAX = 64
/** With more than this unsent, no further request is begun until the station has read. */
const UNSENT_BYTES_BEFORE_WAITING = 1024 * 1024

export interface StationConnectionParts {
  readonly socket: TLSSocket
  readonly limits: LinkLimits
  readonly onCall: (request: CallFrame) => Promise<Answer>
  /** Notes an error in full and gives the reference people can name. */
  readonly onFault: (error: unknown) => string
  readonly onClosed: (why: string) => void
}

export interface StationConnection {
  readonly announce: (event: LinkEvent) => void
  readonly drop: (why: string) => void
}

async function answerTo(value: unknown, { onCall, onFault }: StationConnectionParts): Promise<LinkAnswer> {
  const request = callFrame.safeParse(value)
  if (!request.success) return { id: idOf(value), refusal: { code: 'INVALID_INPUT', params: {} } }
  try {
    return { ...(await onCall(request.data)), id: request.data.id }
  } catch (error) {
    return { id: request.data.id, fault: { reference: onFault(error) } }
  }
}

function sendAnswer(lines: LineSocket, answer: LinkAnswer, onFault: (error: unknown) => string): void {
  try {
    if (lines.send(answer)) return
    lines.send({
      id: answer.id,
      fault: { reference: onFault(new Error('the answer does not fit into a line')) }
    })
  } catch (error) {
    lines.send({ id: answer.id, fault: { reference: onFault(error) } })
  }
}

/** Serves a station whose key was proven, until either side ends it. */
export function serveStation(parts: StationConnectionParts): StationConnection {
  const waiting: unknown[] = []
  let atWork = 0

  const begin = async (value: unknown) => {
    atWork += 1
    const answer = await answerTo(value, parts)
    atWork -= 1
    sendAnswer(lines, answer, parts.onFault)
    takeNext()
  }
  const takeNext = () => {
    while (
      waiting.length > 0 &&
      atWork < CALLS_AT_ONCE_MAX &&
      lines.unsentBytes() < UNSENT_BYTES_BEFORE_WAITING
    ) {
      void begin(waiting.shift())
    }
    if (waiting.length > 0) lines.pause()
    else lines.resume()
  }
  const lines = openLineSocket({
    socket: parts.socket,
    limits: parts.limits,
    onLine: (line) => {
      // A line that is not JSON is refused like any other request that is not one: it harms nobody.
      waiting.push('value' in line ? line.value : null)
      takeNext()
    },
    onClosed: (why) => {
      waiting.length = 0
      parts.onClosed(why)
    }
  })
  parts.socket.on('drain', takeNext)
  return {
    announce: (event) => void lines.send({ event }),
    drop: (why) => lines.drop(why)
  }
}
