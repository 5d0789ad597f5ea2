import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Answer } from '@shared/contract/answers'
import type { InputOf, OutputOf, CallName } from '@shared/contract'
import { newId } from '@shared/ids'
import { canonicalJson } from '@domain/journal/canonical'
import type { Cells } from '@domain/journal/row-change'
import { projections } from '@domain/tables'
import { openReadOnly } from '../../../../main/office/database/connection'
import { initialiseOffice } from '../../../../main/office/identity/init'
import { readEntries } from '../../../../main/office/journal/read-entries'
import { openOffice, type Office } from '../../../../main/office/office'
import { centreLink, type OwnedCentreLink } from '../../../../main/office/replication'
import { plain } from '../../../central/row-model'
import {
  journalAtCentre,
  newCode,
  rowsAtCentre,
  startTestCentre,
  startTestDatabase,
  type TestCentre,
  type TestDatabase
} from '../../../central/test-centre'

const code = '79007'
const keyHex = randomBytes(32).toString('hex')
const settled = { timeout: 20_000, interval: 5 }
let database: TestDatabase
let centre: TestCentre
let url: string
let directory: string
let office: Office
let link: OwnedCentreLink
let session: string

beforeAll(async () => {
  database = await startTestDatabase()
  centre = await startTestCentre(await database.url())
  url = await centre.app.listen({ host: '127.0.0.1', port: 0 })
  directory = await mkdtemp(join(tmpdir(), 'thads-office-'))
  link = await open()
  const { userName, firstPassword } = await initialiseOffice(office, {
    officeCode: code,
    adminName: 'quan.tri'
  })
  const signedIn = await call('identity.signIn', { userName, password: firstPassword })
  session = signedIn.session
})

afterAll(async () => {
  await close()
  await centre.close()
  await database.stop()
  await rm(directory, { recursive: true })
})

async function open(): Promise<OwnedCentreLink> {
  const opened = centreLink({
    onFault: (fault) => {
      throw fault
    }
  })
  office = await openOffice({
    directory,
    keyHex,
    centre: opened,
    logFault: (error) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
  })
  opened.attach(office)
  return opened
}

async function close(): Promise<void> {
  await link.stop()
  await office.close()
}

function answer(name: CallName, input: unknown, command = newId()): Promise<Answer> {
  return office.answer({ call: name, command, input, session }, 'host')
}

async function call<Name extends CallName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const given = await answer(name, input)
  if (!('ok' in given)) throw new Error(JSON.stringify(given))
  return given.ok as OutputOf<Name>
}

const status = () => call('replication.getStatus', {})

test('an office that is not enrolled counts what waits, and is refused without harm', async () => {
  expect(await status()).toMatchObject({ enrolled: false, acknowledgedSeq: 0, problem: null })
  expect((await status()).waiting).toBeGreaterThan(2)
  const wrong = await answer('replication.enrol', { centreUrl: url, code: 'AAAA-AAAA-AAAA-AAAA' })
  expect(wrong).toMatchObject({ refusal: { code: 'CENTRE_REFUSED', params: { code: 'CODE_UNKNOWN' } } })
  const nobody = await answer('replication.enrol', {
    centreUrl: 'http://127.0.0.1:9',
    code: 'AAAA-AAAA-AAAA'
  })
  expect(nobody).toMatchObject({ refusal: { code: 'CENTRE_UNREACHABLE' } })
  const plainHttp = await answer('replication.enrol', {
    centreUrl: 'http://10.0.0.1',
    code: 'AAAA-AAAA-AAAA'
  })
  expect(plainHttp).toMatchObject({ refusal: { code: 'INVALID_INPUT', params: { field: 'centreUrl' } } })
  expect((await status()).enrolled).toBe(false)
})

test('enrolled once, the office sends everything, and each commit after it', async () => {
  const input = { centreUrl: url, code: await newCode(centre.app, code) }
  const command = newId()
  expect(await answer('replication.enrol', input, command)).toEqual({ ok: {} })
  expect(await answer('replication.enrol', input, command), 'the same command again').toEqual({ ok: {} })
  expect(await answer('replication.enrol', input)).toMatchObject({ refusal: { code: 'ALREADY_ENROLLED' } })

  await vi.waitFor(async () => expect((await status()).waiting).toBe(0), settled)
  const announced: string[] = []
  const stop = office.onEvent(({ topic }) => void announced.push(topic))
  await call('identity.addUser', {
    userName: 'thu.kho',
    fullName: 'Phạm Thị Thủ Kho',
    roles: ['STOREKEEPER']
  })
  await vi.waitFor(async () => expect((await status()).waiting).toBe(0), settled)
  stop()
  expect(announced, 'windows hear that nothing waits any more').toContain('replication')
  expect(await status()).toMatchObject({ enrolled: true, centreUrl: url, problem: null })
  await expectSame()
})

test('what was committed while the link was down is sent after a start', async () => {
  await link.stop()
  await call('identity.addUser', { userName: 'ke.toan', fullName: 'Đỗ Kế Toán', roles: ['ACCOUNTANT'] })
  await office.close()
  link = await open()
  await vi.waitFor(async () => expect((await status()).waiting).toBe(0), settled)
  await expectSame()
})

/** Journal and projections, the office's against the centre's. */
async function expectSame(): Promise<void> {
  const store = openReadOnly({ directory, keyHex })
  const entries = readEntries(store, 0, 10_000)
  expect(await journalAtCentre(centre.app, code)).toEqual(entries.map((entry) => canonicalJson(entry)))
  await centre.lanes.settled()
  const rows = projections.map(({ name }) => {
    const held = store.prepare<[], Cells>(`SELECT * FROM ${name}`).safeIntegers().all()
    return [name, plain(name, held)]
  })
  expect(await rowsAtCentre(centre.pool, code)).toEqual(Object.fromEntries(rows))
  store.close()
}
