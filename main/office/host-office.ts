// An office with everything around it that lives as long as the process: devices, stations, the link to the centre.
// The office process and the headless `serve` run the same one.
import { deviceHub } from './printing'
import { openOffice, type Office, type OfficeParts } from './office'
import { centreLink } from './replication'
import { stationDoor, type Listening } from './station-door'
import { systemCaller } from './system-caller'

export interface HostedOffice {
  office: Office
  close(): Promise<void>
}

/** Opens the store and starts what works beside it. `listen` null keeps other stations out. */
export async function hostOffice(
  parts: Pick<OfficeParts, 'directory' | 'keyHex' | 'logFault' | 'shell' | 'now'>,
  listen: Listening | null
): Promise<HostedOffice> {
  const { logFault } = parts
  const devices = deviceHub({ system: systemCaller, onFault: (fault) => void logFault(fault, 'printing') })
  const centre = centreLink({ onFault: (fault) => void logFault(fault, 'replication') })
  const door = listen ? stationDoor({ listen, system: systemCaller, logFault }) : null
  const office = await openOffice({
    ...parts,
    deviceHub: devices,
    centre,
    ...(door ? { stations: door } : {})
  })
  const close = async (): Promise<void> => {
    await door?.stop()
    await centre.stop()
    await devices.stop()
    await office.close()
  }
  try {
    await door?.attach(office)
    devices.attach(office)
    centre.attach(office)
  } catch (error) {
    await close()
    throw error
  }
  return { office, close }
}
