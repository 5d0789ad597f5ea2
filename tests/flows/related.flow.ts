// The strip of what the office may already have: it comes while a hand types, leaves the hand where it is, and takes a
// known person over by a key.
import { expect, test } from '@playwright/test'
import { intakeWords } from '../../shared/words/vi/intake'
import { relatedWords } from '../../shared/words/vi/related'
import { newCase, requestFile } from '../support/main-job'
import { practiceWindow, type PracticeWindow } from './practice-window'

/** Slower than any scanner, so that it counts as a hand. */
const handMs = 60
let window: PracticeWindow

test.beforeEach(async () => {
  window = await practiceWindow()
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const { fileId } = await window.staff.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const { requester } = await window.staff.call('clerk', 'intake.getFile', { fileId })
  await window.staff.call('clerk', 'cases.openCase', newCase({ fileId, requesterId: requester.partyId }))
  await window.sitDown('clerk')
  await expect(window.page.getByRole('heading', { name: intakeWords.draft.heading })).toBeVisible()
})

test.afterEach(async () => {
  await window.close()
})

test('a known person is shown while typing and taken over by a key; his case is opened by another', async () => {
  const { page } = window
  const name = page.getByLabel(intakeWords.person.fullName)
  await name.click()
  await page.keyboard.type('pham thi hong van', { delay: handMs })
  const strip = page.locator('.step-1').getByRole('status', { name: relatedWords.heading })
  await expect(strip).toContainText('Phạm Thị Hồng Vân')
  await expect(strip).toContainText(relatedWords.reasons.NAME_WITHOUT_MARKS)
  await expect(name).toBeFocused()
  await page.keyboard.press('Alt+1')
  await expect(page.getByLabel(intakeWords.person.identityNumber)).toHaveValue(/^\d{12}$/)
  await expect(name).toHaveValue('Phạm Thị Hồng Vân')
  await expect(strip).toContainText(relatedWords.reasons.SAME_NUMBER)
  await expect(strip).toContainText(/\d{4}••••\d{4}/)
  await page.locator('#title-number').fill('047/2026/DSST')
  await page.getByLabel(intakeWords.title.date).fill('28/08/2026')
  await page.getByLabel(intakeWords.title.court).fill('Tòa án nhân dân khu vực 7')
  const titles = page.locator('.step-3').getByRole('status', { name: relatedWords.heading })
  await expect(titles).toContainText(relatedWords.reasons.TITLE_WRITTEN_OTHERWISE)
  await expect(titles).toContainText(relatedWords.case('214/QĐ-THADS'))
  await page.keyboard.press('Alt+6')
  await expect(page.locator('.case-head')).toContainText('214/QĐ-THADS')
  await window.go('F2')
})
