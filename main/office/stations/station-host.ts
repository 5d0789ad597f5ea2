// The host's end of the station link: listens on the LAN, lets in whoever proves a station's key or the pairing code,
// and passes requests on. It must not know calls, the store or where keys are kept; all of that is handed in.
import { type AddressInfo, type Socket } from 'node:net'
import { createServer, type TLSSocket } from 'node:tls'

import type { Answer, CallFrame } from '@shared/contract/answers'

import { type LinkLimits, linkLimits, openLineSocket } from './line-socket'
import type { LinkEvent } from './link-protocol'
import { HANDSHAKE_MS_MAX, linkSecurity, PAIR_IDENTITY } from './link-security'
import type { PairingDoor } from './pairing-offer'
import { serveStation, type StationConnection } from './station-connection'

/** All sockets together, those that have proven nothing included. */
const CONNECTIONS_MAX = 256
/** A station comes back before its old connection is known to be dead; beyond this its oldest one goes. */
const CONNECTIONS_PER_STATION_MAX = 4

export interface StationHostParts {
  readonly listen: { readonly host: string; readonly port: number }
  /** The key of a station that may join, or null for one that is unknown or revoked. Called in each handshake. */
  readonly stationKey: (stationId: string) => Buffer | null
  readonly pairing: PairingDoor
  readonly onCall: (stationId: string, request: CallFrame) => Promise<Answer>
  /** Notes an error in full and gives the reference people can name. */
  readonly onFault: (error: unknown) => string
  /** How many connections a station has now; for a list of who is there. */
  readonly onPresence?: (stationId: string, connections: number) => void
  /** Someone who proved no key, with the reason: worth a line in the log, nothing more. */
  readonly onTurnedAway?: (address: string, why: string) => void
  readonly limits?: Partial<LinkLimits>
}

export interface StationHost {
  /** Where it listens; `port` is the one chosen if 0 was asked for. */
  readonly address: { readonly host: string; readonly port: number }
  /** Sends an event to every connected station. */
  readonly announce: (event: LinkEvent) => void
  /** Ends a station's connections at once; after revoking it, it cannot come back. */
  readonly drop: (stationId: string) => void
  readonly connectedStations: () => string[]
  /** Ends every connection and stops listening. */
  readonly close: () => Promise<void>
}

/** Who is at the other end, as named in the handshake; true only once the handshake has succeeded. */
type Peer = { readonly stationId: string } | { readonly offer: string }

function provePeer(parts: StationHostParts, identity: string): { peer: Peer; key: Buffer } | null {
  try {
    if (identity === PAIR_IDENTITY) {
      const held = parts.pairing.keyOnOffer()
      return held === null ? null : { peer: { offer: held.offer }, key: held.key }
    }
    const key = parts.stationKey(identity)
    return key === null ? null : { peer: { stationId: identity }, key }
  } catch (error) {
    // This runs inside the TLS library's callback, where a throw would end the process.
    parts.onFault(error)
    return null
  }
}

/** The first connection of a station: it gets its id, name and key, says that it keeps them, and leaves. */
async function pair(socket: TLSSocket, offer: string, parts: StationHostParts): Promise<void> {
  const limits = { ...linkLimits, ...parts.limits, lineBytesMax: 4096, silenceMsMax: HANDSHAKE_MS_MAX }
  const lines = openLineSocket({
    socket,
    limits,
    onLine: () => lines.end(),
    onClosed: () => undefined
  })
  try {
    const station = await parts.pairing.take(offer)
    if (station === null) lines.drop('the code was spent')
    else lines.send({ paired: { ...station, key: station.key.toString('base64') } })
  } catch (error) {
    parts.onFault(error)
    lines.drop('the station could not be enrolled')
  }
}

/** Keeps the open connections, by station, oldest first. */
function connectionBook(onPresence: StationHostParts['onPresence']) {
  const book = new Map<string, Set<StationConnection>>()
  return {
    add: (stationId: string, connection: StationConnection) => {
      const own = book.get(stationId) ?? new Set()
      book.set(stationId, own.add(connection))
      const oldest = own.values().next().value
      if (own.size > CONNECTIONS_PER_STATION_MAX) oldest?.drop('more connections than a station needs')
      onPresence?.(stationId, own.size)
    },
    remove: (stationId: string, connection: StationConnection) => {
      const own = book.get(stationId)
      own?.delete(connection)
      if (own?.size === 0) book.delete(stationId)
      onPresence?.(stationId, own?.size ?? 0)
    },
    of: (stationId: string) => [...(book.get(stationId) ?? [])],
    all: () => [...book.values()].flatMap((own) => [...own]),
    stations: () => [...book.keys()]
  }
}

/** Starts listening; rejects where the address cannot be had. */
export async function listenForStations(parts: StationHostParts): Promise<StationHost> {
  const peers = new WeakMap<TLSSocket, Peer>()
  const sockets = new Set<Socket>()
  const book = connectionBook(parts.onPresence)
  const limits = { ...linkLimits, ...parts.limits }

  const serve = (socket: TLSSocket, stationId: string) => {
    const connection = serveStation({
      socket,
      limits,
      onCall: (request) => parts.onCall(stationId, request),
      onFault: parts.onFault,
      onClosed: () => book.remove(stationId, connection)
    })
    book.add(stationId, connection)
  }
  const server = createServer({
    ...linkSecurity,
    handshakeTimeout: HANDSHAKE_MS_MAX,
    pskCallback: (socket, identity) => {
      const proven = provePeer(parts, identity)
      if (proven === null) return null
      peers.set(socket, proven.peer)
      return proven.key
    }
  })
  server.maxConnections = CONNECTIONS_MAX
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('secureConnection', (socket) => {
    socket.disableRenegotiation()
    const peer = peers.get(socket)
    // A handshake that asked for no key has resumed an old session, which must not open anything.
    if (peer === undefined) socket.destroy()
    else if ('offer' in peer) void pair(socket, peer.offer, parts)
    else serve(socket, peer.stationId)
  })
  server.on('tlsClientError', (error, socket) => {
    parts.onTurnedAway?.(socket.remoteAddress ?? '', error.message)
    socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ ...parts.listen }, () => {
      server.removeListener('error', reject)
      resolve()
    })
  })
  server.on('error', (error) => void parts.onFault(error))
  const { address, port } = server.address() as AddressInfo
  return {
    address: { host: address, port },
    announce: (event) => book.all().forEach((connection) => connection.announce(event)),
    drop: (stationId) => book.of(stationId).forEach((connection) => connection.drop('revoked')),
    connectedStations: book.stations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      })
  }
}
