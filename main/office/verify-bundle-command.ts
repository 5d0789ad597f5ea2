// Runs the checker of bundles with the arguments of this process: its words to stdout, its verdict as the exit code.
import { checkBundleFile } from './verify-bundle'

const { lines, code } = checkBundleFile(process.argv.slice(2))
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = code
