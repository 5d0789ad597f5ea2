// A receipt printer without metal: a real TCP server that speaks ESC/POS, fails in the ways printers fail,
// and shows what came out of it as a picture.
import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { bitmapToPng } from '../../main/office/documents/raster/bitmap'
import type { Bitmap } from '../../main/office/documents/raster/bitmap'
import { joinPictures, readCommand } from './escpos-paper'
import type { PrinterCommand } from './escpos-paper'

/**
 * `good` answers every question; `talksBack` also reports by itself; `silent` prints but answers nothing
 * (a clone); `resets` and `closesHalfWay` end the connection after `breakAfterBytes`; `neverReads` accepts and
 * takes nothing; `paperOut` has none from the start; `paperRunsOut` has some for the first band only.
 */
export type PrinterMode =
  'good' | 'talksBack' | 'silent' | 'resets' | 'closesHalfWay' | 'neverReads' | 'paperOut' | 'paperRunsOut'

export interface PrintedPaper {
  picture: Bitmap
  png: Buffer
}

const paperFine = { inOrder: 0x00, now: 0x12 }
const paperGone = { inOrder: 0x0c, now: 0x72 }
const automaticStatus = Buffer.from([0x10, 0x00, 0x00, 0x00])

export class VirtualReceiptPrinter {
  mode: PrinterMode = 'good'
  breakAfterBytes = 4096
  /** Every paper that was cut off, oldest first. */
  readonly papers: PrintedPaper[] = []
  readonly drawerKicks: { pin: number; onMs: number; offMs: number }[] = []
  /** Bytes that were no command: text sent by mistake, or a broken raster. */
  unexpectedBytes = 0
  connectionCount = 0
  /** Bands in front of the knife. */
  private uncut: Bitmap[] = []
  private readonly sockets = new Set<Socket>()
  private server: Server | null = null
  private portNumber = 0
  private waiting: { count: number; resolve: () => void }[] = []

  static async open(mode: PrinterMode = 'good', port = 0): Promise<VirtualReceiptPrinter> {
    const printer = new VirtualReceiptPrinter()
    printer.mode = mode
    printer.portNumber = port
    await printer.switchOn()
    return printer
  }

  readonly host = '127.0.0.1'

  get port(): number {
    return this.portNumber
  }

  /** Rows printed and not yet cut off. */
  get uncutRows(): number {
    return this.uncut.reduce((sum, band) => sum + band.heightPx, 0)
  }

  /** Listens, on the port it had before if it was switched off. */
  async switchOn(): Promise<void> {
    const server = createServer((socket) => this.accept(socket))
    this.server = server
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(this.portNumber, this.host, resolve)
    })
    this.portNumber = (server.address() as AddressInfo).port
  }

  /** Drops every connection and refuses new ones. */
  async switchOff(): Promise<void> {
    const server = this.server
    this.server = null
    for (const socket of this.sockets) socket.destroy()
    if (server) await new Promise((resolve) => server.close(resolve))
  }

  /** Resolves when so many papers have come out since it was opened. */
  async papersOut(count: number): Promise<void> {
    if (this.papers.length >= count) return
    await new Promise<void>((resolve) => this.waiting.push({ count, resolve }))
  }

  private accept(socket: Socket): void {
    this.connectionCount += 1
    this.sockets.add(socket)
    socket.on('close', () => this.sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    if (this.mode === 'neverReads') {
      socket.pause()
      return
    }
    let pending = Buffer.alloc(0)
    let receivedBytes = 0
    socket.on('data', (bytes) => {
      receivedBytes += bytes.length
      if (this.isBroken(socket, receivedBytes)) return
      pending = Buffer.concat([pending, bytes])
      pending = this.work(socket, pending)
    })
  }

  private isBroken(socket: Socket, receivedBytes: number): boolean {
    if (receivedBytes < this.breakAfterBytes) return false
    if (this.mode === 'resets') socket.resetAndDestroy()
    else if (this.mode === 'closesHalfWay') socket.end()
    else return false
    return true
  }

  /** Obeys every whole command and gives back the bytes of the one still arriving. */
  private work(socket: Socket, bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
    let rest = bytes
    for (let step = readCommand(rest); step !== null; step = readCommand(rest)) {
      if (this.mode === 'paperRunsOut' && step.command.name === 'raster' && this.uncut.length > 0) return rest
      this.obey(socket, step.command)
      rest = rest.subarray(step.length)
    }
    return rest
  }

  private obey(socket: Socket, command: PrinterCommand): void {
    const paper = this.mode === 'paperOut' ? paperGone : paperFine
    if (command.name === 'raster') {
      this.uncut.push(command.picture)
      if (this.mode === 'talksBack') socket.write(automaticStatus)
    } else if (command.name === 'cut') this.cut()
    else if (command.name === 'drawer') this.drawerKicks.push(command)
    else if (command.name === 'unexpected') this.unexpectedBytes += 1
    else if (this.mode === 'silent') return
    else if (command.name === 'askPaperInOrder') socket.write(Buffer.from([paper.inOrder]))
    else if (command.name === 'askPaperNow') socket.write(Buffer.from([paper.now]))
  }

  private cut(): void {
    const picture = joinPictures(this.uncut)
    this.uncut = []
    this.papers.push({ picture, png: bitmapToPng(picture) })
    this.waiting = this.waiting.filter(({ count, resolve }) => {
      if (this.papers.length < count) return true
      resolve()
      return false
    })
  }
}
