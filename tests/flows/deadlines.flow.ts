// The deadlines at the window: why a file is due on its day, what is due, and a calendar taken in from a file.
import { expect, test } from '@playwright/test'
import { dayOf } from '../../shared/calendar'
import { deadlinesWords } from '../../shared/words/vi/deadlines'
import { intakeWords } from '../../shared/words/vi/intake'
import { settingsWords } from '../../shared/words/vi/settings'
import { requestFile } from '../support/main-job'
import { practiceWindow, type PracticeWindow } from './practice-window'

let window: PracticeWindow

test.beforeEach(async () => {
  window = await practiceWindow()
})

test.afterEach(async () => {
  await window.close()
})

test('a file says why it is due, stands in the list and the month, and moves with a new calendar', async () => {
  const { page, staff } = window
  const today = dayOf(Date.now())
  for (const index of [0, 1, 2]) await staff.call('clerk', 'intake.receiveFile', requestFile(index, today))
  await window.sitDown('clerk')
  await page.locator('.list-row.timed').first().click()
  await page.getByRole('button', { name: deadlinesWords.why.open }).click()
  const why = page.getByRole('region', { name: deadlinesWords.why.heading })
  await expect(why).toContainText('Điều 36 khoản 1 Luật 26/2008/QH12')
  await expect(why).toContainText(deadlinesWords.why.same)
  await expect(why.locator('td.counted')).toHaveCount(5)
  await expect(why.locator('td.due')).toHaveCount(1)

  await page.getByRole('button', { name: intakeWords.tabs.due }).click()
  await expect(page.locator('.due-row')).toHaveCount(3)
  await expect(page.locator('.due-row').first()).toContainText(deadlinesWords.due.left(5))

  await window.sitDown('leader')
  await window.go('F10')
  await page.getByRole('button', { name: settingsWords.parts.calendar }).click()
  const chosen = page.getByLabel(deadlinesWords.file.choose)
  const bad = { year: 2031, source: 'Thông báo', days: [{ date: '2030-01-01', kind: 'HALF' }] }
  const jsonFile = (content: object) => ({
    name: 'lich.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content))
  })
  await chosen.setInputFiles(jsonFile(bad))
  await expect(page.locator('.file-problems')).toContainText('days[0].kind')
  const day = { date: '2031-01-01', kind: 'OFF', provisional: true, name: 'Tết Dương lịch' }
  await chosen.setInputFiles(jsonFile({ ...bad, days: [day] }))
  await page.getByLabel(deadlinesWords.file.reason).fill('Thông báo nghỉ lễ')
  await page.getByRole('button', { name: deadlinesWords.calendar.submit(2031) }).click()
  await expect(page.getByText(deadlinesWords.calendar.done(2031, 0))).toBeVisible()
  await expect(page.getByRole('button', { name: '2031', exact: true })).toHaveAttribute(
    'aria-current',
    'true'
  )

  await page.getByRole('button', { name: settingsWords.parts.packs }).click()
  await expect(page.getByText('Điều 32 khoản 3 Nghị định 152/2026/NĐ-CP').first()).toBeVisible()
})
