// Coming in: the head's order by the first seizure record, line by line beside what is found, the record both sign.
import type { Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { custodyWords } from '../../../shared/words/vi/custody'
import { witnessingWords } from '../../../shared/words/vi/custody-witnessing'
import { choiceWords, kindFieldWords, receivingWords } from '../../../shared/words/vi/custody-receiving'
import { signatureWords } from '../../../shared/words/vi/signatures'
import { paperFormWords } from '../../../shared/words/vi/names'
import { button, choice, field, savePaper } from './parts'
import { signOnScreen } from './signing'

const { order, receive, asset } = custodyWords
const { check, delivery } = receivingWords
const more = receivingWords.order

export interface Thing {
  name: string
  unit: string
  quantity: string
  kind: keyof typeof custodyWords.kinds
  condition: string
  seal: string
  bookPrice: string
  /** What its kind asks, by the names of `shared/custody/kind-fields`. */
  details: Readonly<Record<string, string>>
}

export interface Order {
  reason: string
  source: 'POLICE' | 'SEIZURE'
  seizureNumber: string
  seizureDay: string
  deliveredBy: string
  things: readonly Thing[]
}

export class ReceivingPage {
  constructor(private readonly page: Page) {}

  private get main() {
    return this.page.getByRole('main')
  }

  async chooseCase(decisionNumber: string): Promise<void> {
    await button(this.page, decisionNumber).click()
  }

  async fillOrder(given: Order): Promise<void> {
    await field(this.main, order.reason).fill(given.reason)
    await field(this.main, more.source).selectOption(given.source)
    await field(this.main, more.seizureNumber).fill(given.seizureNumber)
    await field(this.main, more.seizureDay).fill(given.seizureDay)
    await field(this.main, order.deliveredBy).fill(given.deliveredBy)
    for (const [index, thing] of given.things.entries()) {
      if (index > 0) await button(this.main, order.addLine).click()
      const line = (label: string) => this.main.getByLabel(`${label} ${index + 1}`, { exact: true })
      await line(order.name).fill(thing.name)
      await line(more.kind).selectOption(thing.kind)
      await line(order.unit).fill(thing.unit)
      await line(order.quantity).fill(thing.quantity)
      await line(more.seal).fill(thing.seal)
      await line(more.condition).fill(thing.condition)
    }
  }

  async signOrder(): Promise<void> {
    await button(this.page, order.submit).click()
    await expect(this.page.locator('.mode-done').getByRole('status')).toBeVisible()
  }

  /** The line in hand is as its record has it; what its kind asks is added. */
  async inspect(thing: Thing, photo: string | null): Promise<void> {
    await expect(this.page.getByRole('heading', { name: thing.name })).toBeVisible()
    await choice(this.main, check.intact).check()
    for (const [name, value] of Object.entries(thing.details)) {
      if (name === 'power') await choice(this.main, choiceWords.power?.OFF ?? '').check()
      else await field(this.main, kindFieldWords[name] ?? name).fill(value)
    }
    if (thing.seal !== '') await this.nameContents(thing)
    if (thing.bookPrice !== '') await field(this.main, receive.bookPrice).fill(thing.bookPrice)
    if (photo === null) return
    const chooser = this.page.waitForEvent('filechooser')
    await button(this.main, receive.addPhoto).click()
    await (await chooser).setFiles(photo)
    await expect(this.main.getByRole('img', { name: asset.photo(1) })).toBeVisible()
  }

  /** The package holds the thing, as its papers say. */
  private async nameContents({ name, unit, quantity, condition }: Thing): Promise<void> {
    const inside = this.main.getByRole('region', { name: check.contents })
    await inside.getByLabel(`${check.name} 1`, { exact: true }).fill(name)
    await inside.getByLabel(`${check.unit} 1`, { exact: true }).fill(unit)
    await inside.getByLabel(`${check.quantity} 1`, { exact: true }).fill(quantity)
    await inside.getByLabel(`${check.condition} 1`, { exact: true }).fill(condition)
  }

  /** The cell that was scanned stands in the form. */
  async showsCell(path: string): Promise<void> {
    await expect(this.page.locator('.place-chosen')).toContainText(path)
  }

  async receive(): Promise<void> {
    await button(this.main, receive.submit).click()
  }

  /** Nothing is left to look at: the record of hand-over is numbered. */
  async openRecord(place: string): Promise<void> {
    await field(this.main, delivery.place).fill(place)
    await this.main.locator('button[type=submit]', { hasText: delivery.submitOpen }).click()
  }

  /** The officer who seized it is asked to say from his own session that he delivers it. */
  async askDeliverer(fullName: string): Promise<void> {
    const { deliverer, askOfficer, waiting } = witnessingWords
    await field(this.main, deliverer.heading).selectOption(fullName)
    await button(this.main, askOfficer).click()
    await expect(this.main).toContainText(waiting(fullName))
  }

  /** Who comes from outside is known by the number of his card. */
  async signBoth(giver: string, identityNumber: string | null = null): Promise<void> {
    await signOnScreen(this.page, delivery.giver, giver)
    if (identityNumber !== null) {
      const region = this.page.getByRole('region', { name: delivery.giver })
      await field(region, signatureWords.identityNumber).fill(identityNumber)
    }
    await signOnScreen(this.page, delivery.receiver, null)
  }

  async finishRecord(): Promise<void> {
    await button(this.main, delivery.sign).click()
    await expect(this.page.locator('.done-note')).toContainText(delivery.doneOwn)
  }

  async saveRecord(): Promise<void> {
    await savePaper(this.main, paperFormWords.DELIVERY_RECORD)
  }

  /** The label of one thing of the record; answers the tag beside it. */
  async saveLabel(thing: Thing): Promise<string> {
    const line = this.page.locator('.delivery-line').filter({ hasText: thing.name })
    await savePaper(line, paperFormWords.ASSET_LABEL)
    return (await line.locator('.tag-text').innerText()).replace(/\s/g, '')
  }
}
