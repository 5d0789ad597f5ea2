// A second station: the application joined to the store of a host over the link, in a window and at the headless
// door. The host goes away and comes back; what was typed stays, and entries name the station they came from.
import { test } from '@playwright/test'
import { expect } from '../demo/stage/expect'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frameWords } from '../../shared/words/vi/frame'
import { EntrancePage } from '../demo/pages/entrance-page'
import { IntakePage } from '../demo/pages/intake-page'
import { field } from '../demo/pages/parts'
import { creditor, debtor, judgment, type Citizen } from '../demo/stage/cast'
import { DeskWindow } from '../demo/stage/desk-window'
import { atTheDoor, startServing, type ServingProgram } from '../demo/stage/headless-door'
import { engageStaff, people, practicePassword, type Staff } from '../support/staff'
import { servedDoor } from '../support/served-door'
import { intakeWords } from '../../shared/words/vi/intake'

const clerk = { userName: people.clerk.userName, password: practicePassword }

let folder: string
let store: readonly string[]
let stationsPort: number
let host: ServingProgram
let staff: Staff
let desk: DeskWindow | null = null

/** A port that nobody listens on at the moment: the host must come back on the one the stations know. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

function startHost(): Promise<ServingProgram> {
  const stations = ['--stations', `127.0.0.1:${stationsPort}`]
  return startServing('cli', [...store, 'serve', '--listen', '127.0.0.1:0', ...stations])
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'station-flow-'))
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 })
  store = ['--store', join(folder, 'store'), '--key-file', keyFile]
  stationsPort = await freePort()
  const opened: unknown = JSON.parse(
    await atTheDoor(store, ['init', '--office', '79007', '--admin', 'admin'])
  )
  host = await startHost()
  staff = await engageStaff(
    servedDoor(() => host.first),
    (opened as { firstPassword: string }).firstPassword
  )
})

test.afterAll(async () => {
  await desk?.close()
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Entry {
  kind: string
  station: string
  subject: string
}

/** The entries of a kind in the host's journal, read beside the running host. */
async function entriesOf(kind: string): Promise<Entry[]> {
  const journal = await atTheDoor(store, ['journal', '--ndjson'])
  const entries = journal.split('\n').filter((line) => line !== '')
  return entries.map((line) => JSON.parse(line) as Entry).filter((entry) => entry.kind === kind)
}

async function stationId(name: string): Promise<string> {
  const { stations } = await staff.call('admin', 'identity.listStations', {})
  return stations.find((station) => station.name === name)?.stationId ?? 'not paired'
}

function keyFor(name: string): string {
  const file = join(folder, `${name}.key`)
  writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return file
}

/** A card read by the scan box, which every scanner of the keyboard kind ends up in. */
async function scanCard({ page }: DeskWindow, { card }: Citizen): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.keyboard.insertText(card)
  await page.keyboard.press('Enter')
}

test('a paired window works on the host’s store; the host goes and comes back, and no word is lost', async () => {
  test.setTimeout(120_000)
  const stationName = 'Trạm 02 · Quầy 1'
  const invitation = await staff.call('admin', 'identity.offerPairing', { stationName })
  desk = await DeskWindow.open(['--join', join(folder, 'station'), '--key-file', keyFor('station')])
  const { page } = desk
  const entrance = new EntrancePage(page)
  const intake = new IntakePage(page)

  await entrance.pair({ host: '127.0.0.1', port: stationsPort, code: invitation.code })
  await entrance.signIn(clerk)
  await entrance.isIn()
  await expect(page.getByRole('contentinfo')).toContainText(stationName)

  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { name: intakeWords.draft.heading })).toBeVisible()
  await scanCard(desk, creditor)
  await intake.showsPerson(creditor.fullName)
  await intake.typeJudgment(judgment)
  await intake.tickPapers(2)
  await intake.finish()
  const [received] = await entriesOf('intake.FileReceived')
  expect(received?.station).toBe(await stationId(stationName))

  await scanCard(desk, debtor)
  await intake.showsPerson(debtor.fullName)
  await intake.typeJudgment({ ...judgment, typed: '48ds' })
  await host.stop('SIGKILL')
  await expect(page.getByRole('alert')).toContainText(frameWords.warnings.hostAway)
  await expect(page.getByRole('contentinfo')).toContainText(frameWords.status.reconnecting)
  const number = field(page.getByRole('main'), intakeWords.title.number)
  await expect(number).toHaveValue(/^48\//)
  await intake.tickPapers(3)

  host = await startHost()
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 30_000 })
  await expect(number).toHaveValue(/^48\//)
  await intake.finish()
  expect(await entriesOf('intake.FileReceived')).toHaveLength(2)
  expect(desk.problems).toEqual([])
})

test('the headless door joins the same store, and is let in by nothing but a session', async () => {
  const stationName = 'Máy kiểm tra'
  const { code } = await staff.call('admin', 'identity.offerPairing', { stationName })
  const joined = ['--join', join(folder, 'headless'), '--key-file', keyFor('headless')]
  const address = ['--host', '127.0.0.1', '--port', String(stationsPort)]
  await atTheDoor(joined, ['pair', ...address, '--code', code])
  await expect(atTheDoor(joined, ['call', 'intake.listFiles', '{}'])).rejects.toThrow('NOT_SIGNED_IN')

  const signedIn: unknown = JSON.parse(
    await atTheDoor(joined, ['call', 'identity.signIn', JSON.stringify(clerk)])
  )
  const { session } = signedIn as { session: string }
  const files = await atTheDoor(joined, ['call', '--session', session, 'intake.listFiles', '{}'])
  expect(JSON.parse(files)).toHaveProperty('total')
  const last = (await entriesOf('identity.SignedIn')).at(-1)
  expect(last?.station).toBe(await stationId(stationName))
})
