// A barcode scanner without metal: two ends of a pseudo terminal made by socat. The office opens one end as
// a serial port; what is "scanned" is written into the other.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export class VirtualSerialScanner {
  /** The port the office is to open. */
  readonly path: string
  private readonly directory: string
  private readonly farEnd: string
  private cable: ChildProcess | null = null

  constructor() {
    this.directory = mkdtempSync(join(tmpdir(), 'scanner-'))
    this.path = join(this.directory, 'port')
    this.farEnd = join(this.directory, 'scanner')
  }

  /** A scanner that is plugged in. */
  static async open(): Promise<VirtualSerialScanner> {
    const scanner = new VirtualSerialScanner()
    await scanner.plug()
    return scanner
  }

  /** Makes the port appear; resolves when both ends are ready. */
  async plug(): Promise<void> {
    const ends = [this.path, this.farEnd].map((link) => `PTY,raw,echo=0,link=${link}`)
    const cable = spawn('socat', ['-d', '-d', ...ends], { stdio: ['ignore', 'ignore', 'pipe'] })
    this.cable = cable
    await new Promise<void>((resolve, reject) => {
      let said = ''
      cable.once('error', reject)
      cable.once('exit', () => reject(new Error(`socat ended: ${said}`)))
      cable.stderr.on('data', (bytes: Buffer) => {
        said += bytes.toString()
        if (said.includes('starting data transfer loop')) resolve()
      })
    })
  }

  /** Pulls the cable: the port disappears under whoever holds it. */
  async unplug(): Promise<void> {
    const cable = this.cable
    this.cable = null
    if (!cable || cable.exitCode !== null || cable.signalCode !== null) return
    const gone = once(cable, 'exit')
    cable.kill('SIGTERM')
    await gone
  }

  /** Sends a code and the key the scanner ends it with. */
  async scan(text: string, ending = '\r\n'): Promise<void> {
    await this.sendBytes(Buffer.from(text + ending, 'utf8'))
  }

  /** Sends raw bytes, as a slow line delivers a code in pieces. */
  async sendBytes(bytes: Uint8Array): Promise<void> {
    const file = await open(this.farEnd, 'w')
    try {
      await file.write(bytes)
    } finally {
      await file.close()
    }
  }

  /** Unplugs and leaves nothing behind. */
  async close(): Promise<void> {
    await this.unplug()
    rmSync(this.directory, { recursive: true, force: true })
  }
}
