// Entry of the office process: the only file that knows it is an Electron utility process. The shell tells it which
// store to open, hands it one port for each window, and answers what only a shell can do.
import { z } from 'zod'
import type { PageSize } from './documents/page/blocks'
import { StoreError } from './database/connection'
import { logFault } from './fault-log'
import { hostOffice, type HostedOffice } from './host-office'
import { initialiseOffice } from './identity/init'
import { hostStation } from './identity/station-hub'
import { joinOffice, pairStation, readPairing, type JoinedOffice } from './joined-office'
import { RefusalError } from './refusal'
import { servePort, type Answering, type WindowPort } from './serve-port'

interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: WindowPort[] }) => void): void
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

const parent = (process as unknown as { parentPort: ParentPort }).parentPort
const asked = new Map<number, (answer: { ok?: unknown; error?: string }) => void>()
let askCount = 0
let hosted: HostedOffice | null = null
let joined: JoinedOffice | null = null
let started: Start | null = null

parent.on('message', ({ data, ports }) => void hear(data, ports).catch(giveUp))
process.on('uncaughtException', giveUp)
process.on('unhandledRejection', giveUp)

async function hear(data: unknown, ports: readonly WindowPort[]): Promise<void> {
  const message = data as { type?: string; id?: number; ok?: unknown; error?: string }
  switch (message.type) {
    case 'start':
      return start(startMessage.parse(data))
    case 'port':
      for (const port of ports) servePort(port, answering)
      return
    case 'initialise':
      return initialise(data as { id: number; officeCode: string; adminName: string })
    case 'pair':
      return pair(data as { id: number; host: string; port: number; code: string })
    case 'shell-answer':
      asked.get(message.id ?? 0)?.(message)
      asked.delete(message.id ?? 0)
      return
    default:
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
    if (hosted) reply({ ok: await initialiseOffice(hosted.office, message) })
    else reply({ refusal: { code: 'UNAVAILABLE', params: {} } })
  } catch (error) {
    if (error instanceof RefusalError) reply({ refusal: error.refusal })
    else reply({ fault: { reference: logFault(error, 'initialise') } })
  }
}

async function pair(message: { id: number; host: string; port: number; code: string }): Promise<void> {
  if (!started) return
  // The window of an office that is open must not be turned to another's: that one would be told its passwords.
  if (hosted?.office.initialised()) {
    parent.postMessage({ type: 'paired', id: message.id, outcome: 'REFUSED' })
    return
  }
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
  const { office } = hosted
  return { answer: (frame) => office.answer(frame, hostStation.stationId), onEvent: office.onEvent }
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
