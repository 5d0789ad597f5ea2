// Going out: proposed on the asset's page, handed over against the order with label, card, signatures and photo.
import type { Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { custodyWords } from '../../../shared/words/vi/custody'
import { releaseWords } from '../../../shared/words/vi/custody-release'
import { outcomeWords, paperFormWords } from '../../../shared/words/vi/names'
import { witnessingWords } from '../../../shared/words/vi/custody-witnessing'
import { smallPhoto } from '../../support/given'
import { button, choice, field, savePaper } from './parts'
import { signOnScreen } from './signing'

const { out, asset } = custodyWords
const { handOver, propose } = releaseWords

/** Taken as the thing changes hands. */
const handOverPhoto = {
  name: 'khi-giao.png',
  mimeType: smallPhoto.mediaType,
  buffer: Buffer.from(smallPhoto.base64, 'base64')
}

export interface Proposal {
  recipient: string
  ground: string
  groundDay: string
  reason: string
}

export class ReleasePage {
  constructor(private readonly page: Page) {}

  async begin(): Promise<void> {
    await button(this.page, asset.proposeRelease).click()
    await expect(this.page.getByRole('heading', { name: propose.heading })).toBeVisible()
  }

  /** What the judgment says is to become of the thing, as the officer read it. */
  async noteDecision({ ground, groundDay }: Pick<Proposal, 'ground' | 'groundDay'>): Promise<void> {
    const { noteDecision } = releaseWords
    await button(this.page, noteDecision.action).click()
    const form = this.page.locator('form.note-decision')
    await choice(form, outcomeWords.RETURNED).check()
    await field(form, noteDecision.number).fill(ground)
    await field(form, noteDecision.day).fill(groundDay)
    await button(form, noteDecision.submit).click()
    await expect(this.page.locator('.note-decision .done-note')).toBeVisible()
  }

  /** The officer who is to be there is asked to say so from his own session. */
  async askOfficer(fullName: string): Promise<void> {
    const { present, waiting } = witnessingWords
    const main = this.page.getByRole('main')
    await field(main, present.officer).selectOption(fullName)
    await button(main, present.ask).click()
    await expect(main).toContainText(waiting(fullName))
  }

  async fill(given: Proposal): Promise<void> {
    const main = this.page.getByRole('main')
    await main.getByRole('radio', { name: new RegExp(`^${outcomeWords.RETURNED}`) }).check()
    await choice(main, given.recipient).check()
    await field(main, propose.day).fill(given.groundDay)
    await field(main, out.ground).fill(given.ground)
    await field(main, out.reason).fill(given.reason)
  }

  async send(): Promise<void> {
    await button(this.page, out.submitPropose).click()
    await expect(this.page.getByText(asset.waitingLeader)).toBeVisible()
  }

  async beginHandOver(): Promise<void> {
    await button(this.page, asset.handOver).click()
    await expect(field(this.page, out.scanId)).toBeVisible()
  }

  /** Label and card are read; the rest is said, signed and photographed. */
  async describe(condition: string): Promise<void> {
    const main = this.page.getByRole('main')
    await expect(this.page.locator('.identity-read')).toHaveCount(2)
    await choice(main, out.sealIntact).check()
    await field(main, out.condition).fill(condition)
    for (const side of [handOver.giver, handOver.receiver]) await signOnScreen(this.page, side, null)
    await main.locator('input[type=file]').setInputFiles(handOverPhoto)
  }

  async handOver(): Promise<void> {
    await button(this.page, out.submitHandOver).click()
    await expect(this.page.locator('.done-note')).toBeVisible()
  }

  async savePaper(form: 'STOCK_OUT_ORDER' | 'HANDOVER_RECORD'): Promise<void> {
    await savePaper(this.page.getByRole('main'), paperFormWords[form])
  }
}
