// Storing through its screens: labels read back with a swap and a void label among them, moves by scans both ways with
// their record, a visit of the warehouse, and a lot taken apart.
import { expect, test } from '@playwright/test'
import { custodyWords } from '../../shared/words/vi/custody'
import { storingWords } from '../../shared/words/vi/custody-storing'
import { receivedThings } from '../main/office/custody/many-things'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { label, move, doors, split, modes } = storingWords

// People sit down one after the other, and hashing a password is slow on purpose.
test.setTimeout(180_000)

let window: PracticeWindow

test.beforeEach(async () => {
  window = await practiceWindow()
})

test.afterEach(async () => {
  await window.close()
})

const band = () => window.page.locator('.kept-form:not([hidden]) .scan-band')

test('labels are read back, things moved and recorded, a visit written, a lot taken apart', async () => {
  const { page, staff } = window
  const { scene, things } = await receivedThings(staff, 4, 3)
  const [cell, other] = scene.store.cells.map(({ tag }) => tag) as [string, string]
  const [first, second, third, fourth] = things as [
    (typeof things)[0],
    (typeof things)[0],
    (typeof things)[0],
    (typeof things)[0]
  ]
  const old = fourth.tag
  const { tag: renewed } = await staff.call('keeper', 'custody.relabelAsset', {
    assetId: fourth.assetId,
    reason: 'Nhãn rách'
  })
  await window.sitDown('keeper')
  await window.go('F3')

  await page.locator('.mode-button', { hasText: modes.label }).click()
  await expect(page.getByRole('heading', { name: first.name, level: 1 })).toBeVisible()
  await window.scan(second.tag)
  await expect(band()).toContainText(label.wrong)
  await window.scan(old)
  await expect(band()).toContainText(label.voided)
  await window.scan(first.tag)
  await expect(band()).toContainText(label.right)
  await window.scan(cell)
  await expect(band()).toContainText(label.stored)
  // The place stays for the things to come: one scan each.
  await window.scan(third.tag)
  await expect(band()).toContainText(label.wrong)
  for (const thing of [second, third]) {
    await expect(page.getByRole('heading', { name: thing.name, level: 1 })).toBeVisible()
    await window.scan(thing.tag)
    await expect(band()).toContainText(thing.name)
  }
  await expect(page.getByRole('heading', { name: fourth.name, level: 1 })).toBeVisible()
  await window.scan(renewed)
  await expect(page.getByText(label.none)).toBeVisible()

  await page.locator('.mode-button', { hasText: custodyWords.modes.move }).click()
  // Things, then a place.
  await window.scan(first.tag)
  await window.scan(second.tag)
  await expect(page.getByText(move.scanPlace(2))).toBeVisible()
  await window.scan(other)
  await expect(band()).toContainText(move.done)
  // A place, then things.
  await window.scan(other)
  await expect(band()).toContainText(move.targetSet)
  await window.scan(third.tag)
  await expect(band()).toContainText(move.done)
  await page.getByRole('button', { name: move.undo }).click()
  await page.getByLabel(move.undoReason).fill('Nhầm ô')
  await page.getByRole('button', { name: move.undoSubmit }).click()
  await expect(band()).toContainText(move.undone)
  await page.getByRole('button', { name: move.finish }).click()
  await expect(page.getByText(move.recorded('1/BBCC-THADS/2026'))).toBeVisible()

  await page.locator('.mode-button', { hasText: modes.doors }).click()
  await page.getByLabel(doors.otherPeople).fill('Thợ điện Nguyễn Văn Tư')
  await page.getByLabel(doors.purpose).fill('Sửa đèn')
  await page.getByRole('button', { name: doors.open }).click()
  await expect(page.locator('.inside-now')).toContainText(doors.outsider)
  await page.getByRole('button', { name: doors.close }).click()
  await expect(page.locator('.inside-now')).toHaveCount(0)
  await expect(page.locator('.visit-rows')).toContainText('Sửa đèn')
  await page.keyboard.press('Escape')

  await window.scan(first.tag)
  await page.locator('.mode-button', { hasText: modes.split }).click()
  await page.getByLabel(split.serials).fill('SN-1\nSN-2')
  await page.getByRole('button', { name: split.submit(2) }).click()
  await expect(page.getByText(split.done(2))).toBeVisible()
})
