// Printers and scanners of a station. Settings of this desk, not business facts: kept in desk tables.
import { z } from 'zod'
import { labelSizeNames } from '../label-sizes'
import { command, query } from './contract'
import { id, line, nothing } from './shapes'

export const deviceSettings = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('RECEIPT_PRINTER'),
    name: line,
    host: z.string().min(1).max(253),
    port: z.int().min(1).max(65535),
    /** False for clones that never answer a status request: their jobs end as UNKNOWN. */
    answers: z.boolean()
  }),
  z.strictObject({
    kind: z.literal('SERIAL_SCANNER'),
    name: line,
    path: z.string().min(1).max(260),
    baudRate: z.int().min(300).max(921600)
  }),
  z.strictObject({
    /** What lies in the label printer of this desk; the shell prints, no driver of ours. */
    kind: z.literal('LABEL_STOCK'),
    name: line,
    size: z.enum(labelSizeNames)
  })
])

export const devices = {
  listDevices: query('devices.use', {
    input: nothing,
    output: z.strictObject({
      devices: z.array(
        z.strictObject({
          deviceId: id,
          settings: deviceSettings,
          state: z.enum(['READY', 'ABSENT', 'FAILED', 'UNTRIED']),
          problem: z.string().nullable()
        })
      )
    })
  }),
  saveDevice: command('devices.administer', {
    input: z.strictObject({ deviceId: id.nullable(), settings: deviceSettings }),
    output: z.strictObject({ deviceId: id })
  }),
  removeDevice: command('devices.administer', { input: z.strictObject({ deviceId: id }), output: nothing })
} as const
