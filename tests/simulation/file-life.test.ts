import { expect, it } from 'vitest'
import { playIntakes } from './file-life/intakes-under-deaths'
import { refusalStore } from './file-life/refusal-store'
import { tryRefusals } from './file-life/refusals-past-commands'
import { walkFileLife } from './file-life/walk'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_261_130)

it(`every open file has one owner who may own it, whatever everybody does (seed ${seed})`, async () => {
  const report = await walkFileLife({ steps: 1200, seed })
  expect(report.violations).toEqual([])
  expect(report.steps).toBe(1200)
  // Without hand-overs, refusals and roles that changed the walk would prove little.
  expect(report.done).toBeGreaterThan(150)
  expect(report.ownersChanged).toBeGreaterThan(10)
  expect(report.rolesChanged).toBeGreaterThan(5)
  expect(report.sentTwice).toBeGreaterThan(50)
  expect(report.restarts).toBe(1)
  expect(report.calls.length).toBeGreaterThan(15)
}, 120_000)

it('no SQL makes a refusal without its ground', async () => {
  const store = await refusalStore()
  try {
    const { tried, stopped, violations } = await tryRefusals(store.directory)
    expect(violations).toEqual([])
    expect(tried).toBeGreaterThan(1000)
    expect(stopped).toBeGreaterThan(500)
  } finally {
    store.remove()
  }
}, 60_000)

it(`nobody at the counter is lost or numbered twice when the office dies (seed ${seed})`, async () => {
  const report = await playIntakes({ intakes: 12, deaths: 2, seed })
  expect(report.violations).toEqual([])
  expect(report.deaths).toBe(2)
}, 120_000)
