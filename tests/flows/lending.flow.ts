// Loans and openings of seals through their screens: asked for, ordered, given out against label, card and signatures,
// taken back with another seal, then opened before a second person at his own desk, and sealed again.
import { expect, test } from '@playwright/test'
import { dayOf } from '../../shared/calendar'
import { handsWords } from '../../shared/words/vi/custody-hands'
import { lendingWords } from '../../shared/words/vi/custody-lending'
import { sealingWords } from '../../shared/words/vi/custody-sealing'
import { signatureWords } from '../../shared/words/vi/signatures'
import { smallPhoto } from '../support/given'
import { storedAsset } from '../main/office/scenes'
import { asking, borrowerOf, secondAsset, yes } from '../main/office/custody/loan-scenes'
import { practiceWindow, type PracticeWindow } from './practice-window'

test.setTimeout(400_000)
let window: PracticeWindow
test.beforeEach(async () => {
  window = await practiceWindow()
})
test.afterEach(async () => {
  await window.close()
})
const png = Buffer.from(smallPhoto.base64, 'base64')
const file = { name: 'a.png', mimeType: 'image/png', buffer: png }
async function signAll(): Promise<void> {
  const fields = window.page.locator('.signature-field')
  for (const field of await fields.all()) {
    await field.getByRole('radio', { name: signatureWords.ways.PAPER }).check()
    await field.locator('input[type=file]').setInputFiles(file)
  }
}
test('a thing is lent and taken back, then its seal is opened by two and closed again', async () => {
  const { page, staff } = window
  const scene = await storedAsset(staff)
  const { holderId: borrowerId } = await borrowerOf(staff)
  const other = await secondAsset(staff, scene, { sealNumber: 'NP-7', stored: true })
  const day = dayOf(new Date().toISOString())
  await staff.call('clerk', 'custody.proposeLoan', {
    ...asking({ assetId: other.assetId, borrowerId }),
    requestDay: day,
    dueOn: day
  })
  await window.sitDown('keeper')
  await window.go('F3')
  await window.scan(scene.assetTag)
  await page.getByRole('button', { name: lendingWords.mode }).first().click()
  await window.scan(scene.assetTag)
  await page.getByRole('radio', { name: /TAND/ }).check()
  await page.getByLabel(lendingWords.propose.requestNumber).fill('88/CV-TA')
  await page.getByLabel(lendingWords.propose.requestDay).fill(day.split('-').reverse().join('/'))
  await page.getByLabel(lendingWords.propose.purpose).fill('Trưng bày vật chứng tại phiên tòa')
  await page.getByLabel(lendingWords.propose.dueOn).fill(day.split('-').reverse().join('/'))
  await page.getByRole('button', { name: lendingWords.propose.submit }).click()
  await expect(page.getByText(lendingWords.waiting)).toBeVisible()
  await window.sitDown('leader')
  await window.go('F6')
  const { loans } = await staff.call('leader', 'custody.listLoans', { openOnly: true })
  for (const { loanId } of loans) await staff.call('leader', 'custody.decideLoan', yes(loanId))
  await window.sitDown('keeper')
  await window.go('F3')
  await page.getByRole('button', { name: lendingWords.mode }).first().click()
  await window.scan(scene.assetTag)
  await expect(page.getByText(lendingWords.out.heading)).toBeVisible()
  // Another thing's label stops it, loudly; its own lets it go on.
  await window.scan(other.tag)
  await expect(page.locator('.scan-band')).toContainText(lendingWords.label.wrong)
  await window.scan(scene.assetTag)
  await window.scan(scene.assetTag)
  await window.scan('079085004321|272345678|Trịnh Công Minh|20011985|Nam|Số 1|01012022')
  await page.getByLabel(lendingWords.out.letter).fill('GGT 12/TA')
  await page.getByRole('radio', { name: lendingWords.sealIntact, exact: true }).check()
  await page.getByLabel(lendingWords.out.condition).fill('Còn chạy được, xước yếm trái')
  await page.locator('.photo-picker input[type=file]').setInputFiles(file)
  await signAll()
  await page.getByRole('button', { name: lendingWords.out.submit }).click()
  await expect(page.getByText(/Đã giao trích xuất/)).toBeVisible()
  await window.scan(scene.assetTag)
  await window.scan('079085004321|272345678|Trịnh Công Minh|20011985|Nam|Số 1|01012022')
  await window.scan(scene.store.cells[1]!.tag)
  await page.getByRole('radio', { name: lendingWords.back.seals.other, exact: true }).check()
  await page.getByLabel(lendingWords.back.newSeal).fill('TA-9')
  await page.getByRole('radio', { name: lendingWords.sealIntact, exact: true }).check()
  await page.getByLabel(lendingWords.back.changeBy).fill('Hội đồng xét xử')
  await page.getByLabel(lendingWords.back.changeDocument).fill('Biên bản phiên tòa')
  await page.getByLabel(lendingWords.back.condition).fill('Còn chạy được')
  await page.locator('.photo-picker input[type=file]').setInputFiles(file)
  await signAll()
  await page.getByRole('button', { name: lendingWords.back.submit }).click()
  await expect(page.getByText(/Đã nhận lại/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: new RegExp(sealingWords.mode) })
    .first()
    .click({ timeout: 5000 })
  await window.scan(scene.assetTag)
  await window.scan(scene.assetTag)
  await page.getByLabel(sealingWords.begin.seal).fill('TA-9')
  await page.getByRole('radio', { name: lendingWords.sealIntact, exact: true }).check()
  await page.getByLabel(sealingWords.begin.reason).fill('Giám định lại')
  await page.locator('.photo-picker input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: sealingWords.begin.submit }).click()
  await expect(page.getByText(sealingWords.waiting.title)).toBeVisible()
  await window.sitDown('clerk')
  await window.go('F6')
  await page.getByRole('button', { name: sealingWords.attend.action }).click()
  await window.sitDown('keeper')
  await window.go('F3')
  await page
    .getByRole('button', { name: new RegExp(sealingWords.mode) })
    .first()
    .click({ timeout: 5000 })
  await window.scan(scene.assetTag)
  await expect(page.getByText(sealingWords.finish.heading)).toBeVisible()
  await page.getByLabel(`${sealingWords.finish.name} 1`).fill('Xe máy Honda Wave')
  await page.getByLabel(`${sealingWords.finish.condition} 1`).fill('Như biên bản')
  await page.getByLabel(handsWords.packages.difference).fill('Biên bản trước chỉ ghi chung cả gói')
  await page.getByLabel(sealingWords.finish.newSeal).fill('NP-22')
  await page.getByLabel(sealingWords.finish.whole).fill('Đủ phụ tùng')
  await page.locator('.photo-picker input[type=file]').setInputFiles(file)
  await signAll()
  await page.getByRole('button', { name: sealingWords.finish.submit }).click()
  await expect(page.getByText(/Đã niêm phong lại\. Biên bản/)).toBeVisible()
})
