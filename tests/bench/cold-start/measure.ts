// Starts Electron again and again, in turns: an empty window, the program on a small store, the program on a large one.
// Measured from the start of the process to a painted sign-in screen.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeStore, type MadeStore } from '../../simulation/made-store'
import { median } from '../unit-of-work/median'
import { growStore } from './grow-store'

export interface ColdStartFigures {
  readonly emptyMs: number
  readonly smallMs: number
  readonly largeMs: number
  readonly toEmpty: number
  readonly toSmall: number
  readonly growSeconds: number
}

const project = join(__dirname, '..', '..', '..')
// In plain Node the package is the path of its program.
const electron = createRequire(__filename)('electron') as string
const root = process.getuid?.() === 0
const switches = [...(root ? ['--no-sandbox'] : []), '--disable-gpu']

export async function measureColdStart(plan: { rounds: number; entries: number }): Promise<ColdStartFigures> {
  const [small, large] = [await madeStore(), await madeStore()]
  const data = mkdtempSync(join(tmpdir(), 'thads-empty-window-'))
  try {
    const growSeconds = await growStore(large.directory, plan.entries)
    const empty = (): Promise<number> =>
      startMs([join(project, 'tests', 'bench', 'empty-window')], { selector: 'h1', data })
    const ours =
      ({ directory, keyFile }: MadeStore) =>
      (): Promise<number> =>
        startMs([project, '--store', directory, '--key-file', keyFile], {
          selector: 'input[type=password]',
          data
        })
    const starts = [empty, ours(small), ours(large)]
    const times: number[][] = [[], [], []]
    for (let round = 0; round <= plan.rounds; round += 1) {
      for (const [index, start] of starts.entries()) {
        const ms = await start()
        // The first round makes what only the first start of all makes: caches, folders.
        if (round > 0) times[index]?.push(ms)
      }
    }
    const [emptyMs = 0, smallMs = 0, largeMs = 0] = times.map(median)
    return { emptyMs, smallMs, largeMs, toEmpty: smallMs / emptyMs, toSmall: largeMs / smallMs, growSeconds }
  } finally {
    for (const store of [small, large]) store.remove()
    rmSync(data, { recursive: true, force: true })
  }
}

async function startMs(
  program: readonly string[],
  { selector, data }: { selector: string; data: string }
): Promise<number> {
  const started = performance.now()
  const child = spawn(electron, [...switches, '-r', join(__dirname, 'say-when-usable.cjs'), ...program], {
    env: { ...process.env, USABLE_SELECTOR: selector, EMPTY_WINDOW_DATA: data }
  })
  let complaints = ''
  child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()))
  const ended = once(child, 'exit')
  const usable = new Promise<number>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`no usable screen in a minute: ${complaints}`)), 60_000)
    child.stdout.on('data', (bytes: Buffer) => {
      if (!bytes.toString().includes('usable')) return
      clearTimeout(limit)
      resolve(performance.now() - started)
    })
    child.once('exit', (code) => {
      clearTimeout(limit)
      reject(new Error(`the program ended with ${String(code)}: ${complaints}`))
    })
  })
  try {
    return await usable
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}
