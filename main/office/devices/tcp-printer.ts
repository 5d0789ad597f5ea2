// Sends bytes to a network printer (raw port 9100) and says truly what became of them. The usual drivers call
// a job printed once the kernel has taken it; this one waits for the printer's own answer. It knows no paper.
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import {
  askPaperInOrder,
  askPaperNow,
  automaticStatusBytes,
  readPaperInOrder,
  readPaperNow,
  startsAutomaticStatus
} from './escpos'
import type { FailureCode, SendOutcome, Transport, UnknownCode } from './transport'

export interface TcpPrinterOptions {
  host: string
  port: number
  /** Gives up connecting after this long. */
  connectMs?: number
  /** Gives up when the printer neither takes a byte nor answers for this long. */
  idleMs?: number
  /** How long the paper sensor is waited for before printing; printers without it stay silent. */
  paperAnswerMs?: number
  /** Off for the clones that answer no status: their jobs end as `UNKNOWN`, never as `CONFIRMED`. */
  isAcknowledging?: boolean
}

const chunkBytes = 4096

/** A transport over one connection per job. Throws a RangeError on a port that cannot be. */
export function tcpPrinter(options: TcpPrinterOptions): Transport {
  const { port } = options
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new RangeError(`no TCP port: ${port}`)
  return { send: (bytes) => new Promise((settle) => new TcpJob(options, bytes, settle)) }
}

/** One job from connecting to the printer's answer. Settles exactly once and leaves no timer and no socket. */
class TcpJob {
  private readonly socket: Socket
  private readonly options: Required<TcpPrinterOptions>
  private timer: NodeJS.Timeout
  private bytesToSkip = 0
  private stage: 'connecting' | 'asking' | 'sending' | 'waiting' | 'settled' = 'connecting'

  constructor(
    options: TcpPrinterOptions,
    private readonly bytes: Uint8Array,
    private readonly settle: (outcome: SendOutcome) => void
  ) {
    this.options = { connectMs: 3000, idleMs: 5000, paperAnswerMs: 250, isAcknowledging: true, ...options }
    this.socket = connect({ host: options.host, port: options.port, noDelay: true })
    this.timer = setTimeout(() => this.fail('CONNECT_TIMEOUT'), this.options.connectMs)
    this.socket.on('connect', () => this.askPaper())
    this.socket.on('data', (received) => this.read(received))
    this.socket.on('error', (error) => this.lose(error))
    this.socket.on('close', () => this.lose(null))
  }

  /** A printer without paper is found out before a byte is sent: the job has then failed and may be repeated. */
  private askPaper(): void {
    if (!this.options.isAcknowledging) {
      this.startSending()
      return
    }
    this.stage = 'asking'
    this.restartTimer(this.options.paperAnswerMs, () => this.startSending())
    this.socket.write(askPaperNow)
  }

  private startSending(): void {
    this.stage = 'sending'
    this.sendFrom(0)
  }

  /** Small writes, each with a fresh timer: a printer that prints slowly is not one that has stalled. */
  private sendFrom(offset: number): void {
    if (this.stage !== 'sending') return
    this.restartTimer(this.options.idleMs, () => this.give('STALLED'))
    if (offset >= this.bytes.length) {
      this.finishSending()
      return
    }
    const end = offset + chunkBytes
    this.socket.write(this.bytes.subarray(offset, end), () => this.sendFrom(end))
  }

  private finishSending(): void {
    this.stage = 'waiting'
    if (this.options.isAcknowledging) {
      this.restartTimer(this.options.idleMs, () => this.give('NOT_ACKNOWLEDGED'))
      this.socket.write(askPaperInOrder)
      return
    }
    this.socket.end(() => this.give('ACKNOWLEDGEMENT_OFF'))
  }

  private read(received: Uint8Array): void {
    for (const status of received) {
      if (this.bytesToSkip > 0) {
        this.bytesToSkip -= 1
      } else if (startsAutomaticStatus(status)) {
        this.bytesToSkip = automaticStatusBytes - 1
      } else if (this.stage === 'asking') this.readPaperBefore(status)
      else if (this.stage === 'waiting') this.readPaperAfter(status)
    }
  }

  private readPaperBefore(status: number): void {
    const paper = readPaperNow(status)
    if (paper?.isOut) this.fail('PAPER_OUT')
    else if (paper) this.startSending()
  }

  private readPaperAfter(status: number): void {
    const paper = readPaperInOrder(status)
    if (paper?.isOut) this.give('PAPER_RAN_OUT')
    else if (paper) this.finish({ outcome: 'CONFIRMED', isPaperLow: paper.isLow })
  }

  /** The connection ended: before the first byte of the job that is a failure, afterwards nobody knows. */
  private lose(error: Error | null): void {
    if (this.stage === 'connecting') this.fail(codeOf(error) === 'ECONNREFUSED' ? 'REFUSED' : 'UNREACHABLE')
    else if (this.stage === 'asking') this.fail('UNREACHABLE')
    else this.give(error === null ? 'NOT_ACKNOWLEDGED' : 'CONNECTION_LOST')
  }

  private fail(code: FailureCode): void {
    this.finish({ outcome: 'FAILED', code })
  }

  private give(code: UnknownCode): void {
    this.finish({ outcome: 'UNKNOWN', code })
  }

  private finish(outcome: SendOutcome): void {
    if (this.stage === 'settled') return
    this.stage = 'settled'
    clearTimeout(this.timer)
    // After the answer nothing is unread at the peer: destroying cannot cut the job short.
    this.socket.destroy()
    this.settle(outcome)
  }

  private restartTimer(delayMs: number, then: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(then, delayMs)
  }
}

function codeOf(error: Error | null): string | undefined {
  return error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
