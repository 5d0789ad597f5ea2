// Scanners that play keyboard, in the real window: keys of X under four layouts, and Telex and VNI, into the fields of
// every screen that can be reached. Nothing of a code may stay anywhere, and each must be heard exactly.
import { expect, test } from '@playwright/test'
import { XKeys } from '../hardware/x-keys'
import { scanHooked } from '../simulation/wedge/hooked-scan'
import { playWindow } from '../simulation/wedge/play-window'
import { sitDown } from '../simulation/wedge/screens'
import { WatchedPage } from '../simulation/wedge/watched-page'
import { frameWords } from '../../shared/words/vi/frame'
import { arrangeStore, newCase } from '../support/main-job'
import { practiceWindow, type PracticeWindow } from './practice-window'

test.setTimeout(300_000)

let keys: XKeys
let window: PracticeWindow

test.beforeAll(async () => {
  test.setTimeout(180_000)
  keys = await XKeys.open()
  window = await practiceWindow()
  await arrangeStore(window.staff, 3)
  await window.staff.call('clerk', 'cases.openCase', newCase(null))
})

test.afterAll(async () => {
  await window.close()
  await keys.close()
})

test('a scan is heard whole on twenty screens, whatever has the focus, and leaves nothing there', async () => {
  const report = await playWindow(window, keys, {
    people: ['clerk', 'keeper', 'leader', 'accountant', 'cashier', 'admin'],
    screensMax: 24,
    fieldsMax: 4,
    everyWay: false,
    seed: 20_261_122
  })
  expect(report.violations.slice(0, 8)).toEqual([])
  expect(report.screens).toBeGreaterThanOrEqual(20)
  expect(report.scans).toBeGreaterThanOrEqual(60)
})

test('locks, keypad, length and hooking input methods change nothing; what keys cannot carry is refused by name', async () => {
  const { page } = window
  await sitDown(page, window.staff.session('keeper'))
  await page.keyboard.press('F3')
  await keys.focusWindow()
  const watched = await WatchedPage.open(page)
  const search = page.getByLabel(frameWords.search.label)
  await search.fill('gõ dở')
  const heardIn = async (scan: () => Promise<unknown>): Promise<string[]> => {
    await search.focus()
    const heard = await watched.heardDuring(scan)
    await expect(search).toHaveValue('gõ dở')
    await expect(search).toBeFocused()
    return heard
  }

  await keys.tap(['CapsLock'])
  expect(await heardIn(() => keys.scan('SN-aA77ddW'))).toEqual(['SN-aA77ddW'])
  await keys.tap(['CapsLock'])
  const digits = '2310032600'.split('').map((digit) => `Numpad${digit}`)
  expect(await heardIn(() => keys.tap([...digits, 'NumpadEnter']))).toEqual(['2310032600'])
  const long = 'Aa1-w/7 '.repeat(62) + 'tuow'
  expect(await heardIn(() => keys.scan(long, { gapMs: 1 }))).toEqual([long])
  expect(await heardIn(() => scanHooked(watched.debug, 'tuwowngddaa77W', 'telex'))).toEqual([
    'tuwowngddaa77W'
  ])
  expect(await heardIn(() => scanHooked(watched.debug, 'd9a6s1-o7u7A1', 'vni'))).toEqual(['d9a6s1-o7u7A1'])

  // An ID card whose letters the scanner dropped, for want of keys.
  const card = '079012345678||Nguyn Vn Sn|01021990|Nam|S 18, Thnh ph H Ch Minh|05062021'
  const notice = page.getByRole('alert')
  await search.focus()
  await keys.scan(card)
  await expect(notice).toContainText(frameWords.wedge.CHARACTERS)
  expect(frameWords.wedge.CHARACTERS).toContain('cổng nối tiếp')
  await expect(search).toHaveValue('gõ dở')
  // A code that was whole takes the notice away.
  expect(await heardIn(() => keys.scan('SN-1'))).toEqual(['SN-1'])
  await expect(page.getByText(frameWords.wedge.CHARACTERS)).toHaveCount(0)
})

test('a scan into a password field leaves it as it was and is shown to nobody', async () => {
  const { page } = window
  await sitDown(page, window.staff.session('keeper'))
  await keys.focusWindow()
  await page.getByRole('button', { name: new RegExp(frameWords.user.menu) }).click()
  await page.getByRole('menuitem', { name: frameWords.user.changePassword }).click()
  const field = page.getByLabel(frameWords.changePassword.old)
  await field.fill('nửa mật khẩu')
  await keys.scan('8935049500011')
  await expect(page.getByText(frameWords.wedge.SECRET)).toBeVisible()
  await expect(field).toHaveValue('nửa mật khẩu')
  await expect(page.getByText('8935049500011')).toHaveCount(0)
})
