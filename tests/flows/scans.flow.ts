// Pages at the counter: a file with its scans, the manifest that follows, one changed pixel found; and a card whose QR
// cannot be read, taken by the lines behind it.
import { expect, test } from '@playwright/test'
import { formatDay } from '../../shared/calendar'
import { intakeWords } from '../../shared/words/vi/intake'
import { intakeScanWords } from '../../shared/words/vi/intake-scans'
import { scannedPage, scannedPdf } from '../support/scans'
import { practiceWindow, type PracticeWindow } from './practice-window'

const van = '031188004726||PHẠM THỊ HỒNG VÂN|14061988|Nữ|Số 27, tổ 5, Phường Kiến An, Hải Phòng|10052021'
/** The zone of an invented person. */
const zone = [
  'IDVNM0859999012001085999901<<3',
  '8503024M4503026VNM<<<<<<<<<<<8',
  'NGUYEN<<VAN<MAU<<<<<<<<<<<<<<<'
]

let window: PracticeWindow

test.beforeEach(async () => {
  window = await practiceWindow()
  await window.sitDown('clerk')
  await expect(window.page.getByRole('heading', { name: intakeWords.draft.heading })).toBeVisible()
})

test.afterEach(async () => {
  await window.close()
})

const picture = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer })

test('scans tick their papers, the manifest follows the receipt, and one changed pixel is found', async () => {
  const { page } = window
  await window.scan(van)
  await page.keyboard.type('47ds', { delay: 60 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('28082026', { delay: 60 })
  const rows = page.locator('.checklist > li')
  const form = scannedPage('Đơn yêu cầu')
  await rows
    .nth(0)
    .locator('input[type=file]')
    .setInputFiles([picture('don.png', form)])
  await rows
    .nth(1)
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'ban-an.pdf', mimeType: 'application/pdf', buffer: scannedPdf(6) },
      picture('hỏng.png', Buffer.from('no picture'))
    ])
  await expect(rows.nth(0).getByRole('checkbox')).toBeChecked()
  await expect(rows.nth(1).locator('.count input').last()).toHaveValue('6')
  await expect(page.locator('.lot-state')).toContainText('hỏng.png')
  await page.getByRole('button', { name: intakeScanWords.understood }).click()
  for (const key of ['2', '3', '4', '5']) {
    const index = Number(key) - 1
    const tick = rows.nth(index).getByRole('checkbox')
    if (index < (await rows.count()) && !(await tick.isChecked())) await tick.check()
  }
  await page.keyboard.press('Control+Enter')
  const done = page.locator('.last-done')
  await expect(done).toContainText(/H-79007-\d{6}-001/)
  await expect(done).toContainText(/Bảng kê 1 · mã (\w{4}-){3}\w{4}/)
  await done.getByRole('button', { name: intakeWords.finish.show }).click()
  const manifest = page.getByRole('article', { name: intakeScanWords.manifest(1) })
  await expect(manifest.locator('.scan')).toHaveCount(2)
  await manifest.locator('.scan-open').first().press('Enter')
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog')).toContainText(intakeScanWords.pdfNotShown(6))
  await page.keyboard.press('Escape')
  const check = page.locator('.check-pages')
  const brought = check.locator('input[type=file]')
  const title = picture('tên khác.pdf', scannedPdf(6))
  await brought.setInputFiles([picture('1-01-001.png', form), title])
  await expect(check.locator('.check-result')).toHaveText(intakeScanWords.check.whole(2))
  const dotted = scannedPage('Đơn yêu cầu', { x: 300, y: 400 })
  await brought.setInputFiles([picture('1-01-001.png', dotted), title])
  await expect(check.locator('.check-result')).toContainText(
    'Đã bị thay đổi: Đơn yêu cầu thi hành án, trang 1'
  )
})

test('pages that come later are put in order by keys and make the second manifest', async () => {
  const { page } = window
  await window.scan(van)
  await page.keyboard.type('47ds', { delay: 60 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('28082026', { delay: 60 })
  const rows = page.locator('.checklist > li')
  for (const row of await rows.all()) await row.getByRole('checkbox').check()
  await page.keyboard.press('Control+Enter')
  await page.locator('.last-done').getByRole('button', { name: intakeWords.finish.show }).click()
  const strip = page.locator('.lot-items li').first()
  await strip
    .locator('input[type=file]')
    .setInputFiles([picture('a.png', scannedPage('a')), picture('b.png', scannedPage('b'))])
  const pages = strip.locator('.scan-open')
  await expect(pages).toHaveCount(2)
  await expect(pages.nth(1)).toHaveAttribute('title', /^b\.png/)
  await pages.nth(1).press('Control+ArrowLeft')
  await expect(pages.nth(0)).toHaveAttribute('title', /^b\.png/)
  await pages.nth(1).press('Delete')
  await expect(pages).toHaveCount(1)
  await page.getByRole('button', { name: intakeScanWords.closeManifest }).click()
  await expect(page.getByRole('article', { name: intakeScanWords.manifest(1) })).toBeVisible()
  await strip.locator('input[type=file]').setInputFiles([picture('c.png', scannedPage('c'))])
  await expect(pages).toHaveCount(1)
  await page.getByRole('button', { name: intakeScanWords.closeManifest }).click()
  const second = page.getByRole('article', { name: intakeScanWords.manifest(2) })
  await expect(second).toContainText(/nối tiếp (\w{4}-){3}\w{4}/)
  await expect(second.locator('.scan-remove')).toHaveCount(0)
})

test('the lines behind a card fill what they have and ask for the marks and the address', async () => {
  const { page } = window
  const name = page.getByLabel(intakeWords.person.fullName)
  await page.getByRole('button', { name: intakeWords.mrz.open }).click()
  await page.getByLabel(intakeWords.mrz.label).fill(zone.join('\n').replace('8503024', '8503034'))
  await expect(page.getByRole('alert')).toContainText(intakeWords.card.MRZ_CHECK_WRONG)
  await expect(name).toHaveValue('')
  await page.getByLabel(intakeWords.mrz.label).fill('')
  await page.getByLabel(intakeWords.mrz.label).fill(zone.join('\n'))
  await expect(name).toHaveValue('Nguyen Van Mau')
  await expect(page.getByText(intakeWords.mrz.nameMarks('Nguyen Van Mau'))).toBeVisible()
  await expect(page.getByLabel(intakeWords.person.birthDate)).toHaveValue(formatDay('1985-03-02'))
  await name.fill('Nguyễn Văn Mẫu')
  await expect(page.getByText(intakeWords.mrz.nameMarks('Nguyen Van Mau'))).toBeHidden()
  await expect(page.locator('.finish .note')).toContainText(intakeWords.missing.address)
})
