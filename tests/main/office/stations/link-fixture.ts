import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

import type { Answer, CallFrame } from '@shared/contract/answers'

import {
  holdPairingOffers,
  joinHost,
  listenForStations,
  type LinkLimits,
  type LinkState,
  type NewStation,
  type StationHost,
  type StationLink
} from '../../../../main/office/stations'

export interface HostFixture {
  readonly host: StationHost
  readonly port: number
  readonly offers: ReturnType<typeof holdPairingOffers>
  /** What the office would keep in its store. */
  readonly keys: Map<string, Buffer>
  readonly faults: unknown[]
  readonly turnedAway: string[]
  readonly calls: { stationId: string; request: CallFrame }[]
  /** Adds a station as if it had been paired before. */
  readonly enrolled: (name: string) => NewStation
  /** Resolves once every station's number of connections fits. */
  readonly presence: (stationId: string, connections: number) => Promise<void>
}

export interface FixtureParts {
  readonly onCall?: (request: CallFrame) => Promise<Answer>
  readonly port?: number
  readonly keys?: Map<string, Buffer>
  readonly limits?: Partial<LinkLimits>
  readonly now?: () => Date
}

const open: { close: () => Promise<void> | void }[] = []

/** For `afterEach`: everything these helpers opened is closed, also when a test failed half way. */
export async function closeAll(): Promise<void> {
  for (const { close } of open.splice(0).reverse()) await close()
}

/** Resolves when a condition holds, asked again each time the returned `look` is called. */
function watcher() {
  const waiting = new Set<() => void>()
  return {
    look: () => [...waiting].forEach((ask) => ask()),
    until: (holds: () => boolean) =>
      new Promise<void>((resolve) => {
        const ask = () => {
          if (!holds()) return
          waiting.delete(ask)
          resolve()
        }
        waiting.add(ask)
        ask()
      })
  }
}

const echo = (request: CallFrame): Promise<Answer> => Promise.resolve({ ok: request.input })

export async function openHost(parts: FixtureParts = {}): Promise<HostFixture> {
  const keys = parts.keys ?? new Map<string, Buffer>()
  const faults: unknown[] = []
  const turnedAway: string[] = []
  const calls: HostFixture['calls'] = []
  const connections = new Map<string, number>()
  const presence = watcher()
  const enrolled = (name: string): NewStation => {
    const station = { stationId: randomUUID(), name, key: randomBytes(32) }
    keys.set(station.stationId, station.key)
    return station
  }
  const offers = holdPairingOffers({
    now: parts.now ?? (() => new Date()),
    enrol: (name) => Promise.resolve(enrolled(name))
  })
  const host = await listenForStations({
    listen: { host: '127.0.0.1', port: parts.port ?? 0 },
    stationKey: (stationId) => keys.get(stationId) ?? null,
    pairing: offers,
    onCall: (stationId, request) => {
      calls.push({ stationId, request })
      return (parts.onCall ?? echo)(request)
    },
    onFault: (error) => {
      faults.push(error)
      return `fault-${faults.length}`
    },
    onPresence: (stationId, count) => {
      connections.set(stationId, count)
      presence.look()
    },
    onTurnedAway: (_address, why) => turnedAway.push(why),
    ...(parts.limits ? { limits: parts.limits } : {})
  })
  open.push(host)
  return {
    host,
    port: host.address.port,
    offers,
    keys,
    faults,
    turnedAway,
    calls,
    enrolled,
    presence: (stationId, count) => presence.until(() => (connections.get(stationId) ?? 0) === count)
  }
}

export function join(port: number, station: Pick<NewStation, 'stationId' | 'key'>): StationLink {
  const { stationId, key } = station
  const link = joinHost({ host: '127.0.0.1', port, stationId, key, backoffMs: { first: 10, longest: 50 } })
  open.push(link)
  return link
}

export function reached(link: StationLink, state: LinkState): Promise<void> {
  return new Promise((resolve) => {
    const end = link.onState((next) => {
      if (next !== state) return
      end()
      resolve()
    })
    if (link.state() === state) {
      end()
      resolve()
    }
  })
}

/** A wire between station and host that keeps every byte, and can be cut. */
export async function openWire(port: number) {
  const bytes: Buffer[] = []
  const ends = new Set<Socket>()
  const server = createServer((station) => {
    const host = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [station, host],
      [host, station]
    ] as const) {
      ends.add(from)
      from.on('data', (chunk: Buffer) => {
        bytes.push(chunk)
        to.write(chunk)
      })
      from.on('error', () => undefined)
      from.on('close', () => to.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => ends.forEach((end) => end.destroy())
  open.push({
    close: () => {
      cut()
      server.close()
    }
  })
  return { port: (server.address() as AddressInfo).port, seen: () => Buffer.concat(bytes), cut }
}
