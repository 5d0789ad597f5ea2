// Commands and queries of devices, for the router: settings of this desk, and how each device stands.
import type { z } from 'zod'
import { deviceSettings } from '@shared/contract/devices'
import { deviceTable } from '@domain/documents/tables'
import type { RowIn } from '@domain/journal/table'
import type { HandlersOf } from '../act'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

export type DeviceSettings = z.output<typeof deviceSettings>
export interface Device {
  deviceId: string
  stationId: string
  settings: DeviceSettings
}
export interface DeviceStanding {
  state: 'READY' | 'ABSENT' | 'FAILED' | 'UNTRIED'
  problem: string | null
}

/** The drivers of the open office; without one (a store opened for one call) no device is ever tried. */
export interface DeviceHub {
  standingOf(deviceId: string): DeviceStanding
  /** Settings have changed: open and close what must be. */
  refresh(): void
}

type DeviceRow = RowIn<typeof deviceTable>
const untried: DeviceStanding = { state: 'UNTRIED', problem: null }

export function devices({ hub }: { hub?: DeviceHub | undefined }): HandlersOf<'devices'> {
  return {
    listDevices: (reading) => ({
      devices: devicesOf(reading)
        .filter(({ stationId }) => stationId === reading.caller.stationId)
        .map(({ deviceId, settings }) => ({ deviceId, settings, ...(hub?.standingOf(deviceId) ?? untried) }))
    }),
    saveDevice: (act, { deviceId, settings }) => {
      const known = deviceId
        ? act.get<DeviceRow>('SELECT * FROM desk_device WHERE device_id = ?', deviceId)
        : undefined
      if (deviceId && !known) refuse('DEVICE_UNKNOWN')
      const row = {
        device_id: deviceId ?? act.newId(),
        station_id: known?.station_id ?? act.caller.stationId,
        settings: JSON.stringify(settings)
      }
      act.putDesk(deviceTable, row)
      act.afterCommit(() => hub?.refresh())
      return { deviceId: row.device_id }
    },
    removeDevice: (act, { deviceId }) => {
      if (!act.get('SELECT 1 FROM desk_device WHERE device_id = ?', deviceId)) refuse('DEVICE_UNKNOWN')
      act.removeDesk(deviceTable, { device_id: deviceId })
      act.afterCommit(() => hub?.refresh())
      return {}
    }
  }
}

/** Every device of the office, with readable settings. */
export function devicesOf(reads: Pick<Reads, 'all'>): Device[] {
  return reads.all<DeviceRow>('SELECT * FROM desk_device ORDER BY device_id').map((row) => ({
    deviceId: row.device_id,
    stationId: row.station_id,
    settings: deviceSettings.parse(JSON.parse(row.settings))
  }))
}
