// The life of a print job and the loop that sends jobs, one at a time for each printer, never one twice
// without a person's word. Where jobs are kept and what stands on them it does not know.
import type { SendOutcome, Transport } from './transport'

export type PrintState = 'QUEUED' | 'SENT' | 'CONFIRMED' | 'FAILED' | 'UNKNOWN'

/**
 * `SEND` and the three outcomes come from the loop; `RETRY` of a failed job, and `SEEN` or `NOT_SEEN` of an
 * unknown one, come from a person who looked at the printer.
 */
export type PrintEvent = 'SEND' | 'CONFIRMED' | 'FAILED' | 'UNKNOWN' | 'RETRY' | 'SEEN' | 'NOT_SEEN'

const moves: Record<PrintState, Partial<Record<PrintEvent, PrintState>>> = {
  QUEUED: { SEND: 'SENT', FAILED: 'FAILED' },
  SENT: { CONFIRMED: 'CONFIRMED', FAILED: 'FAILED', UNKNOWN: 'UNKNOWN' },
  FAILED: { RETRY: 'QUEUED' },
  UNKNOWN: { SEEN: 'CONFIRMED', NOT_SEEN: 'FAILED' },
  CONFIRMED: {}
}

/** The state after an event. Throws an Error on a move that must never happen: it is a bug, not a refusal. */
export function nextPrintState(state: PrintState, event: PrintEvent): PrintState {
  const next = moves[state][event]
  if (!next) throw new Error(`a print job that is ${state} cannot be ${event}`)
  return next
}

export interface PrintJob {
  id: string
  /** Which transport it is for. */
  device: string
  state: 'QUEUED' | 'SENT'
  /**
   * Draws it, ready for the printer; null when it cannot be drawn. It costs tens of milliseconds, so only a job that
   * is sent is drawn.
   */
  draw: () => Uint8Array | null
}

/** The jobs as the store keeps them. Every mark is durable before its promise resolves. */
export interface PrintQueue {
  /** The devices that have a job `QUEUED` or `SENT`. */
  devices: () => Promise<string[]> | string[]
  /** The oldest job of a device that is `QUEUED` or `SENT`. */
  next: (device: string) => Promise<PrintJob | null> | PrintJob | null
  markSent: (id: string) => Promise<void> | void
  markOutcome: (id: string, outcome: SendOutcome) => Promise<void> | void
}

/**
 * Sends what waits and returns how many jobs were settled. Only one call may run at a time (`startPrintLoop`
 * sees to it): a job found `SENT` is then one the process died over, and becomes `UNKNOWN` instead of being
 * sent again. A device that fails is left alone until the next call, and holds up no other device.
 */
export async function drainPrintQueue(
  queue: PrintQueue,
  transports: ReadonlyMap<string, Transport>
): Promise<number> {
  const counts = await Promise.all(
    (await queue.devices()).map((device) => drainDevice(queue, device, transports.get(device)))
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

async function drainDevice(
  queue: PrintQueue,
  device: string,
  transport: Transport | undefined
): Promise<number> {
  let count = 0
  for (let job = await queue.next(device); job !== null; job = await queue.next(device)) {
    const outcome = await settleJob(queue, job, transport)
    await queue.markOutcome(job.id, outcome)
    count += 1
    if (outcome.outcome === 'FAILED') break
  }
  return count
}

async function settleJob(
  queue: PrintQueue,
  job: PrintJob,
  transport: Transport | undefined
): Promise<SendOutcome> {
  if (job.state === 'SENT') return { outcome: 'UNKNOWN', code: 'INTERRUPTED' }
  if (!transport) return { outcome: 'FAILED', code: 'NO_SUCH_DEVICE' }
  const bytes = job.draw()
  if (!bytes) return { outcome: 'FAILED', code: 'NOT_DRAWN' }
  await queue.markSent(job.id)
  try {
    return await transport.send(bytes)
  } catch {
    // A transport that breaks its promise may have printed: only "unknown" is true of such a job.
    return { outcome: 'UNKNOWN', code: 'FAULT' }
  }
}

export interface PrintLoop {
  /** Drains the queue; a call during a drain makes one more follow it. Resolves when the queue is drained. */
  kick: () => Promise<void>
}

/** Makes one drain at a time of any number of calls. A fault of the store rejects the kicks that wait for it. */
export function startPrintLoop(queue: PrintQueue, transports: ReadonlyMap<string, Transport>): PrintLoop {
  let running: Promise<void> | null = null
  let kicks = 0

  const run = async (): Promise<void> => {
    try {
      let served: number
      do {
        served = kicks
        await drainPrintQueue(queue, transports)
      } while (served !== kicks)
    } finally {
      running = null
    }
  }

  return {
    kick: () => {
      kicks += 1
      running ??= run()
      return running
    }
  }
}
