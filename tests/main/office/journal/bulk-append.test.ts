import { afterEach, beforeEach, expect, test } from 'vitest'
import { growStore } from '../../../bench/cold-start/grow-store'
import { faultsOf, madeStore, readingMade, type MadeStore } from '../../../simulation/made-store'

let store: MadeStore

beforeEach(async () => {
  store = await madeStore()
})
afterEach(() => store.remove())

test('entries appended by the thousand are entries like all others', async () => {
  const count = (): unknown =>
    readingMade(store.directory, (reading) => reading.prepare('SELECT count(*) FROM journal').pluck().get())
  const before = Number(count())
  await growStore(store.directory, 2505)
  // The last matter is written to its end.
  expect(count()).toBe(before + 2511)
  expect(await faultsOf(store.directory)).toEqual([])
})
