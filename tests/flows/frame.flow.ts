// The frame on an empty store: what the page may not do, and what stays when the office process dies.
import { _electron as electron, expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type {} from '../../renderer/bridge'
import { frameWords } from '../../shared/words/vi/frame'

const project = resolve(__dirname, '../..')
const said = frameWords.signIn

let folder: string
let app: ElectronApplication
let page: Page

/** The process id of the office process, as the shell knows it. */
async function officePid(): Promise<number> {
  const metrics = await app.evaluate(({ app: shell }) => shell.getAppMetrics())
  const office = metrics.find(({ name }) => name === 'office')
  if (!office) throw new Error('the shell runs no office process')
  return office.pid
}

/** The code that a sign-in with invented credentials is refused with. */
async function refusalOfSignIn(): Promise<unknown> {
  return page.evaluate(async () => {
    const command = '01890a5d-ac96-774b-bcce-b302099a8057'
    const input = { userName: 'nobody', password: 'nothing' }
    const answer = await window.office.call('identity.signIn', { command, input })
    return 'refusal' in answer ? answer.refusal.code : answer
  })
}

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'frame-flow-'))
  const store = join(folder, 'store')
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, 'ab'.repeat(32), { mode: 0o600 })
  const given = ['--store', store, '--key-file', keyFile]
  const init = ['init', '--office', '79001', '--admin', 'Trần Thị Quản Trị']
  execFileSync(process.execPath, [join(project, 'scripts/office.mjs'), ...given, ...init], { cwd: project })
  app = await electron.launch({ args: [project, ...given] })
  page = await app.firstWindow()
  await expect(page.getByRole('button', { name: said.submit })).toBeVisible()
})

test.afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the page has no Node, runs nothing but its own scripts and goes nowhere', async () => {
  const found = await page.evaluate(async () => {
    const tried = async (work: () => unknown): Promise<string> => {
      try {
        await work()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    // What the debugger runs itself is free of the page's policy, so the code is tried in a task of the page.
    const ownTask = new MessageChannel()
    const code = new Promise<string>((resolve) => {
      ownTask.port1.onmessage = () => resolve(tried(() => Reflect.construct(Function, ['return 1'])))
    })
    ownTask.port2.postMessage(null)
    return {
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      exposed: Object.keys(window.office).sort(),
      code: await code,
      network: await tried(() => fetch('https://example.com/')),
      files: await tried(() => fetch('file:///etc/hostname')),
      opened: window.open('https://example.com/') === null
    }
  })
  expect(found).toEqual({
    node: [],
    exposed: ['call', 'onEvent'],
    code: 'refused',
    network: 'refused',
    files: 'refused',
    opened: true
  })
  await page.evaluate(() => window.location.assign('https://example.com/'))
  expect(page.url()).toMatch(/^app:\/\/bundle\/index\.html/)
  expect(
    await page.evaluate(() => fetch('app://bundle/..%2fmain%2findex.js').then(({ status }) => status))
  ).toBe(404)
})

test('the office process dies under a half-typed form: the text stays and the next call works', async () => {
  const userName = page.getByLabel(said.userName)
  await userName.fill('nguyệt đang gõ')
  expect(await refusalOfSignIn()).toBe('SIGN_IN_FAILED')
  const first = await officePid()
  process.kill(first, 'SIGKILL')
  await expect.poll(refusalOfSignIn, { timeout: 20_000 }).toBe('SIGN_IN_FAILED')
  expect(await officePid()).not.toBe(first)
  await expect(userName).toHaveValue('nguyệt đang gõ')
})

test('somebody unknown is refused in words, and stays outside', async () => {
  await page.getByLabel(said.userName).fill('khongai')
  await page.getByLabel(said.password).fill('sai mật khẩu')
  await page.getByRole('button', { name: said.submit }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('alert')).not.toContainText(/[A-Z]+_[A-Z]+/)
  await expect(page.getByRole('navigation')).toHaveCount(0)
})
