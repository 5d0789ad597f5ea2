// The built programs that need no window, run as children: the headless door, and the centre.
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

export const project = resolve(__dirname, '../../..')

const run = promisify(execFile)
const journalBytesMax = 256 * 1024 * 1024

/** The text that a command of the headless door prints. Rejects with its stderr when it does not end well. */
export async function atTheDoor(options: readonly string[], command: readonly string[]): Promise<string> {
  const program = join(project, 'out', 'main', 'cli.js')
  const { stdout } = await run(process.execPath, [program, ...options, ...command], {
    maxBuffer: journalBytesMax
  })
  return stdout
}

/** The text that a command of the centre prints. */
export async function atTheCentre(parameters: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(project, 'out', 'main', 'central.js'), ...parameters])
  return stdout
}

/** A program that says on its first line where it listens, and ends when it is told to. */
export interface ServingProgram {
  /** The first line, as the program wrote it. */
  first: Readonly<Record<string, string>>
  process: ChildProcess
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts `out/main/<name>.js` and waits for its first line. Rejects with what it said when it ends before that. */
export async function startServing(name: string, parameters: readonly string[]): Promise<ServingProgram> {
  const child = spawn(process.execPath, [join(project, 'out', 'main', `${name}.js`), ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The centre of a play has a database of its own, whatever the machine offers.
    env: { ...process.env, DATABASE_URL: '' }
  })
  let complaints = ''
  child.stderr.on('data', (bytes: Buffer) => void (complaints += bytes.toString()))
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    ended.then(() => Promise.reject(new Error(`${name} did not start: ${complaints}`)))
  ])
  return {
    first: JSON.parse(first) as Record<string, string>,
    process: child,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill(signal)
      await ended
    }
  }
}
