// Where nothing is typed, a character is a shortcut or a choice: the first one of a scan would already act. It waits
// the moment in which a scanner's next key would come, and is played then if none did.

/** Longer than the gap between two keys of a scanner. */
const waitMs = 45
/** Letters typed within this choose by more than their first one, as lists of the system do. */
const togetherMs = 1000

interface Waiting {
  readonly target: Element
  readonly event: KeyboardEvent
}

export class ScanDeferral {
  #waiting: Waiting[] = []
  #timer = 0
  #typed = ''
  #typedMs = -Infinity

  constructor(private readonly target: Window) {}

  /** Keeps the key back for a moment. */
  defer(event: KeyboardEvent): void {
    if (!(event.target instanceof Element)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.#waiting.push({ target: event.target, event })
    this.target.clearTimeout(this.#timer)
    this.#timer = this.target.setTimeout(() => this.flush(), waitMs)
  }

  /** It was a scan: the keys never happened. */
  drop(): void {
    this.target.clearTimeout(this.#timer)
    this.#waiting = []
  }

  /** It was a person: the keys act now, in their order. */
  flush(): void {
    const waiting = this.#waiting
    this.drop()
    for (const { target, event } of waiting) if (target.isConnected) this.#play(target, event)
  }

  #play(target: Element, event: KeyboardEvent): void {
    const { key, code, shiftKey } = event
    const same = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true })
    if (!target.dispatchEvent(same)) return
    // What the browser would have done by itself, it does not do for an event made by a program.
    if (target instanceof HTMLSelectElement) this.#choose(target, event)
    else if (key === ' ' && target instanceof HTMLElement && target.matches(pressable)) target.click()
  }

  #choose(list: HTMLSelectElement, { key, timeStamp }: KeyboardEvent): void {
    this.#typed = timeStamp - this.#typedMs < togetherMs ? this.#typed + key : key
    this.#typedMs = timeStamp
    const start = this.#typed.toLocaleLowerCase('vi')
    const found = [...list.options].find(
      ({ text, disabled }) => !disabled && text.trim().toLocaleLowerCase('vi').startsWith(start)
    )
    if (!found || found.selected) return
    found.selected = true
    for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }))
  }
}

const pressable = 'button, summary, input, [role=button]'
