// The storeroom: orders, receiving, moving, giving out, and the page of an asset.
import type { Locator, Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { custodyWords } from '../../../shared/words/vi/custody'
import { releaseWords } from '../../../shared/words/vi/custody-release'
import { outcomeWords, paperFormWords } from '../../../shared/words/vi/names'
import { smallPhoto } from '../../support/given'
import { button, choice, fact, field, savePaper } from './parts'

const { modes, order, receive, move, out, asset, kinds } = custodyWords

/** Taken as the thing changes hands. */
const handOverPhoto = {
  name: 'khi-giao.png',
  mimeType: smallPhoto.mediaType,
  buffer: Buffer.from(smallPhoto.base64, 'base64')
}

export interface Thing {
  name: string
  unit: string
  quantity: string
  kind: keyof typeof kinds
  condition: string
  seal: string
  bookPrice: string
}

export class StoreroomPage {
  constructor(private readonly page: Page) {}

  async mode(name: 'order' | 'receive' | 'move' | 'out'): Promise<void> {
    const bar = this.page.getByRole('navigation', { name: modes.label })
    const pressed = button(bar, modes[name])
    await pressed.click()
    await expect(pressed).toHaveAttribute('aria-pressed', 'true')
  }

  async leaveMode(): Promise<void> {
    await this.page.keyboard.press('Escape')
  }

  async chooseCase(decisionNumber: string): Promise<void> {
    await button(this.page, decisionNumber).click()
  }

  async fillOrder(given: { reason: string; deliveredBy: string; things: readonly Thing[] }): Promise<void> {
    const main = this.page.getByRole('main')
    await field(main, order.reason).fill(given.reason)
    await field(main, order.deliveredBy).fill(given.deliveredBy)
    for (const [index, thing] of given.things.entries()) {
      if (index > 0) await button(main, order.addLine).click()
      await field(main, `${order.name} ${index + 1}`).fill(thing.name)
      await field(main, `${order.unit} ${index + 1}`).fill(thing.unit)
      await field(main, `${order.quantity} ${index + 1}`).fill(thing.quantity)
    }
  }

  async signOrder(): Promise<void> {
    await button(this.page, order.submit).click()
    await expect(this.page.locator('.mode-done').getByRole('status')).toBeVisible()
  }

  /** Describes the line in hand; the cell is scanned. */
  async describe(thing: Thing, photo: string | null): Promise<void> {
    const main = this.page.getByRole('main')
    await expect(this.page.getByRole('heading', { name: thing.name })).toBeVisible()
    await field(main, receive.condition).fill(thing.condition)
    await choice(main, kinds[thing.kind]).check()
    await field(main, receive.seal).fill(thing.seal)
    if (thing.bookPrice !== '') await field(main, receive.bookPrice).fill(thing.bookPrice)
    if (photo === null) return
    const chooser = this.page.waitForEvent('filechooser')
    await button(main, receive.addPhoto).click()
    await (await chooser).setFiles(photo)
    await expect(main.getByRole('img', { name: asset.photo(1) })).toBeVisible()
  }

  /** The cell that was scanned stands in the form. */
  async showsCell(path: string): Promise<void> {
    await expect(this.page.locator('.place-chosen')).toContainText(path)
  }

  /** Takes the line in; answers the new asset's tag as the screen shows it. */
  async receive(thing: Thing): Promise<string> {
    await button(this.page, receive.submit).click()
    const note = this.page.locator('.received')
    await expect(note).toContainText(thing.name)
    return (await note.locator('.tag-text').innerText()).replace(/\s/g, '')
  }

  async saveLabel(): Promise<void> {
    await savePaper(this.page.getByRole('main'), paperFormWords.ASSET_LABEL)
  }

  async showsAsset(thing: Thing): Promise<void> {
    await expect(this.page.getByRole('heading', { name: thing.name, level: 1 })).toBeVisible()
  }

  /** The asset is open and stands in this cell of this shelf. */
  async showsPlace(place: string): Promise<void> {
    await expect(fact(this.page, asset.where)).toContainText(place)
  }

  async showsMoved(path: string): Promise<void> {
    const band = this.page.locator('.scan-band')
    await expect(band).toContainText(move.done)
    await expect(band).toContainText(path)
  }

  async beginRelease(): Promise<void> {
    await button(this.page, asset.proposeRelease).click()
    await expect(this.page.getByRole('heading', { name: releaseWords.propose.heading })).toBeVisible()
  }

  async fillRelease(given: {
    recipient: string
    ground: string
    groundDay: string
    reason: string
  }): Promise<void> {
    const main = this.page.getByRole('main')
    await main.getByRole('radio', { name: new RegExp(`^${outcomeWords.RETURNED}`) }).check()
    await choice(main, given.recipient).check()
    await field(main, releaseWords.propose.day).fill(given.groundDay)
    await field(main, out.ground).fill(given.ground)
    await field(main, out.reason).fill(given.reason)
  }

  async sendRelease(): Promise<void> {
    await button(this.page, out.submitPropose).click()
    await expect(this.page.getByText(asset.waitingLeader)).toBeVisible()
  }

  async beginHandOver(): Promise<void> {
    await button(this.page, asset.handOver).click()
    await expect(field(this.page, out.scanId)).toBeVisible()
  }

  async describeHandOver(condition: string): Promise<void> {
    const main = this.page.getByRole('main')
    await expect(this.page.locator('.identity-read')).toHaveCount(2)
    await choice(main, out.sealIntact).check()
    await field(main, out.condition).fill(condition)
    await this.signBoth()
    await main.locator('input[type=file]').setInputFiles(handOverPhoto)
  }

  /** Both sides sign on the screen, with the pointer. */
  private async signBoth(): Promise<void> {
    for (const label of [releaseWords.handOver.giver, releaseWords.handOver.receiver]) {
      const pad = this.page.getByRole('region', { name: label }).locator('canvas')
      await pad.scrollIntoViewIfNeeded()
      const box = await pad.boundingBox()
      if (!box) throw new Error(`nothing to sign on for ${label}`)
      await this.page.mouse.move(box.x + 20, box.y + 20)
      await this.page.mouse.down()
      await this.page.mouse.move(box.x + 120, box.y + 40, { steps: 4 })
      await this.page.mouse.up()
    }
  }

  async handOver(): Promise<void> {
    await button(this.page, out.submitHandOver).click()
    await expect(this.page.locator('.done-note')).toBeVisible()
  }

  async saveRecord(): Promise<void> {
    await savePaper(this.page.getByRole('main'), paperFormWords.HANDOVER_RECORD)
  }

  get chain(): Locator {
    return this.page.locator('.asset-chain')
  }

  async openAsset(thing: Thing): Promise<void> {
    await button(this.page, thing.name).click()
    await this.showsAsset(thing)
  }
}
