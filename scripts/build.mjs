// Builds out/ when a source is newer than what was built from, and takes no time otherwise.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { nodeModules, project, projectNode, stamps } from './places.mjs'
import { finish, run } from './run.mjs'

const sources = ['main', 'domain', 'preload', 'renderer', 'shared', 'central', 'resources']
const settings = ['package-lock.json', 'tsconfig.json', 'electron.vite.config.mts']
const stamp = join(project, 'out', '.built-from')
const lock = join(stamps, 'build.lock')

/** One line per file with its size and time: files that came, went or changed all show. */
function describe(path, lines) {
  const full = join(project, path)
  if (!existsSync(full)) return lines
  const status = statSync(full)
  if (!status.isDirectory()) lines.push(`${path} ${status.size} ${status.mtimeMs}`)
  else for (const name of readdirSync(full).sort()) describe(`${path}/${name}`, lines)
  return lines
}

function fingerprint() {
  const lines = [...sources, ...settings].flatMap((path) => describe(path, []))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

function isBuilt(from) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === from
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** One build at a time: two would empty and fill out/ under each other. A lock of a dead process is taken over. */
async function takeLock() {
  mkdirSync(stamps, { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch {
      const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
      if (owner && !isAlive(owner)) rmSync(lock, { force: true })
      await wait(200)
    }
  }
}

/**
 * Brings out/ up to date.
 * @param {(line: string) => void} [say]
 * @returns {Promise<number>} 0 when out/ is what the sources say, otherwise the builder's exit code
 */
export async function build(say = () => {}) {
  if (isBuilt(fingerprint())) return 0
  await takeLock()
  try {
    const from = fingerprint()
    if (isBuilt(from)) return 0
    say('Building the application.')
    const builder = join(nodeModules, 'electron-vite', 'bin', 'electron-vite.js')
    const code = await run(projectNode(), [builder, 'build', '--logLevel', 'warn'], {
      stdio: ['ignore', 2, 2]
    })
    if (code === 0) writeFileSync(stamp, from)
    return code
  } finally {
    rmSync(lock, { force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await finish(build((line) => process.stdout.write(`${line}\n`)))
}
