// The claims about a large warehouse are measured at full size by `npm run proof -- custody`; here the same functions run
// over a small one, so that what they rest on cannot go unnoticed. How long it takes is not asserted.
import { expect, test } from 'vitest'
import { measureVariance } from '../bench/warehouse/measure-variance'
import { measureWarehouse } from './warehouse-speed'

const assets = 1_400

test('the report of a count finds what was made missing and what was made to lie elsewhere, and nothing else', async () => {
  const { violations, missing, wrongPlace } = await measureVariance(assets)
  expect(violations).toEqual([])
  expect({ missing, wrongPlace }).toEqual({ missing: 7, wrongPlace: 4 })
})

test('a scan, a page, a search, the warnings and a bundle answer in a grown warehouse', async () => {
  const report = await measureWarehouse({ assets })
  expect(report.assets).toBe(assets)
  for (const ms of [
    report.scanP95Ms,
    report.pageP95Ms,
    report.searchP95Ms,
    report.alertsMs,
    report.exportMs
  ]) {
    expect(ms).toBeGreaterThan(0)
  }
})
