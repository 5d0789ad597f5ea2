// Starts the built headless door as it is installed (`serve`, a process of its own) and speaks to it over sockets.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Answer } from '@shared/contract/answers'
import { lineReader } from '../../main/office/door/line-reader'
import type { MadeStore } from './made-store'

const project = join(__dirname, '..', '..')

/** What a call is settled with when the office went away before it answered. */
export class OfficeGoneError extends Error {}

export interface ServedCall {
  call: string
  command?: string
  input?: unknown
  session?: string
}

export interface Connection {
  call(frame: ServedCall): Promise<Answer>
  /** Sends one line as it is; the next line that comes is its answer. For lines that carry no usable id. */
  exchange(line: string): Promise<unknown>
  close(): void
}

export interface ServedOffice {
  readonly child: ChildProcessWithoutNullStreams
  readonly token: string
  connect(): Promise<Connection>
  /** What it wrote to stderr so far: its faults. */
  complaints(): string
  /** Asks it to stop, as a person would; resolves with the exit code. */
  stop(): Promise<number | null>
}

export type Launch = (program: { command: string; args: string[] }) => ChildProcessWithoutNullStreams

const plainly: Launch = ({ command, args }) => spawn(command, args)

/** Starts `serve` on a store. `launch` may put something under it, as the power cut does. */
export async function serveStore(
  { directory, keyFile }: Pick<MadeStore, 'directory' | 'keyFile'>,
  launch: Launch = plainly
): Promise<ServedOffice> {
  const cli = process.env['OFFICE_CLI'] ?? join(project, 'out', 'main', 'cli.js')
  if (!existsSync(cli)) throw new Error(`${cli} is not built: npm run build`)
  const store = ['--store', directory, '--key-file', keyFile]
  const child = launch({
    command: process.execPath,
    args: [cli, ...store, 'serve', '--listen', '127.0.0.1:0']
  })
  let complaints = ''
  child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()))
  const { token, listening } = await firstLine(child, () => complaints)
  const port = Number(listening.slice(listening.lastIndexOf(':') + 1))
  return {
    child,
    token,
    connect: () => openConnection(port, token),
    complaints: () => complaints,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    }
  }
}

function firstLine(
  child: ChildProcessWithoutNullStreams,
  complaints: () => string
): Promise<{ token: string; listening: string }> {
  return new Promise((resolve, reject) => {
    const read = lineReader((line) => resolve(JSON.parse(line) as { token: string; listening: string }))
    child.stdout.on('data', read)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`serve ended with ${String(code)}: ${complaints()}`)))
  })
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

async function openConnection(port: number, token: string): Promise<Connection> {
  const socket: Socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const pending = new Map<number, Waiting>()
  const unnamed: Waiting[] = []
  let calls = 0
  const read = lineReader((line) => {
    const { id, ...answer } = JSON.parse(line) as { id: unknown }
    const waiting = typeof id === 'number' ? pending.get(id) : undefined
    if (waiting) pending.delete(id as number)
    ;(waiting ?? unnamed.shift())?.resolve(answer)
  })
  socket.on('data', read)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    for (const waiting of [...pending.values(), ...unnamed.splice(0)]) waiting.reject(new OfficeGoneError())
    pending.clear()
  })
  await once(socket, 'connect')
  const awaiting = (keep: (waiting: Waiting) => void, line: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) reject(new OfficeGoneError())
      else {
        keep({ resolve, reject })
        socket.write(`${line}\n`)
      }
    })
  return {
    call: (frame) => {
      const id = (calls += 1)
      const line = JSON.stringify({ id, token, ...frame })
      return awaiting((waiting) => pending.set(id, waiting), line) as Promise<Answer>
    },
    exchange: (line) => awaiting((waiting) => unnamed.push(waiting), line),
    close: () => socket.destroy()
  }
}
