// Signing a record on the screen: each side has a region with its name and a pad.
import type { Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { signatureWords } from '../../../shared/words/vi/signatures'
import { field } from './parts'

/** One side signs with the pointer; the name is typed where the screen does not know it. */
export async function signOnScreen(page: Page, side: string, fullName: string | null): Promise<void> {
  const region = page.getByRole('region', { name: side })
  if (fullName !== null) await field(region, signatureWords.fullName).fill(fullName)
  const pad = region.locator('canvas')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error(`nothing to sign on for ${side}`)
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 44, { steps: 4 })
  await page.mouse.move(box.x + 160, box.y + 24, { steps: 4 })
  await page.mouse.up()
  await expect(region.getByRole('status').first()).toHaveText(signatureWords.complete)
}
