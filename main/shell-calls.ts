// What a window may ask of the shell. Every message is checked for its sender and its shape before it is heard.
import {
  BrowserWindow,
  dialog,
  ipcMain,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  type WebFrameMain
} from 'electron'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ShellBridge } from '@shared/contract/shell'
import { shellChannels } from '@shared/contract/shell-channels'
import { windowUrl } from './content'
import type { OfficeHost } from './office-host'
import type { PagePrinter } from './print'

interface ShellCallsOptions {
  about: Awaited<ReturnType<ShellBridge['describe']>>
  printer: PagePrinter
  office: Pick<OfficeHost<unknown>, 'ask' | 'initialised'>
  /** A window wants a port to the office. */
  onPortWanted: (frame: WebFrameMain, window: Electron.BrowserWindow) => void
}

interface PaperFile {
  fileName: string
  content: Buffer
}

const paperBytesMax = 64 * 1024 * 1024

/** Starts to listen to the windows. */
export function answerWindows({ about, printer, office, onPortWanted }: ShellCallsOptions): void {
  ipcMain.on(shellChannels.wantPort, (event) => {
    const window = trustedWindow(event)
    if (window && event.senderFrame) onPortWanted(event.senderFrame, window)
  })
  serve(shellChannels.describe, () => about)
  serve(shellChannels.initialised, () => office.initialised)
  serve(shellChannels.initialise, async (input) => {
    const { officeCode, adminName } = textsOf(input, ['officeCode', 'adminName'])
    return answerOf(await office.ask({ type: 'initialise', officeCode, adminName }))
  })
  serve(shellChannels.pair, async (input) => {
    const { host, code, port } = textsOf(input, ['host', 'code', 'port'])
    const { outcome } = await office.ask({ type: 'pair', host, code, port: Number(port) })
    return typeof outcome === 'string' ? outcome : 'UNAVAILABLE'
  })
  serve(shellChannels.saveFile, (input, window) => saveFile(paperFile(input), window))
  serve(shellChannels.printPdf, (input) => printer.printPdf(paperFile(input).content))
}

function serve(channel: string, answer: (input: unknown, window: Electron.BrowserWindow) => unknown): void {
  ipcMain.handle(channel, (event, input: unknown) => {
    const window = trustedWindow(event)
    if (!window) throw new Error('refused')
    return answer(input, window)
  })
}

/** The window that sent it, if it is one of ours showing our own page in its main frame. */
function trustedWindow({
  sender,
  senderFrame
}: IpcMainEvent | IpcMainInvokeEvent): Electron.BrowserWindow | null {
  if (senderFrame?.url.split(/[?#]/)[0] !== windowUrl || senderFrame !== sender.mainFrame) return null
  return BrowserWindow.getAllWindows().find((window) => window.webContents === sender) ?? null
}

async function saveFile({ fileName, content }: PaperFile, window: Electron.BrowserWindow): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: fileName })
  if (canceled || !filePath) return false
  await writeFile(filePath, content)
  return true
}

/** Reads what the window sent; only the last part of the name is taken, so that it cannot point elsewhere. */
function paperFile(input: unknown): PaperFile {
  const { fileName, base64 } = Object(input) as Record<string, unknown>
  if (typeof fileName !== 'string' || typeof base64 !== 'string' || base64.length > paperBytesMax * 1.4) {
    throw new Error('not a paper')
  }
  return { fileName: basename(fileName), content: Buffer.from(base64, 'base64') }
}

/** The named fields of what a window sent, as text. */
function textsOf<Name extends string>(input: unknown, names: readonly Name[]): Record<Name, string> {
  const given = Object(input) as Record<Name, unknown>
  const texts = names.map((name) => {
    const value = given[name]
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`${name} is missing`)
    return [name, String(value)] as const
  })
  return Object.fromEntries(texts) as Record<Name, string>
}

/** An answer of the wire protocol, without what only numbers the message. */
function answerOf({ ok, refusal, fault }: Record<string, unknown>): Record<string, unknown> {
  if (ok !== undefined) return { ok }
  return refusal !== undefined ? { refusal } : { fault }
}
