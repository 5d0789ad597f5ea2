import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { OfficePort, type PortLike } from '../../preload/office-port'

class PlayedPort implements PortLike {
  onmessage: PortLike['onmessage'] = null
  readonly posted: Record<string, unknown>[] = []
  closed = false

  postMessage(message: Record<string, unknown>): void {
    this.posted.push(message)
  }

  close(): void {
    this.closed = true
  }
}

const unavailable = { refusal: { code: 'UNAVAILABLE', params: {} } }
let wanted: number
let office: OfficePort
let port: PlayedPort
let events: unknown[]

/** The office says something on a port. */
function say(on: PlayedPort, data: unknown): void {
  const event = new MessageEvent('message', { data })
  Reflect.apply(on.onmessage ?? (() => undefined), on, [event])
}

beforeEach(() => {
  vi.useFakeTimers()
  wanted = 0
  port = new PlayedPort()
  events = []
  office = new OfficePort(() => void (wanted += 1))
  office.onEvent((event) => void events.push(event))
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a call', () => {
  test('waits for the first port and is answered by number', async () => {
    const one = office.call('a.b', { input: 1, command: 'c', session: 's' })
    const two = office.call('c.d', { input: 2 })
    expect(wanted).toBe(1)
    office.accept(port, 1)
    expect(port.posted).toEqual([
      { id: 1, call: 'a.b', input: 1, command: 'c', session: 's' },
      { id: 2, call: 'c.d', input: 2 }
    ])
    say(port, { id: 2, ok: 'second' })
    say(port, { id: 1, refusal: { code: 'NO' } })
    expect(await two).toEqual({ ok: 'second' })
    expect(await one).toEqual({ refusal: { code: 'NO' } })
  })

  test('is unavailable at once when the office dies under it, and a new port is asked for', async () => {
    office.accept(port, 1)
    const call = office.call('a.b', { input: null })
    office.lose(1)
    expect(await call).toEqual(unavailable)
    expect(port.closed).toBe(true)
    expect(wanted).toBe(2)
  })

  test('made while there is no office waits for the next one', async () => {
    office.accept(port, 1)
    office.lose(1)
    const call = office.call('a.b', { input: null })
    const next = new PlayedPort()
    office.accept(next, 2)
    say(next, { id: 1, ok: 'done' })
    expect(await call).toEqual({ ok: 'done' })
  })

  test('is unavailable after 30 s without a port, and is never sent later', async () => {
    const call = office.call('a.b', { input: null })
    vi.advanceTimersByTime(29_999)
    office.onEvent(() => undefined)
    vi.advanceTimersByTime(1)
    expect(await call).toEqual(unavailable)
    office.accept(port, 1)
    expect(port.posted).toEqual([])
  })

  test('that was sent may take longer than 30 s', async () => {
    office.accept(port, 1)
    const call = office.call('a.b', { input: null })
    vi.advanceTimersByTime(120_000)
    say(port, { id: 1, ok: 'slow' })
    expect(await call).toEqual({ ok: 'slow' })
  })

  test('is not settled by a stray or broken message', async () => {
    office.accept(port, 1)
    const call = office.call('a.b', { input: null })
    for (const data of [null, 5, {}, { id: 9, ok: 1 }, { id: '1', ok: 1 }]) say(port, data)
    say(port, { id: 1, ok: 'right' })
    say(port, { id: 1, ok: 'twice' })
    expect(await call).toEqual({ ok: 'right' })
  })
})

describe('listeners', () => {
  test('hear the state of the connection and the events, until they leave', () => {
    const late: unknown[] = []
    office.accept(port, 1)
    const leave = office.onEvent((event) => void late.push(event))
    say(port, { event: { topic: 'custody', subjects: [], seq: 1 } })
    leave()
    office.lose(1)
    expect(late).toEqual([
      { topic: 'connection', state: 'connected' },
      { topic: 'custody', subjects: [], seq: 1 }
    ])
    expect(events.at(-1)).toEqual({ topic: 'connection', state: 'reconnecting' })
  })

  test('are not misled by news of an older process', () => {
    office.accept(port, 2)
    office.lose(1)
    expect(port.closed).toBe(false)
    expect(events.at(-1)).toEqual({ topic: 'connection', state: 'connected' })
  })

  test('hear why the office cannot run, and nothing keeps waiting', async () => {
    const call = office.call('a.b', { input: null })
    office.refuse({ code: 'STORE_LOCKED' })
    expect(await call).toEqual(unavailable)
    expect(events.at(-1)).toEqual({
      topic: 'connection',
      state: 'refused',
      refusal: { code: 'STORE_LOCKED' }
    })
  })
})
