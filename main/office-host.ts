// Keeps one office process alive and gives each window a port of its own to it. The shell is not on the
// way of a call: it hands the port over and is told only when the process is ready, asks, or ends.

/** The office process as the host needs it; `office-process.ts` makes one from Electron's utility process. */
export interface OfficeProcess<Port> {
  readonly pid: number | undefined
  post(message: unknown, ports?: readonly Port[]): void
  onMessage(listener: (message: unknown) => void): void
  onExit(listener: (code: number) => void): void
  kill(): void
}

/** Takes the window's end of a new channel. */
export type DeliverPort<Port> = (port: Port, generation: number) => void

export interface OfficeHostOptions<Port> {
  fork(): OfficeProcess<Port>
  /** The first message to each new process; it carries the key, which is why it is never an argument. */
  startMessage: unknown
  channel(): { officeEnd: Port; windowEnd: Port }
  /** What the office asks of the shell: `renderPdf`, `sealKey`, `unsealKey`. */
  answer(ask: OfficeAsk): Promise<unknown>
  /** Called when a process ended: whose generation's ports are dead, and with which exit code. */
  onGone(generation: number, code: number): void
  /** Called when the office says that it cannot run at all; it is then not started again. */
  onRefused(refusal: OfficeRefusal): void
  later(delayMs: number, action: () => void): void
  nowMs(): number
}

export interface OfficeAsk {
  ask: string
  [field: string]: unknown
}

/** Why an office process will not start: a locked store, a wrong key, a newer program. */
export interface OfficeRefusal {
  code: string
  params: Record<string, string | number>
}

const firstDelayMs = 200
const longestDelayMs = 10_000
/** A process that lived this long was healthy: the next end is a new misfortune, not the same one again. */
const healthyAfterMs = 60_000

export class OfficeHost<Port> {
  #process: OfficeProcess<Port> | null = null
  #ready = false
  #initialised: boolean | null = null
  #lastAsk = 0
  readonly #asked = new Map<number, (reply: Record<string, unknown>) => void>()
  #refusal: OfficeRefusal | null = null
  #stopping = false
  #generation = 0
  #delayMs = firstDelayMs
  #startedAtMs = 0
  readonly #waiting = new Map<unknown, DeliverPort<Port>>()

  constructor(private readonly options: OfficeHostOptions<Port>) {}

  get pid(): number | undefined {
    return this.#process?.pid
  }

  /** Forks the process and sends it the store and its key. */
  start(): void {
    const child = this.options.fork()
    this.#process = child
    this.#generation += 1
    this.#startedAtMs = this.options.nowMs()
    child.onMessage((message) => this.#hear(child, message))
    child.onExit((code) => this.#ended(child, code))
    child.post(this.options.startMessage)
  }

  /** Gives `window` a port now, or as soon as the office is ready. Asking twice replaces the first wish. */
  requestPort(window: unknown, deliver: DeliverPort<Port>): void {
    this.#waiting.set(window, deliver)
    if (this.#refusal) this.options.onRefused(this.#refusal)
    else if (this.#ready) this.#handOut()
  }

  forget(window: unknown): void {
    this.#waiting.delete(window)
  }

  /** Whether the store holds an office, or the station a pairing; null while nobody can know. */
  get initialised(): boolean | null {
    return this.#ready ? this.#initialised : null
  }

  /** Asks the process something outside any session and gives its reply; unavailable when it dies meanwhile. */
  ask(message: Record<string, unknown>): Promise<Record<string, unknown>> {
    const child = this.#process
    if (!child || !this.#ready) return Promise.resolve(unavailable)
    const id = (this.#lastAsk += 1)
    return new Promise((resolve) => {
      this.#asked.set(id, resolve)
      child.post({ ...message, id })
    })
  }

  /** Ends the process for good. */
  stop(): void {
    this.#stopping = true
    this.#process?.kill()
  }

  #handOut(): void {
    const child = this.#process
    if (!child) return
    for (const [window, deliver] of this.#waiting) {
      this.#waiting.delete(window)
      const { officeEnd, windowEnd } = this.options.channel()
      child.post({ type: 'port' }, [officeEnd])
      deliver(windowEnd, this.#generation)
    }
  }

  #hear(child: OfficeProcess<Port>, message: unknown): void {
    if (child !== this.#process || !isRecord(message)) return
    if (message['type'] === 'ready') {
      this.#ready = true
      this.#initialised = message['initialised'] !== false
      this.#handOut()
    } else if (message['type'] === 'refused') {
      this.#refusal = refusalOf(message)
      this.options.onRefused(this.#refusal)
    } else if (message['type'] === 'shell-ask') void this.#answer(child, message)
    else if (message['type'] === 'initialised' || message['type'] === 'paired') this.#replied(message)
  }

  #replied(message: Record<string, unknown>): void {
    if ('ok' in message || message['outcome'] === 'paired') this.#initialised = true
    const id = Number(message['id'])
    this.#asked.get(id)?.(message)
    this.#asked.delete(id)
  }

  async #answer(child: OfficeProcess<Port>, message: Record<string, unknown>): Promise<void> {
    const answer = await settled(() => this.options.answer({ ...message, ask: String(message['ask']) }))
    if (child === this.#process) child.post({ type: 'shell-answer', id: message['id'], ...answer })
  }

  #ended(child: OfficeProcess<Port>, code: number): void {
    if (child !== this.#process) return
    this.#process = null
    this.#ready = false
    for (const reply of this.#asked.values()) reply(unavailable)
    this.#asked.clear()
    this.options.onGone(this.#generation, code)
    if (this.#stopping || this.#refusal) return
    if (this.options.nowMs() - this.#startedAtMs > healthyAfterMs) this.#delayMs = firstDelayMs
    this.options.later(this.#delayMs, () => {
      if (!this.#stopping) this.start()
    })
    this.#delayMs = Math.min(this.#delayMs * 2, longestDelayMs)
  }
}

const unavailable = { refusal: { code: 'UNAVAILABLE', params: {} } }

async function settled(work: () => Promise<unknown>): Promise<{ ok: unknown } | { error: string }> {
  try {
    return { ok: await work() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function refusalOf(message: Record<string, unknown>): OfficeRefusal {
  const refusal = isRecord(message['refusal']) ? message['refusal'] : {}
  const params = isRecord(refusal['params']) ? refusal['params'] : {}
  const plain = Object.entries(params).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number'
  )
  const code = refusal['code']
  return { code: typeof code === 'string' ? code : 'OFFICE_REFUSED', params: Object.fromEntries(plain) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
