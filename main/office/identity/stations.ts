// Stations that join the office's store: offered by an administrator, shut out for good when revoked.
import { stationKeyTable, stationTable } from '@domain/identity/tables'
import { prepared, type Act, type Decide, type QueryHandler } from '../act'
import { refuse } from '../refusal'
import type { StationHub } from './station-hub'

/** The office begins to listen on the LAN only when its first station is invited. */
export function offerPairing(stations: StationHub | undefined) {
  return prepared<'identity.offerPairing', boolean>({
    prepare: async () =>
      (await stations?.open().then(
        () => true,
        () => false
      )) ?? false,
    decide: (_act, { stationName }, listening) =>
      (listening ? stations?.offer(stationName) : null) ??
      refuse('STATIONS_NOT_LISTENING', {}, 'openListening')
  })
}

/** Writes a station that has just paired, with the key that it will show from now on. */
export function recordStation(act: Act, station: { stationId: string; name: string; keyHex: string }): void {
  act.append({
    kind: 'identity.StationPaired',
    subject: `station:${station.stationId}`,
    payload: { stationId: station.stationId, name: station.name }
  })
  act.putDesk(stationKeyTable, { station_id: station.stationId, key_hex: station.keyHex })
}

export function revokeStation(stations: StationHub | undefined): Decide<'identity.revokeStation'> {
  return (act, { stationId, reason }) => {
    const row = act.get<{ revoked: number }>('SELECT revoked FROM station WHERE station_id = ?', stationId)
    if (!row || row.revoked === 1 || stationId === 'host') refuse('STATION_UNKNOWN')
    act.append({
      kind: 'identity.StationRevoked',
      subject: `station:${stationId}`,
      reason,
      payload: { stationId, from: 0, to: 1 }
    })
    act.removeDesk(stationKeyTable, { station_id: stationId })
    act.afterCommit(() => stations?.drop(stationId))
    return {}
  }
}

export const listStations: QueryHandler<'identity.listStations'> = async (reading) => {
  const rows = await reading.find(stationTable)
  return {
    stations: rows
      .sort((one, other) => one.paired_at.localeCompare(other.paired_at))
      .map((row) => ({
        stationId: row.station_id,
        name: row.name,
        pairedAt: row.paired_at,
        revoked: row.revoked === 1
      }))
  }
}
