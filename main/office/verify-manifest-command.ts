// Runs the checker of page manifests with the arguments of this process: its words to stdout, its verdict as exit code.
import { checkManifestFiles } from './verify-manifest'

const { lines, code } = checkManifestFiles(process.argv.slice(2))
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = code
