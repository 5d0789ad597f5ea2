// A keeper at full speed: codes from a serial scanner at a steady rate into the open storeroom. Each must reach the
// window once and in its order, and the window must go on drawing.
import { EventEmitter, on } from 'node:events'
import type { Page } from '@playwright/test'
import { VirtualSerialScanner } from '../hardware/virtual-serial-scanner'
import { practiceWindow, type PracticeWindow } from '../flows/practice-window'
import { arrangeStore } from '../support/main-job'
import { seededChoice } from './power-cut/seeded-choice'

/** A scanner of the window, what it is given, and how fast. */
export interface Burst {
  readonly codes: readonly string[]
  readonly perSecond: number
}

export interface SerialReport {
  readonly sent: number
  readonly heard: number
  /** From the scanner's last byte to the window's handlers. */
  readonly p95Ms: number
  /** The longest time between two drawings of the window while it was scanned into. */
  readonly worstFrameMs: number
  readonly violations: string[]
}

interface Watched {
  readonly heard: { text: string; atMs: number }[]
  readonly worstFrameMs: number
}

const restMaxMs = 20_000

/** The same code often comes twice within a tenth of a second: on purpose, and it counts twice. */
export async function playSerialScans(plan: {
  scans: number
  perSecond: number
  seed: number
}): Promise<SerialReport> {
  return withScanner(async (window, scanner) => {
    const codes = await codesFor(window, plan)
    await sitWithScanner(window, scanner, 'keeper')
    return scanAll(window, scanner, { codes, perSecond: plan.perSecond })
  })
}

/** A practice window beside a plugged-in scanner; both are gone when the work is done. */
export async function withScanner<Result>(
  work: (window: PracticeWindow, scanner: VirtualSerialScanner) => Promise<Result>
): Promise<Result> {
  const scanner = await VirtualSerialScanner.open()
  try {
    const window = await practiceWindow()
    try {
      return await work(window, scanner)
    } finally {
      await window.close()
    }
  } finally {
    await scanner.close()
  }
}

/** Scans all codes at the steady rate; answers what the window heard of them, once nothing more comes. */
export async function scanAll(
  window: PracticeWindow,
  scanner: VirtualSerialScanner,
  { codes, perSecond }: Burst
): Promise<SerialReport> {
  const watching = await watch(window.page, codes.length)
  const sentMs = await send(scanner, { codes, perSecond })
  return reportOf({ codes, sentMs }, await watching.evaluate(({ done }) => done))
}

/** Tags of cells, which the open place answers, and codes that nobody knows; every fifth twice in a row. */
async function codesFor(
  window: PracticeWindow,
  { scans, seed }: { scans: number; seed: number }
): Promise<string[]> {
  const { cells } = await arrangeStore(window.staff, 4)
  const choose = seededChoice(seed)
  const codes: string[] = []
  while (codes.length < scans) {
    const code =
      choose(2) === 0 ? (cells[choose(cells.length)]?.tag ?? '') : `SN-${codes.length}/Ổ khóa số ${choose(9)}`
    codes.push(...(choose(5) === 0 ? [code, code] : [code]))
  }
  return codes.slice(0, scans)
}

/** Sets the scanner up as the administrator does, and opens the storeroom as this person. */
export async function sitWithScanner(
  window: PracticeWindow,
  { path }: VirtualSerialScanner,
  person: 'keeper' | 'accountant'
): Promise<void> {
  const { page, staff } = window
  const settings = { kind: 'SERIAL_SCANNER', name: 'Máy quét kho', path, baudRate: 115_200 } as const
  await staff.call('admin', 'devices.saveDevice', { deviceId: null, settings })
  await window.sitDown(person)
  await window.go('F3')
  await page.locator('main .custody').waitFor()
  for (;;) {
    const { devices } = await staff.call('keeper', 'devices.listDevices', {})
    if (devices.some(({ state }) => state === 'READY')) return
  }
}

/** Counts in the page, so that the way to the test costs nothing. Ends when all came, or nothing more comes. */
function watch(page: Page, expected: number) {
  return page.evaluateHandle(
    ({ count, limitMs }) => {
      // Methods and no functions with names: what runs the proofs marks those with a word that no page knows.
      const ear = {
        heard: [] as { text: string; atMs: number }[],
        worstFrameMs: 0,
        lastFrameMs: performance.now(),
        limit: 0,
        counting: true,
        frame(nowMs: number) {
          if (ear.heard.length > 0) ear.worstFrameMs = Math.max(ear.worstFrameMs, nowMs - ear.lastFrameMs)
          ear.lastFrameMs = nowMs
          if (ear.counting) requestAnimationFrame((next) => ear.frame(next))
        },
        handleEvent(event: Event) {
          if (!(event instanceof CustomEvent)) return
          const { text } = event.detail as { text: string }
          ear.heard.push({ text, atMs: performance.timeOrigin + performance.now() })
          // After the last one, a moment for one too many.
          ear.wait(ear.heard.length >= count ? 500 : limitMs)
        },
        wait(forMs: number) {
          window.clearTimeout(ear.limit)
          ear.limit = window.setTimeout(() => window.dispatchEvent(new Event('scans-rest')), forMs)
        }
      }
      window.addEventListener('scan', ear)
      ear.wait(limitMs)
      requestAnimationFrame((nowMs) => ear.frame(nowMs))
      const done = new Promise<Watched>((resolve) => {
        window.addEventListener('scans-rest', () => {
          ear.counting = false
          resolve({ heard: ear.heard, worstFrameMs: ear.worstFrameMs })
        })
      })
      return { done }
    },
    { count: expected, limitMs: restMaxMs }
  )
}

/** Gives the items one by one, so many a second; what was late is made up for. */
async function* atPace<Item>(items: readonly Item[], perSecond: number): AsyncGenerator<Item> {
  const ticks = on(beat(perSecond), 'tick')
  for (const item of items) {
    // Ticks that came meanwhile are kept, and given at once.
    await ticks.next()
    yield item
  }
  await ticks.return?.()
}

/** Ticks so many times a second until nobody listens. */
function beat(perSecond: number): EventEmitter {
  const ticking = new EventEmitter()
  const timer = setInterval(() => {
    if (ticking.listenerCount('tick') === 0) clearInterval(timer)
    else ticking.emit('tick')
  }, 1000 / perSecond)
  return ticking
}

/** Answers when each code was written whole. */
async function send(scanner: VirtualSerialScanner, { codes, perSecond }: Burst): Promise<number[]> {
  const sentMs: number[] = []
  // The hand that scans keeps its own pace, whatever becomes of what it scans.
  for await (const code of atPace(codes, perSecond)) {
    await scanner.scan(code)
    sentMs.push(performance.timeOrigin + performance.now())
  }
  return sentMs
}

function reportOf(
  { codes, sentMs }: { codes: readonly string[]; sentMs: number[] },
  { heard, worstFrameMs }: Watched
): SerialReport {
  const violations = codes.flatMap((code, index) =>
    heard[index]?.text === code ? [] : [`scan ${index} was ${code} and is ${heard[index]?.text ?? 'missing'}`]
  )
  if (heard.length > codes.length) violations.push(`${heard.length - codes.length} scans too many`)
  const delays = heard
    .map(({ atMs }, index) => atMs - (sentMs[index] ?? atMs))
    .sort((one, other) => one - other)
  const p95Ms = delays[Math.floor(delays.length * 0.95)] ?? Infinity
  return { sent: codes.length, heard: heard.length, p95Ms, worstFrameMs, violations }
}
