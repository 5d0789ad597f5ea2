// A warehouse that was there comes in from a file; its labels are printed as one run, printed on after a jam, and read
// back one after the other; photos are taken later; the report for a court is read as text; an order to another warehouse
// is carried out by scans.
import { expect, test } from '@playwright/test'
import { importColumns } from '../../shared/contract/custody'
import { carryingWords } from '../../shared/words/vi/custody-carrying'
import { importColumnWords, importScreenWords } from '../../shared/words/vi/custody-import'
import { labelsWords } from '../../shared/words/vi/custody-labels'
import { custodyPhotosWords } from '../../shared/words/vi/custody-photos'
import { storingWords } from '../../shared/words/vi/custody-storing'
import { chainReportWords } from '../../shared/words/vi/chain-report'
import { workbook } from '../../main/office/custody/receiving/import/workbook'
import { pdfText, readPdfBarcodes } from '../hardware/read-barcodes'
import { arrangeStore, newCase, smallPhoto } from '../support/main-job'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { label } = storingWords
const headings = importColumns.map((column) => importColumnWords[column])

// People sit down one after the other, and hashing a password is slow on purpose.
test.setTimeout(240_000)

let window: PracticeWindow

test.beforeEach(async () => {
  window = await practiceWindow()
})

test.afterEach(async () => {
  await window.close()
})

const band = () => window.page.locator('.kept-form:not([hidden]) .scan-band')
const mode = (name: string) => window.page.locator('.mode-button', { hasText: name }).click()

function fileOf(cells: readonly { tag: string }[]): Buffer {
  const rows = Array.from({ length: 6 }, (_, index) => {
    const values: Readonly<Record<string, string>> = {
      legacyCode: `VC-${index + 1}`,
      decisionNumber: '214/QĐ-THADS',
      name: `Máy khoan số ${index + 1}`,
      kind: 'Thông thường',
      unit: 'chiếc',
      quantity: '1',
      condition: 'Cũ',
      placeTag: cells[index < 4 ? 0 : 1]?.tag ?? '',
      brand: 'Bosch'
    }
    return importColumns.map((column) => values[column] ?? '')
  })
  return workbook([{ name: 'x', rows: [headings, ...rows] }])
}

/** A store of two cells and a file of six things, taken in through the head's screen. */
async function importedStore() {
  const { page, staff } = window
  await staff.call('clerk', 'cases.openCase', newCase(null, 0))
  const { cells } = await arrangeStore(staff, 2)
  await window.sitDown('leader')
  await window.go('F3')
  await mode(importScreenWords.mode)
  const wrong = workbook([{ name: 'x', rows: [headings, importColumns.map(() => 'x')] }])
  const input = page.locator('input[type=file][accept=".xlsx"]')
  await input.setInputFiles({ name: 'sai.xlsx', mimeType: '', buffer: wrong })
  await expect(page.getByText(importScreenWords.allFirst)).toBeVisible()
  await expect(page.getByRole('button', { name: importScreenWords.submit('0') })).toBeDisabled()
  await input.setInputFiles({ name: 'kho.xlsx', mimeType: '', buffer: fileOf(cells) })
  await page.getByRole('button', { name: importScreenWords.submit('6') }).click()
  await expect(page.getByText(importScreenWords.done('6'))).toBeVisible()
  const { labels } = await staff.call('keeper', 'custody.listLabelsToPrint', { neverPrinted: true })
  return { cells, things: labels }
}

test('labels are printed in one run, printed on after a jam, and read back one after the other', async () => {
  const { page, staff } = window
  const { cells, things } = await importedStore()
  await window.sitDown('keeper')
  await window.go('F3')
  await mode(labelsWords.mode)
  await expect(page.getByText(labelsWords.waiting('6', '6'))).toBeVisible()
  // The last one is taken out by keys.
  await page.locator('.label-list input').first().focus()
  for (let row = 1; row < 6; row += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: labelsWords.submit('5') })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(labelsWords.made('1/2026', '5'))).toBeVisible()

  const { jobs } = await staff.call('keeper', 'documents.listPrintJobs', {})
  const paper = await staff.call('keeper', 'documents.getPaper', { jobId: jobs[0]?.jobId ?? '' })
  const pages = await readPdfBarcodes(Buffer.from(paper.base64, 'base64'), 203)
  expect(pages.map(([code]) => code?.text.slice(0, 16))).toEqual(things.slice(0, 5).map(({ tag }) => tag))

  await page.getByRole('button', { name: labelsWords.jam }).click()
  await window.scan(things[5]?.tag ?? '')
  await expect(band()).toContainText(labelsWords.notInRun)
  await window.scan(things[2]?.tag ?? '')
  await expect(band()).toContainText(labelsWords.lastGood)
  await expect(page.getByLabel(labelsWords.from)).toHaveValue('4')
  await page.getByLabel(labelsWords.jamReason).fill('Kẹt giấy')
  await page.getByRole('button', { name: labelsWords.jamSubmit('2') }).click()
  await expect(page.getByText(labelsWords.made('2/2026', '2'))).toBeVisible()
  await page.getByRole('button', { name: labelsWords.back }).click()

  const first = page.locator('.label-runs li', { hasText: labelsWords.run('1/2026', '5') })
  await first.getByRole('button', { name: labelsWords.readBack }).click()
  await expect(page.getByText(labelsWords.runTally('0', '5', '5'))).toBeVisible()
  await window.scan(things[1]?.tag ?? '')
  await expect(band()).toContainText(label.wrong)
  for (const [index, thing] of things.slice(0, 5).entries()) {
    await expect(page.getByRole('heading', { name: thing.name, level: 1 })).toBeVisible()
    // The cell stays for its own things, and is asked for anew where the next one lies in another.
    if (index === 0 || index === 4) {
      await expect(page.getByText(labelsWords.goTo(thing.path))).toBeVisible()
      await window.scan(thing.tag)
      await expect(band()).toContainText(label.right)
      await window.scan(cells[index === 0 ? 0 : 1]?.tag ?? '')
    } else await window.scan(thing.tag)
    await expect(band()).toContainText(label.stored)
    await expect(band()).toContainText(thing.name)
  }
  await expect(page.getByText(labelsWords.runDone)).toBeVisible()
  const { total } = await staff.call('keeper', 'custody.listUnread', {})
  expect(total).toBe(1)
})

test('a stored thing is photographed, looked at, told of to a court, and carried to another warehouse', async () => {
  const { page, staff } = window
  const { cells, things } = await importedStore()
  const [first, second] = things
  for (const thing of [first, second]) {
    await staff.call('keeper', 'custody.storeAsset', {
      assetId: thing?.assetId ?? '',
      scannedTag: thing?.tag ?? '',
      placeTag: cells[0]?.tag ?? ''
    })
  }
  await window.sitDown('keeper')
  await window.go('F3')
  await window.scan(first?.tag ?? '')
  await expect(page.getByRole('heading', { name: first?.name ?? '', level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+a')
  await page.getByLabel(custodyPhotosWords.reason).fill('Trước khi đưa đi sửa')
  await page.locator('.add-photos input[type=file]').setInputFiles({
    name: 'ảnh.png',
    mimeType: smallPhoto.mediaType,
    buffer: Buffer.from(smallPhoto.base64, 'base64')
  })
  await page.getByRole('button', { name: custodyPhotosWords.submit(1) }).click()
  await page.getByRole('button', { name: custodyPhotosWords.enlarge(1) }).click()
  await expect(page.locator('.photo-viewer img')).toBeVisible()
  await page.keyboard.press('+')
  await expect(page.locator('.photo-viewer img')).toHaveAttribute('style', /150%/)
  await page.keyboard.press('Escape')

  const report = await staff.call('keeper', 'custody.getChainReport', { assetId: first?.assetId ?? '' })
  const text = (await pdfText(Buffer.from(report.base64, 'base64'), 'cells')).replace(/\s+/g, ' ')
  for (const said of [chainReportWords.title, first?.name ?? '', chainReportWords.proof.heading]) {
    expect(text).toContain(said)
  }
  const { entries } = await staff.call('keeper', 'custody.getAssetChain', { assetId: first?.assetId ?? '' })
  expect(text.replace(/ /g, '').match(/SHA-256[0-9a-f]{64}/g)?.length).toBeGreaterThanOrEqual(entries)

  const far = { parentId: null, kind: 'WAREHOUSE' as const, name: 'Kho 2' }
  const { placeId } = await staff.call('admin', 'custody.addStoragePlace', far)
  const cell = { parentId: placeId, kind: 'CELL' as const, name: 'Ô 9' }
  const { tag: farTag } = await staff.call('admin', 'custody.addStoragePlace', cell)
  const order = { toWarehouseId: placeId, assetIds: [first?.assetId ?? ''], reason: 'Dồn kho' }
  const { orderNumber } = await staff.call('leader', 'custody.orderMove', order)
  await mode(carryingWords.mode)
  await expect(page.getByText(carryingWords.order(orderNumber, 'Kho 2'))).toBeVisible()
  await page.getByRole('button', { name: carryingWords.begin }).click()
  await window.scan(second?.tag ?? '')
  await expect(band()).toContainText(carryingWords.notInOrder)
  await window.scan(first?.tag ?? '')
  await expect(band()).toContainText(carryingWords.taken)
  await window.scan(cells[1]?.tag ?? '')
  await expect(band()).toContainText(carryingWords.elsewhere)
  await window.scan(farTag)
  await expect(band()).toContainText(carryingWords.moved)
  await expect(page.getByText(carryingWords.whole)).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(carryingWords.recorded('1/BBCC-THADS/2026'))).toBeVisible()
})
