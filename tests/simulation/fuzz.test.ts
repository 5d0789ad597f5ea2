import { expect, it } from 'vitest'
import { fuzz } from './fuzz/fuzz'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_260_205)

it(`refuses 2,000 malformed messages and changes nothing (seed ${seed})`, async () => {
  const report = await fuzz({ messages: 2000, seed })
  expect(report.violations).toEqual([])
  expect(report.sent).toBe(2000)
  expect(report.refused).toBe(2000)
}, 60_000)
