// The claim of features R1 and R4, at full size: no path through the calls releases an asset it must not.
import { walkReleases } from '../../../simulation/release-walk'
import type { Claim } from '../../play-claims'

const steps = 20_000

export const releaseWalkClaims: readonly Claim[] = [
  {
    name: 'release-walk',
    says: `${steps} steps over all calls by all roles: nothing leaves without decision, order, approver ≠ maker and what its outcome requires`,
    prove: async (seed) => {
      const { calls, done, refused, exits, lotRecords, faults, violations } = await walkReleases({
        steps,
        seed
      })
      const left = Object.values(exits).reduce((sum, count) => sum + count, 0)
      const faulted = Object.entries(faults).map(([call, count]) => `${call} faulted ${count} times`)
      const never = ['RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED', 'WRITTEN_OFF'].filter(
        (outcome) => (exits[outcome] ?? 0) === 0
      )
      return {
        violations: [
          ...violations,
          ...faulted,
          ...(lotRecords === 0 ? ['no lot was handed over'] : []),
          ...never.map((outcome) => `never left as ${outcome}`)
        ],
        figure: `${left} exits, ${lotRecords} of several things at once, of ${calls} calls, ${done} done, ${refused} refused`
      }
    }
  }
]
