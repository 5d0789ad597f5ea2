// Opens the office to its other stations: pairs them, knows their keys, hands their calls to the router.
import { randomBytes } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { newId } from '@shared/ids'
import type { Caller } from './act'
import { recordStation } from './identity/stations'
import type { PairingOffer, StationHub } from './identity/station-hub'
import type { Office } from './office'
import { holdPairingOffers, listenForStations, type PairingOffers, type StationHost } from './stations'

export interface Listening {
  host: string
  port: number
}

export interface OwnedStationHub extends StationHub {
  /** Serves an open office. It listens at once only when stations are paired already. */
  attach(office: Office): Promise<void>
  /** Where it listens; null while it does not. */
  listening(): Listening | null
  stop(): Promise<void>
}

/** A door that is made before the office, because the office's handlers ask it, and attached after. */
export function stationDoor({
  listen,
  system,
  logFault
}: {
  listen: Listening
  system: Caller
  logFault: (fault: unknown, call: string) => string
}): OwnedStationHub {
  let office: Office | null = null
  let offers: PairingOffers | null = null
  let host: StationHost | null = null
  let stopAnnouncing: (() => void) | null = null
  let opening: Promise<void> | null = null

  const listenNow = async (served: Office): Promise<void> => {
    offers = holdPairingOffers({ now: () => new Date(), enrol: (name) => enrol(served, system, name) })
    host = await listenForStations({
      listen,
      stationKey: (stationId) => stationKey(served, system, stationId),
      pairing: offers,
      onCall: (stationId, frame) => served.answer(frame, stationId),
      onFault: (fault) => logFault(fault, 'station link')
    })
    const { announce } = host
    stopAnnouncing = served.onEvent((event) => {
      // What the host's scanner reads is meant for the window beside it.
      if (event.topic !== 'devices.scan') announce(event)
    })
  }

  /** Once for all who ask at the same time; a port that could not be had is asked for again. */
  const open = (): Promise<void> => {
    if (!office) return Promise.resolve()
    opening ??= listenNow(office).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }

  return {
    open,
    offer: (stationName): PairingOffer | null => {
      if (!offers || !host) return null
      const { code, expiresAt } = offers.hold(stationName)
      const { port } = host.address
      return { code, expiresAt: expiresAt.toISOString(), host: reachableHost(host.address.host), port }
    },
    drop: (stationId) => host?.drop(stationId),
    listening: () => host?.address ?? null,
    attach: async (opened) => {
      office = opened
      const paired = opened.reading(system).get('SELECT 1 FROM desk_station_key LIMIT 1')
      // A port that is taken keeps the other stations out, and must not keep this one from working.
      if (paired) await open().catch((fault: unknown) => logFault(fault, 'station link'))
    },
    stop: async () => {
      stopAnnouncing?.()
      await host?.close()
    }
  }
}

async function enrol(office: Office, system: Caller, name: string) {
  const station = { stationId: newId(), name, key: randomBytes(32) }
  await office.act({ caller: system, command: newId() }, (act) =>
    recordStation(act, { stationId: station.stationId, name, keyHex: station.key.toString('hex') })
  )
  return station
}

function stationKey(office: Office, system: Caller, stationId: string): Buffer | null {
  const row = office
    .reading(system)
    .get<{ key_hex: string }>('SELECT key_hex FROM desk_station_key WHERE station_id = ?', stationId)
  return row ? Buffer.from(row.key_hex, 'hex') : null
}

/** What to type at the other station: this computer's address on the LAN when it listens on all. */
function reachableHost(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  return outside?.address ?? '127.0.0.1'
}
