// "Near-duplicates: recall ≥ 99 %, precision ≥ 90 % on 2,000 generated pairs in a store of 50,000 cases; p95 ≤ 150 ms
// while typing."
import { madeStore, openMade } from '../../../simulation/made-store'
import { growCases } from '../../../simulation/near-duplicates/grow-cases'
import { playPairs } from '../../../simulation/near-duplicates/play-pairs'
import type { Claim } from '../../play-claims'

const cases = 50_000
const pairs = 2_000
const recallMin = 0.99
const precisionMin = 0.9
const p95MaxMs = 150
const examplesMax = 2

export const nearDuplicateClaims: readonly Claim[] = [
  {
    name: 'near-duplicates',
    says: `with ${cases} cases, ${pairs} pairs: recall ≥ 99 %, precision ≥ 90 %, an answer while typing in p95 ≤ ${p95MaxMs} ms`,
    prove: async (seed) => {
      const store = await madeStore()
      try {
        const grown = await growCases(store.directory, { count: cases, seed, nowMs: Date.now() })
        const office = await openMade(store.directory)
        try {
          const session = store.sessions.get('clerk') ?? ''
          const played = await playPairs({ office, session, store: grown }, { pairs, seed })
          const { recall, precision, p95Ms, questions, missed, wronglyCalled } = played
          const violations = [
            ...(recall < recallMin ? ['too many missed', ...missed.slice(0, examplesMax)] : []),
            ...(precision < precisionMin ? ['too many wrong', ...wronglyCalled.slice(0, examplesMax)] : []),
            ...(p95Ms > p95MaxMs ? [`p95 was ${p95Ms.toFixed(0)} ms`] : [])
          ]
          const figure = `recall ${percent(recall)}, precision ${percent(precision)}, p95 ${p95Ms.toFixed(1)} ms of ${questions} answers (grown in ${grown.seconds.toFixed(0)} s)`
          return { violations, figure }
        } finally {
          await office.close()
        }
      } finally {
        store.remove()
      }
    }
  }
]

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
