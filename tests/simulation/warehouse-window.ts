// A scan in the real window of a large store, from the moment its letters are all there to the asset on the screen,
// and the list while it scrolls.
import { frameWords } from '@shared/words/vi/frame'
import { growWarehouse } from '../bench/warehouse/grow-warehouse'
import { DeskWindow } from '../demo/stage/desk-window'
import { people, practicePassword } from '../support/staff'
import { madeStore } from './made-store'

export interface WindowSpeed {
  scans: number
  scanP95Ms: number
  frameP95Ms: number
}

const frames = 240
const pixelsPerFrame = 90

/** Opens the built application on a grown store; `made` is a store that was grown before. */
export async function measureWindow({
  assets,
  scans
}: {
  assets: number
  scans: number
}): Promise<WindowSpeed> {
  const store = await madeStore()
  try {
    const { tags } = await growWarehouse(store.directory, assets)
    const desk = await DeskWindow.open(['--store', store.directory, '--key-file', store.keyFile])
    try {
      return await measureDesk(desk, tags.slice(0, scans))
    } finally {
      await desk.close()
    }
  } finally {
    store.remove()
  }
}

/** Signs the keeper in and measures. */
export async function measureDesk(desk: DeskWindow, tags: readonly string[]): Promise<WindowSpeed> {
  const { page } = desk
  const { signIn } = frameWords
  await page.getByLabel(signIn.userName).fill(people.keeper.userName)
  await page.getByLabel(signIn.password).fill(practicePassword)
  await page.getByRole('button', { name: signIn.submit }).click()
  await page.getByText(people.keeper.fullName).first().waitFor()
  await page.keyboard.press('F3')
  await page.locator('.asset-row').nth(3).waitFor()
  const times: number[] = []
  for (const tag of tags) times.push(await page.evaluate(shownMs, tag))
  const gaps = await page.evaluate(scrolled, { frames, pixelsPerFrame })
  return { scans: times.length, scanP95Ms: p95(times), frameP95Ms: p95(gaps) }
}

/** Runs in the page: opens a tag as a scan does, and waits until its label stands over the asset. */
async function shownMs(tag: string): Promise<number> {
  const started = performance.now()
  window.location.hash = `/custody/${encodeURIComponent(`tag:${tag}`)}`
  // No function of its own in here: the compiler would name it with a helper that the page does not have.
  for (;;) {
    const label = document.querySelector('.asset-page .asset-head .tag-text')?.textContent ?? ''
    if (label.replace(/\D/g, '') === tag) break
    await new Promise((drawn) => requestAnimationFrame(drawn))
  }
  return performance.now() - started
}

/** Runs in the page: scrolls the list and tells how long each frame took. */
async function scrolled(plan: { frames: number; pixelsPerFrame: number }): Promise<number[]> {
  const list = document.querySelector('.asset-rows')
  const gaps: number[] = []
  let last = performance.now()
  for (let frame = 0; frame < plan.frames; frame += 1) {
    if (list) list.scrollTop += plan.pixelsPerFrame
    await new Promise((drawn) => requestAnimationFrame(drawn))
    gaps.push(performance.now() - last)
    last = performance.now()
  }
  return gaps
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0
}
