// The claim of counting at full size: the report of a count over 200,000 things.
import { measureVariance } from '../../../bench/warehouse/measure-variance'
import type { Claim } from '../../play-claims'

const assets = 200_000
const secondsMax = 5

export const varianceClaims: readonly Claim[] = [
  {
    name: 'variance',
    says: `with ${assets} assets in the store, a variance report takes under ${secondsMax} s`,
    prove: async () => {
      const { seconds, missing, wrongPlace, matched, violations } = await measureVariance(assets)
      const slow = seconds < secondsMax ? [] : [`${seconds.toFixed(1)} s`]
      return {
        violations: [...violations, ...slow],
        figure: `${seconds.toFixed(2)} s: ${matched} as the books say, ${missing} missing, ${wrongPlace} elsewhere`
      }
    }
  }
]
