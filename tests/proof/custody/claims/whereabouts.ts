// The first claim of the warehouse, at full size: exactly one place.
import { playWhereabouts } from '../../../simulation/whereabouts/play'
import type { Claim } from '../../play-claims'

const operations = 100_000

export const whereaboutsClaims: readonly Claim[] = [
  {
    name: 'one-place',
    says: `${operations} random operations, the office killed meanwhile: each asset in one place or with one holder, quantities kept`,
    prove: async (seed) => {
      const report = await playWhereabouts({ operations, callsPerDeath: 2000, seed })
      const { refusals, deaths, assets, comparisons, violations } = report
      const figure = `${assets} assets, ${refusals} refused as they must be, ${deaths} deaths, ${comparisons} comparisons`
      return { violations, figure }
    }
  }
]
