// Turns finished HTML into a PDF, and a PDF into paper on a system printer. One hidden window is kept for it;
// it has no preload, no network and runs no script of the page.
import { BrowserWindow, session, type Session } from 'electron'
import { randomUUID } from 'node:crypto'
import { printedPagePolicy } from './content-policy'

/** The sheet, in millimetres. */
export interface PageSize {
  widthMm: number
  heightMm: number
}

interface Page {
  body: string | Buffer
  type: string
}

const mmPerInch = 25.4
const loadLimitMs = 20_000

/** Prints one document at a time; the queue keeps a second one from replacing the page of the first. */
export class PagePrinter {
  #window: BrowserWindow | null = null
  #page: (Page & { token: string }) | null = null
  #queue: Promise<unknown> = Promise.resolve()

  /** A PDF of the page; a page size named in the document's own `@page` rule wins. */
  renderPdf(html: string, size: PageSize): Promise<Buffer> {
    return this.#inTurn({ body: html, type: 'text/html; charset=utf-8' }, async (window) => {
      await withinLimit(window.webContents.executeJavaScript(fontsLoaded, true))
      return window.webContents.printToPDF({
        pageSize: { width: size.widthMm / mmPerInch, height: size.heightMm / mmPerInch },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
        preferCSSPageSize: true
      })
    })
  }

  /** Shows the printing dialog for a finished PDF. False when the person cancelled; rejects with any other reason. */
  printPdf(pdf: Buffer): Promise<boolean> {
    return this.#inTurn({ body: pdf, type: 'application/pdf' }, async (window) => {
      const reason = await new Promise<string | null>((resolve) => {
        window.webContents.print({ silent: false, printBackground: true }, (printed, why) => {
          resolve(printed ? null : why)
        })
      })
      if (reason !== null && !/cancel/i.test(reason)) throw new Error(reason)
      return reason === null
    })
  }

  close(): void {
    this.#window?.destroy()
    this.#window = null
  }

  #inTurn<Result>(page: Page, work: (window: BrowserWindow) => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(async () => {
      const window = this.#open()
      const token = randomUUID()
      this.#page = { ...page, token }
      try {
        await withinLimit(window.loadURL(`app://print/${token}`))
        return await work(window)
      } catch (error) {
        this.close()
        throw error
      } finally {
        this.#page = null
      }
    })
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  #open(): BrowserWindow {
    if (this.#window && !this.#window.isDestroyed()) return this.#window
    const printing = session.fromPartition('print')
    this.#serve(printing)
    this.#window = new BrowserWindow({
      show: false,
      webPreferences: { session: printing, sandbox: true, contextIsolation: true, plugins: true }
    })
    return this.#window
  }

  #serve(printing: Session): void {
    if (printing.protocol.isProtocolHandled('app')) return
    printing.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
    printing.webRequest.onBeforeRequest((details, decide) => {
      decide({ cancel: !details.url.startsWith('app://print/') && !details.url.startsWith('data:') })
    })
    printing.protocol.handle('app', (request) => {
      const page = this.#page
      if (!page || request.url !== `app://print/${page.token}`) return new Response('gone', { status: 404 })
      return new Response(page.body, {
        headers: { 'content-type': page.type, 'content-security-policy': printedPagePolicy }
      })
    })
  }
}

/** A hidden page loads only the faces it has drawn so far; paper needs all of them. */
const fontsLoaded =
  'Promise.all([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready).then(() => null)'

async function withinLimit<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the page did not load in time')), loadLimitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
