import { expect, it } from 'vitest'
import { compareWithCentre } from './centre-equality'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_260_206)

it(`the centre has the office's journal, every batch sent twice and in the wrong order (seed ${seed})`, async () => {
  const report = await compareWithCentre({ entries: 0, seed })
  expect(report.violations).toEqual([])
  expect(report.entries).toBeGreaterThan(40)
  expect(report.sent).toBe(report.batches * 4)
}, 120_000)
