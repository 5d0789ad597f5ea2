// The one-stop desk, worked with the keyboard as a clerk works it.
import type { Locator, Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { casesWords } from '../../../shared/words/vi/cases'
import { intakeWords } from '../../../shared/words/vi/intake'
import { paperFormWords } from '../../../shared/words/vi/names'
import { button, field, savePaper } from './parts'

/** Slower than any scanner: faster keys would be taken for a scan. */
const keyDelayMs = 55

export class IntakePage {
  constructor(private readonly page: Page) {}

  get receipt(): Locator {
    return this.page.getByRole('region', { name: intakeWords.receipt.heading })
  }

  /** The card that was scanned has filled the person. */
  async showsPerson(fullName: string): Promise<void> {
    const step = this.page.getByRole('region', { name: intakeWords.person.heading })
    await expect(step.getByText(fullName, { exact: true })).toBeVisible()
    await expect(step.getByText(intakeWords.person.compared)).toBeVisible()
  }

  /** Number and day of the judgment; the hands are there already after the card. Enter goes on to the papers. */
  async typeJudgment({ typed, day }: { typed: string; day: string }): Promise<void> {
    const step = this.page.getByRole('region', { name: intakeWords.title.heading })
    await expect(field(step, intakeWords.title.number)).toBeFocused()
    await this.type(typed)
    await this.page.keyboard.press('Enter')
    await expect(field(step, intakeWords.title.date)).toBeFocused()
    await this.type(day.replaceAll('/', ''))
    await this.page.keyboard.press('Enter')
  }

  /** Ticks papers by their digits and counts the pages of the second with `+`. */
  async tickPapers(pagesOfSecond: number): Promise<void> {
    const ticks = this.page.getByRole('region', { name: intakeWords.papers.heading }).getByRole('checkbox')
    await expect(ticks.first()).toBeFocused()
    await this.page.keyboard.press('1')
    await this.page.keyboard.press('2')
    await expect(ticks.nth(1)).toBeFocused()
    for (let page = 1; page < pagesOfSecond; page += 1)
      await this.page.keyboard.press('+', { delay: keyDelayMs })
    await expect(ticks.nth(1)).toBeChecked()
  }

  /** Takes the file in; answers its tag as the screen shows it. */
  async finish(): Promise<string> {
    await this.page.keyboard.press('Control+Enter')
    const done = this.page.locator('.last-done')
    await expect(done).toBeVisible()
    return (await done.locator('.tag-text').innerText()).replace(/\s/g, '')
  }

  async showFinished(): Promise<void> {
    await this.page.getByRole('button', { name: intakeWords.finish.show }).click()
    await expect(
      this.page.getByRole('heading', { name: intakeWords.file.heading, exact: true })
    ).toBeVisible()
  }

  async saveReceipt(): Promise<void> {
    await savePaper(this.page.getByRole('main'), paperFormWords.RECEPTION_RECEIPT)
  }

  async beginCase(): Promise<void> {
    await button(this.page, intakeWords.file.openCase).click()
    await expect(this.page.getByRole('heading', { name: casesWords.open.heading })).toBeVisible()
  }

  async fillDecision({ number, day }: { number: string; day: string }): Promise<void> {
    const main = this.page.getByRole('main')
    await field(main, casesWords.open.number).fill(number)
    await field(main, casesWords.open.date).fill(day)
  }

  async fillObligation({ content, amountDong }: { content: string; amountDong: string }): Promise<void> {
    const main = this.page.getByRole('main')
    await field(main, casesWords.open.content).fill(content)
    await field(main, casesWords.open.amount).fill(amountDong)
  }

  /** Opens the case; answers its tag as its page shows it. */
  async openCase(): Promise<string> {
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.getByRole('heading', { name: casesWords.page.heading, exact: true })).toBeVisible()
    const tag = this.page.locator('.panel-head .tag-text').first()
    return (await tag.innerText()).replace(/\s/g, '')
  }

  private async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: keyDelayMs })
  }
}
