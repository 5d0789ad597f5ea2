import { describe, expect, it } from 'vitest'
import { playLives } from './lives'
import { whyNoPowerCut } from './power-cut/build-shim'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_260_202)
const notRun = whyNoPowerCut()
if (notRun !== null) console.log(notRun)

describe.skipIf(notRun !== null)('a power cut of the office under load', () => {
  it.each(['whole', 'torn'] as const)(
    `loses nothing, unsynced writes undone %s (seed ${seed})`,
    async (death) => {
      const report = await playLives({ lives: 5, death, seed, verifyEvery: 2 })
      expect(report.violations).toEqual([])
      expect(report.lives).toBe(5)
      expect(report.acknowledged).toBeGreaterThan(50)
      expect(report.syncs).toBeGreaterThan(report.acknowledged)
      expect(report.changes).toBeGreaterThan(report.syncs)
    },
    120_000
  )
})
