// npm run proof -- intake [--seed N] [--only WORD]: every claim of the one-stop desk at full size, one line each.
import { intakeClaims } from './intake/claims'
import { playClaims } from './play-claims'

playClaims(intakeClaims, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
)
