// Starts a built program that needs no window. Its stdout is the answer that other programs read, so all our words go to stderr.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { project, projectNode } from './places.mjs'
import { prepareHeadless } from './prepare.mjs'
import { run } from './run.mjs'

const say = (line) => process.stderr.write(`${line}\n`)

/**
 * Prepares, builds if something changed, and runs out/main/<output>.js with the arguments of this process.
 * @param {{ output: string, source: string }} program
 * @returns {Promise<number>} the program's exit code
 */
export async function runHeadless({ output, source }) {
  if (!existsSync(join(project, source)))
    throw new Error(`${source} does not exist, so there is nothing to run`)
  prepareHeadless(say)
  const built = await build(say)
  if (built !== 0) return built
  return run(projectNode(), [join(project, 'out', 'main', `${output}.js`), ...process.argv.slice(2)])
}
