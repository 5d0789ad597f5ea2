// What is in a package comes out of it through the screens: the telephone is an asset of its own, the rest is sealed
// again; then a thing goes to a hired yard by the head's order, and its name is put right by two people.
import { expect, test } from '@playwright/test'
import { dayOf } from '../../shared/calendar'
import { handsWords } from '../../shared/words/vi/custody-hands'
import { lendingWords } from '../../shared/words/vi/custody-lending'
import { kindFieldWords } from '../../shared/words/vi/custody-receiving'
import { sealingWords } from '../../shared/words/vi/custody-sealing'
import { signatureWords } from '../../shared/words/vi/signatures'
import { keeperOf, openedPackage, simCards, telephone, yardName } from '../main/office/custody/hands-scenes'
import { smallPhoto } from '../support/given'
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
const { keepers, books, packages } = handsWords

async function sit(person: 'keeper' | 'leader', mode: string): Promise<void> {
  await window.sitDown(person)
  await window.go('F3')
  await window.page
    .getByRole('button', { name: new RegExp(mode) })
    .first()
    .click()
}

async function signAll(): Promise<void> {
  for (const field of await window.page.locator('.signature-field').all()) {
    await field.getByRole('radio', { name: signatureWords.ways.PAPER }).check()
    await field.locator('input[type=file]').setInputFiles(file)
    const stamp = field.getByRole('checkbox')
    if (await stamp.count()) await stamp.check()
  }
}

async function fillLine(
  number: number,
  line: { name: string; unit: string; quantity: number; condition: string }
) {
  const { finish } = sealingWords
  for (const [label, typed] of [
    [finish.name, line.name],
    [finish.unit, line.unit],
    [finish.quantity, String(line.quantity)],
    [finish.condition, line.condition]
  ] as const) {
    await window.page.getByLabel(`${label} ${number}`, { exact: true }).fill(typed)
  }
}

test('a package gives out a telephone, a motorbike goes to a hired yard, and its name is put right', async () => {
  const { page, staff } = window
  const scene = await openedPackage(staff)
  await keeperOf(staff)
  await sit('keeper', sealingWords.mode)
  await window.scan(scene.packageTag)
  await expect(page.getByText(sealingWords.finish.heading)).toBeVisible()
  await fillLine(1, telephone)
  await page.getByRole('button', { name: sealingWords.finish.addLine }).click()
  await fillLine(2, simCards)
  await page.getByLabel(`${packages.takeOut} 1`).check()
  await page.getByRole('combobox', { name: new RegExp(`^${packages.kind}`) }).selectOption('ELECTRONICS')
  await page.getByLabel(kindFieldWords['brand'] ?? '').fill('Apple')
  await page.getByRole('radio', { name: 'Đang tắt' }).check()
  await page.getByLabel(sealingWords.finish.newSeal).fill('NP-78')
  await page.getByLabel(sealingWords.finish.whole).fill('Gói còn 3 thẻ SIM')
  await page.locator('.photo-picker input[type=file]').setInputFiles(file)
  await signAll()
  await page.getByRole('button', { name: sealingWords.finish.submit }).click()
  await expect(page.getByText(/Đã niêm phong lại\. Biên bản/)).toBeVisible()
  await expect(page.getByText(packages.labels)).toBeVisible()
  await expect(page.getByRole('button', { name: new RegExp(telephone.name) }).first()).toBeVisible()

  await sit('keeper', keepers.mode)
  await page.getByRole('button', { name: keepers.begin }).click()
  await window.scan(scene.assetTag)
  await expect(page.locator('.scan-band')).toContainText(keepers.collected)
  await page.getByRole('radio', { name: keepers.toOther }).check()
  await page
    .locator('select', { has: page.locator('option', { hasText: yardName }) })
    .selectOption({ label: `${yardName} (Bên nhận trông giữ, hợp đồng đến 01/12/2026)` })
  await page.getByLabel(handsWords.reason).fill('Xe cồng kềnh')
  await page.getByLabel(keepers.document).fill('Hợp đồng 12/HĐ-TG')
  await page.getByLabel(keepers.day).fill(dayOf(new Date().toISOString()).split('-').reverse().join('/'))
  await page.getByRole('button', { name: keepers.submit(1) }).click()
  await expect(page.getByText(keepers.proposed)).toBeVisible()

  await sit('leader', keepers.mode)
  await page
    .getByRole('button', { name: new RegExp(yardName) })
    .first()
    .click()
  await page.getByRole('button', { name: keepers.approve }).click()
  await expect(page.getByText(/Đã ra Lệnh 1\/LXK-THADS/)).toBeVisible()

  await sit('keeper', keepers.mode)
  await page
    .getByRole('button', { name: new RegExp(yardName) })
    .first()
    .click()
  await expect(page.getByText(keepers.handHeading)).toBeVisible()
  await window.scan(scene.packageTag)
  await expect(page.locator('.scan-band')).toContainText(keepers.wrong)
  await window.scan(scene.assetTag)
  await expect(page.locator('.scan-band')).toContainText(keepers.right)
  await page.getByRole('radio', { name: lendingWords.sealIntact, exact: true }).check()
  await page.getByLabel(keepers.place).fill('Bãi xe Bình An')
  await page.locator('.photo-picker input[type=file]').setInputFiles(file)
  const receiver = page.getByRole('region', { name: keepers.receiver, exact: true })
  await receiver.getByLabel(signatureWords.fullName).fill('Trịnh Công Minh')
  await signAll()
  await page.getByRole('button', { name: keepers.submit2(1) }).click()
  await expect(page.getByText(/Đã giao nhận\. Biên bản/)).toBeVisible()

  await sit('keeper', books.mode)
  await window.scan(scene.assetTag)
  await page.getByRole('button', { name: books.begin }).click()
  await page.locator('form').getByLabel(handsWords.fields.name).first().fill('Xe máy Honda Wave Alpha')
  await page.getByLabel(handsWords.reason).fill('Gõ thiếu tên')
  await page.getByRole('button', { name: books.submit }).click()
  await expect(page.getByText(books.withdraw)).toBeVisible()
  await sit('leader', books.mode)
  await window.scan(scene.assetTag)
  await page.getByRole('button', { name: books.confirm }).click()
  await expect(page.getByText(handsWords.correctionStates.CONFIRMED)).toBeVisible()
  const asset = await staff.call('keeper', 'custody.getAsset', { assetId: scene.assetId })
  expect(asset).toMatchObject({
    name: 'Xe máy Honda Wave Alpha',
    holderName: yardName,
    holding: 'HELD_BY_OTHER'
  })
})
