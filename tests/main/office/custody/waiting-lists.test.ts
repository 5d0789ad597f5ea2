// Lists of what waits: the longest waiting stand on them whatever comes after, and they say how many they leave out.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openedStore, thingHeldByOther } from '../../../support/held-things'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { approval, returnTo } from '../../../support/releasing'

let practice: PracticeOffice

beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const listed = 500
const proposingMs = 60_000

/** Proposals to give out a lot piece by piece, in the order in which they were made. */
async function proposals(count: number): Promise<string[]> {
  const opened = await openedStore(practice)
  const { assetId } = await thingHeldByOther(practice, opened, { quantity: count + 1 })
  const made: string[] = []
  for (let piece = 0; piece < count; piece += 1) {
    const { releaseId } = await practice.call('clerk', 'custody.proposeRelease', {
      ...returnTo(assetId, opened.debtorId),
      quantity: 1
    })
    made.push(releaseId)
  }
  return made
}

test(
  'five hundred later proposals do not push the first one off the head’s list',
  { timeout: proposingMs },
  async () => {
    const made = await proposals(listed + 2)
    const waiting = await practice.call('leader', 'custody.listReleases', { openOnly: true, awaits: 'HEAD' })
    expect(waiting.releases.map(({ releaseId }) => releaseId)).toEqual(made.slice(0, listed))
    expect(waiting.count).toBe(listed + 2)
  }
)

test('what is ordered waits for the storekeeper, and no more for the head', async () => {
  const [first, second] = await proposals(2)
  await practice.call('leader', 'custody.decideRelease', {
    ...approval(first ?? ''),
    handOverAt: '2026-11-25T02:00:00.000Z'
  })
  const waitsFor = async (awaits: 'HEAD' | 'STOREKEEPER' | 'COUNCIL') => {
    const { releases } = await practice.call('leader', 'custody.listReleases', { openOnly: true, awaits })
    return releases.map(({ releaseId }) => releaseId)
  }
  expect(await waitsFor('HEAD')).toEqual([second])
  expect(await waitsFor('STOREKEEPER')).toEqual([first])
  expect(await waitsFor('COUNCIL')).toEqual([])
})
