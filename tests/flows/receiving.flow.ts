// Receiving through its screens: the head orders by the first seizure record, the keeper finds one thing as recorded
// and one that differs, refuses it, both sides sign on the screen, and the label is read back.
import { expect, test, type Page } from '@playwright/test'
import { custodyWords } from '../../shared/words/vi/custody'
import { receivingWords } from '../../shared/words/vi/custody-receiving'
import { witnessingWords } from '../../shared/words/vi/custody-witnessing'
import { signatureWords } from '../../shared/words/vi/signatures'
import { smallPhoto } from '../support/given'
import { arrangeStore, newCase, type StoredCell } from '../support/main-job'
import { attended } from '../support/witnessing'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { order, receive, modes } = custodyWords
const { check, delivery } = receivingWords

// People sit down one after the other, and hashing a password is slow on purpose.
test.setTimeout(180_000)

let window: PracticeWindow
let cells: StoredCell['cells']

test.beforeEach(async () => {
  window = await practiceWindow()
  cells = (await arrangeStore(window.staff, 2)).cells
  await window.staff.call('clerk', 'cases.openCase', newCase(null))
})

test.afterEach(async () => {
  await window.close()
})

test('what is as recorded comes in, what differs is refused, and both sign for it', async () => {
  const { page } = window
  await issueOrder()
  await window.sitDown('keeper')
  await window.go('F3')
  await page.getByRole('button', { name: modes.receive }).click()

  // The first line is as its record has it.
  await page.getByRole('radio', { name: check.intact }).check()
  await window.scan(cells[0]!.tag)
  // What its package holds is not guessed from its name.
  const inside = page.getByRole('region', { name: check.contents })
  await expect(page.getByRole('button', { name: receive.submit })).toBeDisabled()
  await inside.getByLabel(`${check.name} 1`).fill('Máy bơm nước Panasonic GP-200JXK')
  await inside.getByLabel(`${check.unit} 1`).fill('chiếc')
  await inside.getByLabel(`${check.quantity} 1`).fill('1')
  await inside.getByLabel(`${check.condition} 1`).fill('Còn chạy được')
  const buffer = Buffer.from(smallPhoto.base64, 'base64')
  const photo = { name: 'a.png', mimeType: smallPhoto.mediaType, buffer }
  await page.locator('.photo-picker input[type=file]').first().setInputFiles(photo)
  await page.getByRole('button', { name: receive.submit }).click()
  await expect(page.locator('.received')).toContainText('Máy bơm nước')

  // The second has fewer than its record: no paper, so it is refused and stays on the record.
  await page.getByLabel(`${check.found}: ${check.quantity}`).fill('3')
  await page.getByLabel(`${check.found}: ${check.condition}`).fill('Vỏ thùng móp')
  await expect(page.locator('.difference-papers')).toContainText(receivingWords.differences.QUANTITY)
  await expect(page.getByRole('button', { name: receive.submit })).toBeDisabled()
  await page.keyboard.press('Alt+K')
  await page.getByLabel(check.rejectReason).fill('Thiếu 1 thùng, không có xác nhận của nơi giữ')
  await page.getByRole('button', { name: check.rejectSubmit }).click()

  // Nothing open is left: the record of hand-over comes next.
  await page.getByLabel(delivery.place).fill('Kho 1')
  await page.locator('button[type=submit]', { hasText: delivery.submitOpen }).click()
  const giver = page.getByRole('region', { name: delivery.giver })
  const receiver = page.getByRole('region', { name: delivery.receiver })
  // One is missing, so a second person is asked for: the pad lies below that, and is drawn on where it then lies.
  await expect(page.getByText(witnessingWords.lacking)).toBeVisible()
  await expect(page.getByLabel(witnessingWords.present.eyes).locator('option')).not.toHaveCount(1)
  await draw(page, receiver.locator('canvas'))
  await expect(receiver).toContainText(signatureWords.complete)
  await expect(page.getByRole('button', { name: delivery.sign })).toBeDisabled()
  // Who delivers refuses to sign: somebody from outside saw it, and is known by a number.
  await giver.getByLabel(signatureWords.fullName).fill('Trần Quốc Bảo')
  await giver.getByRole('radio', { name: signatureWords.ways.REFUSED }).check()
  await giver.getByRole('radio', { name: witnessingWords.kinds.OUTSIDE }).check()
  await giver.getByLabel(witnessingWords.name).fill('Lê Thị Hoa, công chức tư pháp')
  await expect(page.getByRole('button', { name: delivery.sign })).toBeDisabled()
  await giver.getByLabel(witnessingWords.identity).fill('079185006677')
  // That one is missing is said before a second person of the office, who says so at another window.
  const { orders } = await window.staff.call('keeper', 'custody.listStockInOrders', { openOnly: true })
  const deliveryId = orders[0]?.deliveries[0]?.deliveryId ?? ''
  await attended(window.staff, { kind: 'DELIVERY', id: deliveryId }, { who: 'cashier' })
  await page.getByRole('button', { name: delivery.sign }).click()
  await expect(page.getByText(delivery.done('1/BBGN-THADS/2026'))).toBeVisible()
  await expect(page.locator('.delivery')).toContainText('Thiếu 1 thùng')
})

async function issueOrder(): Promise<void> {
  const { page } = window
  const more = receivingWords.order
  await window.sitDown('leader')
  await window.go('F3')
  await page.getByRole('button', { name: modes.order }).click()
  await page.locator('.case-choice .list-row', { hasText: '214/QĐ-THADS' }).click()
  await page.getByLabel(order.reason).fill('Vật chứng chuyển giao theo Quyết định 118/QĐ-THADS')
  await page.getByLabel(more.source).selectOption('POLICE')
  await page.getByLabel(more.seizureNumber).fill('12/BB-TG')
  await page.getByLabel(more.seizureDay).fill('01/06/2026')
  await page.getByLabel(order.deliveredBy).fill('Công an quận 7')
  await page.getByLabel(`${order.name} 1`).fill('Máy bơm nước Panasonic')
  await page.getByLabel(`${more.seal} 1`).fill('NP-7')
  await page.getByLabel(`${more.condition} 1`).fill('Còn chạy được')
  await page.keyboard.press('Alt+n')
  await page.getByLabel(`${order.name} 2`).fill('Sơn chống thấm')
  await page.getByLabel(`${order.quantity} 2`).fill('4')
  await page.getByRole('button', { name: order.submit }).click()
  await expect(page.getByText(order.done('1/LNK-THADS/2026'))).toBeVisible()
}

/** A stroke with the mouse, as a signature is drawn. */
async function draw(page: Page, canvas: ReturnType<Page['locator']>): Promise<void> {
  // The foot of the form lies over the end of what is scrolled.
  await canvas.evaluate((pad) => pad.scrollIntoView({ block: 'center' }))
  const box = await canvas.boundingBox()
  if (!box) throw new Error('the pad is out of sight')
  await page.mouse.move(box.x + 40, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 20, { steps: 5 })
  await page.mouse.move(box.x + 200, box.y + box.height - 20, { steps: 5 })
  await page.mouse.up()
}
