// What is promised of the life of a desk file: never ownerless, no refusal without its ground, and nobody lost at the
// counter when the office dies.
import { walkFileLife } from '../../../simulation/file-life/walk'
import { playIntakes } from '../../../simulation/file-life/intakes-under-deaths'
import { refusalStore } from '../../../simulation/file-life/refusal-store'
import { tryRefusals } from '../../../simulation/file-life/refusals-past-commands'
import type { Claim } from '../../play-claims'

const steps = 10_000
const intakes = 100
const deaths = 2

export const fileLifeClaims: readonly Claim[] = [
  {
    name: 'ownerless',
    says: `${steps} random steps by all roles, roles changed and commands sent twice meanwhile: every open file has exactly one owner who may own it, every refused one its reason and clause`,
    prove: async (seed) => {
      const report = await walkFileLife({ steps, seed })
      const figure = `${report.files} files, ${report.done} done, ${report.refused} refused as they must be, ${report.ownersChanged} changes of owner, ${report.rolesChanged} of roles, ${report.refusedFiles} files refused, ${report.restarts} restarts, ${report.calls.length} different calls done`
      return { violations: report.violations, figure }
    }
  },
  {
    name: 'refusal-db',
    says: 'direct SQL that would make a refusal without reason, clause or two people is refused by the database, in every way to write a row',
    prove: async () => {
      const store = await refusalStore()
      try {
        const { tried, stopped, violations } = await tryRefusals(store.directory)
        return { violations, figure: `${tried} statements, ${stopped} stopped, none left such a file` }
      } finally {
        store.remove()
      }
    }
  },
  {
    name: 'hundred-intakes',
    says: `${intakes} intakes with the centre away, the office killed ${deaths} times among them: ${intakes} files, ${intakes} receipts, numbers 1 to ${intakes}, none twice or missing`,
    prove: async (seed) => {
      const report = await playIntakes({ intakes, deaths, seed })
      const missing = report.deaths === deaths ? [] : [`${report.deaths} deaths, not ${deaths}`]
      const figure = `${report.intakes} intakes, ${report.deaths} deaths, ${report.sentAgain} sent again`
      return { violations: [...report.violations, ...missing], figure }
    }
  }
]
