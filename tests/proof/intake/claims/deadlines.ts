// The deadlines of the desk, at full size: every period as another author lays it out.
import { playDeadlines } from '../../../simulation/deadlines'
import type { Claim } from '../../play-claims'

const cases = 10_000

export const deadlineClaims: readonly Claim[] = [
  {
    name: 'deadlines',
    says: `${cases} random periods of 2024 to 2030 agree with an oracle of another author, algorithm and holiday table`,
    prove: (seed) => {
      const { compared, refused, overDaysOff, violations } = playDeadlines({ cases, seed })
      const figure = `${compared} compared, ${overDaysOff} over days off, ${refused} past the known years refused by both`
      return Promise.resolve({ violations, figure })
    }
  }
]
