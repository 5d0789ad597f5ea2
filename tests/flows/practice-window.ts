// A window on a new store with its five people: what the flows of the places stand on. The people are engaged
// through the window's own door, so nothing but the application itself is running.
import { _electron as electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type {} from '../../renderer/bridge'
import { frameWords } from '../../shared/words/vi/frame'
import { engageStaff, people, practiceKeyHex, type Door, type PersonName, type Staff } from '../support/staff'

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

/** Opens the application on a new store and engages the five people. */
export async function practiceWindow(): Promise<PracticeWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'place-flow-'))
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, practiceKeyHex, { mode: 0o600 })
  const given = ['--store', join(folder, 'store'), '--key-file', keyFile]
  const init = ['init', '--office', '79007', '--admin', 'admin']
  const atTheDoor = (command: readonly string[]): string =>
    execFileSync(process.execPath, [join(project, 'scripts/office.mjs'), ...given, ...command], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: journalBytesMax
    })
  const printed = atTheDoor(init)
  const app = await electron.launch({ args: [project, ...given] })
  const page = await app.firstWindow()
  await expect(page.getByRole('button', { name: signIn.submit })).toBeVisible()
  const staff = await engageStaff(doorOf(page), firstPasswordIn(printed))
  return {
    page,
    staff,
    sitDown: (person) => sitDown(page, staff, person),
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
      return atTheDoor(['journal', '--ndjson'])
        .split('\n')
        .filter((line) => line !== '')
    },
    close: () => leave(app, folder)
  }
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
async function sitDown(page: Page, staff: Staff, person: Exclude<PersonName, 'admin'>): Promise<void> {
  await page.evaluate(([key, token]) => sessionStorage.setItem(key, token), [
    sessionKey,
    staff.session(person)
  ] as const)
  await page.reload()
  await expect(page.getByText(people[person].fullName).first()).toBeVisible({ timeout: 30_000 })
}

async function leave(app: ElectronApplication, folder: string): Promise<void> {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}
