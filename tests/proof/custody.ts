// npm run proof -- custody [--seed N] [--only WORD]: every claim of the warehouse at full size, one line each.
import { custodyClaims } from './custody/claims'
import { playClaims } from './play-claims'

playClaims(custodyClaims, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
)
