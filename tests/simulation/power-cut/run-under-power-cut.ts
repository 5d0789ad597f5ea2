import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { buildShim } from './build-shim'
import { type Manner, type UndoReport, undoUnsynced } from './undo-unsynced'

export interface PowerCutCommand {
  readonly command: string
  readonly args: readonly string[]
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Must exist; every file in it and below is watched. */
  readonly storeDirectory: string
}

export interface PowerCutRun {
  /** Speak to it as to any child; its output is whole once `cut` has resolved. */
  readonly child: ChildProcessWithoutNullStreams
  /** Kills the process (and what it started) at once, then undoes what was not synced. Use it once. */
  readonly cut: (how: { manner: Manner; seed: number }) => Promise<UndoReport>
}

/**
 * Starts a process whose writes below `storeDirectory` are remembered until synced. Linux with gcc only: ask
 * `whyNoPowerCut` first. The notes lie beside the store, on the same file system, and go with the cut; start anew
 * for each life of the process, since a cut ends the notes.
 */
export function runUnderPowerCut({ command, args, env, storeDirectory }: PowerCutCommand): PowerCutRun {
  const store = realpathSync(storeDirectory)
  const sideDirectory = mkdtempSync(join(dirname(store), '.power-cut-'))
  mkdirSync(join(sideDirectory, 'inodes'))
  const child = spawn(command, args, {
    detached: true,
    env: {
      ...process.env,
      ...env,
      LD_PRELOAD: buildShim(),
      POWER_CUT_STORE: store,
      POWER_CUT_SIDE: sideDirectory
    }
  })
  const closed = once(child, 'close')
  // A child that could not start is reported by the cut, which always comes.
  closed.catch(() => undefined)
  const cut: PowerCutRun['cut'] = async ({ manner, seed }) => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      // Its own group: a launcher in front of the real process must not leave that one writing.
      process.kill(-child.pid, 'SIGKILL')
    }
    await closed
    try {
      return undoUnsynced({ storeDirectory: store, sideDirectory, manner, seed })
    } finally {
      rmSync(sideDirectory, { recursive: true, force: true })
    }
  }
  return { child, cut }
}
