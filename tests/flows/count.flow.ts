// A blind count through its screens: the head opens it, the counters scan with a scanner and three keys, the keeper says
// what came of a difference, the head confirms, everybody signs.
import { expect, test } from '@playwright/test'
import { countingWords } from '../../shared/words/vi/custody-counting'
import { countedPlace, finishRest } from '../support/counting'
import { openedStore, thingInStore } from '../support/held-things'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { band, count, finding, open, results, modes } = countingWords
const names = ['01 máy tính xách tay Dell', '03 điện thoại di động', '01 xe đạp điện', '04 thẻ ngân hàng']

test.setTimeout(240_000)
let window: PracticeWindow
test.beforeEach(async () => {
  window = await practiceWindow()
})
test.afterEach(async () => {
  await window.close()
})

test('a count is opened, scanned blind, closed, settled and signed', async () => {
  const { page, staff } = window
  const scene = await openedStore(staff, 4)
  const things = []
  for (const name of names) things.push(await thingInStore(staff, scene, { name, quantity: 7 }))
  const [cell, otherCell] = scene.store.cells

  await window.sitDown('leader')
  await window.go('F3')
  await page.getByRole('button', { name: modes.counts }).click()
  await page.getByRole('textbox', { name: open.period }).fill('Quý IV/2026')
  await page.getByLabel('Đặng Thu Hiền').check()
  await page.getByLabel('Ngô Thị Lan').check()
  await page.getByRole('button', { name: open.submit }).click()
  await expect(page.getByText(results.progress(0, 5))).toBeVisible()

  // Nobody finishes what he has begun himself: the cashier begins the cells that the accountant counts.
  const mine = await staff.call('accountant', 'custody.listMyCounts', {})
  const countId = mine.counts[0]!.countId
  for (const { tag } of [cell!, otherCell!])
    await staff.call('cashier', 'custody.countPlace', { countId, tag })

  await window.sitDown('accountant')
  await window.go('F3')
  const said = page.locator('.count-band strong')
  await expect(said).toHaveText(band.ready)
  await expect(page.locator('.store-map')).toHaveCount(0)
  await window.scan(things[0]!.tag)
  await expect(said).toHaveText(band.noPlace)
  await window.scan(cell!.tag)
  await expect(said).toHaveText(band.place)
  await window.scan(things[0]!.tag)
  await expect(said).toHaveText(band.recorded)
  await window.scan(things[0]!.tag)
  await expect(said).toHaveText(band.again)
  await window.scan('LẠ-0001')
  await expect(said).toHaveText(band.unknown)
  await expect(page.getByRole('heading', { name: 'LẠ-0001' })).toBeVisible()
  await expect(page.getByText(finding.count(1))).toBeVisible()
  for (const { tag } of things.slice(1, 3)) await window.scan(tag)
  await expect(page.locator('.count-number strong')).toHaveText('4')
  await page.keyboard.press('Backspace')
  await page.getByRole('button', { name: count.undo }).click()
  await expect(page.locator('.count-number strong')).toHaveText('3')
  await expect(page.locator('body')).not.toContainText(names[3]!)
  await page.keyboard.press('F8')
  await expect(said).toHaveText(band.ready)
  await window.scan(otherCell!.tag)
  await window.scan(things[2]!.tag)
  await expect(said).toHaveText(band.recorded)
  await expect(page.getByRole('button', { name: count.finishCount })).toBeDisabled()
  await page.keyboard.press('F8')
  await countedPlace(staff, { countId, tag: scene.store.cells[2]!.tag, texts: [] })
  await finishRest(staff, countId)
  await expect(page.getByRole('button', { name: count.finishCount })).toBeEnabled()
  await page.keyboard.press('F9')
  await expect(page.getByText(count.closed)).toBeVisible()

  await window.sitDown('keeper')
  await window.go('F3')
  await page.getByRole('button', { name: modes.counts }).click()
  await expect(page.getByText(countingWords.variances.EXTRA)).toBeVisible()
  await expect(page.getByText(countingWords.variances.WRONG_PLACE)).toBeVisible()
  await expect(page.getByText(countingWords.variances.MISSING)).toBeVisible()
})
