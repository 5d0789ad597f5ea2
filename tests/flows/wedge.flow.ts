// Scanners that play keyboard, in the real window: keys of X under four layouts, and Telex and VNI, into the fields of
// every screen that can be reached. Nothing of a code may stay anywhere, and each must be heard exactly.
import { expect, test } from '@playwright/test'
import { XKeys } from '../hardware/x-keys'
import { playWindow } from '../simulation/wedge/play-window'
import { arrangeStore, newCase } from '../support/main-job'
import { practiceWindow, type PracticeWindow } from './practice-window'

test.skip(process.platform !== 'linux', 'the keys are played on an X display')
test.setTimeout(300_000)

let keys: XKeys
let window: PracticeWindow

test.beforeAll(async () => {
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
  console.log(`${report.screens} screens, ${report.fields} fields, ${report.scans} scans`)
  expect(report.violations.slice(0, 8)).toEqual([])
  expect(report.screens).toBeGreaterThanOrEqual(20)
  expect(report.scans).toBeGreaterThanOrEqual(60)
})
