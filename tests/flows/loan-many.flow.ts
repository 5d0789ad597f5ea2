// Many things lent under one request through the real window, by keyboard and scanner: listed by the clerk, ordered by the
// head with one taken out, given out label by label, and taken back in two parts, each by a record
// of its own, one of them with a seal that was broken.
import { expect, test } from '@playwright/test'
import { dayOf } from '../../shared/calendar'
import { lendingWords } from '../../shared/words/vi/custody-lending'
import { lotWords } from '../../shared/words/vi/custody-lots'
import { signatureWords } from '../../shared/words/vi/signatures'
import { borrowerOf } from '../main/office/custody/loan-scenes'
import { smallPhoto } from '../support/given'
import { openedStore, thingInStore } from '../support/held-things'
import { manyThings } from '../support/lots'
import { officerThere } from '../support/witnessing'
import { practiceWindow, type PracticeWindow } from './practice-window'

test.setTimeout(400_000)
let window: PracticeWindow
test.beforeEach(async () => {
  window = await practiceWindow()
})
test.afterEach(async () => {
  await window.close()
})
const file = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(smallPhoto.base64, 'base64') }
const card = '079085004321|272345678|Trịnh Công Minh|20011985|Nam|Số 1|01012022'
const { make, decide, handOver, loans } = lotWords
const { propose, out } = lendingWords

async function signAndPicture(): Promise<void> {
  for (const field of await window.page.locator('.signature-field:visible').all()) {
    await field.getByRole('radio', { name: signatureWords.ways.PAPER }).check()
    await field.locator('input[type=file]').setInputFiles(file)
  }
  await window.page.locator('.lot-reading .photo-picker:visible input[type=file]').setInputFiles(file)
}

test('three things are asked for, two ordered and given out, and come back one after the other', async () => {
  const { page, staff } = window
  const scene = await openedStore(staff)
  const things = await manyThings(staff, scene, { count: 3 })
  const stranger = await thingInStore(staff, scene, { name: 'Máy cưa' })
  await borrowerOf(staff)
  const [first, second, third] = things.map(({ tag }) => tag) as [string, string, string]
  const cells = scene.store.cells.map(({ tag }) => tag) as [string, string]
  const band = page.locator('.scan-band:visible')
  const tally = page.locator('.lot-tally:visible strong')
  const today = dayOf(new Date().toISOString()).split('-').reverse().join('/')

  await window.sitDown('clerk')
  await window.go('F3')
  await page.getByRole('button', { name: lendingWords.mode }).first().click()
  await page.getByRole('button', { name: loans.begin }).click()
  for (const [index, tag] of [first, second, third].entries()) {
    await window.scan(tag)
    await expect(tally).toHaveText(String(index + 1))
  }
  await window.scan(second)
  await expect(band).toContainText(make.twice)
  await page.getByRole('radio', { name: /TAND/ }).check()
  await page.getByLabel(propose.requestNumber).fill('88/CV-TA')
  await page.getByLabel(propose.requestDay).fill(today)
  await page.getByLabel(propose.purpose).fill('Trưng bày vật chứng tại phiên tòa')
  await page.getByLabel(propose.dueOn).fill(today)
  await page.getByRole('button', { name: loans.make.submit }).click()
  await expect(page.getByText(lendingWords.waiting)).toBeVisible()

  await window.sitDown('leader')
  await window.go('F6')
  await expect(page.getByRole('heading', { name: /Trích xuất 3 món/ })).toBeVisible()
  const line = page.locator('.decision-lot li').nth(1)
  await line.getByRole('button', { name: decide.takeOut }).click()
  await line.getByRole('textbox').fill('Không cần cho phiên tòa')
  await page.getByRole('button', { name: decide.going('2', '3') }).click()
  await expect(page.locator('.approvals-said')).toContainText('LXK-THADS')

  await window.sitDown('keeper')
  await window.go('F3')
  await page.getByRole('button', { name: lendingWords.mode }).first().click()
  // One thing of a lot points to the lot.
  await window.scan(first)
  await page.getByRole('button', { name: loans.inLot.open }).click()
  await expect(tally).toHaveText(handOver.tally('0', '2'))
  await window.scan(stranger.tag)
  await expect(band).toContainText(handOver.wrong)
  await window.scan(second)
  await expect(band).toContainText(handOver.wrong)
  await window.scan(first)
  await expect(tally).toHaveText(handOver.tally('1', '2'))
  await window.scan(third)
  await expect(band).toContainText(handOver.all)
  const lotId = (await staff.call('keeper', 'custody.listLoanLots', { openOnly: true })).lots[0]?.lotId ?? ''
  await officerThere(staff, { kind: 'LOAN_LOT', id: lotId })
  await window.scan(card)
  await page.getByRole('button', { name: handOver.allIntact('1') }).click()
  await page.getByLabel(out.letter).fill('GGT 12/TA')
  await page.getByLabel(loans.given.condition).fill('Như khi nhập kho')
  await signAndPicture()
  await page.getByRole('button', { name: loans.given.submit('2') }).click()
  await expect(page.getByText(/Đã giao trích xuất 2 món\. Biên bản 1\/BB-THADS/)).toBeVisible()

  // What comes first comes alone, into the cell that was read before it.
  await expect(tally).toHaveText(handOver.tally('0', '2'))
  await window.scan(cells[1])
  await window.scan(third)
  await expect(tally).toHaveText(handOver.tally('1', '2'))
  await window.scan(card)
  await page.getByLabel(loans.returned.condition).fill('Như lúc giao')
  await signAndPicture()
  await page.getByRole('button', { name: loans.returned.submit('1') }).click()
  await expect(page.getByText(/Đã nhận lại 1 món\. Biên bản 2\/BB-THADS/)).toBeVisible()

  // The other one is read before there is a place for it, which is said.
  await window.scan(third)
  await expect(band).toContainText(loans.returned.earlier)
  await window.scan(first)
  await expect(band).toContainText(loans.returned.noPlace)
  await window.scan(cells[0])
  await expect(band).toContainText(loans.returned.place)
  await page.getByRole('radio', { name: lendingWords.back.seals.broken }).check()
  await page.getByLabel(lendingWords.back.changeBy).fill('Hội đồng xét xử')
  await page.getByLabel(lendingWords.back.changeDocument).fill('Biên bản phiên tòa')
  await window.scan(card)
  await page.getByLabel(loans.returned.condition).fill('Như lúc giao')
  await signAndPicture()
  await page.getByRole('button', { name: loans.returned.submit('1') }).click()
  await expect(page.getByText(/Đã nhận lại 1 món\. Biên bản 3\/BB-THADS/)).toBeVisible()
  await expect(page.getByText(loans.allBack('2'))).toBeVisible()
  const lots = await staff.call('keeper', 'custody.listLoanLots', { openOnly: false })
  expect(lots.lots).toMatchObject([{ asked: 3, waiting: 0, ordered: 0, out: 0, back: 2 }])
})
