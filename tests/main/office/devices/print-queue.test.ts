import { describe, expect, it } from 'vitest'
import { drainPrintQueue, nextPrintState, startPrintLoop } from '../../../../main/office/devices/print-queue'
import type { PrintEvent, PrintQueue, PrintState } from '../../../../main/office/devices/print-queue'
import type { SendOutcome, Transport } from '../../../../main/office/devices/transport'

interface KeptJob {
  id: string
  device: string
  state: PrintState
  code?: string
}

const confirmed: SendOutcome = { outcome: 'CONFIRMED', isPaperLow: false }
const refused: SendOutcome = { outcome: 'FAILED', code: 'REFUSED' }

/** A queue in memory; the store's own is tested with the store. */
class KeptQueue implements PrintQueue {
  constructor(readonly jobs: KeptJob[]) {}

  devices(): string[] {
    return [...new Set(this.open().map((job) => job.device))]
  }

  next(device: string) {
    const job = this.open().find((open) => open.device === device)
    if (!job || (job.state !== 'QUEUED' && job.state !== 'SENT')) return null
    return {
      id: job.id,
      device,
      state: job.state,
      draw: () => (job.id === 'undrawable' ? null : Buffer.from(job.id))
    }
  }

  markSent(id: string): void {
    this.move(id, 'SEND')
  }

  markOutcome(id: string, outcome: SendOutcome): void {
    const job = this.move(id, outcome.outcome)
    if (outcome.outcome !== 'CONFIRMED') job.code = outcome.code
  }

  states(): string[] {
    return this.jobs.map(({ id, state, code }) => [id, state, code].filter(Boolean).join(' '))
  }

  private open(): KeptJob[] {
    return this.jobs.filter(({ state }) => state === 'QUEUED' || state === 'SENT')
  }

  private move(id: string, event: PrintEvent): KeptJob {
    const job = this.jobs.find((kept) => kept.id === id)
    if (!job) throw new Error(`no job ${id}`)
    job.state = nextPrintState(job.state, event)
    return job
  }
}

function queueOf(...jobs: [string, string, PrintState][]): KeptQueue {
  return new KeptQueue(jobs.map(([id, device, state]) => ({ id, device, state })))
}

function recording(answer: SendOutcome, sent: string[]): Transport {
  return {
    send: (bytes) => {
      sent.push(Buffer.from(bytes).toString())
      return Promise.resolve(answer)
    }
  }
}

describe('the life of a print job', () => {
  it('allows only the moves of the trade', () => {
    const states: PrintState[] = ['QUEUED', 'SENT', 'CONFIRMED', 'FAILED', 'UNKNOWN']
    const events: PrintEvent[] = ['SEND', 'CONFIRMED', 'FAILED', 'UNKNOWN', 'RETRY', 'SEEN', 'NOT_SEEN']
    const allowed = states.flatMap((state) =>
      events.flatMap((event) => {
        try {
          return [`${state} ${event} ${nextPrintState(state, event)}`]
        } catch {
          return []
        }
      })
    )
    expect(allowed).toEqual([
      'QUEUED SEND SENT',
      'QUEUED FAILED FAILED',
      'SENT CONFIRMED CONFIRMED',
      'SENT FAILED FAILED',
      'SENT UNKNOWN UNKNOWN',
      'FAILED RETRY QUEUED',
      'UNKNOWN SEEN CONFIRMED',
      'UNKNOWN NOT_SEEN FAILED'
    ])
  })
})

describe('draining the print queue', () => {
  it('sends each job once, in order, and marks it sent before a byte leaves', async () => {
    const queue = queueOf(['a', 'desk', 'QUEUED'], ['b', 'desk', 'QUEUED'])
    const statesAtSending: string[][] = []
    const transport: Transport = {
      send: () => {
        statesAtSending.push(queue.states())
        return Promise.resolve(confirmed)
      }
    }
    expect(await drainPrintQueue(queue, new Map([['desk', transport]]))).toBe(2)
    expect(statesAtSending).toEqual([
      ['a SENT', 'b QUEUED'],
      ['a CONFIRMED', 'b SENT']
    ])
    expect(await drainPrintQueue(queue, new Map([['desk', transport]]))).toBe(0)
  })

  it('never sends again what was being sent when the process died', async () => {
    const sent: string[] = []
    const queue = queueOf(['a', 'desk', 'SENT'], ['b', 'desk', 'QUEUED'])
    await drainPrintQueue(queue, new Map([['desk', recording(confirmed, sent)]]))
    expect(sent).toEqual(['b'])
    expect(queue.states()).toEqual(['a UNKNOWN INTERRUPTED', 'b CONFIRMED'])
  })

  it('fails a paper that cannot be drawn, and prints those behind it', async () => {
    const sent: string[] = []
    const queue = queueOf(['undrawable', 'desk', 'QUEUED'], ['b', 'desk', 'QUEUED'])
    const transports = new Map([['desk', recording(confirmed, sent)]])
    await drainPrintQueue(queue, transports)
    await drainPrintQueue(queue, transports)
    expect(queue.states()).toEqual(['undrawable FAILED NOT_DRAWN', 'b CONFIRMED'])
    expect(sent).toEqual(['b'])
  })

  it('leaves a dead device alone and lets the others print', async () => {
    const sent: string[] = []
    const queue = queueOf(
      ['a', 'off', 'QUEUED'],
      ['b', 'off', 'QUEUED'],
      ['c', 'desk', 'QUEUED'],
      ['d', 'gone', 'QUEUED']
    )
    const transports = new Map([
      ['off', recording(refused, sent)],
      ['desk', recording(confirmed, sent)]
    ])
    await drainPrintQueue(queue, transports)
    expect(queue.states()).toEqual(['a FAILED REFUSED', 'b QUEUED', 'c CONFIRMED', 'd FAILED NO_SUCH_DEVICE'])
    expect(sent.sort()).toEqual(['a', 'c'])
  })

  it('calls a job unknown when its transport breaks', async () => {
    const queue = queueOf(['a', 'desk', 'QUEUED'])
    await drainPrintQueue(queue, new Map([['desk', { send: () => Promise.reject(new Error('broken')) }]]))
    expect(queue.states()).toEqual(['a UNKNOWN FAULT'])
  })
})

describe('the print loop', () => {
  it('runs one drain at a time and misses no job that came meanwhile', async () => {
    const queue = queueOf(['a', 'desk', 'QUEUED'])
    let running = 0
    const transport: Transport = {
      send: async () => {
        running += 1
        expect(running).toBe(1)
        if (queue.jobs.length === 1) {
          queue.jobs.push({ id: 'b', device: 'label', state: 'QUEUED' })
          void loop.kick()
        }
        await Promise.resolve()
        running -= 1
        return confirmed
      }
    }
    const loop = startPrintLoop(
      queue,
      new Map([
        ['desk', transport],
        ['label', transport]
      ])
    )
    await Promise.all([loop.kick(), loop.kick(), loop.kick()])
    expect(queue.states()).toEqual(['a CONFIRMED', 'b CONFIRMED'])
  })

  it('works again after a fault of the store', async () => {
    const queue = queueOf(['a', 'desk', 'QUEUED'])
    const sent: string[] = []
    const loop = startPrintLoop(queue, new Map([['desk', recording(confirmed, sent)]]))
    const devices = queue.devices.bind(queue)
    queue.devices = () => {
      throw new Error('the store is locked')
    }
    await expect(loop.kick()).rejects.toThrow('locked')
    queue.devices = devices
    await loop.kick()
    expect(sent).toEqual(['a'])
  })
})
