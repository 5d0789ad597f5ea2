// How a serial port is read. On Linux and macOS a read of nothing means that the cable was pulled, but the driver
// package reads again at once, without end: the office process would spin until its memory is full, and nobody would
// be told (serialport/bindings-cpp issue 162).
import { read } from 'node:fs'
import { promisify } from 'node:util'
import {
  autoDetect,
  DarwinPortBinding,
  LinuxPortBinding,
  type WindowsPortBinding
} from '@serialport/bindings-cpp'
import { unixRead } from '@serialport/bindings-cpp/dist/unix-read.js'

/** The package's own type of a driver does not resolve here; this is what we use of it. */
interface SerialBinding {
  list: () => Promise<unknown>
  open: (options: {
    path: string
    baudRate: number
  }) => Promise<LinuxPortBinding | DarwinPortBinding | WindowsPortBinding>
}

const readFile = promisify(read)
const driver = autoDetect() as SerialBinding

/** As the driver names a device that is gone. */
class PulledCable extends Error {
  readonly code = 'ENXIO'
}

/** Throws {@link PulledCable} where a file would be at its end: a port waits for bytes instead of giving none. */
const readOrGone = (async (...from: Parameters<typeof readFile>) => {
  const done = await readFile(...from)
  if (done.bytesRead === 0) throw new PulledCable('the port is gone')
  return done
}) as typeof readFile

/** The driver of this system; its reads end when the cable is pulled, with an error that has `disconnect: true`. */
export const serialBinding: SerialBinding = {
  list: () => driver.list(),
  open: async (options) => {
    const port = await driver.open(options)
    if (!(port instanceof LinuxPortBinding || port instanceof DarwinPortBinding)) return port
    port.read = (buffer, offset, length) =>
      unixRead({ binding: port, buffer, offset, length, fsReadAsync: readOrGone })
    return port
  }
}
