// Installs the packages of package-lock.json when those in node_modules are others, and does nothing when they are the same.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeModules, project } from './places.mjs'

/**
 * Whether what npm noted as installed is what the lock asks for. An optional package may be absent (it is for
 * another system); nothing may be there in another version, and nothing that the lock does not name.
 * @param {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} locked
 * @param {Record<string, { version?: string }>} installed
 */
export function isSameTree(locked, installed) {
  for (const [place, wanted] of Object.entries(locked)) {
    if (place === '') continue
    const there = installed[place]
    if (!there && !wanted.optional && !wanted.devOptional) return false
    if (there && there.version !== wanted.version) return false
  }
  return Object.keys(installed).every((place) => place === '' || place in locked)
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** @param {(line: string) => void} say */
export function installPackages(say) {
  const locked = packagesOf(join(project, 'package-lock.json'))
  const installed = packagesOf(join(nodeModules, '.package-lock.json'))
  if (installed && isSameTree(locked, installed)) return
  say('Installing the npm packages of package-lock.json (about half a minute).')
  // A shell is needed on Windows, where npm is a command file. Output goes to stderr: stdout belongs to the caller's answer.
  execFileSync('npm', ['ci', '--loglevel=error'], {
    cwd: project,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  })
}
