import { expect, it } from 'vitest'
import { playWhereabouts } from './whereabouts/play'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_260_301)

it(`every asset is in one place or with one holder, whatever is done and whenever the office dies (seed ${seed})`, async () => {
  const report = await playWhereabouts({ operations: 1500, callsPerDeath: 150, seed })
  expect(report.violations).toEqual([])
  expect(report.operations).toBeGreaterThanOrEqual(1500)
  // Without deaths, refusals and things that came and went the play would prove little.
  expect(report.deaths).toBeGreaterThan(2)
  expect(report.refusals).toBeGreaterThan(20)
  expect(report.assets).toBeGreaterThan(100)
  expect(report.writtenOff).toBeGreaterThan(0)
}, 240_000)
