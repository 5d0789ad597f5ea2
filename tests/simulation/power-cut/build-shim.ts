import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SOURCE = join(__dirname, 'unsynced-writes.c')

/** Why the power-cut tests cannot run on this machine, or null where they can. Print it: a test not run is said. */
export function whyNoPowerCut(): string | null {
  if (process.platform !== 'linux') return `power-cut tests need Linux (this is ${process.platform}): not run`
  if (spawnSync('gcc', ['--version']).status !== 0)
    return 'power-cut tests need gcc to build their shim: not run'
  return null
}

/**
 * Compiles the shim for LD_PRELOAD once and returns the path of the library. The file is named by its source and
 * moved into place whole, so that tests running side by side never load half a library or yesterday's one.
 */
export function buildShim(): string {
  const digest = createHash('sha256').update(readFileSync(SOURCE)).digest('hex').slice(0, 16)
  const folder = join(tmpdir(), 'thads-desk-power-cut')
  const library = join(folder, `unsynced-writes-${digest}.so`)
  if (existsSync(library)) return library
  mkdirSync(folder, { recursive: true })
  const fresh = `${library}.${process.pid}`
  const compiler = spawnSync('gcc', ['-shared', '-fPIC', '-O2', '-o', fresh, SOURCE, '-ldl', '-lpthread'], {
    encoding: 'utf8'
  })
  if (compiler.status !== 0) throw new Error(`the power-cut shim does not compile:\n${compiler.stderr}`)
  renameSync(fresh, library)
  return library
}
