// A counter at full speed: a serial scanner goes through a cell in the open count mode. Every label must stand in the
// journal once, also where the trigger was pulled twice, and the window must go on drawing.
import { expect } from '@playwright/test'
import type { PracticeWindow } from '../flows/practice-window'
import { countingWords } from '../../shared/words/vi/custody-counting'
import { openedCount } from '../support/counting'
import { openedStore, thingInStore } from '../support/held-things'
import { seededChoice } from './power-cut/seeded-choice'
import { scanAll, sitWithScanner, withScanner, type SerialReport } from './serial-scans'

export interface CountedReport extends SerialReport {
  /** Entries of scans in the journal. */
  readonly recorded: number
}

const drainMaxMs = 120_000
/** Labels whose trigger is pulled twice, one of so many. */
const twiceEach = 20

/** Things of one lot, each with its own label, in one cell; every label is scanned, some of them twice. */
export async function playCountedScans(plan: {
  things: number
  perSecond: number
  seed: number
}): Promise<CountedReport> {
  return withScanner(async (window, scanner) => {
    const { cell, tags } = await labelledThings(window, plan.things)
    await openedCount(window.staff, cell.placeId)
    await sitWithScanner(window, scanner, 'accountant')
    await window.page.locator('.count-mode').waitFor()
    const choose = seededChoice(plan.seed)
    const labels = tags.flatMap((tag) => (choose(twiceEach) === 0 ? [tag, tag] : [tag]))
    const heard = await scanAll(window, scanner, {
      codes: [cell.tag, ...labels],
      perSecond: plan.perSecond
    })
    await allWritten(window, plan.things)
    return withRecorded(heard, tags, await window.leaveJournal())
  })
}

/** A lot taken apart: as many things with labels of their own as asked, all in the first cell. */
async function labelledThings({ staff }: PracticeWindow, count: number) {
  const scene = await openedStore(staff, 1)
  const { assetId } = await thingInStore(staff, scene, { name: 'Lô điện thoại', quantity: count + 1 })
  const parts = Array.from({ length: count }, (_, index) => ({
    name: `Điện thoại ${index + 1}`,
    quantity: 1,
    sealNumber: null,
    details: {}
  }))
  const split = await staff.call('keeper', 'custody.splitAsset', { assetId, parts })
  const [cell] = scene.store.cells
  if (!cell) throw new Error('the store has no cell')
  return { cell, tags: split.parts.map(({ tag }) => tag) }
}

/** The tally has caught up with the scanner. */
async function allWritten({ page }: PracticeWindow, scans: number): Promise<void> {
  const number = page.locator('.count-number')
  await expect(number.locator('strong')).toHaveText(String(scans), { timeout: drainMaxMs })
  await expect(number).toContainText(countingWords.count.scanned)
}

/** What the journal has of the labels: each once, in the order in which they were first scanned. */
function withRecorded(
  heard: SerialReport,
  tags: readonly string[],
  journal: readonly string[]
): CountedReport {
  const recorded = journal
    .map((line) => JSON.parse(line) as { kind: string; payload: { tag?: string } })
    .filter(({ kind }) => kind === 'custody.CountScanned')
    .map(({ payload }) => payload.tag ?? '')
  const times = new Map<string, number>()
  for (const tag of recorded) times.set(tag, (times.get(tag) ?? 0) + 1)
  const violations = [
    ...heard.violations,
    ...tags.flatMap((tag) =>
      times.get(tag) === 1 ? [] : [`the label ${tag} was recorded ${times.get(tag) ?? 0} times`]
    )
  ]
  if (recorded.length !== tags.length) violations.push(`${recorded.length} scans recorded of ${tags.length}`)
  if (String(recorded) !== String(tags))
    violations.push('the scans stand in another order than they were made')
  return { ...heard, recorded: recorded.length, violations }
}
