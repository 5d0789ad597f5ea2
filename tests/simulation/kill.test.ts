import { expect, it } from 'vitest'
import { playLives } from './lives'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_260_201)

it(`loses nothing when the office process is killed at 50 random moments under load (seed ${seed})`, async () => {
  const report = await playLives({ lives: 50, death: 'SIGKILL', seed, verifyEvery: 10 })
  expect(report.violations).toEqual([])
  expect(report.lives).toBe(50)
  // Without calls cut off in the middle the test would prove nothing.
  expect(report.unanswered).toBeGreaterThan(50)
  expect(report.acknowledged).toBeGreaterThan(500)
}, 180_000)
