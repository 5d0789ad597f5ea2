// Faults in full for whoever mends them, one JSON line each, on stderr. People see only the reference number.
import { randomBytes } from 'node:crypto'

/** Writes a fault and answers its reference number. Inputs are never written: they hold people's data. */
export function logFault(error: unknown, call: string): string {
  const reference = randomBytes(4).toString('hex')
  const { name, message, stack } =
    error instanceof Error ? error : { name: 'thrown', message: String(error), stack: undefined }
  process.stderr.write(`${JSON.stringify({ fault: reference, call, name, message, stack })}\n`)
  return reference
}
