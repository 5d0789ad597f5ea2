import { expect, it } from 'vitest'
import { playCrowd } from './crowd'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_260_203)

it(`keeps 20 desks apart, a third of their calls refused after their body has begun (seed ${seed})`, async () => {
  const report = await playCrowd({ connections: 20, calls: 1000, seed })
  expect(report.violations).toEqual([])
  expect(report.acknowledged + report.refusedLate).toBe(1000)
  expect(report.refusedLate).toBe(333)
}, 60_000)
