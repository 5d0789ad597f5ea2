import { expect, it } from 'vitest'
import { walkReleases } from './release-walk'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_261_122)

it(`finds no way out without decision, order, second person and what the outcome requires (seed ${seed})`, async () => {
  const report = await walkReleases({ steps: 2500, seed })
  expect(report.violations).toEqual([])
  expect(report.faults).toEqual({})
  // A walk that never leaves the store proves nothing: things left, in several ways, and guards were met.
  expect(Object.keys(report.exits).length).toBeGreaterThanOrEqual(3)
  expect(report.lotRecords).toBeGreaterThan(0)
  expect(report.exits['WRITTEN_OFF']).toBeGreaterThan(0)
  expect(Object.keys(report.refusals).some((code) => code.startsWith('WRITE_OFF_'))).toBe(true)
  for (const code of [
    'SAME_PERSON',
    'NOT_PERMITTED',
    'SIGNATURE_INCOMPLETE',
    'WITNESS_NOT_ATTENDED',
    'INCIDENT_LOST',
    'INCIDENT_STATE'
  ]) {
    expect(report.refusals[code], code).toBeGreaterThan(0)
  }
}, 300_000)
