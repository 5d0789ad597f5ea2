// The counter: a card, a judgment, five papers, Enter. And what must not happen when a card is damaged or the next
// citizen's is read too early.
import { expect, test } from '@playwright/test'
import { casesWords } from '../../shared/words/vi/cases'
import { intakeWords } from '../../shared/words/vi/intake'
import { practiceWindow, type PracticeWindow } from './practice-window'

const van = '031188004726||PHẠM THỊ HỒNG VÂN|14061988|Nữ|Số 27, tổ 5, Phường Kiến An, Hải Phòng|10052021'
const thang = '031079001234||ĐỖ VĂN THẮNG|02031979|Nam|Số 112, Trần Tất Văn, Hải Phòng|10052021'
const keystrokesMax = 25
/** Slower than any scanner, so that it counts as a hand. */
const handMs = 60

let window: PracticeWindow

test.beforeEach(async () => {
  window = await practiceWindow()
  await window.sitDown('clerk')
  await expect(window.page.getByRole('heading', { name: intakeWords.draft.heading })).toBeVisible()
})

test.afterEach(async () => {
  await window.close()
})

/** Types as a person does, a character at a time; answers how many keys it took. */
async function typeByHand(text: string): Promise<number> {
  await window.page.keyboard.type(text, { delay: handMs })
  return text.length
}

async function press(key: string): Promise<number> {
  await window.page.keyboard.press(key, { delay: handMs })
  return 1
}

test('a five-paper file costs at most 25 keys after the card, and the desk is ready for the next', async () => {
  const { page } = window
  await window.scan(van)
  await expect(page.getByText('Phạm Thị Hồng Vân').first()).toBeVisible()
  await expect(page.getByText('031 188 004 726')).toBeVisible()
  let keys = await typeByHand('47ds')
  keys += await press('Enter')
  keys += await typeByHand('28082026')
  keys += await press('Enter')
  keys += await typeByHand('12345')
  const receipt = page.getByRole('article', { name: intakeWords.receipt.preview })
  await expect(receipt).toContainText('47/2026/DS-ST ngày 28/08/2026')
  await expect(receipt).toContainText('0311••••4726')
  keys += await press('Enter')
  await expect(page.locator('.last-done')).toContainText(/H-79007-\d{6}-001/)
  expect(keys).toBeLessThanOrEqual(keystrokesMax)
  await expect(receipt).toContainText(/H-79007-\d{6}-001/)
  await expect(page.getByLabel(intakeWords.person.fullName)).toHaveValue('')
  await expect(page.locator('.list-row.timed')).toContainText('Phạm Thị Hồng Vân')
})

test('a damaged card fills nothing, and a second card does not replace a half-done file', async () => {
  const { page } = window
  await window.scan(van.replace('PHẠM THỊ HỒNG VÂN', 'PH?M TH? H?NG VÂN'))
  await expect(page.getByRole('alert')).toContainText(intakeWords.card.TEXT_DAMAGED)
  await expect(page.getByLabel(intakeWords.person.fullName)).toHaveValue('')
  await window.scan(van)
  await expect(page.getByText('Phạm Thị Hồng Vân').first()).toBeVisible()
  await typeByHand('47ds')
  await window.scan(thang)
  await expect(page.getByRole('alert')).toContainText(intakeWords.card.unfinished('Phạm Thị Hồng Vân'))
  await expect(page.locator('.person-shown')).toContainText('Phạm Thị Hồng Vân')
})

test('what is half typed is there again after another place was looked at', async () => {
  const { page } = window
  await window.scan(van)
  await typeByHand('47')
  await window.go('F7')
  await window.go('F2')
  await expect(page.locator('.person-shown')).toContainText('Phạm Thị Hồng Vân')
})

test('a file becomes a case, with the debtor read from a card', async () => {
  const { page } = window
  await window.scan(van)
  await typeByHand('47ds')
  await press('Enter')
  await typeByHand('28082026')
  await press('Enter')
  await typeByHand('12')
  await press('Enter')
  await page.getByRole('button', { name: intakeWords.finish.show }).click()
  await page.getByRole('button', { name: intakeWords.file.openCase }).click()
  const said = casesWords.open
  await page.getByRole('textbox', { name: said.number, exact: true }).fill('118/QĐ-THADS')
  await page.getByLabel(said.date).fill('20/11/2026')
  await window.scan(thang)
  await expect(page.locator('.party-chosen')).toHaveCount(2)
  await page.getByLabel(said.content).fill('Trả tiền vay')
  await page.getByLabel(said.amount).fill('486250000')
  await press('Control+Enter')
  await expect(page.locator('.case-head')).toContainText('118/QĐ-THADS')
  await expect(page.locator('.timeline')).toContainText('Lập việc thi hành án theo Quyết định 118/QĐ-THADS')
})
