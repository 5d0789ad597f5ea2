// The money through its screens: cash taken in with receipt and voucher, a payment proposed, checked, sent back,
// proposed again, approved and paid against the card; then the till, the trial balance and a voucher's postings.
import { expect, test } from '@playwright/test'
import { approvalsWords } from '../../shared/words/vi/approvals'
import { booksWords } from '../../shared/words/vi/books'
import { fundsWords } from '../../shared/words/vi/funds'
import { creditorNumber, newCase } from '../support/main-job'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { collect, propose, pay } = fundsWords
const decision = '214/QĐ-THADS'

// People sit down one after the other, and hashing a password is slow on purpose.
test.setTimeout(180_000)

let window: PracticeWindow

test.beforeEach(async () => {
  window = await practiceWindow()
  await window.staff.call('clerk', 'cases.openCase', newCase(null))
})

test.afterEach(async () => {
  await window.close()
})

test('money comes in, is asked for, checked, approved and paid by four people, and the books agree', async () => {
  const { page } = window
  await takeIn('100000000')
  await proposePayout('100000000')

  // The accountant sends the first one back with a reason; the officer asks again.
  await window.sitDown('accountant')
  await window.go('F6')
  await page.getByRole('button', { name: approvalsWords.decline }).click()
  await page.getByLabel(approvalsWords.declineReason).fill('Thiếu căn cước của người nhận')
  await page.keyboard.press('Enter')
  await expect(page.getByText(approvalsWords.done.declined)).toBeVisible()
  await proposePayout('60000000')
  await expect(page.locator('.payment-list')).toContainText('Thiếu căn cước của người nhận')

  await say('accountant', approvalsWords.done.check)
  await say('leader', approvalsWords.done.approve)
  await payOut()
  await readBooks()
})

async function openCase(): Promise<void> {
  const { page } = window
  await window.go('F4')
  await page.locator('.case-choice .list-row', { hasText: decision }).click()
  await expect(page.getByRole('heading', { name: decision })).toBeVisible()
}

async function takeIn(amount: string): Promise<void> {
  const { page } = window
  await window.sitDown('cashier')
  await openCase()
  await page.keyboard.press('t')
  await page.getByLabel(collect.amount).fill('999999999')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel(collect.amount).fill(amount)
  await expect(page.getByText('Một trăm triệu đồng')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`${collect.done} · PT 0000001`)).toBeVisible()
  await expect(page.getByText(collect.receipt('THA/2026', '0000001'))).toBeVisible()
  await expect(page.locator('.papers')).toContainText('Biên lai thu tiền')
  await expect(page.locator('.should-be dd')).toContainText('100.000.000')
}

async function proposePayout(amount: string): Promise<void> {
  const { page } = window
  await window.sitDown('clerk')
  await openCase()
  await page.keyboard.press('d')
  await page.getByLabel(new RegExp(propose.gross)).fill(amount)
  // Three per cent, shown before anything is asked for.
  await expect(page.locator('.sum-lines .sum')).toContainText(
    amount === '60000000' ? '58.200.000' : '97.000.000'
  )
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(propose.done)).toBeVisible()
}

/** One person says yes to what waits for him. */
async function say(person: 'accountant' | 'leader', said: string): Promise<void> {
  const { page } = window
  await window.sitDown(person)
  await window.go('F6')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('58.200.000')
  await page.keyboard.press('Enter')
  await expect(page.getByText(said)).toBeVisible()
}

async function payOut(): Promise<void> {
  const { page } = window
  await window.sitDown('cashier')
  await window.go('F4')
  await expect(page.locator('.should-be')).toBeVisible()
  await page.getByRole('button', { name: `${fundsWords.actions.pay} C`, exact: true }).click()
  await page.locator('.funds-right .list-row').click()
  await page.getByLabel(pay.scanId).fill(creditorNumber)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`${pay.done} · PC 0000001`)).toBeVisible()
  await expect(page.locator('.should-be dd')).toContainText('41.800.000')
}

async function readBooks(): Promise<void> {
  const { page } = window
  await window.sitDown('accountant')
  await window.go('F7')
  await expect(page.locator('.statements')).toContainText(booksWords.holds)
  await expect(page.locator('.statements')).not.toContainText(booksWords.differs)
  await expect(page.locator('.trial-balance')).toContainText('41.800.000')
  await page.locator('.till-book-vouchers .list-row', { hasText: 'PC 0000001' }).click()
  const postings = page.locator('.voucher .figures')
  await expect(postings).toContainText('3374')
  await expect(postings.locator('tfoot')).toContainText('61.800.000')
}
