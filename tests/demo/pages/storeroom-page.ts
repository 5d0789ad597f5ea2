// The storeroom: its modes, labels read back, moves, and the page of an asset.
import type { Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { countingWords } from '../../../shared/words/vi/custody-counting'
import { custodyWords } from '../../../shared/words/vi/custody'
import { storingWords } from '../../../shared/words/vi/custody-storing'
import { paperFormWords } from '../../../shared/words/vi/names'
import { button, fact, savePaper } from './parts'

const { asset, modes } = custodyWords
const { label, move } = storingWords

const modeWords = {
  order: modes.order,
  receive: modes.receive,
  label: storingWords.modes.label,
  move: modes.move,
  counts: countingWords.modes.counts
} as const

export class StoreroomPage {
  constructor(private readonly page: Page) {}

  async mode(name: keyof typeof modeWords): Promise<void> {
    const bar = this.page.getByRole('navigation', { name: modes.label })
    const pressed = button(bar, modeWords[name])
    await pressed.click()
    await expect(pressed).toHaveAttribute('aria-pressed', 'true')
  }

  async leaveMode(): Promise<void> {
    await this.page.keyboard.press('Escape')
  }

  async showsAsset(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible()
  }

  /** The asset is open and stands in this cell of this shelf. */
  async showsPlace(place: string): Promise<void> {
    await expect(fact(this.page, asset.where)).toContainText(place)
  }

  /** The answer to the last scan, of the mode in sight. */
  private get band() {
    return this.page.locator('.kept-form:not([hidden]) .scan-band')
  }

  async showsPlaceChosen(path: string): Promise<void> {
    await expect(this.band).toContainText(label.place)
    await expect(this.band).toContainText(path)
  }

  async showsStored(name: string): Promise<void> {
    await expect(this.band).toContainText(label.stored)
    await expect(this.band).toContainText(name)
  }

  /** Another thing's label is on this one; answers what the band says. */
  async refusesLabel(): Promise<string> {
    await expect(this.band).toContainText(label.wrong)
    return (await this.band.innerText()).replace(/\s+/g, ' ')
  }

  async showsNoneUnread(): Promise<void> {
    await expect(this.page.getByText(label.none)).toBeVisible()
  }

  async showsMoved(path: string): Promise<void> {
    await expect(this.band).toContainText(move.done)
    await expect(this.band).toContainText(path)
  }

  /** Ends the turn; its record can be printed. */
  async finishMoves(): Promise<void> {
    await button(this.page.getByRole('main'), move.finish).click()
  }

  async saveMoveRecord(): Promise<void> {
    await savePaper(this.page.getByRole('main'), paperFormWords.MOVE_RECORD)
  }
}
