// `serve`: the office answers newline-delimited JSON on a local socket, many connections at once, until it is told
// to stop. The token of the first line keeps out whoever did not start it.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import { callFrame } from '@shared/contract/answers'
import { requireStore } from '../database/connection'
import { logFault } from '../fault-log'
import { hostOffice, type HostedOffice } from '../host-office'
import { hostStation } from '../identity/station-hub'
import { readAddress, UsageError, type DoorArguments } from './arguments'
import { lineReader } from './line-reader'
import { storeKey } from './store-key'

const servedFrame = callFrame.extend({ token: callFrame.shape.session })

export async function serve(given: DoorArguments): Promise<number> {
  const { listen, stations } = given.options
  if (!listen) throw new UsageError('serve needs --listen 127.0.0.1:PORT')
  const address = readAddress('--listen', listen)
  if (!['127.0.0.1', '::1', 'localhost'].includes(address.host)) {
    throw new UsageError('--listen takes an address of this computer only')
  }
  requireStore(given.directory)
  const hosted = await hostOffice(
    { directory: given.directory, keyHex: storeKey(given.directory, given.keyFile, false), logFault },
    stations ? readAddress('--stations', stations) : null
  )
  const token = randomBytes(24).toString('base64url')
  try {
    const served = await listenAt(address, (socket) => serveSocket(socket, hosted, token))
    const listening = `${address.host}:${served.port}`
    process.stdout.write(`${JSON.stringify({ token, listening })}\n`)
    await untilAsked()
    served.close()
  } finally {
    // Also when the port is taken: an office left open would keep the process, and with it the store's lock.
    await hosted.close()
  }
  return 0
}

/** Serves each connection until closed. Rejects when the address cannot be had. */
async function listenAt(
  { host, port }: { host: string; port: number },
  onSocket: (socket: Socket) => void
): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    onSocket(socket)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const close = (): void => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { port: (server.address() as { port: number }).port, close }
}

function serveSocket(socket: Socket, hosted: HostedOffice, token: string): void {
  socket.setNoDelay(true)
  // A peer that leaves in the middle of an answer is no fault of ours.
  socket.on('error', () => socket.destroy())
  const write = (message: unknown): void => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
  }
  const read = lineReader((line) => void answerLine(line, hosted, token).then(write))
  socket.on('data', (bytes) => {
    if (!read(bytes)) socket.destroy()
  })
}

async function answerLine(line: string, hosted: HostedOffice, token: string): Promise<unknown> {
  const frame = servedFrame.safeParse(readJson(line))
  if (!frame.success)
    return { id: null, refusal: { code: 'INVALID_INPUT', params: { field: '', problem: 'frame' } } }
  const { id, token: shown, ...call } = frame.data
  if (!sameToken(shown ?? '', token)) return { id, refusal: { code: 'NOT_SIGNED_IN', params: {} } }
  return { id, ...(await hosted.office.answer(call, hostStation.stationId)) }
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return null
  }
}

function sameToken(shown: string, token: string): boolean {
  // By bytes: a text of as many letters may have more of them, and timingSafeEqual throws on that.
  const [one, other] = [Buffer.from(shown), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Resolves when this process is asked to stop. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
