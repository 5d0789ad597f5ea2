import { afterEach, describe, expect, it } from 'vitest'

import type { Answer, CallFrame } from '@shared/contract/answers'

import type { LinkEvent } from '../../../../main/office/stations'
import { closeAll, join, openHost, openWire, reached } from './link-fixture'

afterEach(closeAll)

const UNAVAILABLE = { refusal: { code: 'UNAVAILABLE', params: {} } }

/** Answers by the name of the call, so that one host can show every kind. */
function byName(request: CallFrame): Promise<Answer> {
  if (request.call === 'refuse') {
    return Promise.resolve({ refusal: { code: 'ASSET_STATE', params: { state: 'RELEASED' }, next: 'read' } })
  }
  if (request.call === 'fault') return Promise.resolve({ fault: { reference: 'F-1' } })
  if (request.call === 'throw') return Promise.reject(new Error('a bug'))
  if (request.call === 'nothing') return Promise.resolve({ ok: undefined })
  if (request.call === 'huge') return Promise.resolve({ ok: 'x'.repeat(20_000) })
  if (request.call === 'unsayable') return Promise.resolve({ ok: 1n })
  return Promise.resolve({ ok: request.input })
}

describe('a call over the station link', () => {
  it('carries the request whole and brings each kind of answer', async () => {
    const host = await openHost({ onCall: byName, limits: { lineBytesMax: 10_000 } })
    const station = host.enrolled('Quầy 1')
    const link = join(host.port, station)
    await reached(link, 'connected')
    const request = { call: 'custody.receiveAsset', command: 'c-1', input: { ghi: 'Đã nhận' }, session: 's' }
    expect(await link.call(request)).toEqual({ ok: { ghi: 'Đã nhận' } })
    const received = host.calls[0]
    expect(received?.stationId).toBe(station.stationId)
    expect(received?.request).toMatchObject(request)

    expect(await link.call({ call: 'refuse' })).toEqual({
      refusal: { code: 'ASSET_STATE', params: { state: 'RELEASED' }, next: 'read' }
    })
    expect(await link.call({ call: 'fault' })).toEqual({ fault: { reference: 'F-1' } })
    expect(await link.call({ call: 'throw' })).toEqual({ fault: { reference: 'fault-1' } })
    expect(await link.call({ call: 'nothing' })).toEqual({ ok: undefined })
    expect(await link.call({ call: 'huge' })).toEqual({ fault: { reference: 'fault-2' } })
    expect(await link.call({ call: 'unsayable' })).toEqual({ fault: { reference: 'fault-3' } })
    expect(link.state()).toBe('connected')
  })

  it('is one of many at once, each with its own answer, from several stations', async () => {
    const host = await openHost()
    const links = ['Quầy 1', 'Quầy 2', 'Kho'].map((name) => join(host.port, host.enrolled(name)))
    await Promise.all(links.map((link) => reached(link, 'connected')))
    const answers = await Promise.all(
      Array.from({ length: 900 }, (_, at) =>
        (links[at % 3] ?? join(host.port, host.enrolled('none'))).call({ call: 'echo', input: at })
      )
    )
    expect(answers).toEqual(Array.from({ length: 900 }, (_, at) => ({ ok: at })))
  })

  it('may carry the four photos of an asset', async () => {
    const host = await openHost()
    const link = join(host.port, host.enrolled('Quầy 1'))
    await reached(link, 'connected')
    const photo = 'p'.repeat(34 * 1024 * 1024)
    const answer = await link.call({ call: 'echo', input: photo })
    expect('ok' in answer && answer.ok === photo).toBe(true)
    const refused = await link.call({ call: 'echo', input: `${photo}${'p'.repeat(3 * 1024 * 1024)}` })
    expect(refused).toMatchObject({ refusal: { code: 'INVALID_INPUT' } })
    expect(link.state()).toBe('connected')
  })

  it('is unavailable, not lost, when the host is away or dies before answering', async () => {
    const host = await openHost({ onCall: () => new Promise<Answer>(() => undefined) })
    const station = host.enrolled('Quầy 1')
    const link = join(host.port, station)
    expect(await link.call({ call: 'too early' })).toEqual(UNAVAILABLE)
    await reached(link, 'connected')
    const pending = [link.call({ call: 'one' }), link.call({ call: 'two' })]
    await host.host.close()
    expect(await Promise.all(pending)).toEqual([UNAVAILABLE, UNAVAILABLE])
    expect(await link.call({ call: 'three' })).toEqual(UNAVAILABLE)
  })

  it('works again by itself when the host comes back', async () => {
    const host = await openHost()
    const station = host.enrolled('Quầy 1')
    const link = join(host.port, station)
    await reached(link, 'connected')
    await host.host.close()
    await reached(link, 'away')
    const again = await openHost({ port: host.port, keys: host.keys })
    await reached(link, 'connected')
    expect(await link.call({ call: 'echo', input: 1 })).toEqual({ ok: 1 })
    expect(again.calls).toHaveLength(1)
  })

  it('survives a cut wire', async () => {
    const host = await openHost()
    const wire = await openWire(host.port)
    const link = join(wire.port, host.enrolled('Quầy 1'))
    await reached(link, 'connected')
    wire.cut()
    await reached(link, 'away')
    await reached(link, 'connected')
    expect(await link.call({ call: 'echo', input: 1 })).toEqual({ ok: 1 })
  })

  it('settles when the station itself leaves', async () => {
    const host = await openHost({ onCall: () => new Promise<Answer>(() => undefined) })
    const station = host.enrolled('Quầy 1')
    const link = join(host.port, station)
    await reached(link, 'connected')
    const pending = link.call({ call: 'one' })
    link.close()
    expect(await pending).toEqual(UNAVAILABLE)
    expect(link.state()).toBe('closed')
    await host.presence(station.stationId, 0)
  })
})

describe('what goes over the wire', () => {
  it('is unreadable to whoever listens, both ways', async () => {
    const host = await openHost()
    const wire = await openWire(host.port)
    const station = host.enrolled('Quầy 1')
    const link = join(wire.port, station)
    await reached(link, 'connected')
    const told = new Promise((resolve) => link.onEvent(resolve))
    await link.call({ call: 'custody.receiveAsset', input: 'nhẫn vàng', session: 'session-token' })
    host.host.announce({ topic: 'custody-topic', subjects: ['asset:1'], seq: 7 })
    await told
    const seen = wire.seen()
    for (const word of ['nhẫn', 'vàng', 'receiveAsset', 'session-token', 'custody-topic', 'asset:1']) {
      expect(seen.includes(word)).toBe(false)
    }
    expect(seen.includes(station.key)).toBe(false)
  })
})

describe('an event', () => {
  it('reaches every connected station, in order, and nobody after leaving', async () => {
    const host = await openHost()
    const stations = [host.enrolled('Quầy 1'), host.enrolled('Quầy 2')]
    const links = stations.map((station) => join(host.port, station))
    await Promise.all(links.map((link) => reached(link, 'connected')))
    const heard: LinkEvent[][] = [[], []]
    const all = links.map(
      (link, at) =>
        new Promise<void>((resolve) => {
          link.onEvent((event) => {
            heard[at]?.push(event)
            if (event.seq === 100) resolve()
          })
        })
    )
    const events = Array.from({ length: 100 }, (_, at) => ({ topic: 'custody', subjects: [], seq: at + 1 }))
    // The client is connected a moment before the host has opened its side.
    await Promise.all(stations.map(({ stationId }) => host.presence(stationId, 1)))
    events.forEach((event) => host.host.announce(event))
    await Promise.all(all)
    expect(heard).toEqual([events, events])

    links[0]?.close()
    await host.presence(stations[0]?.stationId ?? '', 0)
    expect(host.host.connectedStations()).toEqual([stations[1]?.stationId])
  })
})
