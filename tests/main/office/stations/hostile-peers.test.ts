import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { connect as connectTls, createServer as createTlsServer, type TLSSocket } from 'node:tls'

import { afterEach, describe, expect, it } from 'vitest'

import type { NewStation } from '../../../../main/office/stations'
import { linkSecurity } from '../../../../main/office/stations/link-security'
import { closeAll, join, openHost, reached } from './link-fixture'

afterEach(closeAll)

/** A station that has the key but keeps no rule of the protocol. */
async function rude(port: number, { stationId, key }: NewStation) {
  const socket = connectTls({
    ...linkSecurity,
    host: '127.0.0.1',
    port,
    checkServerIdentity: () => undefined,
    pskCallback: () => ({ psk: key, identity: stationId })
  })
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  await once(socket, 'secureConnect')
  return { socket, closed }
}

/** Resolves with the first `count` lines a socket receives. */
function lines(socket: TLSSocket, count: number): Promise<unknown[]> {
  return new Promise((resolve) => {
    let text = ''
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString()
      const whole = text.split('\n').slice(0, -1)
      if (whole.length >= count) resolve(whole.slice(0, count).map((line): unknown => JSON.parse(line)))
    })
  })
}

/** The well-behaved neighbour, asked at the end of each test: nobody was harmed. */
async function neighbour(host: Awaited<ReturnType<typeof openHost>>) {
  const link = join(host.port, host.enrolled('Người bên cạnh'))
  await reached(link, 'connected')
  return async () => {
    expect(await link.call({ call: 'echo', input: 'still here' })).toEqual({ ok: 'still here' })
    expect(link.state()).toBe('connected')
  }
}

describe('a peer that breaks the rules', () => {
  it('gets a refusal for every line that is not a request', async () => {
    const host = await openHost()
    const unharmed = await neighbour(host)
    const { socket } = await rude(host.port, host.enrolled('Quầy 1'))
    const bad = [
      '{',
      'null',
      '[]',
      '{"id":5}',
      '{"id":"a","call":7}',
      '{"id":{},"call":"x"}',
      '\u0000',
      '1e999'
    ]
    const answers = lines(socket, bad.length + 1)
    for (const line of bad) socket.write(`${line}\n`)
    socket.write('{"id":6,"call":"echo","input":"then a good one"}\n')
    const refusal = { code: 'INVALID_INPUT', params: {} }
    const all = await answers
    expect(all).toContainEqual({ id: 5, refusal })
    expect(all).toContainEqual({ id: 'a', refusal })
    expect(all.filter((one) => JSON.stringify(one) === JSON.stringify({ id: null, refusal }))).toHaveLength(6)
    expect(all).toContainEqual({ id: 6, ok: 'then a good one' })
    await unharmed()
  })

  it('is answered ten thousand times over without a stumble', async () => {
    const host = await openHost()
    const unharmed = await neighbour(host)
    const { socket } = await rude(host.port, host.enrolled('Quầy 1'))
    const answers = lines(socket, 10_000)
    for (let at = 0; at < 10_000; at += 1)
      socket.write(`{"id":${at},"call":${at % 3 === 0 ? '"echo"' : 'x'}}\n`)
    expect(await answers).toHaveLength(10_000)
    await unharmed()
  })

  it('is dropped for a line over the limit, before it is whole', async () => {
    const host = await openHost({ limits: { lineBytesMax: 100_000 } })
    const unharmed = await neighbour(host)
    const { socket, closed } = await rude(host.port, host.enrolled('Quầy 1'))
    socket.write('x'.repeat(100_001))
    await closed
    await unharmed()
  })

  it('is dropped when it takes no answers in, and holds up nobody', async () => {
    const host = await openHost({
      onCall: (request) =>
        Promise.resolve({ ok: request.call === 'photo' ? 'x'.repeat(400_000) : request.input }),
      limits: { unsentBytesMax: 2_000_000 }
    })
    const unharmed = await neighbour(host)
    const station = host.enrolled('Quầy 1')
    const { socket, closed } = await rude(host.port, station)
    socket.pause()
    for (let at = 0; at < 64; at += 1) socket.write(`{"id":${at},"call":"photo"}\n`)
    await unharmed()
    await host.presence(station.stationId, 1)
    await host.presence(station.stationId, 0)
    // Only by reading does the stopped side learn that it was cut off.
    socket.resume()
    await closed
    await unharmed()
  })

  it('is dropped when it says nothing and answers no ping', async () => {
    const host = await openHost({ limits: { pingEveryMs: 20, silenceMsMax: 500 } })
    const unharmed = await neighbour(host)
    const { socket, closed } = await rude(host.port, host.enrolled('Quầy 1'))
    expect(await lines(socket, 1)).toEqual([{ ping: true }])
    await closed
    await unharmed()
  })

  it('may open sockets and leave them, or talk something else entirely', async () => {
    const host = await openHost()
    const unharmed = await neighbour(host)
    const silent = Array.from({ length: 50 }, () => connect(host.port, '127.0.0.1'))
    await Promise.all(silent.map((socket) => once(socket, 'connect')))
    const talker = connect(host.port, '127.0.0.1')
    talker.on('error', () => undefined)
    talker.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    talker.resume()
    await once(talker, 'close')
    const reset = connect(host.port, '127.0.0.1', () => reset.resetAndDestroy())
    await once(reset, 'close')
    await unharmed()
    silent.forEach((socket) => socket.destroy())
    expect(host.faults).toEqual([])
  })

  it('may be a station with more connections than it needs: its oldest goes', async () => {
    const host = await openHost()
    const station = host.enrolled('Quầy 1')
    const first = await rude(host.port, station)
    await host.presence(station.stationId, 1)
    for (let count = 0; count < 4; count += 1) await rude(host.port, station)
    await first.closed
    await host.presence(station.stationId, 4)
  })
})

describe('a host that is not what it should be', () => {
  it('is away, whether it says nothing of ours or hangs up', async () => {
    const strange = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))
    strange.listen(0, '127.0.0.1')
    await once(strange, 'listening')
    const link = join((strange.address() as AddressInfo).port, { stationId: 'a', key: Buffer.alloc(32) })
    await reached(link, 'away')
    link.close()
    strange.close()
  })

  it('is left when it talks nonsense, and looked for again', async () => {
    const key = Buffer.alloc(32, 1)
    let visits = 0
    const strange = createTlsServer({ ...linkSecurity, pskCallback: () => key }, (socket) => {
      visits += 1
      socket.on('error', () => undefined)
      socket.write('{"neither":"answer nor event"}\n')
    })
    strange.listen(0, '127.0.0.1')
    await once(strange, 'listening')
    const link = join((strange.address() as AddressInfo).port, { stationId: 'a', key })
    await reached(link, 'connected')
    await reached(link, 'away')
    await reached(link, 'connected')
    expect(visits).toBeGreaterThan(1)
    link.close()
    strange.close()
  })
})
