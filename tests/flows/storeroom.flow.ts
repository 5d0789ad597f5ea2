// The storeroom through its screens: the head orders, the keeper receives with photo, seal and cell, opens by scan,
// moves by two scans, asks for the release; the head decides; the keeper hands over against the card.
import { expect, test } from '@playwright/test'
import { approvalsWords } from '../../shared/words/vi/approvals'
import { releaseWords } from '../../shared/words/vi/custody-release'
import { custodyWords } from '../../shared/words/vi/custody'
import { outcomeWords } from '../../shared/words/vi/names'
import { arrangeStore, debtorNumber, newCase, smallPhoto, type StoredCell } from '../support/main-job'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { order, receive, modes, asset, move, out } = custodyWords
const thing = 'Máy tính xách tay Dell Latitude, màu bạc'
const card = `${debtorNumber}|272345678|Đỗ Văn Thắng|20011979|Nam|Số 112 đường Trần Tất Văn|01012022`

// People sit down one after the other, and hashing a password is slow on purpose.
test.setTimeout(180_000)

let window: PracticeWindow
let cells: StoredCell['cells']

test.beforeEach(async () => {
  window = await practiceWindow()
  cells = (await arrangeStore(window.staff, 3)).cells
  await window.staff.call('clerk', 'cases.openCase', newCase(null))
})

test.afterEach(async () => {
  await window.close()
})

test('an asset comes in, is found by its label, moves, and goes out against the record', async () => {
  const { page } = window
  await issueOrder()
  const tag = await receiveThing()

  // Its label opens it from anywhere in the place.
  await window.scan(tag)
  await expect(page.getByRole('heading', { name: thing, level: 1 })).toBeVisible()
  await expect(page.locator('.asset-chain')).toContainText('Nhập kho')
  await expect(page.locator('.photos img')).toBeVisible()

  // Two scans move it; the band says so.
  await page.getByRole('button', { name: modes.move }).click()
  await window.scan(cells[1]!.tag)
  await expect(page.locator('.scan-band')).toContainText(move.done)
  await window.scan(cells[1]!.tag)
  await expect(page.locator('.scan-band')).toContainText(move.already)
  await page.keyboard.press('Escape')
  await expect(page.locator('.asset-strip')).toContainText('Ô 2')
  await expect(page.locator('.asset-chain')).toContainText('Ô 1 → Kho 1')

  await page.getByRole('button', { name: asset.proposeRelease }).click()
  await page.getByRole('radio', { name: new RegExp(`^${outcomeWords.RETURNED}`) }).check()
  await page.getByRole('radio', { name: /Đỗ Văn Thắng/ }).check()
  await page.getByLabel(out.ground).fill('Bản án số 47/2026/DS-ST, mục 3')
  await page.getByLabel(releaseWords.propose.day).fill('28/08/2026')
  await page.getByLabel(out.reason).fill('Tài sản không liên quan nghĩa vụ')
  await page.getByRole('button', { name: out.submitPropose }).click()
  await expect(page.getByText(asset.waitingLeader)).toBeVisible()

  await decideRelease()

  await window.sitDown('keeper')
  await window.go('F3')
  await window.scan(tag)
  await page.getByRole('button', { name: asset.handOver }).click()
  await window.scan(tag)
  await expect(page.locator('.identity-read')).toBeVisible()
  await window.scan(card.replace(debtorNumber, '079088001234'))
  await page.getByRole('radio', { name: out.sealIntact, exact: true }).check()
  await page.getByLabel(out.condition).fill('Như khi nhập kho')
  await signBoth()
  await page.locator('input[type=file]').setInputFiles(photo)
  await page.getByRole('button', { name: out.submitHandOver }).click()
  // The card is somebody else's: refused in words, nothing typed is lost.
  await expect(page.getByRole('alert')).toContainText('Đỗ Văn Thắng')
  await expect(page.getByLabel(out.condition)).toHaveValue('Như khi nhập kho')
  await window.scan(card)
  await page.getByRole('button', { name: out.submitHandOver }).click()
  await expect(page.getByText(out.done('1/BB-THADS/2026'))).toBeVisible()
  await expect(page.locator('.papers')).toContainText('Biên bản giao nhận')
})

const photo = {
  name: 'ảnh.png',
  mimeType: smallPhoto.mediaType,
  buffer: Buffer.from(smallPhoto.base64, 'base64')
}

/** Both sides sign on the screen, with the pointer. */
async function signBoth(): Promise<void> {
  const { page } = window
  for (const label of [releaseWords.handOver.giver, releaseWords.handOver.receiver]) {
    const pad = page.getByRole('region', { name: label }).locator('canvas')
    await pad.scrollIntoViewIfNeeded()
    const box = (await pad.boundingBox())!
    await page.mouse.move(box.x + 20, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + 120, box.y + 40, { steps: 4 })
    await page.mouse.up()
  }
}

async function issueOrder(): Promise<void> {
  const { page } = window
  await window.sitDown('leader')
  await window.go('F3')
  await page.getByRole('button', { name: modes.order }).click()
  await page.locator('.case-choice .list-row', { hasText: '214/QĐ-THADS' }).click()
  await page.getByLabel(order.reason).fill('Tài sản kê biên theo quyết định cưỡng chế')
  await page.getByLabel(order.deliveredBy).fill('CHV Trần Quốc Bảo')
  await page.getByLabel(`${order.name} 1`).fill(thing)
  await page.getByRole('button', { name: order.submit }).click()
  await expect(page.getByText(order.done('1/LNK-THADS/2026'))).toBeVisible()
}

/** Receives the one line, answers the tag of the new asset. */
async function receiveThing(): Promise<string> {
  const { page } = window
  await window.sitDown('keeper')
  await window.go('F3')
  await page.getByRole('button', { name: modes.receive }).click()
  await page.getByLabel(receive.condition).fill('Còn nguyên, đã qua sử dụng')
  await page.getByRole('radio', { name: custodyWords.kinds.ELECTRONICS }).check()
  await page.getByLabel(receive.seal).fill('NP-0012290')
  await page.getByLabel(receive.bookPrice).fill('3000000')
  // A scan fills the place, wherever the typing is.
  await window.scan(cells[0]!.tag)
  await expect(page.locator('.place-chosen')).toContainText('Ô 1')
  const content = Buffer.from(smallPhoto.base64, 'base64')
  const photo = { name: 'ảnh.png', mimeType: smallPhoto.mediaType, buffer: content }
  await page
    .locator('input[type=file]')
    .setInputFiles({ ...photo, name: 'ghi chú.txt', mimeType: 'text/plain' })
  await expect(page.getByText(receive.photoKind('ghi chú.txt'))).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(photo)
  await expect(page.locator('.photo-taken img')).toBeVisible()
  await page.getByRole('button', { name: receive.submit }).click()
  await expect(page.locator('.received')).toContainText(thing)
  await expect(page.locator('.papers')).toContainText('Nhãn tài sản')
  await expect(page.getByText(receive.allDone)).toBeVisible()
  const shown = await page.locator('.received .tag-text').first().innerText()
  return shown.replaceAll(' ', '')
}

async function decideRelease(): Promise<void> {
  const { page } = window
  await window.sitDown('leader')
  await window.go('F6')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(thing)
  await page.keyboard.press('Enter')
  await expect(page.getByText(approvalsWords.done.release('1/LXK-THADS/2026'))).toBeVisible()
  await expect(page.getByText(approvalsWords.none)).toBeVisible()
}
