// A page that is watched while something is scanned: what its fields hold, what was heard, what was pressed.
import type { CDPSession, Page } from '@playwright/test'

export interface FieldSeen {
  readonly index: number
  /** `input text`, `select`, `button`, with the name it shows. */
  readonly what: string
  readonly typed: boolean
}

export interface PageState {
  readonly values: readonly string[]
  readonly focus: string
  readonly caret: number | null
  readonly clicks: number
  readonly place: string
}

const heardMaxMs = 3000
const halfTyped = 'gõ dở 12'

export class WatchedPage {
  private constructor(
    readonly page: Page,
    readonly debug: CDPSession
  ) {}

  static async open(page: Page): Promise<WatchedPage> {
    return new WatchedPage(page, await page.context().newCDPSession(page))
  }

  /** Counts presses from now on; again after each reload. */
  async watch(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset['clicks'] = '0'
      for (const type of ['click', 'submit']) {
        window.addEventListener(
          type,
          () => {
            const { dataset } = document.documentElement
            dataset['clicks'] = String(Number(dataset['clicks']) + 1)
          },
          { capture: true }
        )
      }
    })
  }

  /** Everything that can have the focus and is shown, numbered in the page for `focus`. */
  async fields(): Promise<FieldSeen[]> {
    return this.page.evaluate(() => {
      const held = document.querySelector('dialog:modal') ?? document
      const shown = [
        ...held.querySelectorAll<HTMLElement>('input, textarea, select, main button, main a[href]')
      ].filter((each) => each.checkVisibility() && !each.matches(':disabled, [inert] *, [type=file]'))
      return shown.map((each, index) => {
        each.dataset['scanField'] = String(index)
        const type = each instanceof HTMLInputElement ? each.type : ''
        const typed = each.matches('textarea') || /^(text|search|tel|email|url|password|number)$/.test(type)
        const label =
          each.getAttribute('aria-label') ?? each.closest('label')?.textContent ?? each.textContent
        return { index, what: `${each.tagName.toLowerCase()} ${type} ${label.trim().slice(0, 40)}`, typed }
      })
    })
  }

  /** Puts the focus there and, where one types, leaves something half typed with the cursor inside it. */
  async settle({ index, typed }: FieldSeen): Promise<void> {
    const empty = await this.page.evaluate((number) => {
      const field = document.querySelector<HTMLElement>(`[data-scan-field="${number}"]`)
      field?.focus()
      const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      return isText && field.value === ''
    }, index)
    if (!typed) return
    if (empty) await this.debug.send('Input.insertText', { text: halfTyped })
    await this.page.evaluate(() => {
      const field = document.activeElement
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
      if (field.selectionStart !== null) field.setSelectionRange(1, 1)
    })
  }

  async state(): Promise<PageState> {
    return this.page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLElement>('input, textarea, select')]
      const active = document.activeElement
      const isText = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
      return {
        values: fields.map((field) => {
          if (field instanceof HTMLInputElement) return `${field.value}${field.checked ? ' (checked)' : ''}`
          return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement ? field.value : ''
        }),
        focus: active instanceof HTMLElement ? (active.dataset['scanField'] ?? active.tagName) : '',
        caret: isText ? active.selectionStart : null,
        clicks: Number(document.documentElement.dataset['clicks']),
        place: window.location.hash
      }
    })
  }

  /** What the window heard as scans while `scan` went on, until one was heard and the page came to rest. */
  async heardDuring(scan: () => Promise<unknown>): Promise<string[]> {
    // Listening stands before the first key: keys of X do not wait for the debugger.
    const heard = await this.page.evaluateHandle(
      ({ limitMs, restMs }) => {
        // Methods and no functions with names: what runs the proofs marks those with a word that no page knows.
        const ear = {
          texts: [] as string[],
          limit: 0,
          rested: new Promise<string[]>(() => undefined),
          handleEvent(event: Event) {
            if (event instanceof CustomEvent) ear.texts.push((event.detail as { text: string }).text)
            window.clearTimeout(ear.limit)
            ear.limit = window.setTimeout(() => window.dispatchEvent(new Event('scans-rest')), restMs)
          }
        }
        window.addEventListener('scan', ear)
        ear.rested = new Promise((resolve) => {
          window.addEventListener(
            'scans-rest',
            () => {
              window.removeEventListener('scan', ear)
              resolve(ear.texts)
            },
            { once: true }
          )
        })
        ear.limit = window.setTimeout(() => window.dispatchEvent(new Event('scans-rest')), limitMs)
        return ear
      },
      { limitMs: heardMaxMs, restMs: 60 }
    )
    await scan()
    return heard.evaluate(({ rested }) => rested)
  }
}
