// Two computers on one wire: a station pairs with the host, works with its people's rights, and is shut out.
import { mkdtempSync, readFileSync, rmSync, cpSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import type { OfficeEvent } from '@shared/contract/answers'
import { newId } from '@shared/ids'
import { hostOffice, type HostedOffice } from '../../../main/office/host-office'
import { systemCaller } from '../../../main/office/system-caller'
import { joinOffice, pairStation, readPairing, type JoinedOffice } from '../../../main/office/joined-office'
import { newCase } from '../../support/main-job'
import { opensAtMs } from '../../support/practice-template'
import {
  practiceKeyHex,
  practicePassword,
  refusalOf,
  staffOf,
  valueOf,
  type PersonName,
  type Staff
} from '../../support/staff'

const settled = { timeout: 20_000, interval: 5 }
const stationKeyHex = 'cd'.repeat(32)
let hostDirectory: string
let stationDirectory: string
let hosted: HostedOffice
let staff: Staff
const joined: JoinedOffice[] = []
const faults: unknown[] = []

beforeEach(async () => {
  hostDirectory = mkdtempSync(join(tmpdir(), 'thads-host-'))
  stationDirectory = mkdtempSync(join(tmpdir(), 'thads-station-'))
  faults.splice(0)
  cpSync(inject('practiceTemplate').directory, hostDirectory, { recursive: true })
  await openHost(0)
})
afterEach(async () => {
  for (const office of joined.splice(0)) await office.close()
  await hosted.close()
  for (const directory of [hostDirectory, stationDirectory]) rmSync(directory, { recursive: true })
  expect(faults).toEqual([])
})

async function openHost(port: number): Promise<void> {
  let nowMs = opensAtMs + 60_000
  const logFault = (fault: unknown): string => {
    faults.push(fault)
    return `fault-${faults.length}`
  }
  const parts = { directory: hostDirectory, keyHex: practiceKeyHex, now: () => (nowMs += 1), logFault }
  hosted = await hostOffice(parts, { host: '127.0.0.1', port })
  const sessions = new Map(Object.entries(inject('practiceTemplate').sessions) as [PersonName, string][])
  staff = staffOf({ answer: (frame) => hosted.office.answer(frame, 'host') }, sessions)
}

const offer = (stationName: string) => staff.call('admin', 'identity.offerPairing', { stationName })

/** Pairs a station and joins it to the host. */
async function joinedStation(name = 'Quầy 2') {
  const { code, host, port } = await offer(name)
  const outcome = await pairStation(stationDirectory, stationKeyHex, { host, port, code })
  expect(outcome).toHaveProperty('paired')
  const pairing = readPairing(stationDirectory, stationKeyHex)
  if (!pairing) throw new Error('no pairing was kept')
  const office = joinOffice(pairing)
  joined.push(office)
  return { office, pairing, port }
}

/** Signs in at a station; the first call waits until the link stands. */
async function signInAt(office: JoinedOffice, userName: string): Promise<string> {
  const input = { userName, password: practicePassword }
  const frame = { call: 'identity.signIn', command: newId(), input }
  const answer = await vi.waitFor(async () => {
    const given = await office.answer(frame)
    expect(given).toHaveProperty('ok')
    return given
  }, settled)
  return valueOf('identity.signIn', answer).session
}

test('a station calls with the rights of whoever signs in there, and its entries name it', async () => {
  const { office, pairing } = await joinedStation()
  const session = await signInAt(office, 'clerk')
  const whoAmI = await office.answer({ call: 'identity.whoAmI', session })
  expect(whoAmI).toMatchObject({
    ok: { user: { userName: 'clerk' }, station: { stationId: pairing.stationId, name: 'Quầy 2' } }
  })
  const denied = await office.answer({ call: 'identity.listUsers', session, input: {} })
  expect(refusalOf(denied)).toBe('NOT_PERMITTED')
  const reading = hosted.office.reading(systemCaller)
  const entry = reading.get<{ station: string }>('SELECT station FROM journal ORDER BY seq DESC LIMIT 1')
  expect(entry?.station).toBe(pairing.stationId)
})

test('a session of the host is nobody at the station, and the other way round', async () => {
  const { office } = await joinedStation()
  const session = await signInAt(office, 'clerk')
  const atStation = await office.answer({ call: 'identity.whoAmI', session: staff.session('clerk') })
  expect(refusalOf(atStation)).toBe('NOT_SIGNED_IN')
  const atHost = await hosted.office.answer({ call: 'identity.whoAmI', session }, 'host')
  expect(refusalOf(atHost)).toBe('NOT_SIGNED_IN')
})

test('what changes at the host is announced at the station', async () => {
  const { office } = await joinedStation()
  await signInAt(office, 'keeper')
  const events: OfficeEvent[] = []
  office.onEvent((event) => events.push(event))
  const { placeId } = await staff.call('admin', 'custody.addStoragePlace', {
    parentId: null,
    kind: 'WAREHOUSE',
    name: 'Kho 1'
  })
  const { caseId } = await staff.call('clerk', 'cases.openCase', newCase(null))
  await vi.waitFor(() => {
    expect(
      events.some(({ topic, subjects }) => topic === 'cases' && subjects.includes(`case:${caseId}`))
    ).toBe(true)
  }, settled)
  expect(events.some(({ topic }) => topic === 'custody')).toBe(true)
  // Which place it is would tell a blind counter where to look.
  expect(JSON.stringify(events)).not.toContain(placeId)
})

test('a revoked station is shut out at once and for good, with its open session', async () => {
  const { office, pairing } = await joinedStation()
  const session = await signInAt(office, 'clerk')
  const { stationId } = pairing
  await staff.call('admin', 'identity.revokeStation', { stationId, reason: 'Máy bị mất' })
  await vi.waitFor(async () => {
    expect(refusalOf(await office.answer({ call: 'identity.whoAmI', session }))).toBe('UNAVAILABLE')
  }, settled)
  const again = joinOffice(pairing)
  joined.push(again)
  expect(refusalOf(await again.answer({ call: 'identity.whoAmI', session }))).toBe('UNAVAILABLE')
  const { stations } = await staff.call('admin', 'identity.listStations', {})
  expect(stations.map(({ name, revoked }) => [name, revoked])).toContainEqual(['Quầy 2', true])
  const twice = { stationId, reason: 'Lại' }
  expect(refusalOf(await staff.attempt('admin', 'identity.revokeStation', twice))).toBe('STATION_UNKNOWN')
})

test('while the host is away calls are UNAVAILABLE; when it is back the station is let in again', async () => {
  const { office, port } = await joinedStation()
  const session = await signInAt(office, 'clerk')
  const caughtUp: OfficeEvent[] = []
  await hosted.close()
  await vi.waitFor(async () => {
    expect(refusalOf(await office.answer({ call: 'identity.whoAmI', session }))).toBe('UNAVAILABLE')
  }, settled)
  office.onEvent((event) => caughtUp.push(event))
  await openHost(port)
  await vi.waitFor(async () => {
    expect(await office.answer({ call: 'identity.whoAmI', session })).toHaveProperty('ok')
  }, settled)
  // What was announced meanwhile is lost, so everything shown is to be read again.
  expect(caughtUp).toContainEqual({ topic: '*', subjects: [], seq: 0 })
})

test('a command sent twice over the link is done once', async () => {
  const { office } = await joinedStation()
  const session = await signInAt(office, 'leader')
  const frame = { call: 'cases.openCase', command: newId(), input: newCase(null), session }
  const answer = await office.answer(frame)
  expect(answer).toHaveProperty('ok')
  expect(await office.answer(frame)).toEqual(answer)
  const { cases } = await staff.call('leader', 'cases.listCases', {})
  expect(cases).toHaveLength(1)
})

test('offers asked for at the same moment open one door', async () => {
  const offers = await Promise.all(['Quầy 2', 'Quầy 3', 'Quầy 4'].map(offer))
  expect(new Set(offers.map(({ port }) => port)).size).toBe(1)
  const last = offers.at(-1)!
  const outcome = await pairStation(stationDirectory, stationKeyHex, last)
  expect(outcome).toMatchObject({ paired: { name: 'Quầy 4' } })
})

test('a wrong code pairs nothing and keeps nothing', async () => {
  const { host, port } = await offer('Quầy 2')
  const outcome = await pairStation(stationDirectory, stationKeyHex, { host, port, code: 'AAAA-BBBB' })
  expect(outcome).toHaveProperty('failed')
  expect(readPairing(stationDirectory, stationKeyHex)).toBeNull()
  const { stations } = await staff.call('admin', 'identity.listStations', {})
  expect(stations.map(({ stationId }) => stationId)).toEqual(['host'])
})

test('the pairing is kept sealed, opens only with this computer’s key, and not when it was altered', async () => {
  const { pairing } = await joinedStation()
  const file = join(stationDirectory, 'station.sealed')
  const sealed = readFileSync(file)
  expect(sealed.includes(pairing.keyHex) || sealed.includes(pairing.stationId)).toBe(false)
  expect(() => readPairing(stationDirectory, practiceKeyHex)).toThrow()
  const altered = Buffer.from(sealed)
  altered.writeUInt8(altered.readUInt8(40) ^ 1, 40)
  writeFileSync(file, altered)
  expect(() => readPairing(stationDirectory, stationKeyHex)).toThrow()
})

test('a paired station finds the host again after it was restarted, though nobody has opened the door', async () => {
  const { pairing, port } = await joinedStation()
  await hosted.close()
  await openHost(port)
  const again = joinOffice(pairing)
  joined.push(again)
  expect(await signInAt(again, 'keeper')).toMatch(/^[\w-]{43}$/)
})
