// Everything a play needs around the windows: a temporary place, a printer, a scanner, a centre. Ended in one call.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from './expect'
import { frameWords } from '../../../shared/words/vi/frame'
import { VirtualReceiptPrinter } from '../../hardware/virtual-receipt-printer'
import { VirtualSerialScanner } from '../../hardware/virtual-serial-scanner'
import { Album } from './album'
import { DeskWindow } from './desk-window'
import { atTheCentre, startServing, type ServingProgram } from './headless-door'
import { drawLaptopPhoto } from './photo'

export interface Stage {
  desk: DeskWindow
  album: Album
  printer: VirtualReceiptPrinter
  scanner: VirtualSerialScanner
  centre: ServingProgram
  /** A one-time code of the centre for an office. */
  enrolmentCode(office: string): Promise<string>
  /** Resolves when the window says that nothing waits for the centre any more. */
  untilNothingWaits(): Promise<void>
  /** Arguments that name the store, for the window and for the headless door. */
  store: readonly string[]
  photo: string
  /** Where what the play leaves is put. */
  out: string
  file(name: string): string
  close(): Promise<void>
}

/** Sets the stage: an empty store, working devices, a running centre, and the window before its first sign-in. */
export async function setStage(out: string, pictures: boolean): Promise<Stage> {
  mkdirSync(out, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'main-job-'))
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  const close = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end()
  }
  try {
    const keyFile = join(folder, 'key')
    writeFileSync(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 })
    const store = ['--store', join(folder, 'store'), '--key-file', keyFile]
    const photo = join(folder, 'laptop.jpg')
    drawLaptopPhoto(photo)
    const printer = await VirtualReceiptPrinter.open('good')
    ends.push(() => printer.switchOff())
    const scanner = await VirtualSerialScanner.open()
    ends.push(() => scanner.close())
    const centreData = join(folder, 'centre')
    const [centre, desk] = await Promise.all([
      startServing('central', ['--data', centreData, '--listen', '127.0.0.1:0']),
      DeskWindow.open(store)
    ])
    ends.push(() => centre.stop())
    ends.push(() => desk.close())
    return {
      desk,
      album: new Album(desk, out, pictures),
      printer,
      scanner,
      centre,
      enrolmentCode: async (office) => {
        const made: unknown = JSON.parse(
          await atTheCentre(['enrol', '--office', office, '--data', centreData])
        )
        return (made as { code: string }).code
      },
      untilNothingWaits: () =>
        expect(desk.page.getByRole('banner').getByText(frameWords.state.synced)).toBeVisible(),
      store,
      photo,
      out,
      file: (name) => join(out, name),
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}
