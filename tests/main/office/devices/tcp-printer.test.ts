import { afterEach, describe, expect, it } from 'vitest'
import { encodeReceipt } from '../../../../main/office/devices/escpos'
import { tcpPrinter } from '../../../../main/office/devices/tcp-printer'
import { drawReceptionReceipt } from '../../../../main/office/documents/reception-receipt'
import { readBarcodes } from '../../../hardware/read-barcodes'
import { VirtualReceiptPrinter } from '../../../hardware/virtual-receipt-printer'
import type { PrinterMode } from '../../../hardware/virtual-receipt-printer'
import { crowdedReceipt, fileTag, receipt } from '../documents/paper-samples'

const picture = drawReceptionReceipt(receipt)
const job = encodeReceipt({ picture, opensDrawer: true })
let printer: VirtualReceiptPrinter | null = null

afterEach(async () => {
  await printer?.switchOff()
  printer = null
})

async function printerIn(mode: PrinterMode): Promise<VirtualReceiptPrinter> {
  printer = await VirtualReceiptPrinter.open(mode)
  return printer
}

/** Short timers: the virtual printer answers at once or never. */
function transportTo({ host, port }: { host: string; port: number }, isAcknowledging = true) {
  return tcpPrinter({ host, port, idleMs: 300, paperAnswerMs: 60, isAcknowledging })
}

describe('a receipt printer over TCP', () => {
  it.each(['good', 'talksBack'] as const)(
    '%s: confirms, prints every dot, opens the drawer, cuts',
    async (mode) => {
      const twin = await printerIn(mode)
      expect(await transportTo(twin).send(job)).toEqual({ outcome: 'CONFIRMED', isPaperLow: false })
      const [paper] = twin.papers
      expect(Buffer.from(paper?.picture.rows ?? []).equals(Buffer.from(picture.rows))).toBe(true)
      expect(paper?.picture.widthPx).toBe(576)
      expect(twin.drawerKicks).toEqual([expect.objectContaining({ pin: 0, onMs: 50, offMs: 500 })])
      expect(twin.unexpectedBytes).toBe(0)
      expect(await readBarcodes(paper?.png ?? new Uint8Array())).toContainEqual({
        symbology: 'CODE_128',
        text: fileTag
      })
    }
  )

  it('sends a receipt of forty papers in bands no printer is too small for', async () => {
    const twin = await printerIn('good')
    const long = drawReceptionReceipt(crowdedReceipt)
    expect((await transportTo(twin).send(encodeReceipt({ picture: long }))).outcome).toBe('CONFIRMED')
    expect(twin.papers[0]?.picture.heightPx).toBe(long.heightPx)
    expect(twin.drawerKicks).toEqual([])
  })

  it('says of a printer that is off that nothing was printed', async () => {
    const twin = await printerIn('good')
    await twin.switchOff()
    expect(await transportTo(twin).send(job)).toEqual({ outcome: 'FAILED', code: 'REFUSED' })
    await twin.switchOn()
    expect((await transportTo(twin).send(job)).outcome).toBe('CONFIRMED')
  })

  it('finds out before printing that the paper is out', async () => {
    const twin = await printerIn('paperOut')
    expect(await transportTo(twin).send(job)).toEqual({ outcome: 'FAILED', code: 'PAPER_OUT' })
    expect(twin.papers).toHaveLength(0)
    expect(twin.uncutRows).toBe(0)
  })

  it('does not know what became of a job whose printer broke down under it', async () => {
    expect(await transportTo(await printerIn('resets')).send(job)).toEqual({
      outcome: 'UNKNOWN',
      code: 'CONNECTION_LOST'
    })
    await printer?.switchOff()
    const closing = await transportTo(await printerIn('closesHalfWay')).send(job)
    expect(closing.outcome).toBe('UNKNOWN')
    await printer?.switchOff()
    const runningOut = await printerIn('paperRunsOut')
    expect(await transportTo(runningOut).send(job)).toEqual({ outcome: 'UNKNOWN', code: 'NOT_ACKNOWLEDGED' })
    expect(runningOut.uncutRows).toBe(256)
  })

  it('does not take the kernel for the printer when nothing is read', async () => {
    const twin = await printerIn('neverReads')
    expect(await transportTo(twin).send(job.subarray(0, 3000))).toEqual({
      outcome: 'UNKNOWN',
      code: 'NOT_ACKNOWLEDGED'
    })
    expect(await transportTo(twin).send(Buffer.alloc(16_000_000))).toEqual({
      outcome: 'UNKNOWN',
      code: 'STALLED'
    })
  })

  it('never calls a job confirmed that a silent clone has printed', async () => {
    const twin = await printerIn('silent')
    expect(await transportTo(twin).send(job)).toEqual({ outcome: 'UNKNOWN', code: 'NOT_ACKNOWLEDGED' })
    expect(await transportTo(twin, false).send(job)).toEqual({
      outcome: 'UNKNOWN',
      code: 'ACKNOWLEDGEMENT_OFF'
    })
    await twin.papersOut(2)
  })

  it('refuses a port that cannot be', () => {
    expect(() => tcpPrinter({ host: '127.0.0.1', port: 70_000 })).toThrow(RangeError)
  })
})
