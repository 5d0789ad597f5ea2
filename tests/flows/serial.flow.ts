// A serial scanner at 20 codes a second: into the open storeroom, where each must be heard once and in order, and into
// the open count, where each label must be recorded once. The window draws all the while.
import { expect, test } from '@playwright/test'
import { playCountedScans } from '../simulation/counted-scans'
import { playSerialScans } from '../simulation/serial-scans'

test.setTimeout(180_000)

const seed = 20_261_122
const perSecond = 20
/** Generous, for a machine that does other things too: what the window must never do is hang. */
const frameMaxMs = 2000

test('100 scans at 20 a second reach the window once each and in order, and it never stops drawing', async () => {
  const report = await playSerialScans({ scans: 100, perSecond, seed })
  expect(report.violations.slice(0, 5)).toEqual([])
  expect(report.heard).toBe(100)
  expect(report.worstFrameMs).toBeLessThan(frameMaxMs)
})

test('100 labels counted at 20 a second stand in the journal once each, also those scanned twice', async () => {
  const report = await playCountedScans({ things: 100, perSecond, seed })
  expect(report.violations.slice(0, 5)).toEqual([])
  expect(report.recorded).toBe(100)
  expect(report.heard).toBeGreaterThan(101)
  expect(report.worstFrameMs).toBeLessThan(frameMaxMs)
})
