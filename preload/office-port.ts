// Keeps the window's port to the office and the calls that wait on it. It carries messages and decides
// nothing: no retry, no name of any call. What it cannot carry is answered as unavailable.

/** One call as it crosses: the envelope of the wire protocol without its number. */
export interface CallOptions {
  command?: string
  input: unknown
  session?: string
}

export interface Refusal {
  code: string
  params?: Record<string, unknown>
  next?: string
}
export type Answer = { ok: unknown } | { refusal: Refusal } | { fault: { reference: string } }
export type Listener = (event: unknown) => void

/** The part of a MessagePort that is used, so that a test may bring its own. */
export type PortLike = Pick<MessagePort, 'onmessage' | 'postMessage' | 'close'>

/** How the window stands to its office; told to listeners as an event of topic `connection`. */
export type Connection =
  | { topic: 'connection'; state: 'connected' | 'reconnecting' }
  | { topic: 'connection'; state: 'refused'; refusal: Refusal }

interface Pending {
  request: Record<string, unknown>
  settle: (answer: Answer) => void
  /** Null once the request was posted. */
  expiry: ReturnType<typeof setTimeout> | null
}

const portWaitMs = 30_000
const unavailable: Answer = { refusal: { code: 'UNAVAILABLE', params: {} } }

export class OfficePort {
  #port: PortLike | null = null
  #generation = 0
  #lastId = 0
  #connection: Connection = { topic: 'connection', state: 'reconnecting' }
  readonly #pending = new Map<number, Pending>()
  readonly #listeners = new Set<Listener>()

  /** `wantPort` asks the shell for a port, now and after each loss. */
  constructor(private readonly wantPort: () => void) {
    wantPort()
  }

  /** Never rejects: every call ends as a value, a refusal or a fault. */
  call(name: string, { command, input, session }: CallOptions): Promise<Answer> {
    const id = (this.#lastId += 1)
    const request = { id, call: name, input, ...(command && { command }), ...(session && { session }) }
    return new Promise((settle) => {
      this.#pending.set(id, { request, settle, expiry: null })
      if (this.#port) this.#post(id)
      else this.#awaitPort(id)
    })
  }

  /** Hears the office's events and the state of the connection, beginning with the present state. */
  onEvent(listener: Listener): () => void {
    this.#listeners.add(listener)
    listener(this.#connection)
    return () => void this.#listeners.delete(listener)
  }

  accept(port: PortLike, generation: number): void {
    this.#port?.close()
    this.#port = port
    this.#generation = generation
    port.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data)
    this.#tell({ topic: 'connection', state: 'connected' })
    for (const id of this.#pending.keys()) this.#post(id)
  }

  /** The office process of this generation is dead: what it was asked is answered, what waits goes on waiting. */
  lose(generation: number): void {
    if (generation < this.#generation || !this.#port) return
    this.#port.close()
    this.#port = null
    for (const [id, { expiry }] of this.#pending) if (!expiry) this.#settle(id, unavailable)
    this.#tell({ topic: 'connection', state: 'reconnecting' })
    this.wantPort()
  }

  /** The office says that it cannot run; nothing will come of waiting. */
  refuse(refusal: Refusal): void {
    for (const id of this.#pending.keys()) this.#settle(id, unavailable)
    this.#tell({ topic: 'connection', state: 'refused', refusal })
  }

  #post(id: number): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    if (pending.expiry) clearTimeout(pending.expiry)
    pending.expiry = null
    this.#port?.postMessage(pending.request)
  }

  #awaitPort(id: number): void {
    const pending = this.#pending.get(id)
    if (pending) pending.expiry = setTimeout(() => this.#settle(id, unavailable), portWaitMs)
  }

  #hear(data: unknown): void {
    if (typeof data !== 'object' || data === null) return
    if ('event' in data) this.#announce(data.event)
    else if ('id' in data && typeof data.id === 'number') {
      const { id, ...answer } = data
      this.#settle(id, answer as Answer)
    }
  }

  #settle(id: number, answer: Answer): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    this.#pending.delete(id)
    if (pending.expiry) clearTimeout(pending.expiry)
    pending.settle(answer)
  }

  #tell(connection: Connection): void {
    this.#connection = connection
    this.#announce(connection)
  }

  #announce(event: unknown): void {
    for (const listener of this.#listeners) listener(event)
  }
}
