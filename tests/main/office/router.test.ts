// What the router refuses before any handler is asked, whatever the call.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contract, type CallName } from '@shared/contract'
import { newId } from '@shared/ids'
import { permissionsOf, roles } from '@shared/permissions'
import { buildRouter } from '../../../main/office/router'
import { today } from './scenes'
import { newCase, requestFile } from '../../support/main-job'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../support/practice-office'
import { people } from '../../support/staff'

let practice: PracticeOffice
const faults: string[] = []

beforeEach(async () => {
  faults.length = 0
  practice = await practiceOffice({
    logFault: (_error, call) => {
      faults.push(call)
      return 'fault-1'
    }
  })
})
afterEach(() => practice.close())

const session = (person: PersonName) => practice.session(person)

test('a call that nobody has declared is UNKNOWN_CALL, not a fault', async () => {
  for (const call of ['custody.burn', 'constructor', '__proto__', 'toString', '']) {
    const answer = await practice.office.answer({ call, session: session('admin') }, 'host')
    expect(refusalOf(answer)).toBe('UNKNOWN_CALL')
  }
})

test('a router without every handler of the contract is not built', () => {
  const parts = { handlers: new Map([['custody.burn' as CallName, () => ({})]]) }
  expect(() => buildRouter(parts as never)).toThrow(/custody\.receiveAsset.*custody\.burn/s)
})

describe('who calls', () => {
  const closed = [...contract].filter(([, { permission }]) => permission !== 'public').map(([name]) => name)

  test('nothing but signing in is open to nobody', async () => {
    expect(contract.size - closed.length).toBe(1)
    for (const call of closed) {
      for (const held of [undefined, '', 'x'.repeat(43)]) {
        const frame = { call, command: newId(), input: {}, ...(held === undefined ? {} : { session: held }) }
        expect(refusalOf(await practice.office.answer(frame, 'host'))).toBe('NOT_SIGNED_IN')
      }
    }
  })

  test('every call is refused to every person whose roles do not grant it', async () => {
    const rolesOf = { ...people, admin: { roles: ['ADMINISTRATOR'] as const } }
    let refused = 0
    for (const [name, { roles: held }] of Object.entries(rolesOf)) {
      const may = permissionsOf(held)
      for (const call of closed) {
        const { permission } = contract.get(call)!
        const answer = await practice.attempt(name as PersonName, call, { nonsense: true })
        const allowed = permission === 'signedIn' || may.has(permission as never)
        expect(refusalOf(answer), `${call} by ${name}`).toBe(allowed ? 'INVALID_INPUT' : 'NOT_PERMITTED')
        refused += allowed ? 0 : 1
      }
    }
    expect(refused).toBeGreaterThan(80)
  })

  test('a session of one station is nobody at another', async () => {
    const frame = { call: 'identity.whoAmI', session: session('clerk') }
    expect(await practice.office.answer(frame, 'host')).toHaveProperty('ok')
    expect(refusalOf(await practice.office.answer(frame, 'quay-2'))).toBe('NOT_SIGNED_IN')
  })
})

test('a session that ends while a command is being prepared does nothing any more', async () => {
  const newcomer = { userName: 'newcomer', fullName: 'Trần Văn Mới', roles: ['CASHIER'] }
  const adding = practice.attempt('admin', 'identity.addUser', newcomer)
  expect(await practice.attempt('admin', 'identity.signOut', {})).toHaveProperty('ok')
  expect(refusalOf(await adding)).toBe('NOT_SIGNED_IN')
})

describe('what is called', () => {
  test('a command without an id, or with one that is no UUIDv7, is COMMAND_ID_MISSING', async () => {
    const call = 'custody.addStoragePlace'
    const input = { parentId: null, kind: 'WAREHOUSE', name: 'Kho 1' }
    const uuid4 = '5b0f2c6e-1f0a-4c6e-9a36-0d6f8e1f2a3b'
    for (const command of [undefined, '', 'lần 1', uuid4, newId().toUpperCase()]) {
      const frame = { call, input, session: session('admin'), ...(command === undefined ? {} : { command }) }
      expect(refusalOf(await practice.office.answer(frame, 'host'))).toBe('COMMAND_ID_MISSING')
    }
  })

  test('an input of another shape is INVALID_INPUT and names the field', async () => {
    const input = { ...requestFile(0, today), papers: [{ name: 'Đơn', form: 'FAX', copies: 1, pages: 1 }] }
    expect(await practice.attempt('clerk', 'intake.receiveFile', input)).toMatchObject({
      refusal: { code: 'INVALID_INPUT', params: { field: 'papers.0.form' } }
    })
    const hostile = [
      null,
      undefined,
      7,
      'text',
      [],
      { ...requestFile(0, today), extra: 1 },
      { ...requestFile(0, today), note: 'x'.repeat(4001) },
      { ...requestFile(0, today), requestDate: '2026-02-30' },
      JSON.parse('{"__proto__":{"procedureCode":"REQUEST"}}') as unknown
    ]
    for (const bad of hostile) {
      expect(refusalOf(await practice.attempt('clerk', 'intake.receiveFile', bad))).toBe('INVALID_INPUT')
    }
    let deep: unknown = 'x'
    for (let level = 0; level < 10_000; level += 1) deep = [deep]
    expect(refusalOf(await practice.attempt('clerk', 'intake.receiveFile', deep))).toBe('INVALID_INPUT')
    expect(faults).toEqual([])
  })

  test('money that is not whole đồng in 18 digits never comes in', async () => {
    const opened = newCase(null)
    for (const amountDong of ['0', '-1', '1.5', '1e9', '01', ' 1', '1'.repeat(19), 5, null, '１']) {
      const input = { ...opened, obligation: { ...opened.obligation, amountDong } }
      expect(refusalOf(await practice.attempt('clerk', 'cases.openCase', input))).toBe('INVALID_INPUT')
    }
  })

  test('half a character is TEXT_NOT_UNICODE, in a value and in a name', async () => {
    for (const input of [
      { parentId: null, kind: 'WAREHOUSE', name: 'Kho \uD83D' },
      { parentId: null, kind: 'WAREHOUSE', name: '\uDE00' },
      { parentId: null, kind: 'WAREHOUSE', name: 'Kho', ['\uD800']: 1 }
    ]) {
      expect(refusalOf(await practice.attempt('admin', 'custody.addStoragePlace', input))).toBe(
        'TEXT_NOT_UNICODE'
      )
    }
  })

  test('what would not fit one entry is ENTRY_TOO_LARGE and leaves nothing', async () => {
    const { seq } = practice.office.head()
    const { papers: needed } = requestFile(0, today)
    const papers = (count: number) => [
      ...needed,
      ...Array.from({ length: count }, () => ({ ...needed[0], name: 'ẫ'.repeat(300) }))
    ]
    const file = { ...requestFile(0, today), note: 'ộ'.repeat(4000) }
    expect(
      await practice.attempt('clerk', 'intake.receiveFile', { ...file, papers: papers(58) })
    ).toMatchObject({ refusal: { code: 'ENTRY_TOO_LARGE', params: { bytesMax: 65_536 } } })
    expect(practice.office.head().seq).toBe(seq)
    expect(
      await practice.attempt('clerk', 'intake.receiveFile', { ...file, papers: papers(40) })
    ).toHaveProperty('ok')
  })
})

describe('text', () => {
  const name = 'Kệ số 7 – Đồ điện tử'

  test('typed with loose marks is kept with joined ones, and is the same text', async () => {
    const { placeId } = await practice.call('admin', 'custody.addStoragePlace', {
      parentId: null,
      kind: 'WAREHOUSE',
      name: name.normalize('NFD')
    })
    const { places } = await practice.call('keeper', 'custody.listStoragePlaces', {})
    expect(places.find((place) => place.placeId === placeId)?.name).toBe(name.normalize('NFC'))
    const again = await practice.attempt('admin', 'custody.addStoragePlace', {
      parentId: null,
      kind: 'WAREHOUSE',
      name
    })
    expect(refusalOf(again)).toBe('PLACE_NAME_TAKEN')
  })

  test('of a command repeated in the other form of Unicode is a repetition', async () => {
    const command = newId()
    const send = (typed: string) =>
      practice.attemptWithId('admin', {
        call: 'custody.addStoragePlace',
        command,
        input: { parentId: null, kind: 'WAREHOUSE', name: typed }
      })
    expect(await send(name.normalize('NFD'))).toEqual(await send(name.normalize('NFC')))
  })
})

test('a handler that breaks is a fault with a reference, and the next call works', async () => {
  await practice.office.act({ caller: system, command: newId() }, (act) =>
    act.get("INSERT INTO desk_device VALUES ('d', 'host', 'no JSON') RETURNING device_id")
  )
  expect(await practice.attempt('keeper', 'devices.listDevices', {})).toEqual({
    fault: { reference: 'fault-1' }
  })
  expect(faults).toEqual(['devices.listDevices'])
  expect(await practice.attempt('keeper', 'custody.listStoragePlaces', {})).toHaveProperty('ok')
})

const system = {
  userId: 'system',
  fullName: '',
  roles: [],
  permissions: new Set<never>(),
  stationId: 'host',
  tokenHash: ''
}

test('every role has somebody who holds it in these tests', () => {
  const held = new Set<string>([
    ...Object.values(people).flatMap(({ roles: own }) => [...own]),
    'ADMINISTRATOR'
  ])
  expect([...held].sort()).toEqual([...roles].sort())
})
