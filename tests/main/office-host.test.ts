import { beforeEach, describe, expect, test } from 'vitest'
import { OfficeHost, type OfficeAsk, type OfficeProcess } from '../../main/office-host'

/** A process whose messages and end the test plays. */
class PlayedProcess implements OfficeProcess<string> {
  readonly posted: { message: unknown; ports: readonly string[] }[] = []
  killed = false
  say: (message: unknown) => void = () => undefined
  exit: (code: number) => void = () => undefined

  constructor(readonly pid: number) {}

  post(message: unknown, ports: readonly string[] = []): void {
    this.posted.push({ message, ports })
  }

  onMessage(listener: (message: unknown) => void): void {
    this.say = listener
  }

  onExit(listener: (code: number) => void): void {
    this.exit = listener
  }

  kill(): void {
    this.killed = true
  }
}

let processes: PlayedProcess[]
let delays: { delayMs: number; action: () => void }[]
let gone: number[]
let refused: unknown[]
let delivered: string[]
let nowMs: number
let host: OfficeHost<string>

const last = (): PlayedProcess => {
  const process = processes.at(-1)
  if (!process) throw new Error('no process was forked')
  return process
}
const answer = (ask: OfficeAsk): Promise<unknown> =>
  ask.ask === 'sealKey' ? Promise.resolve('sealed') : Promise.reject(new Error('unknown'))
const wait = (window: string): void =>
  host.requestPort(window, (port, generation) => void delivered.push(`${window} ${port} ${generation}`))
/** Ends the process and runs what was planned for later. */
const die = (): number => {
  last().exit(9)
  const planned = delays.at(-1)
  planned?.action()
  return planned?.delayMs ?? -1
}

beforeEach(() => {
  processes = []
  delays = []
  gone = []
  refused = []
  delivered = []
  nowMs = 0
  let channels = 0
  host = new OfficeHost<string>({
    fork: () => {
      const process = new PlayedProcess(100 + processes.length)
      processes.push(process)
      return process
    },
    startMessage: { type: 'start' },
    channel: () => {
      channels += 1
      return { officeEnd: `office-${channels}`, windowEnd: `window-${channels}` }
    },
    answer,
    onGone: (generation) => void gone.push(generation),
    onRefused: (refusal) => void refused.push(refusal),
    later: (delayMs, action) => void delays.push({ delayMs, action }),
    nowMs: () => nowMs
  })
  host.start()
})

describe('ports', () => {
  test('are handed out once the office is ready, one for each window', () => {
    wait('a')
    wait('b')
    expect(delivered).toEqual([])
    last().say({ type: 'ready' })
    expect(delivered).toEqual(['a window-1 1', 'b window-2 1'])
    wait('c')
    expect(delivered.at(-1)).toBe('c window-3 1')
    expect(last().posted.slice(1)).toEqual(
      [1, 2, 3].map((channel) => ({ message: { type: 'port' }, ports: [`office-${channel}`] }))
    )
  })

  test('are new ones after a restart, of a new generation', () => {
    last().say({ type: 'ready' })
    die()
    expect(gone).toEqual([1])
    wait('a')
    expect(delivered).toEqual([])
    last().say({ type: 'ready' })
    expect(delivered).toEqual(['a window-1 2'])
  })

  test('are not kept for a window that closed', () => {
    wait('a')
    host.forget('a')
    last().say({ type: 'ready' })
    expect(delivered).toEqual([])
  })
})

describe('a dead office', () => {
  test('is started again with a delay that grows to a bound', () => {
    const waited = Array.from({ length: 9 }, die)
    expect(waited).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000, 10_000])
    expect(processes).toHaveLength(10)
    expect(last().posted[0]?.message).toEqual({ type: 'start' })
  })

  test('that had lived long is started again at once', () => {
    die()
    die()
    nowMs = 61_000
    expect(die()).toBe(200)
  })

  test('stays dead when the program ends', () => {
    host.stop()
    expect(last().killed).toBe(true)
    last().exit(0)
    expect(delays).toEqual([])
  })

  test('that says it cannot run is not started again, and every window hears why', () => {
    last().say({ type: 'refused', refusal: { code: 'STORE_LOCKED', params: { directory: '/s', bad: {} } } })
    last().exit(1)
    expect(delays).toEqual([])
    wait('a')
    const refusal = { code: 'STORE_LOCKED', params: { directory: '/s' } }
    expect(refused).toEqual([refusal, refusal])
  })
})

describe('what the office asks', () => {
  test('is answered by number', async () => {
    last().say({ type: 'shell-ask', id: 7, ask: 'sealKey', secret: 'x' })
    await Promise.resolve()
    await Promise.resolve()
    expect(last().posted.at(-1)?.message).toEqual({ type: 'shell-answer', id: 7, ok: 'sealed' })
  })

  test('and fails is answered too', async () => {
    last().say({ type: 'shell-ask', id: 8, ask: 'somethingElse' })
    await expect
      .poll(() => last().posted.at(-1)?.message)
      .toEqual({
        type: 'shell-answer',
        id: 8,
        error: 'unknown'
      })
  })

  test('and nonsense is not heard', () => {
    for (const message of [null, 'ready', 5, {}, { type: 5 }]) last().say(message)
    expect(last().posted).toHaveLength(1)
  })
})

describe('what the shell asks', () => {
  test('waits for a ready office', async () => {
    expect(host.initialised).toBeNull()
    expect(await host.ask({ type: 'initialise' })).toEqual({ refusal: { code: 'UNAVAILABLE', params: {} } })
  })

  test('is answered by number, and an opened office counts as initialised', async () => {
    last().say({ type: 'ready', initialised: false })
    expect(host.initialised).toBe(false)
    const opened = host.ask({ type: 'initialise', officeCode: '31003' })
    expect(last().posted.at(-1)?.message).toEqual({ type: 'initialise', officeCode: '31003', id: 1 })
    last().say({ type: 'initialised', id: 1, ok: { office: '31003' } })
    expect(await opened).toMatchObject({ ok: { office: '31003' } })
    expect(host.initialised).toBe(true)
  })

  test('is unavailable when the office dies over it', async () => {
    last().say({ type: 'ready', initialised: false })
    const paired = host.ask({ type: 'pair' })
    last().exit(9)
    expect(await paired).toEqual({ refusal: { code: 'UNAVAILABLE', params: {} } })
    expect(host.initialised).toBeNull()
  })
})
