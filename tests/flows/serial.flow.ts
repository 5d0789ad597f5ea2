// A serial scanner at 20 codes a second into the open storeroom: all of them, once, in order, and the window draws.
import { expect, test } from '@playwright/test'
import { playSerialScans } from '../simulation/serial-scans'

test.setTimeout(180_000)

test('200 scans at 20 a second reach the window once each and in order, and it never stops drawing', async () => {
  const report = await playSerialScans({ scans: 200, perSecond: 20, seed: 20_261_122 })
  expect(report.violations.slice(0, 5)).toEqual([])
  expect(report.heard).toBe(200)
  // Generous, for a machine that does other things too: what it must never do is hang.
  expect(report.worstFrameMs).toBeLessThan(2000)
})
