// Runs another program in our place: its streams are ours, its exit code is ours, a signal to us reaches it.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { projectEnvironment } from './places.mjs'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Starts a program and waits for its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions, ownGroup?: boolean }} [options]
 *   ownGroup: the program is a wrapper that does not pass signals on, so they go to its whole process group.
 * @returns {Promise<number>} the exit code; 128 + the signal's number when a signal ended it
 */
export function run(program, args, { env = {}, stdio = 'inherit', ownGroup = false } = {}) {
  const child = spawn(program, args, { stdio, detached: ownGroup, env: projectEnvironment(env) })
  const forward = (signal) => {
    if (ownGroup && child.pid) process.kill(-child.pid, signal)
    else child.kill(signal)
  }
  for (const signal of passedOn) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${program} did not start: ${error.message}`)))
    child.on('close', (code, signal) => {
      for (const name of passedOn) process.off(name, forward)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** Ends this process with the code of the work, or with its error in one plain sentence. */
export async function finish(work) {
  try {
    process.exitCode = await work
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
