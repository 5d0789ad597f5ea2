// The finder at a size for the suite: 300 pairs in a store of 5,000 cases. `npm run proof -- intake` plays 2,000 pairs
// in 50,000 cases, and measures.
import { expect, test } from 'vitest'
import { faultsOf } from './made-store'
import { officeGrownBy } from '../support/grown-office'
import { opensAtMs } from '../support/practice-template'
import { growCases, type GrownCases } from './near-duplicates/grow-cases'
import { playPairs } from './near-duplicates/play-pairs'

const seed = 20_261_123

test('near-duplicates are found, and others are not taken for them', async () => {
  const grown: GrownCases[] = []
  const office = await officeGrownBy(async (directory) => {
    grown.push(await growCases(directory, { count: 5_000, seed, nowMs: opensAtMs }))
    expect(await faultsOf(directory)).toEqual([])
  })
  try {
    const store = grown[0]!
    const { recall, precision, missed, wronglyCalled } = await playPairs(
      { office: office.office, session: office.session('clerk'), store },
      { pairs: 300, seed }
    )
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.99)
    expect(precision, wronglyCalled.join('\n')).toBeGreaterThanOrEqual(0.9)
  } finally {
    await office.close()
  }
}, 240_000)
