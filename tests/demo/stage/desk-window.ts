// One window of the built application, with everything that may go wrong in it written down.
import { _electron as electron, type ElectronApplication, type Page } from '@playwright/test'
import { expect } from './expect'
import { project } from './headless-door'

export interface WindowSize {
  width: number
  height: number
}

export const usualSize: WindowSize = { width: 1366, height: 768 }
export const largeSize: WindowSize = { width: 1920, height: 1080 }

export class DeskWindow {
  /** Errors of the console and of scripts; a window that works has none. */
  readonly problems: string[] = []

  private constructor(
    readonly app: ElectronApplication,
    readonly page: Page
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => void this.problems.push(`script: ${error.message}`))
  }

  /** Starts the application with these arguments and waits for its window. */
  static async open(parameters: readonly string[]): Promise<DeskWindow> {
    const app = await electron.launch({ args: [project, ...parameters], cwd: project })
    const desk = new DeskWindow(app, await app.firstWindow())
    desk.page.setDefaultTimeout(20_000)
    await desk.resize(usualSize)
    return desk
  }

  async resize({ width, height }: WindowSize): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, { size, url }) => {
        const shown = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === url)
        shown?.setContentBounds({ x: 0, y: 0, ...size })
      },
      { size: { width, height }, url: this.page.url() }
    )
    // Asked from outside: the page's own policy forbids the function that Playwright would wait with.
    await expect
      .poll(() => this.page.evaluate(() => [window.innerWidth, window.innerHeight]))
      .toEqual([width, height])
  }

  /** Whether the screen is larger than a window of this size. */
  async fits({ width, height }: WindowSize): Promise<boolean> {
    const screen = await this.app.evaluate((electron) => electron.screen.getPrimaryDisplay().size)
    return screen.width > width && screen.height > height
  }

  /** Whatever is saved next goes there: the dialog belongs to the operating system and cannot be pressed. */
  async saveNextTo(filePath: string): Promise<void> {
    await this.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
    }, filePath)
  }

  /** A picture once the screen has come to rest: fonts loaded, nothing being read or sent. */
  async picture(path: string): Promise<void> {
    await expect(this.page.locator('[aria-busy=true], .loading')).toHaveCount(0)
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  }

  async close(): Promise<void> {
    await this.app.close()
  }
}
