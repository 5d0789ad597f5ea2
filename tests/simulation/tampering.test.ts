import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MadeStore } from './made-store'
import { playedStore } from './played-store'
import { seededChoice } from './power-cut/seeded-choice'
import { flipPages, tamperingsOf, tryTamperings } from './tampering'

const seed = Number(process.env['SIMULATION_SEED'] ?? 20_260_204)
let store: MadeStore

beforeAll(async () => {
  store = await playedStore()
}, 120_000)
afterAll(() => store.remove())

it(`names every change of the journal, the projections and the triggers (seed ${seed})`, async () => {
  const tamperings = tamperingsOf(store.directory, seededChoice(seed))
  const { tried, missed } = await tryTamperings(store.directory, tamperings)
  expect(missed).toEqual([])
  expect(tried).toBeGreaterThan(150)
}, 120_000)

it(`sees a bit flipped in a page of the file (seed ${seed})`, async () => {
  const { missed } = await flipPages(store.directory, 20, seededChoice(seed))
  expect(missed).toEqual([])
}, 60_000)
