// A scan in the real window of a large store, from the scanner's last byte to the asset on the screen; and the list and
// the map while they scroll.
import { frameWords } from '@shared/words/vi/frame'
import { growWarehouse } from '../bench/warehouse/grow-warehouse'
import { DeskWindow } from '../demo/stage/desk-window'
import { VirtualSerialScanner } from '../hardware/virtual-serial-scanner'
import { people, practicePassword, staffOf } from '../support/staff'
import { madeStore, openMade, type MadeStore } from './made-store'

export interface WindowSpeed {
  scans: number
  scanP95Ms: number
  listFrameP95Ms: number
  mapFrameP95Ms: number
}

const frames = 240
const pixelsPerFrame = 90
/** The scrolling boxes of the storeroom. */
const list = '.asset-rows'
const map = '.racks'

/** Opens the built application on a store that it grows, beside a serial scanner. */
export async function measureWindow({
  assets,
  scans
}: {
  assets: number
  scans: number
}): Promise<WindowSpeed> {
  const store = await madeStore()
  const scanner = await VirtualSerialScanner.open()
  try {
    const { tags } = await growWarehouse(store.directory, assets)
    await plugIn(store, scanner)
    const desk = await DeskWindow.open(['--store', store.directory, '--key-file', store.keyFile])
    try {
      await openStoreroom(desk)
      return await measureDesk(desk, scanner, tags.slice(0, scans))
    } finally {
      await desk.close()
    }
  } finally {
    await scanner.close()
    store.remove()
  }
}

/** Sets the scanner up as the administrator does, before the window opens. */
async function plugIn(store: MadeStore, { path }: VirtualSerialScanner): Promise<void> {
  const office = await openMade(store.directory)
  const staff = staffOf({ answer: (frame) => office.answer(frame, 'host') }, store.sessions)
  const settings = { kind: 'SERIAL_SCANNER', name: 'Máy quét kho', path, baudRate: 115_200 } as const
  await staff.call('admin', 'devices.saveDevice', { deviceId: null, settings })
  await office.close()
}

async function openStoreroom({ page }: DeskWindow): Promise<void> {
  const { signIn } = frameWords
  await page.getByLabel(signIn.userName).fill(people.keeper.userName)
  await page.getByLabel(signIn.password).fill(practicePassword)
  await page.getByRole('button', { name: signIn.submit }).click()
  await page.getByText(people.keeper.fullName).first().waitFor()
  await page.keyboard.press('F3')
  await page.locator('.asset-row').nth(3).waitFor()
  // A scan before the port is open is lost, as it would be at a desk that is just starting.
  await page.waitForFunction(async () => {
    const session = sessionStorage.getItem('office-session') ?? ''
    const answer = await window.office.call('devices.listDevices', { input: {}, session })
    return JSON.stringify(answer).includes('"READY"')
  })
}

async function measureDesk(
  { page }: DeskWindow,
  scanner: VirtualSerialScanner,
  tags: readonly string[]
): Promise<WindowSpeed> {
  const times: number[] = []
  for (const tag of tags) {
    const shown = page.evaluate(shownAtMs, tag)
    await scanner.scan(tag)
    const sentMs = performance.timeOrigin + performance.now()
    times.push((await shown) - sentMs)
  }
  const frameP95Ms = async (box: string): Promise<number> =>
    p95(await page.evaluate(scrolled, { box, frames, pixelsPerFrame }))
  return {
    scans: times.length,
    scanP95Ms: p95(times),
    listFrameP95Ms: await frameP95Ms(list),
    mapFrameP95Ms: await frameP95Ms(map)
  }
}

/** Runs in the page: waits until the label of a tag stands over its asset, and answers when, in epoch milliseconds. */
async function shownAtMs(tag: string): Promise<number> {
  // No function of its own in here: the compiler would name it with a helper that the page does not have.
  for (;;) {
    const label = document.querySelector('.asset-page .asset-head .tag-text')?.textContent ?? ''
    if (label.replace(/\D/g, '') === tag) break
    await new Promise((drawn) => requestAnimationFrame(drawn))
  }
  return performance.timeOrigin + performance.now()
}

/** Runs in the page: scrolls a box down and up again, and tells how long each frame took. */
async function scrolled(plan: { box: string; frames: number; pixelsPerFrame: number }): Promise<number[]> {
  const box = document.querySelector(plan.box)
  if (!box || box.scrollHeight <= box.clientHeight) throw new Error(`${plan.box} does not scroll`)
  const gaps: number[] = []
  let by = plan.pixelsPerFrame
  let last = performance.now()
  for (let frame = 0; frame < plan.frames; frame += 1) {
    const before = box.scrollTop
    box.scrollTop += by
    if (box.scrollTop === before) by = -by
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
