// The system's libraries and tools: what Electron links to, a virtual display, a compiler, and what the tests use.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const electronLibraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']
const virtualDisplay = ['xvfb', 'xauth']
const compiler = ['python3', 'make', 'g++', 'unzip']
// Keys are played on the virtual display, under several layouts.
const playedKeys = ['libxtst6', 'x11-xkb-utils']
const testTools = ['socat', 'poppler-utils', 'zbar-tools', ...playedKeys]
const wanted = [...electronLibraries, ...virtualDisplay, ...compiler, ...testTools]

// Newer Debians renamed these for 64-bit time; either name will do.
const renamed = { 'libgtk-3-0': 'libgtk-3-0t64', libasound2: 'libasound2t64' }

function installedPackages() {
  const names = wanted.flatMap((name) => [name, renamed[name]]).filter(Boolean)
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8'
  })
  const lines = (query.stdout ?? '').split('\n').filter((line) => line.endsWith(' installed'))
  return new Set(lines.map((line) => line.split(' ')[0]))
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

/** @param {(line: string) => void} say */
export function installSystemPackages(say) {
  if (process.platform !== 'linux') return
  if (!onPath('apt-get') || !onPath('dpkg-query')) {
    // Which package holds what on another distribution is not ours to guess; what is missing will name itself.
    if (!onPath('xvfb-run')) say(`Not Debian: install what these Debian packages hold: ${wanted.join(' ')}`)
    return
  }
  const there = installedPackages()
  const missing = wanted.filter((name) => !there.has(name) && !(renamed[name] && there.has(renamed[name])))
  if (missing.length === 0) return
  const install = ['install', '-y', '--no-install-recommends', ...missing]
  if (process.getuid() !== 0) {
    throw new Error(
      `System packages are missing. Run this, then start again:\n  sudo apt-get ${install.join(' ')}`
    )
  }
  say(`Installing system packages: ${missing.join(' ')}`)
  const options = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  }
  const quick = spawnSync('apt-get', ['-qq', ...install], { ...options, stdio: 'ignore' })
  if (quick.status === 0) return
  // The package lists of a fresh machine are empty or old.
  spawnSync('apt-get', ['-qq', 'update'], options)
  const second = spawnSync('apt-get', ['-qq', ...install], options)
  if (second.status !== 0)
    throw new Error(`This failed, and what it installs is needed:\n  apt-get ${install.join(' ')}`)
}
