// A count that is cancelled while somebody counts: his screen says so at once and by whom, the head's says why and what
// was scanned. And the accountant enters money of which he may not see where it lies.
import { expect, test } from '@playwright/test'
import { countingWords } from '../../shared/words/vi/custody-counting'
import { fundsWords } from '../../shared/words/vi/funds'
import { countedPlace, openedCount } from '../support/counting'
import { openedStore, thingInStore } from '../support/held-things'
import { receipt, stockInOrder } from '../support/receiving'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { cancel, modes, scans } = countingWords
const { entries } = fundsWords

test.setTimeout(180_000)
let window: PracticeWindow
test.beforeEach(async () => {
  window = await practiceWindow()
})
test.afterEach(async () => {
  await window.close()
})

test('whoever counts is told at once that it was cancelled, and what he scanned stays', async () => {
  const { page, staff } = window
  const scene = await openedStore(staff, 2)
  const thing = await thingInStore(staff, scene, { name: '01 máy tính xách tay Dell' })
  const { countId } = await openedCount(staff, scene.store.warehouseId)
  const tag = scene.store.cells[0]?.tag ?? ''
  await countedPlace(staff, { countId, tag, texts: [thing.tag] }, false)
  await window.sitDown('accountant')
  await window.go('F3')
  await expect(page.locator('.count-number strong')).toHaveText('1')
  await staff.call('leader', 'custody.cancelCount', { countId, reason: 'Mở nhầm kho' })
  await expect(page.getByRole('alert')).toContainText(cancel.band)
  await expect(page.getByRole('alert')).toContainText('Phạm Văn Hòa')
  await expect(page.locator('body')).not.toContainText('Mở nhầm kho')
  await page.keyboard.press('Enter')
  await expect(page.locator('.count-card')).toContainText(countingWords.states.CANCELLED)

  await window.sitDown('leader')
  await window.go('F3')
  await page.getByRole('button', { name: modes.counts }).click()
  await expect(page.locator('.count-results')).toContainText('Mở nhầm kho')
  await expect(page.getByRole('region', { name: scans.heading })).toContainText('01 máy tính xách tay Dell')
})

test('the accountant notes by which voucher money came into the funds', async () => {
  const { page, staff } = window
  const { caseId } = await openedStore(staff, 1)
  const { holderId } = await staff.call('keeper', 'custody.addHolder', {
    kind: 'TREASURY',
    name: 'Kho bạc Nhà nước',
    address: '',
    contact: '',
    contractNumber: '',
    contractEndsOn: null
  })
  const line = { name: 'Tiền thu giữ', unit: 'tờ', quantity: 15, kind: 'CASH' as const }
  const held = { holding: 'HELD_BY_OTHER' as const, holderId, expected: { day: '2030-01-01', hour: '09:30' } }
  const order = stockInOrder({ ...held, caseId, lines: [line] })
  const { orderId } = await staff.call('leader', 'custody.issueStockInOrder', order)
  const found = receipt({ orderId, lineNumber: 1, ...line, placeId: null })
  await staff.call('clerk', 'custody.receiveAsset', found)
  await window.sitDown('accountant')
  await window.go('F4')
  const list = page.locator('.fund-entries')
  await expect(list).toContainText('Tiền thu giữ')
  await expect(page.locator('.funds')).not.toContainText('Kho bạc Nhà nước')
  await list.getByRole('button').first().click()
  await page.getByRole('textbox', { name: entries.voucher }).fill('PT 12/2026')
  await page.keyboard.press('Enter')
  await expect(page.getByText(entries.noted('Tiền thu giữ', 'PT 12/2026'))).toBeVisible()
  await expect(page.getByText(entries.none)).toBeVisible()
})
