// Twenty things out in one act through the real window, by keyboard and scanner: the list is scanned together, the head
// takes one out and orders the rest, every label is read again under the tally, one card, one pair of signatures.
import { expect, test } from '@playwright/test'
import { custodyWords } from '../../shared/words/vi/custody'
import { lotWords } from '../../shared/words/vi/custody-lots'
import { outcomeWords } from '../../shared/words/vi/names'
import { signatureWords } from '../../shared/words/vi/signatures'
import { debtorNumber, smallPhoto } from '../support/given'
import { openedStore, thingInStore } from '../support/held-things'
import { manyThings } from '../support/lots'
import { debtorName } from '../support/releasing'
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
const { make, decide, handOver } = lotWords

test('twenty things are listed, decided with one taken out, read label by label and given out', async () => {
  const { page, staff } = window
  const scene = await openedStore(staff)
  const things = await manyThings(staff, scene, { count: 20 })
  const stranger = await thingInStore(staff, scene, { name: 'Máy cưa' })
  const band = page.locator('.scan-band:visible')
  const tally = page.locator('.lot-tally:visible strong')

  await window.sitDown('keeper')
  await window.go('F3')
  await page.getByRole('button', { name: lotWords.mode }).first().click()
  await page.getByRole('button', { name: lotWords.begin }).click()
  for (const [index, { tag }] of things.entries()) {
    await window.scan(tag)
    await expect(tally).toHaveText(String(index + 1))
  }
  await window.scan(things[3]!.tag)
  await expect(band).toContainText(make.twice)
  await expect(tally).toHaveText('20')
  await page.getByRole('radio', { name: outcomeWords.RETURNED }).check()
  await page.getByRole('radio', { name: debtorName }).check()
  await page.getByLabel(custodyWords.out.ground).first().fill('Bản án số 47/2026/DS-ST, mục 3')
  await page.getByLabel('Ngày của căn cứ').fill('28/08/2026')
  await page.getByLabel(custodyWords.out.reason).fill('Trả lại chủ sở hữu')
  await page.getByRole('button', { name: make.submit }).click()
  await expect(page.getByText(custodyWords.asset.waitingLeader)).toBeVisible()

  await window.sitDown('leader')
  await window.go('F6')
  await expect(page.getByRole('heading', { name: /20 món/ })).toBeVisible()
  const first = page.locator('.decision-lot li').first()
  await first.getByRole('button', { name: decide.takeOut }).click()
  await expect(page.getByRole('button', { name: decide.going('19', '20') })).toBeDisabled()
  await first.getByRole('textbox').fill('Còn tranh chấp')
  await page.getByRole('button', { name: decide.going('19', '20') }).click()
  await expect(page.locator('.approvals-said')).toContainText('LXK-THADS')

  await window.sitDown('keeper')
  await window.go('F3')
  await page.getByRole('button', { name: lotWords.mode }).first().click()
  await page.locator('.list-row').first().click()
  await expect(tally).toHaveText(handOver.tally('0', '19'))
  // A thing that is not on the list stops it, loudly; so does the one that the head took out.
  await window.scan(stranger.tag)
  await expect(band).toContainText(handOver.wrong)
  await window.scan(things[0]!.tag)
  await expect(band).toContainText(handOver.wrong)
  const going = things.slice(1)
  for (const [index, { tag }] of going.entries()) {
    await window.scan(tag)
    await expect(tally).toHaveText(handOver.tally(String(index + 1), '19'))
  }
  await expect(band).toContainText(handOver.all)
  await window.scan(going[4]!.tag)
  await expect(band).toContainText(handOver.again)
  await window.scan(`${debtorNumber}|272345678|${debtorName}|20011985|Nam|Số 1|01012022`)
  await page.getByRole('button', { name: /niêm phong nguyên vẹn/ }).click()
  await page.getByLabel(handOver.condition).fill('Như khi nhập kho')
  for (const field of await page.locator('.signature-field:visible').all()) {
    await field.getByRole('radio', { name: signatureWords.ways.PAPER }).check()
    await field.locator('input[type=file]').setInputFiles(file)
  }
  await page.locator('.lot-reading .photo-picker:visible input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: handOver.submit('19') }).click()
  await expect(page.getByText(/Đã giao 19 món\. Biên bản 1\/BB-THADS/)).toBeVisible()
  const { lots } = await staff.call('keeper', 'custody.listReleaseLots', { openOnly: false })
  expect(lots).toMatchObject([{ state: 'DONE', asked: 20, takenOut: 1, going: 19 }])
})
