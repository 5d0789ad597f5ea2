// Counting: opened by the head, done blind with a scanner by people who keep nothing, signed by all.
import type { Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { countingWords } from '../../../shared/words/vi/custody-counting'
import { paperFormWords } from '../../../shared/words/vi/names'
import { button, field, savePaper } from './parts'

const { band, count, open, results } = countingWords

export interface CountOrder {
  period: string
  /** The path of the place, as the list of places has it. */
  scope: string
  counters: readonly string[]
}

export class CountingPage {
  constructor(private readonly page: Page) {}

  private get main() {
    return this.page.getByRole('main')
  }

  async fillOrder({ period, scope, counters }: CountOrder): Promise<void> {
    await field(this.main, open.period).fill(period)
    await field(this.main, open.scope).selectOption({ label: scope })
    for (const counter of counters) await this.main.getByLabel(counter).check()
  }

  async open(): Promise<void> {
    await button(this.main, open.submit).click()
    await expect(this.page.getByText(results.progress(0, 1))).toBeVisible()
  }

  /** The loud word above everything is this. */
  async says(word: keyof typeof band & ('ready' | 'place' | 'recorded')): Promise<void> {
    await expect(this.page.locator('.count-band strong')).toHaveText(band[word])
  }

  /** Everything that stands on the screen. */
  async everythingShown(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  async finishPlace(): Promise<void> {
    await this.page.keyboard.press('F8')
    await expect(button(this.main, count.finishCount)).toBeEnabled()
  }

  async finishCount(): Promise<void> {
    await this.page.keyboard.press('F9')
    await expect(button(this.main, count.see)).toBeVisible()
  }

  /** A counter sees what came of it, then signs. */
  async seeAndSign(): Promise<void> {
    await button(this.main, count.see).click()
    await expect(this.page.getByText(results.equal)).toBeVisible()
    await this.sign()
    await expect(this.page.getByText(count.signed, { exact: true })).toBeVisible()
  }

  async sign(): Promise<void> {
    await button(this.main, count.sign).click()
    await expect(button(this.main, count.sign)).toHaveCount(0)
  }

  async saveRecord(): Promise<void> {
    await savePaper(this.main, paperFormWords.COUNT_RECORD)
  }
}
