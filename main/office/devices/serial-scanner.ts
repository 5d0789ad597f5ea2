// Reads codes from a serial scanner, and keeps trying while it is missing or unplugged. What a code means it
// does not know: a tag and the long text of an ID card are the same to it.
import { SerialPort } from 'serialport'
import { CodeSplitter } from './code-splitter'
import { serialBinding } from './serial-binding'

export type ScannerState =
  | { state: 'open' }
  /** `missing`: there is no such port. `refused`: it is there but cannot be opened (held by another program). */
  | { state: 'missing' | 'refused' | 'unplugged'; retryMs: number }
  | { state: 'closed' }

export interface SerialScannerOptions {
  /** `COM3`, `/dev/ttyACM0`. */
  path: string
  baudRate: number
}

export interface SerialScannerListener {
  onCode: (code: string) => void
  onState: (state: ScannerState) => void
}

/** Runs `then` after a delay and returns what cancels it. */
export type Timer = (delayMs: number, then: () => void) => () => void

export interface SerialScanner {
  /** Stops for good; resolves when the port is free. */
  close: () => Promise<void>
}

/** Longer than any pause inside a code. */
const silenceMs = 250
const retryFirstMs = 500
const retryMaxMs = 15_000

/** After what has arrived was read. */
function atOnce(then: () => void): () => void {
  const handle = setImmediate(then)
  return () => clearImmediate(handle)
}

const wallTimer: Timer = (delayMs, then) => {
  const handle = setTimeout(then, delayMs)
  return () => clearTimeout(handle)
}

/** Opens the port and reopens it by itself with a growing, bounded delay. Throws on an empty path or baud rate 0. */
export function openSerialScanner(
  options: SerialScannerOptions,
  listener: SerialScannerListener,
  timer: Timer = wallTimer
): SerialScanner {
  return new ReopeningScanner(options, listener, timer)
}

class ReopeningScanner implements SerialScanner {
  private port: SerialPort | null = null
  private cancelRetry: () => void = () => undefined
  private cancelSilence: () => void = () => undefined
  private retryMs = retryFirstMs
  private isClosed = false

  constructor(
    private readonly options: SerialScannerOptions,
    private readonly listener: SerialScannerListener,
    private readonly timer: Timer
  ) {
    this.open()
  }

  async close(): Promise<void> {
    if (this.isClosed) return
    this.isClosed = true
    this.cancelRetry()
    this.cancelSilence()
    await this.freePort()
    this.listener.onState({ state: 'closed' })
  }

  private open(): void {
    const settings = { ...this.options, autoOpen: false, binding: serialBinding }
    const port = new SerialPort(settings)
    const splitter = new CodeSplitter(this.listener.onCode)
    this.port = port
    // An unplug is reported only while the stream flows, so the listeners stand before the port is open.
    port.on('data', (bytes: Uint8Array) => this.read(splitter, bytes))
    port.on('error', () => this.lost(port))
    port.on('close', () => this.lost(port))
    port.open((error) => {
      if (error) this.notOpened(port, error)
      else if (this.isClosed) void this.freePort()
      else this.opened()
    })
  }

  private read(splitter: CodeSplitter, bytes: Uint8Array): void {
    this.cancelSilence()
    splitter.push(bytes)
    if (!splitter.waitsForSilence) return
    this.cancelSilence = this.timer(silenceMs, () => {
      // What a busy process has not read yet is read first, and then it was no silence.
      this.cancelSilence = atOnce(() => splitter.silence())
    })
  }

  private opened(): void {
    this.retryMs = retryFirstMs
    this.listener.onState({ state: 'open' })
  }

  private notOpened(port: SerialPort, error: Error): void {
    if (this.isClosed || this.port !== port) return
    this.port = null
    const isMissing = /no such file|file not found|cannot find/i.test(error.message)
    this.retryLater(isMissing ? 'missing' : 'refused')
  }

  private lost(port: SerialPort): void {
    if (this.isClosed || this.port !== port) return
    this.port = null
    if (port.isOpen) port.close(() => undefined)
    this.retryLater('unplugged')
  }

  private retryLater(state: 'missing' | 'refused' | 'unplugged'): void {
    const delayMs = this.retryMs
    this.retryMs = Math.min(this.retryMs * 2, retryMaxMs)
    this.cancelRetry = this.timer(delayMs, () => this.open())
    this.listener.onState({ state, retryMs: delayMs })
  }

  private freePort(): Promise<void> {
    const port = this.port
    this.port = null
    if (!port?.isOpen) return Promise.resolve()
    return new Promise((resolve) => port.close(() => resolve()))
  }
}
