// A new station's first connection: the typed code is its key, and what comes back is the station's own key for all
// later ones. It must not know where that is kept; `keep` does.
import { type ConnectFailure, connectToHost, type HostAddress } from './connect-to-host'
import { linkLimits, openLineSocket } from './line-socket'
import { HANDSHAKE_MS_MAX, PAIR_IDENTITY } from './link-security'
import { pairingKey, parsePairingCode, type PairingCodeMistake } from './pairing-code'
import type { NewStation } from './pairing-offer'

/**
 * `CODE_*`: mistyped, found without asking the host. `REFUSED`: the host holds out no such code (wrong, used, or its
 * ten minutes are over). `AWAY`: the host was not reached or left half way; a code half used is spent, ask for another.
 */
export type PairingOutcome =
  | { readonly paired: NewStation }
  | { readonly failed: `CODE_${PairingCodeMistake}` | ConnectFailure['failed']; readonly why: string }

export interface PairingRequest extends HostAddress {
  /** As typed by a person. */
  readonly code: string
  /** Stores the station's id, name and key durably; the host is told only after it has resolved. */
  readonly keep: (station: NewStation) => Promise<void>
}

function readPaired(value: unknown): NewStation | null {
  const paired = typeof value === 'object' && value !== null && 'paired' in value ? value.paired : null
  if (typeof paired !== 'object' || paired === null) return null
  const { stationId, name, key } = paired as Record<string, unknown>
  if (typeof stationId !== 'string' || typeof name !== 'string' || typeof key !== 'string') return null
  const bytes = Buffer.from(key, 'base64')
  return bytes.length === 32 ? { stationId, name, key: bytes } : null
}

/** Pairs this station with the host at an address. Never throws for what a person or a network can do wrong. */
export async function pairWithHost({ host, port, code, keep }: PairingRequest): Promise<PairingOutcome> {
  const parsed = parsePairingCode(code)
  if ('mistake' in parsed) return { failed: `CODE_${parsed.mistake}`, why: 'mistyped' }
  const socket = await connectToHost(
    { host, port },
    { identity: PAIR_IDENTITY, key: pairingKey(parsed.code) }
  )
  if ('failed' in socket) return socket
  const limits = { ...linkLimits, lineBytesMax: 4096 }
  const station = await new Promise<NewStation | null>((resolve) => {
    const timer = setTimeout(() => lines.drop('no answer in time'), HANDSHAKE_MS_MAX)
    const lines = openLineSocket({
      socket,
      limits,
      onLine: (line) => {
        lines.pause()
        clearTimeout(timer)
        resolve('value' in line ? readPaired(line.value) : null)
      },
      onClosed: () => {
        clearTimeout(timer)
        resolve(null)
      }
    })
  })
  if (station === null) {
    socket.destroy()
    return { failed: 'AWAY', why: 'the host left before the station was enrolled' }
  }
  try {
    await keep(station)
  } finally {
    socket.end('{"kept":true}\n')
    socket.resume()
  }
  return { paired: station }
}
