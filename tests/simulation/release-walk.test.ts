import { expect, it } from 'vitest'
import { walkReleases } from './release-walk'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_261_122)

it(`finds no way out without decision, order, second person and what the outcome requires (seed ${seed})`, async () => {
  const report = await walkReleases({ steps: 1500, seed })
  expect(report.violations).toEqual([])
  // A walk that never leaves the store proves nothing: every outcome was reached, and the guards were met.
  expect(Object.keys(report.exits).sort()).toEqual([
    'CONFISCATED',
    'DESTROYED',
    'RETURNED',
    'SOLD',
    'TRANSFERRED'
  ])
  for (const code of [
    'SAME_PERSON',
    'NOT_PERMITTED',
    'RECIPIENT_WRONG',
    'SIGNATURE_INCOMPLETE',
    'COUNCIL_UNSCANNED'
  ]) {
    expect(report.refusals[code], code).toBeGreaterThan(0)
  }
  expect(report.faults).toEqual({})
}, 120_000)
