// Runs a TypeScript file of this project under its Node, with the aliases @shared and @domain of tests/tsconfig.json.
// Files run as CommonJS, as the built application does: no await at the top level, and __dirname is there.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeModules, project, projectNode } from './places.mjs'
import { finish, run } from './run.mjs'
import { runWithDisplay } from './with-display.mjs'

/**
 * @param {string} file
 * @param {string[]} args
 * @param {{ display?: boolean, env?: Record<string, string> }} [options] display: the file opens windows
 * @returns {Promise<number>} the file's exit code
 */
export function runTypeScript(file, args, { display = false, env = {} } = {}) {
  if (!existsSync(file)) throw new Error(`${file} does not exist`)
  const loader = pathToFileURL(join(nodeModules, 'tsx', 'dist', 'loader.mjs')).href
  const settings = { TSX_TSCONFIG_PATH: join(project, 'tests', 'tsconfig.json'), ...env }
  const start = display ? runWithDisplay : run
  return start(projectNode(), ['--import', loader, file, ...args], { env: settings })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Error('usage: node scripts/run-ts.mjs FILE [ARGUMENTS]')
  await finish(runTypeScript(file, args))
}
