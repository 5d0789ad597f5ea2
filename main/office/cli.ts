// Entry of the headless door: the office without a window, for installing, mending, tests and generators.
import { doorWords } from '@shared/words/vi/door'
import { StoreError } from './database/connection'
import { readDoorArguments, usage, UsageError } from './door/arguments'
import { doorCommands } from './door/commands'
import { logFault } from './fault-log'

async function main(): Promise<number> {
  const given = readDoorArguments(process.argv.slice(2))
  const command = Object.hasOwn(doorCommands, given.command) ? doorCommands[given.command] : undefined
  if (!command) throw new UsageError(`there is no command ${given.command}`)
  return command(given)
}

// Whoever reads may stop reading (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = 1
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}\n`)
      process.exitCode = 2
    } else if (error instanceof StoreError) {
      const refusal = { code: error.code, params: error.params, message: doorWords.store[error.code] }
      process.stderr.write(`${JSON.stringify({ refusal })}\n`)
    } else {
      process.stderr.write(`${JSON.stringify({ fault: { reference: logFault(error, 'headless door') } })}\n`)
    }
  }
)
