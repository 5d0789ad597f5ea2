// Sends queued papers to the printers of their stations, and scans of serial scanners to the windows: the drivers
// between the store's rows and the devices. A print job is committed before anything is sent.
import { newId } from '@shared/ids'
import type { Caller } from './act'
import { devicesOf, type Device, type DeviceHub, type DeviceStanding } from './devices'
import { encodeReceipt } from './devices/escpos'
import { startPrintLoop, type PrintEvent, type PrintLoop, type PrintQueue } from './devices/print-queue'
import { openSerialScanner, type ScannerState, type SerialScanner } from './devices/serial-scanner'
import { tcpPrinter } from './devices/tcp-printer'
import type { Transport } from './devices/transport'
import { drawJob, moveJob, type PrintJobRow } from './documents'
import { hostStation } from './identity/station-hub'
import type { Office } from './office'
import { paperDrawers } from './paper-drawers'

export interface OwnedDeviceHub extends DeviceHub {
  /** Begins to drive the devices of an open office. */
  attach(office: Office): void
  stop(): Promise<void>
}

type Tell = (deviceId: string, standing: DeviceStanding) => void

/** A hub that is made before the office, because the office's handlers ask it, and attached after. */
export function deviceHub({
  system,
  onFault
}: {
  system: Caller
  onFault: (fault: unknown) => void
}): OwnedDeviceHub {
  const standings = new Map<string, DeviceStanding>()
  const scanners = new Map<string, { settings: string; scanner: SerialScanner }>()
  const transports = new Map<string, Transport>()
  let office: Office | null = null
  let loop: PrintLoop | null = null
  let stopListening: (() => void) | null = null

  const kick = (): void => void loop?.kick().catch(onFault)
  /** How a device stands is no row of the store: whoever shows it hears of a change by this alone. */
  const tell: Tell = (deviceId, standing) => {
    standings.set(deviceId, standing)
    office?.announce({ topic: 'devices', subjects: [`device:${deviceId}`], seq: 0 })
  }

  const refresh = (): void => {
    if (!office) return
    const devices = devicesOf(office.reading(system))
    transports.clear()
    for (const [device, transport] of transportsOf(devices, tell)) transports.set(device, transport)
    matchScanners(devices, { scanners, tell, announce: office.announce })
    kick()
  }

  return {
    standingOf: (deviceId) => standings.get(deviceId) ?? { state: 'UNTRIED', problem: null },
    refresh,
    attach: (opened) => {
      office = opened
      loop = startPrintLoop(queueOf(opened, system, onFault), transports)
      // The loop announces its own jobs too: after a failure the rest waits until a person, a paper or a setting
      // gives a reason to try the printer again.
      stopListening = opened.onEvent(({ topic, subjects }) => {
        if (topic === 'documents' && !subjects.every((subject) => subject.startsWith('job:'))) kick()
      })
      refresh()
    },
    stop: async () => {
      stopListening?.()
      office = null
      await Promise.all([...scanners.values()].map(({ scanner }) => scanner.close()))
      await loop?.kick().catch(() => undefined)
    }
  }
}

/** A station's receipt printer takes all its receipts; transports are named by station. */
function transportsOf(devices: readonly Device[], tell: Tell): Map<string, Transport> {
  const transports = new Map<string, Transport>()
  for (const { deviceId, stationId, settings } of devices) {
    if (settings.kind !== 'RECEIPT_PRINTER') continue
    const printer = tcpPrinter({
      host: settings.host,
      port: settings.port,
      isAcknowledging: settings.answers
    })
    transports.set(stationId, {
      send: async (bytes) => {
        const outcome = await printer.send(bytes)
        const failed = outcome.outcome === 'FAILED'
        tell(deviceId, { state: failed ? 'FAILED' : 'READY', problem: failed ? outcome.code : null })
        return outcome
      }
    })
  }
  return transports
}

function queueOf(office: Office, system: Caller, onFault: (fault: unknown) => void): PrintQueue {
  const reading = office.reading(system)
  const move = async (jobId: string, event: PrintEvent, problem: string | null): Promise<void> => {
    await office.act({ caller: system, command: newId() }, (act) => moveJob(act, jobId, { event, problem }))
    office.announce({ topic: 'documents', subjects: [`job:${jobId}`], seq: office.head().seq })
  }
  const open = "route = 'DEVICE' AND state IN ('QUEUED', 'SENT')"
  return {
    devices: () =>
      reading
        .all<{ station_id: string }>(`SELECT DISTINCT station_id FROM desk_print_job WHERE ${open}`)
        .map(({ station_id }) => station_id),
    next: (station) => {
      const job = reading.get<PrintJobRow>(
        `SELECT * FROM desk_print_job WHERE ${open} AND station_id = ? ORDER BY job_id LIMIT 1`,
        station
      )
      if (!job) return null
      return {
        id: job.job_id,
        device: station,
        state: job.state as 'QUEUED' | 'SENT',
        draw: () => {
          try {
            return bytesOf(office, system, job)
          } catch (fault) {
            // One paper that cannot be drawn must not hold up those behind it.
            onFault(fault)
            return null
          }
        }
      }
    },
    markSent: (jobId) => move(jobId, 'SEND', null),
    markOutcome: (jobId, outcome) =>
      move(jobId, outcome.outcome, outcome.outcome === 'CONFIRMED' ? null : outcome.code)
  }
}

function bytesOf(office: Office, system: Caller, job: PrintJobRow): Uint8Array {
  const drawn = drawJob(office.reading(system), job, paperDrawers)
  if (drawn.kind !== 'receipt') throw new Error(`a receipt printer cannot print ${job.form}`)
  return Buffer.concat(drawn.copies.map((picture) => encodeReceipt({ picture })))
}

interface Scanners {
  scanners: Map<string, { settings: string; scanner: SerialScanner }>
  tell: Tell
  announce: Office['announce']
}

/** Opens the scanners that are set and not open, closes those that are open and no longer set. */
function matchScanners(devices: readonly Device[], { scanners, tell, announce }: Scanners): void {
  // A scanner hangs on its own computer: this process sees only those of the host.
  const wanted = devices.filter(
    ({ stationId, settings }) => stationId === hostStation.stationId && settings.kind === 'SERIAL_SCANNER'
  )
  for (const [deviceId, open] of scanners) {
    const still = wanted.find((device) => device.deviceId === deviceId)
    if (still && JSON.stringify(still.settings) === open.settings) continue
    scanners.delete(deviceId)
    void open.scanner.close()
  }
  for (const { deviceId, stationId, settings } of wanted) {
    if (settings.kind !== 'SERIAL_SCANNER' || scanners.has(deviceId)) continue
    const scanner = openSerialScanner(settings, {
      onCode: (code) => announce({ topic: 'devices.scan', subjects: [`station:${stationId}`], seq: 0, code }),
      onState: (state) => tell(deviceId, standingOf(state))
    })
    scanners.set(deviceId, { settings: JSON.stringify(settings), scanner })
  }
}

function standingOf(state: ScannerState): DeviceStanding {
  if (state.state === 'open') return { state: 'READY', problem: null }
  return { state: 'ABSENT', problem: state.state }
}
