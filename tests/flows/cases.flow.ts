// A case through its screens: opened with two debtors by shares, given to its officer by the head, served, secured, and
// ended; what the officer sees of it at every step.
import { expect, test } from '@playwright/test'
import { caseWorkWords } from '../../shared/words/vi/case-work'
import { caseMoveWords, caseStateWords, caseWarningWords } from '../../shared/words/vi/case-names'
import { casesWords } from '../../shared/words/vi/cases'
import { newCase } from '../support/main-job'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { open, party } = casesWords
const { assign, notice, measure, state, actions, place } = caseWorkWords
const decision = '301/QĐ-THADS'

/** As hands do it: what comes faster is a scan. */
const handMs = 60
const typeByHand = (text: string): Promise<void> => window.page.keyboard.type(text, { delay: handMs })

// Several people sit down one after the other.
test.setTimeout(240_000)

let window: PracticeWindow
let today: string
test.beforeEach(async () => {
  window = await practiceWindow()
  await window.staff.call('clerk', 'cases.openCase', newCase(null))
  today = await window.page.evaluate(() =>
    new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/')
  )
})
test.afterEach(async () => {
  await window.close()
})

test('a case is opened for many, assigned, served, secured and ended, and its officer sees it all', async () => {
  const { page } = window
  await window.sitDown('clerk')
  await window.go('F2')
  await openForTwoDebtors()
  await giveToOfficer()

  await window.sitDown('clerk')
  await window.go('F5')
  const row = page.locator('.my-cases-table tbody tr', { hasText: decision })
  await expect(row).toContainText(place.others('Đỗ Văn Thắng', 2))
  await expect(row).toContainText('100.000.001')
  await row.getByRole('button').click()
  await expect(page.locator('.share-list')).toContainText('50.000.001')
  await serve()
  await secure()

  // The head ends it; its officer could not have.
  await page.keyboard.press('Alt+C')
  await expect(page.getByLabel(caseMoveWords.COMPLETED)).toBeDisabled()
  await page.keyboard.press('Escape')
  await endByHead()
  await window.sitDown('clerk')
  await window.go('F5')
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: place.ended }).click()
  await expect(row).toContainText(caseStateWords.COMPLETED)
})

/** Two sides by the keyboard alone as ever; the second debtor and the shares by what is added. */
async function openForTwoDebtors(): Promise<void> {
  const { page } = window
  await page.evaluate(() => (location.hash = '/intake/open-case'))
  await page.getByRole('textbox', { name: open.number, exact: true }).fill(decision)
  await page.keyboard.press('Enter')
  await typeByHand(today)
  await page.keyboard.press('Enter')
  await typeByHand('47/2026/DS-ST')
  await page.keyboard.press('Enter')
  await typeByHand('28/08/2026')
  await page.keyboard.press('Enter')
  await typeByHand('TAND khu vực 7')
  await page.keyboard.press('Enter')
  await typeByHand('hong van')
  await expect(page.locator('.party-found')).toContainText('Phạm Thị Hồng Vân')
  await page.keyboard.press('Enter')
  await typeByHand('van thang')
  await expect(page.locator('.party-found')).toContainText('Đỗ Văn Thắng')
  await page.keyboard.press('Enter')
  await page.getByLabel(open.content).fill('Trả nợ gốc theo mục 1')
  await page.getByLabel(open.amount).fill('100000001')
  await page.getByRole('button', { name: open.add.debtors }).click()
  await page.getByRole('textbox', { name: new RegExp(`^${open.DEBTOR} 2`) }).fill('Lê Thị Mẫu')
  await page.keyboard.press('Enter')
  await page.getByLabel(party.address).fill('Thành phố Hồ Chí Minh')
  await page.keyboard.press('Enter')
  await page.getByText('Theo phần').click()
  await expect(page.getByText(open.shareLeft('100.000.001'))).toBeVisible()
  await page.getByRole('button', { name: open.equal }).click()
  await expect(page.getByText(open.shareWhole)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.case-head')).toContainText(decision)
}

async function giveToOfficer(): Promise<void> {
  const { page } = window
  await window.sitDown('leader')
  await window.go('F5')
  await page.locator('.list-rows .list-row', { hasText: decision }).click()
  await page.getByLabel('Lê Thị Ánh Nguyệt').check()
  await page.keyboard.press('Enter')
  await expect(page.getByText(assign.done('Lê Thị Ánh Nguyệt'))).toBeVisible()
}

async function serve(): Promise<void> {
  const { page } = window
  await page.keyboard.press('Alt+T')
  await page.getByLabel(notice.doneOn).fill(today)
  await page.getByLabel(notice.proof).fill('Biên bản giao nhận 05/BB')
  await page.keyboard.press('Enter')
  await expect(page.locator('.case-title')).toContainText(caseStateWords.VOLUNTARY_PERIOD)
  const due = page.locator('.case-days .due', { hasText: 'Hết hạn tự nguyện' })
  await due.getByRole('button', { name: caseWorkWords.page.why }).click()
  await expect(page.locator('.why-day')).toContainText('Điều 45')
}

async function secure(): Promise<void> {
  const { page } = window
  await page.keyboard.press('Alt+B')
  await page.getByRole('combobox', { name: measure.kind, exact: true }).selectOption('SEIZE')
  await page.getByRole('textbox', { name: measure.number, exact: true }).fill('77/QĐ-THADS')
  await page.getByLabel(measure.day).fill(today)
  await page.getByLabel(measure.description).fill('Nhà và đất thửa 12')
  await page.keyboard.press('Enter')
  await expect(page.locator('.measures')).toContainText('Nhà và đất thửa 12')
  await expect(page.locator('.case-title')).toContainText(caseStateWords.MEASURES)
  await expect(page.getByRole('button', { name: actions.officer })).toHaveCount(0)
}

async function endByHead(): Promise<void> {
  const { page } = window
  await window.sitDown('leader')
  await window.go('F2')
  await page.getByRole('button', { name: decision }).click()
  await page.keyboard.press('Alt+C')
  await page.getByLabel(caseMoveWords.COMPLETED).check()
  await page.getByRole('textbox', { name: state.number, exact: true }).fill('90/QĐ-THADS')
  await page.getByRole('textbox', { name: state.day, exact: true }).fill(today)
  await page.keyboard.press('Enter')
  await expect(page.locator('.case-title')).toContainText(caseStateWords.COMPLETED)
  await expect(page.getByText(caseWarningWords.OVERDUE)).toHaveCount(0)
}
