// Type-checks each row of the import table with the libraries that this row owns, two compilers at a time.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeModules, project, projectNode, stamps } from './places.mjs'
import { finish, run } from './run.mjs'

const rows = ['tests', 'renderer', 'main/office', 'main', 'central', 'domain', 'shared', 'preload', '.']
const atOnce = 2

function hasSources(row) {
  if (row === '.') return true
  const files = existsSync(join(project, row)) ? readdirSync(join(project, row), { recursive: true }) : []
  return files.some((name) => /\.tsx?$/.test(name))
}

/** @returns {Promise<number>} how many rows have type errors */
export async function typecheck() {
  mkdirSync(stamps, { recursive: true })
  const waiting = [...rows]
  let failed = 0
  const check = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      if (!hasSources(row)) {
        process.stdout.write(`${row}: no TypeScript here yet\n`)
        continue
      }
      const state = join(stamps, `${row.replace('/', '-').replace('.', 'root')}.tsbuildinfo`)
      const compiler = join(nodeModules, 'typescript', 'bin', 'tsc')
      const args = [
        compiler,
        '-p',
        join(project, row),
        '--incremental',
        '--tsBuildInfoFile',
        state,
        '--pretty',
        'false'
      ]
      const code = await run(projectNode(), args)
      if (code !== 0) failed += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, check))
  return failed
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await finish(typecheck().then((failed) => (failed === 0 ? 0 : 1)))
}
