// The life of a desk file through its screens: received without a paper, asked for more, completed and registered, worked
// on, answered and handed back against card and signature; another one refused by the head, a third handed over.
import { expect, test } from '@playwright/test'
import { dayOf } from '../../shared/calendar'
import { fileDeskWords as said } from '../../shared/words/vi/file-desk'
import { fileActionWords, fileStateWords } from '../../shared/words/vi/file-life'
import { intakeWords } from '../../shared/words/vi/intake'
import { signatureWords } from '../../shared/words/vi/signatures'
import { askedItem, incompleteFile, requesterName } from '../support/file-life'
import { creditorNumber, smallPhoto } from '../support/given'
import { requestFile } from '../support/main-job'
import { people } from '../support/staff'
import { practiceWindow, type PracticeWindow } from './practice-window'

test.setTimeout(300_000)
let window: PracticeWindow
test.beforeEach(async () => {
  window = await practiceWindow()
})
test.afterEach(async () => {
  await window.close()
})
const today = () => dayOf(new Date().toISOString())
const picture = {
  name: 'a.png',
  mimeType: 'image/png',
  buffer: Buffer.from(smallPhoto.base64, 'base64')
}
/** Opens a file by the code on its receipt, and waits until it is the one that stands there. */
async function openFile({ tag, receptionNumber }: { tag: string; receptionNumber: string }): Promise<void> {
  await window.scan(tag)
  await expect(window.page.locator('.file-head')).toContainText(receptionNumber)
}
const state = (name: keyof typeof fileStateWords) =>
  expect(window.page.locator('.panel-head .state-tag')).toHaveText(fileStateWords[name])

test('a file that misses a paper is asked for more, completed, answered and handed back', async () => {
  const { page, staff } = window
  const file = await staff.call('clerk', 'intake.receiveFile', incompleteFile(0, today()))
  await window.sitDown('clerk')
  await window.go('F2')
  await openFile(file)
  await state('RECEIVED')
  await expect(page.getByText(said.stands.missing(askedItem.paper))).toBeVisible()
  // The next step is on Enter: what is missing stands in the form already.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: said.ask.heading })).toBeVisible()
  await page.getByRole('button', { name: said.ask.submit }).click()
  await expect(page.getByText(said.ask.done)).toBeVisible()
  await state('INCOMPLETE')
  await page.keyboard.press('b')
  await page.getByRole('checkbox', { name: askedItem.paper }).check()
  await page.getByRole('button', { name: said.supplement.submit }).click()
  await expect(page.getByText(/Đã nhận bổ sung và vào sổ 02\//)).toBeVisible()
  await state('REGISTERED')
  await page.keyboard.press('g')
  await state('IN_PROCESS')
  await page.keyboard.press('k')
  await page.getByLabel(said.result.numberHint).fill('118/QĐ-THADS')
  await page.keyboard.press('Enter')
  await state('RESULT_READY')
  await page.keyboard.press('t')
  await expect(page.getByRole('heading', { name: said.give.heading })).toBeVisible()
  await window.scan(`${creditorNumber}|272345678|${requesterName}|20011985|Nữ|Số 1|01012022`)
  const field = page.locator('.signature-field')
  await field.getByRole('radio', { name: signatureWords.ways.PAPER }).check()
  await field.locator('input[type=file]').setInputFiles(picture)
  await page.getByRole('button', { name: said.give.submit }).click()
  await state('RETURNED')
  await expect(page.getByText(said.history.heading)).toBeVisible()
})

test('a refusal is the head’s; an offer is accepted by whom it was made to', async () => {
  const { page, staff } = window
  const refused = await staff.call('clerk', 'intake.receiveFile', requestFile(0, today()))
  const offered = await staff.call('clerk', 'intake.receiveFile', requestFile(1, today()))
  await window.sitDown('clerk')
  await window.go('F2')
  await openFile(refused)
  await page.keyboard.press('x')
  await expect(page.getByText(said.refusal.never)).toBeVisible()
  await page.getByRole('radio').first().check()
  await page.getByLabel(said.refusal.explanation).fill('Bản án có hiệu lực từ năm 2015, đã quá năm năm.')
  await page.getByRole('button', { name: said.refusal.submit }).click()
  await expect(page.getByText(said.refusal.done)).toBeVisible()
  await openFile(offered)
  await page.keyboard.press('c')
  await page.getByRole('radio', { name: new RegExp(people.leader.fullName) }).check()
  await page.getByRole('button', { name: said.handOver.submit, exact: false }).last().click()
  await expect(page.getByText(said.handOver.done)).toBeVisible()

  await window.sitDown('leader')
  await window.go('F6')
  await expect(
    page.getByRole('heading', { name: said.approvals.titles.REFUSAL(requesterName) })
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Đã duyệt\. Văn bản/)).toBeVisible()
  await window.go('F2')
  await page.getByRole('button', { name: intakeWords.tabs.files, exact: true }).click()
  await page.getByLabel(said.lists.label).selectOption('OFFERED_TO_ME')
  await page.locator('.list-row').first().click()
  await page.getByRole('button', { name: fileActionWords.acceptFiles }).click()
  await state('IN_PROCESS')
  const { files } = await staff.call('leader', 'intake.listFiles', { group: 'ALL' })
  const states = Object.fromEntries(files.map(({ fileId, state: now }) => [fileId, now]))
  expect(states).toEqual({ [refused.fileId]: 'REFUSED', [offered.fileId]: 'IN_PROCESS' })
})
