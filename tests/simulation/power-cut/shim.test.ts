import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { whyNoPowerCut } from './build-shim'
import { runUnderPowerCut } from './run-under-power-cut'
import { seededChoice } from './seeded-choice'
import type { Manner, UndoReport } from './undo-unsynced'

const SEED = Number(process.env['POWER_CUT_SEED'] ?? 20_260_101)
const CUTS = 10
const notRun = whyNoPowerCut()
if (notRun !== null) console.log(notRun)

interface Cut {
  readonly acknowledged: number
  readonly found: number
  readonly integrity: unknown
  readonly report: UndoReport
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'power-cut-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Resolves when the child has said `count` lines; keeps counting after that, until the child's output ends. */
function listen(output: NodeJS.ReadableStream, count: number) {
  const lines: string[] = []
  const enough = new Promise<void>((resolve, reject) => {
    const reader = createInterface({ input: output })
    reader.on('line', (line) => {
      lines.push(line)
      if (lines.length === count) resolve()
    })
    reader.on('close', () => reject(new Error(`the child ended after ${lines.length} lines`)))
  })
  return { lines, enough }
}

/** Opens as the office would after the power came back. */
function read(file: string): Pick<Cut, 'found' | 'integrity'> {
  const database = new Database(file)
  try {
    database.pragma("cipher='sqlcipher'")
    database.pragma(`key="raw:${'5a'.repeat(32)}"`)
    const integrity = database.pragma('integrity_check', { simple: true })
    const there = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'row'").get() !== undefined
    const rows = there
      ? database.prepare('SELECT max(number) AS last, count(*) AS count FROM row').get()
      : null
    const { last, count } = (rows ?? { last: 0, count: 0 }) as { last: number | null; count: number }
    expect(count, 'rows go in order, so a row lost from the middle is a broken store').toBe(last ?? 0)
    return { found: count, integrity }
  } finally {
    database.close()
  }
}

async function cutOnce(mode: { synchronous: string; manner: Manner; seed: number }): Promise<Cut> {
  const store = join(folder, String(mode.seed))
  mkdirSync(store)
  const file = join(store, 'rows.db')
  const { child, cut } = runUnderPowerCut({
    command: process.execPath,
    args: [join(import.meta.dirname, 'row-writer.mjs'), file, mode.synchronous],
    storeDirectory: store
  })
  const heard = listen(child.stdout, 20 + seededChoice(mode.seed)(200))
  let complaint = ''
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
  await heard.enough.catch((error: unknown) => {
    throw new Error(`${String(error)}: ${complaint}`)
  })
  const report = await cut(mode)
  return { acknowledged: Number(heard.lines.at(-1)), ...read(file), report }
}

async function cutTenTimes(synchronous: string, manner: Manner): Promise<Cut[]> {
  const cuts: Cut[] = []
  for (let round = 0; round < CUTS; round += 1) {
    cuts.push(await cutOnce({ synchronous, manner, seed: SEED + round }))
  }
  return cuts
}

const lost = (cuts: readonly Cut[]) =>
  cuts.reduce((sum, { acknowledged, found }) => sum + Math.max(0, acknowledged - found), 0)

describe.skipIf(notRun !== null).each<Manner>(['whole', 'torn'])(
  'a power cut, unsynced writes undone %s',
  (manner) => {
    it(`is seen where rows are acknowledged without a sync (seed ${SEED})`, async () => {
      const cuts = await cutTenTimes('NORMAL', manner)
      expect(lost(cuts)).toBeGreaterThan(CUTS)
      expect(cuts.map(({ integrity }) => integrity)).toEqual(Array(CUTS).fill('ok'))
      // Rows are lost by undoing and in no other way: a cut that undid nothing has lost nothing.
      for (const { report, acknowledged, found } of cuts) {
        expect(report.undoneChanges > 0 || found >= acknowledged).toBe(true)
      }
      expect(cuts.filter(({ report }) => report.undoneChanges > 0).length).toBeGreaterThan(CUTS / 2)
    }, 60_000)

    it(`loses nothing where each row is synced first (seed ${SEED})`, async () => {
      const cuts = await cutTenTimes('FULL', manner)
      expect(lost(cuts)).toBe(0)
      expect(cuts.map(({ integrity }) => integrity)).toEqual(Array(CUTS).fill('ok'))
      // A shim that was not loaded would lose nothing either: it must have seen every commit's write and sync.
      for (const { report, acknowledged } of cuts) {
        expect(report.syncs).toBeGreaterThanOrEqual(acknowledged)
        expect(report.changes).toBeGreaterThan(acknowledged)
      }
    }, 60_000)
  }
)

describe.skipIf(notRun !== null)('a power cut and plain files', () => {
  it('keeps what was synced with its folder, and undoes the rest', async () => {
    for (const name of ['removed.txt', 'replaced.txt', 'changed.txt']) {
      writeFileSync(join(folder, name), `${name} as it was, long before`)
    }
    const { child, cut } = runUnderPowerCut({
      command: process.execPath,
      args: [join(import.meta.dirname, 'file-writer.mjs'), folder],
      storeDirectory: folder
    })
    await listen(child.stdout, 1).enough
    await cut({ manner: 'whole', seed: SEED })
    const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    expect(Object.fromEntries(files)).toEqual({
      'kept.txt': 'kept',
      'empty.txt': '',
      'removed.txt': 'removed.txt as it was, long before',
      'replaced.txt': 'replaced.txt as it was, long before',
      'changed.txt': 'changed.txt as it was, long before'
    })
  })
})
