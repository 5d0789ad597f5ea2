// Entry of the office process: the only file that knows it is an Electron utility process. The shell tells it which
// store to open, hands it one port for each window, and answers what only a shell can do.
import { z } from 'zod'
import { callFrame, type Answer, type CallFrame, type OfficeEvent } from '@shared/contract/answers'
import type { PageSize } from './documents/page/blocks'
import { StoreError } from './database/connection'
import { logFault } from './fault-log'
import { hostOffice, type HostedOffice } from './host-office'
import { initialiseOffice } from './identity/init'
import { hostStation } from './identity/station-hub'
import { joinOffice, pairStation, readPairing, type JoinedOffice } from './joined-office'
import { RefusalError } from './refusal'

interface Port {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  on(event: 'close', listener: () => void): void
  postMessage(message: unknown): void
  start(): void
  close(): void
}
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void
  postMessage(message: unknown): void
}

const startMessage = z.object({
  type: z.literal('start'),
  mode: z.enum(['host', 'join']).default('host'),
  store: z.object({ directory: z.string(), keyHex: z.string() }),
  /** Where other stations may join; the port is fixed so that they find it again. */
  stations: z.object({ host: z.string(), port: z.int() }).default({ host: '0.0.0.0', port: 47_850 })
})
type Start = z.output<typeof startMessage>

/** What answers calls in this process: an office with its store, or a link to one. */
interface Answering {
  answer(frame: Omit<CallFrame, 'id'>): Promise<Answer>
  onEvent(listener: (event: OfficeEvent) => void): () => void
  close(): Promise<void>
}

const parent = (process as unknown as { parentPort: ParentPort }).parentPort
const asked = new Map<number, (answer: { ok?: unknown; error?: string }) => void>()
let askCount = 0
let hosted: HostedOffice | null = null
let joined: JoinedOffice | null = null
let started: Start | null = null

parent.on('message', ({ data, ports }) => void hear(data, ports).catch(giveUp))
process.on('uncaughtException', giveUp)
process.on('unhandledRejection', giveUp)

async function hear(data: unknown, ports: readonly Port[]): Promise<void> {
  const message = data as { type?: string; id?: number; ok?: unknown; error?: string }
  switch (message.type) {
    case 'start':
      return start(startMessage.parse(data))
    case 'port':
      return ports.forEach(servePort)
    case 'initialise':
      return initialise(data as { id: number; officeCode: string; adminName: string })
    case 'pair':
      return pair(data as { id: number; host: string; port: number; code: string })
    case 'shell-answer':
      asked.get(message.id ?? 0)?.(message)
      asked.delete(message.id ?? 0)
      return undefined
    default:
      return undefined
  }
}

async function start(message: Start): Promise<void> {
  started = message
  try {
    if (message.mode === 'join') {
      const pairing = readPairing(message.store.directory, message.store.keyHex)
      joined = pairing ? joinOffice(pairing) : null
      parent.postMessage({ type: 'ready', initialised: joined !== null })
    } else {
      hosted = await hostOffice({ ...message.store, logFault, shell: { renderPdf } }, message.stations)
      parent.postMessage({ type: 'ready', initialised: hosted.office.initialised() })
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    parent.postMessage({ type: 'refused', refusal: { code: error.code, params: error.params } })
  }
}

async function initialise(message: { id: number; officeCode: string; adminName: string }): Promise<void> {
  const reply = (answer: object): void =>
    parent.postMessage({ type: 'initialised', id: message.id, ...answer })
  try {
    if (!hosted) return reply({ refusal: { code: 'UNAVAILABLE', params: {} } })
    reply({ ok: await initialiseOffice(hosted.office, message) })
  } catch (error) {
    if (error instanceof RefusalError) return reply({ refusal: error.refusal })
    reply({ fault: { reference: logFault(error, 'initialise') } })
  }
}

async function pair(message: { id: number; host: string; port: number; code: string }): Promise<void> {
  if (!started) return
  const { directory, keyHex } = started.store
  const outcome = await pairStation(directory, keyHex, message)
  if ('paired' in outcome) {
    const pairing = readPairing(directory, keyHex)
    joined = pairing ? joinOffice(pairing) : null
  }
  parent.postMessage({
    type: 'paired',
    id: message.id,
    outcome: 'paired' in outcome ? 'paired' : outcome.failed
  })
}

function answering(): Answering | null {
  if (joined) return joined
  if (!hosted) return null
  const { office, close } = hosted
  return { answer: (frame) => office.answer(frame, hostStation.stationId), onEvent: office.onEvent, close }
}

function servePort(port: Port): void {
  const post = (message: unknown): void => port.postMessage(message)
  let stop: (() => void) | undefined
  port.on('message', ({ data }) => {
    const frame = callFrame.safeParse(data)
    if (!frame.success) return post({ id: null, refusal: { code: 'INVALID_INPUT', params: {} } })
    stop ??= answering()?.onEvent((event) => post({ event }))
    const { id, ...call } = frame.data
    const answer =
      answering()?.answer(call) ?? Promise.resolve({ refusal: { code: 'UNAVAILABLE', params: {} } })
    void answer.then((answered) => post({ id, ...answered }))
  })
  port.on('close', () => stop?.())
  stop = answering()?.onEvent((event) => post({ event }))
  port.start()
}

async function renderPdf(html: string, page: PageSize): Promise<Buffer> {
  const answer = await new Promise<{ ok?: unknown; error?: string }>((resolve) => {
    askCount += 1
    asked.set(askCount, resolve)
    parent.postMessage({ type: 'shell-ask', id: askCount, ask: 'renderPdf', html, ...page })
  })
  if (!(answer.ok instanceof Uint8Array)) throw new Error(answer.error ?? 'the shell gave no PDF')
  return Buffer.from(answer.ok)
}

/** What nobody expected ends the process: the shell starts a new one over a store that is always whole. */
function giveUp(error: unknown): void {
  logFault(error, 'office process')
  process.exit(70)
}
