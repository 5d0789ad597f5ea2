// The lines on a connection between host and station: one JSON value each, ended by a newline, at most 36 MiB (the
// four photos of an asset travel in one). It must not know sockets, calls or who is speaking.
import type { Answer, OfficeEvent } from '@shared/contract/answers'

export const LINE_BYTES_MAX = 36 * 1024 * 1024
const NEWLINE = 0x0a

/** An answer on the wire; `id` is null where the request had none that could be read. */
export type LinkAnswer = { readonly id: string | number | null } & Answer

/** Events of the store and of devices alike. */
export type LinkEvent = OfficeEvent

/** What the host may say to a paired station, besides pings. */
export type HostFrame = { answer: LinkAnswer } | { event: LinkEvent } | { unknown: true }

/** One line, or null where the value does not fit into one. */
export function encodeLine(value: unknown, bytesMax = LINE_BYTES_MAX): Buffer | null {
  const line = Buffer.from(`${JSON.stringify(value)}\n`, 'utf8')
  return line.length > bytesMax ? null : line
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** What a line says: its value, or that it is not JSON in UTF-8. */
export function parseLine(line: Buffer): { value: unknown } | { malformed: true } {
  try {
    const value: unknown = JSON.parse(strictUtf8.decode(line))
    return { value }
  } catch {
    return { malformed: true }
  }
}

/** Takes bytes as they come and gives whole lines, without their newline and without empty ones. */
export interface LineSplitter {
  /** The lines that these bytes complete, or `tooLong` once a line passes the limit: nothing after that is sound. */
  readonly push: (bytes: Buffer) => { lines: Buffer[] } | { tooLong: true }
}

/** Holds at most one unfinished line of `bytesMax` bytes, however slowly or oddly it arrives. */
export function splitLines(bytesMax = LINE_BYTES_MAX): LineSplitter {
  let parts: Buffer[] = []
  let length = 0
  return {
    push: (bytes) => {
      const lines: Buffer[] = []
      let from = 0
      while (from < bytes.length) {
        const newline = bytes.indexOf(NEWLINE, from)
        const end = newline === -1 ? bytes.length : newline
        length += end - from
        if (length >= bytesMax) return { tooLong: true }
        if (end > from) parts.push(bytes.subarray(from, end))
        if (newline === -1) break
        if (length > 0) lines.push(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts))
        parts = []
        length = 0
        from = newline + 1
      }
      return { lines }
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isAnswer(value: Record<string, unknown>): boolean {
  const { refusal, fault } = value
  if ('ok' in value) return true
  if (isRecord(refusal)) return typeof refusal['code'] === 'string' && isRecord(refusal['params'])
  return isRecord(fault) && typeof fault['reference'] === 'string'
}

/** Sorts what a host said. The host proved its key, so its shapes are checked, its outputs are believed. */
export function readHostFrame(value: unknown): HostFrame {
  if (!isRecord(value)) return { unknown: true }
  if (isRecord(value['event']) && typeof value['event']['topic'] === 'string') {
    return { event: value['event'] as unknown as LinkEvent }
  }
  // An output without a value (`ok: undefined`) loses its key in JSON; an id alone is then a whole answer.
  const answer = isAnswer(value) || !('refusal' in value || 'fault' in value)
  if (!('id' in value) || !answer) return { unknown: true }
  const whole = 'refusal' in value || 'fault' in value ? value : { ok: undefined, ...value }
  return { answer: whole as unknown as LinkAnswer }
}

/** The id of a request that is otherwise not one, so that its sender learns which was refused. */
export function idOf(value: unknown): string | number | null {
  const id = isRecord(value) ? value['id'] : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
