import { randomBytes } from 'node:crypto'
import { connect as connectTls, type TLSSocket } from 'node:tls'

import { afterEach, describe, expect, it } from 'vitest'

import {
  holdPairingOffers,
  makePairingCode,
  type NewStation,
  PAIRING_CODE_VALID_MS,
  pairWithHost
} from '../../../../main/office/stations'
import { linkSecurity } from '../../../../main/office/stations/link-security'
import { closeAll, join, openHost, openWire, reached } from './link-fixture'

afterEach(closeAll)

const kept: NewStation[] = []
const keep = (station: NewStation) => {
  kept.push(station)
  return Promise.resolve()
}
const pair = (port: number, code: string) => pairWithHost({ host: '127.0.0.1', port, code, keep })

describe('pairing a station', () => {
  it('finds nobody at a port that cannot be', async () => {
    for (const port of [0, 99_999, 1.5, Number.NaN])
      expect(await pair(port, makePairingCode())).toMatchObject({ failed: 'AWAY' })
  })

  it('gives it an id, its name and a key, with which it joins', async () => {
    const host = await openHost()
    const { code } = host.offers.hold('Kho vật chứng')
    const outcome = await pair(host.port, code.toLowerCase())
    if (!('paired' in outcome)) throw new Error(outcome.why)
    expect(outcome.paired.name).toBe('Kho vật chứng')
    expect(kept.at(-1)).toEqual(outcome.paired)
    expect(host.keys.get(outcome.paired.stationId)).toEqual(outcome.paired.key)

    const link = join(host.port, outcome.paired)
    await reached(link, 'connected')
    expect(await link.call({ call: 'identity.whoAmI', input: 1 })).toEqual({ ok: 1 })
    expect(host.calls[0]?.stationId).toBe(outcome.paired.stationId)
  })

  it('refuses a wrong code, and the right one still opens', async () => {
    const host = await openHost()
    const { code } = host.offers.hold('Quầy 1')
    expect(await pair(host.port, makePairingCode())).toMatchObject({ failed: 'REFUSED' })
    expect(host.turnedAway).toHaveLength(1)
    expect(host.keys.size).toBe(0)
    expect(await pair(host.port, code)).toHaveProperty('paired')
  })

  it('refuses a code that was used, one that was replaced, and any when none is held out', async () => {
    const host = await openHost()
    expect(await pair(host.port, makePairingCode())).toMatchObject({ failed: 'REFUSED' })
    const used = host.offers.hold('Quầy 1').code
    expect(await pair(host.port, used)).toHaveProperty('paired')
    expect(await pair(host.port, used)).toMatchObject({ failed: 'REFUSED' })
    const replaced = host.offers.hold('Quầy 2').code
    const last = host.offers.hold('Quầy 2').code
    expect(await pair(host.port, replaced)).toMatchObject({ failed: 'REFUSED' })
    host.offers.withdraw()
    expect(await pair(host.port, last)).toMatchObject({ failed: 'REFUSED' })
    expect(host.keys.size).toBe(1)
  })

  it('lets one in of two that have the code at the same moment', async () => {
    const host = await openHost()
    const { code } = host.offers.hold('Quầy 1')
    const outcomes = await Promise.all([pair(host.port, code), pair(host.port, code), pair(host.port, code)])
    expect(outcomes.filter((outcome) => 'paired' in outcome)).toHaveLength(1)
    expect(host.keys.size).toBe(1)
  })

  it('spends the code before the store has written the station', async () => {
    const written: (() => void)[] = []
    const station = { stationId: 'a', name: 'Quầy 1', key: randomBytes(32) }
    const enrol = () => new Promise<NewStation>((resolve) => written.push(() => resolve(station)))
    const offers = holdPairingOffers({ now: () => new Date(), enrol })
    offers.hold('Quầy 1')
    const offer = offers.keyOnOffer()?.offer ?? ''
    const first = offers.take(offer)
    const second = offers.take(offer)
    expect(offers.keyOnOffer()).toBeNull()
    expect(await second).toBeNull()
    written.forEach((done) => done())
    expect(await first).toEqual(station)
  })

  it('refuses a code after its ten minutes', async () => {
    let now = new Date('2026-03-02T01:00:00.000Z')
    const host = await openHost({ now: () => now })
    const { code, expiresAt } = host.offers.hold('Quầy 1')
    expect(expiresAt.getTime() - now.getTime()).toBe(PAIRING_CODE_VALID_MS)
    now = expiresAt
    expect(await pair(host.port, code)).toMatchObject({ failed: 'REFUSED' })
  })

  it('tells a mistyped code without asking, and a host that is away', async () => {
    const host = await openHost()
    const { code } = host.offers.hold('Quầy 1')
    expect(await pair(host.port, code.slice(2))).toMatchObject({ failed: 'CODE_LENGTH' })
    expect(await pair(host.port, `${code.slice(0, -1)}U`)).toMatchObject({ failed: 'CODE_CHARACTER' })
    expect(host.turnedAway).toEqual([])
    await host.host.close()
    expect(await pair(host.port, code)).toMatchObject({ failed: 'AWAY' })
  })

  it('never shows the code or the key on the wire', async () => {
    const host = await openHost()
    const wire = await openWire(host.port)
    const { code } = host.offers.hold('Quầy 1')
    const outcome = await pair(wire.port, code)
    if (!('paired' in outcome)) throw new Error(outcome.why)
    const seen = wire.seen()
    expect(seen.length).toBeGreaterThan(300)
    for (const secret of [code, code.replaceAll('-', ''), outcome.paired.key.toString('base64'), 'Quầy']) {
      expect(seen.includes(secret)).toBe(false)
    }
    expect(seen.includes(outcome.paired.key)).toBe(false)
  })
})

describe('a station that is not let in', () => {
  it('is one that is unknown, or has another key', async () => {
    const host = await openHost()
    const known = host.enrolled('Quầy 1')
    const strangers = [
      join(host.port, { stationId: 'nobody', key: known.key }),
      join(host.port, { stationId: known.stationId, key: randomBytes(32) }),
      join(host.port, { stationId: 'pair', key: known.key })
    ]
    await Promise.all(strangers.map((stranger) => reached(stranger, 'refused')))
    expect(await strangers[0]?.call({ call: 'custody.listAssets' })).toMatchObject({
      refusal: { code: 'UNAVAILABLE' }
    })
    expect(host.calls).toEqual([])
  })

  it('is one that was revoked, from that moment', async () => {
    const host = await openHost()
    const station = host.enrolled('Quầy 1')
    const link = join(host.port, station)
    await reached(link, 'connected')
    host.keys.delete(station.stationId)
    host.host.drop(station.stationId)
    await reached(link, 'refused')
    expect(host.host.connectedStations()).toEqual([])
  })

  it('does not come back by an old session either', async () => {
    const host = await openHost()
    const station = host.enrolled('Quầy 1')
    const connect = (session?: Buffer) =>
      new Promise<TLSSocket | null>((resolve) => {
        const socket = connectTls({
          ...linkSecurity,
          secureOptions: 0,
          host: '127.0.0.1',
          port: host.port,
          checkServerIdentity: () => undefined,
          pskCallback: () => ({ psk: station.key, identity: station.stationId }),
          ...(session ? { session } : {})
        })
        socket.on('secureConnect', () => resolve(socket))
        socket.on('error', () => resolve(null))
      })
    const first = await connect()
    const session = first?.getSession()
    expect(session).toBeDefined()
    const closed = new Promise((resolve) => first?.once('close', resolve))
    host.keys.delete(station.stationId)
    host.host.drop(station.stationId)
    await closed
    expect(await connect(session)).toBeNull()
  })
})
