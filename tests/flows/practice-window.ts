// A window on a new store with its five people: what the flows of the places stand on. The people are engaged once, through
// the window's own door, so nothing but the application itself is running; every flow has a copy of that store for its own.
import { _electron as electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type {} from '../../renderer/bridge'
import { frameWords } from '../../shared/words/vi/frame'
import {
  engageStaff,
  people,
  practiceKeyHex,
  staffOf,
  type Door,
  type PersonName,
  type Staff
} from '../support/staff'

const project = resolve(__dirname, '../..')
const { signIn } = frameWords
const sessionKey = 'office-session'
const journalBytesMax = 256 * 1024 * 1024

export interface PracticeWindow {
  readonly page: Page
  readonly staff: Staff
  /** Has a person sit at the window, whoever sat there before. */
  sitDown(person: Exclude<PersonName, 'admin'>): Promise<void>
  /** Goes to a place by its key and waits for its name to be current. */
  go(key: string): Promise<void>
  /** A scan as the scan box takes it. */
  scan(code: string): Promise<void>
  /** Closes the window; answers the journal of its store as the headless door exports it, an entry a line. */
  leaveJournal(): Promise<string[]>
  close(): Promise<void>
}

/** Opens the application on a store of its own in which the five people are engaged and signed in. */
export async function practiceWindow(): Promise<PracticeWindow> {
  engaged ??= engageOnce()
  const { store, sessions } = await engaged
  const own = newFolder()
  cpSync(store, own.store, { recursive: true })
  const { app, page } = await openWindow(own)
  return {
    page,
    staff: staffOf(doorOf(page), sessions),
    sitDown: (person) => sitDown(page, sessions, person),
    go: async (key) => {
      await page.keyboard.press(key)
      await expect(page.locator('.rail-item.active')).toContainText(key)
    },
    scan: async (code) => {
      await page.keyboard.press('Control+K')
      await page.keyboard.insertText(code)
      await page.keyboard.press('Enter')
    },
    leaveJournal: async () => {
      await app.close()
      return atTheDoor(own, ['journal', '--ndjson'])
        .split('\n')
        .filter((line) => line !== '')
    },
    close: () => leave(app, own.folder)
  }
}

type Sessions = ReadonlyMap<PersonName, string>

/** Everybody's first password is slow to make, and slow to change: once in a process is enough. */
let engaged: Promise<{ store: string; sessions: Sessions }> | undefined

async function engageOnce(): Promise<{ store: string; sessions: Sessions }> {
  const made = newFolder()
  process.once('exit', () => rmSync(made.folder, { recursive: true, force: true }))
  const printed = atTheDoor(made, ['init', '--office', '79007', '--admin', 'admin'])
  const { app, page } = await openWindow(made)
  const staff = await engageStaff(doorOf(page), firstPasswordIn(printed))
  // Closed before it is copied, or the copy would lack what the writer still holds.
  await app.close()
  const names: PersonName[] = ['admin', 'clerk', 'keeper', 'accountant', 'cashier', 'leader']
  return { store: made.store, sessions: new Map(names.map((name) => [name, staff.session(name)])) }
}

interface Folder {
  readonly folder: string
  readonly store: string
  readonly given: readonly string[]
}

function newFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'place-flow-'))
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, practiceKeyHex, { mode: 0o600 })
  const store = join(folder, 'store')
  return { folder, store, given: ['--store', store, '--key-file', keyFile] }
}

function atTheDoor({ given }: Folder, command: readonly string[]): string {
  return execFileSync(process.execPath, [join(project, 'scripts/office.mjs'), ...given, ...command], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: journalBytesMax
  })
}

async function openWindow({ given }: Folder): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await electron.launch({ args: [project, ...given] })
  const page = await app.firstWindow()
  await expect(page.getByRole('button', { name: signIn.submit })).toBeVisible()
  return { app, page }
}

function doorOf(page: Page): Door {
  return {
    answer: ({ call, ...rest }) =>
      page.evaluate(([name, options]) => window.office.call(name, options), [
        call,
        { input: undefined, ...rest }
      ] as const)
  }
}

function firstPasswordIn(printed: string): string {
  const { firstPassword } = JSON.parse(printed) as { firstPassword: string }
  return firstPassword
}

/** With the session that the person was engaged with: how one signs in is another flow's question, and slow. */
async function sitDown(page: Page, sessions: Sessions, person: Exclude<PersonName, 'admin'>): Promise<void> {
  await page.evaluate(([key, token]) => sessionStorage.setItem(key, token), [
    sessionKey,
    sessions.get(person) ?? ''
  ] as const)
  await page.reload()
  await expect(page.getByText(people[person].fullName).first()).toBeVisible({ timeout: 30_000 })
}

async function leave(app: ElectronApplication, folder: string): Promise<void> {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}
