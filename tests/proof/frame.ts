// npm run proof -- frame [--seed N] [--only WORD]: every claim of step 1 at full size, one line each.
import { frameClaims } from './frame/claims'
import { playClaims } from './play-claims'

playClaims(frameClaims, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
)
