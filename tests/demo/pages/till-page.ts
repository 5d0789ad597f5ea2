// The till: money in, money out, and the money of one case; the decisions on the way; the books.
import type { Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { approvalsWords } from '../../../shared/words/vi/approvals'
import { booksWords } from '../../../shared/words/vi/books'
import { fundsWords } from '../../../shared/words/vi/funds'
import { witnessingWords } from '../../../shared/words/vi/custody-witnessing'
import { paperFormWords } from '../../../shared/words/vi/names'
import { button, field, savePaper } from './parts'

const { actions, collect, propose, pay } = fundsWords

export class TillPage {
  constructor(private readonly page: Page) {}

  async showsCase(decisionNumber: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: decisionNumber, level: 1 })).toBeVisible()
  }

  async chooseCase(decisionNumber: string): Promise<void> {
    await button(this.page, decisionNumber).click()
    await this.showsCase(decisionNumber)
  }

  async begin(work: keyof typeof actions): Promise<void> {
    await button(this.page, actions[work]).click()
  }

  async fillAmount(amountDong: string): Promise<void> {
    await field(this.page, collect.amount).fill(amountDong)
  }

  async collect(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.locator('.done-note')).toContainText(collect.done)
  }

  async saveVoucher(form: keyof typeof paperFormWords): Promise<void> {
    await savePaper(this.page.getByRole('main'), paperFormWords[form])
  }

  /** The amount is typed and the fee stands below it. */
  async fillProposal({ grossDong, net }: { grossDong: string; net: string }): Promise<void> {
    await field(this.page, propose.gross).fill(grossDong)
    await expect(this.page.locator('.sum-lines')).toContainText(net)
  }

  async propose(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.locator('.done-note')).toContainText(propose.done)
  }

  async choosePayment(payeeName: string): Promise<void> {
    await button(this.page.locator('.funds-right'), payeeName).click()
    await expect(field(this.page, pay.scanId)).toBeVisible()
  }

  async showsIdentity(): Promise<void> {
    await expect(this.page.locator('.identity-read')).toBeVisible()
  }

  async pay(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.locator('.done-note')).toContainText(pay.done)
  }

  async showsInTill(amount: string): Promise<void> {
    await expect(this.page.locator('.should-be')).toContainText(amount)
  }
}

export class ApprovalsPage {
  constructor(private readonly page: Page) {}

  async shows(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  }

  /** Says yes with the words of the step, and reads what the screen answers. */
  /** Says that he stands by the record to which he was asked. */
  async attend(): Promise<void> {
    const { attend } = witnessingWords.calls
    await button(this.page, attend).click()
    await expect(this.page.locator('.witness-call .colleague-came')).toBeVisible()
  }

  async agree(words: 'approve' | 'check', answer: string): Promise<void> {
    const yes = this.page.getByRole('main').getByRole('button', { name: approvalsWords[words] }).last()
    await expect(yes).toBeEnabled()
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('status').filter({ hasText: answer })).toBeVisible()
  }
}

export class BooksPage {
  constructor(private readonly page: Page) {}

  /** The three statements as the screen words them: account balance, assets, sides. */
  async statements(): Promise<string[]> {
    const list = this.page.locator('.statements li')
    await expect(list).toHaveCount(3)
    return list.allInnerTexts()
  }

  get holds(): string {
    return booksWords.holds
  }
}
