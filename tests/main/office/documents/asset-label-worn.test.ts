import { expect, it } from 'vitest'
import { readWornLabels } from '../../../hardware/read-worn-labels'
import { seededChoice } from '../../../simulation/power-cut/seeded-choice'

const samples = 300

it('300 worn labels of six sizes at 203 dpi: both symbols are read, ±10°, blurred, 15 % gone', async () => {
  const seed = Math.floor(Date.now() / 1000) % 1_000_000
  console.log(`worn labels: seed ${seed}`)
  const choose = seededChoice(seed)
  const report = await readWornLabels({ samples, random: () => choose(2 ** 30) / 2 ** 30 })
  expect(report.misread).toEqual([])
  expect(report.read.either).toBe(samples)
  // 99.5 % of each symbol is promised; 10,000 labels in the proof measure it, 300 may miss by one.
  expect(report.read.QR, report.unread.join('; ')).toBeGreaterThanOrEqual(Math.floor(samples * 0.995))
  expect(report.read.CODE_128, report.unread.join('; ')).toBeGreaterThanOrEqual(Math.floor(samples * 0.995))
}, 180_000)
