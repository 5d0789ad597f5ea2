// Listens to the keyboard of a window for scanners that play keyboard, before any field and any shortcut does.
import type { Burst } from './scan-burst'
import { ScanDeferral } from './scan-deferral'
import { ScanDetector, type Verdict } from './scan-detector'
import { ScanGuard, typingField } from './scan-guard'
import { isOneCharacter, meaningOf, type KeyPress } from './scan-keys'

export interface WedgeListener {
  /** A burst that was a scan. `secret`: the focus was in a password field. */
  onBurst: (burst: Burst, secret: boolean) => void
}

/** Input events of an input method may follow its last key by this much. */
const lateTextMs = 150

/** Returns what ends the listening. */
export function listenForBursts(target: Window, listener: WedgeListener): () => void {
  const wedge = new Wedge(target, listener)
  const ears: Record<string, (event: never) => void> = {
    keydown: (event: KeyboardEvent) => wedge.keyDown(event),
    keyup: (event: KeyboardEvent) => wedge.keyUp(event),
    beforeinput: (event: InputEvent) => wedge.beforeText(event),
    input: (event: Event) => wedge.afterText(event),
    compositionstart: (event: Event) => wedge.composing(event)
  }
  for (const [type, ear] of Object.entries(ears)) {
    target.addEventListener(type, ear as EventListener, { capture: true })
  }
  return () => {
    for (const [type, ear] of Object.entries(ears)) {
      target.removeEventListener(type, ear as EventListener, { capture: true })
    }
    wedge.stop()
  }
}

class Wedge {
  readonly #detector = new ScanDetector()
  readonly #guard: ScanGuard
  readonly #deferral: ScanDeferral
  /** Puts back what a list had chosen when the burst began: a dead key of the layout still chooses in it. */
  #chosen: (() => void) | null = null
  #timer = 0
  #endedMs = -Infinity

  constructor(
    private readonly target: Window,
    private readonly listener: WedgeListener
  ) {
    this.#guard = new ScanGuard(target)
    this.#deferral = new ScanDeferral(target)
  }

  stop(): void {
    this.target.clearTimeout(this.#timer)
    this.#deferral.drop()
    this.#guard.stop()
  }

  keyDown(event: KeyboardEvent): void {
    if (!event.isTrusted) return
    const press = pressOf(event)
    const { kind } = meaningOf(press)
    const verdict = this.#detector.press(press)
    this.#serve(verdict, event)
    if (verdict.key === 'pass' && kind !== 'modifier') this.#passes(event, kind, verdict)
    // An Alt-code is a character: its digits are no shortcuts with Alt.
    if (kind === 'numbered') event.stopImmediatePropagation()
    if (this.#detector.holding && (event.isComposing || event.key === 'Process')) this.#silenceMethod()
  }

  keyUp(event: KeyboardEvent): void {
    if (!event.isTrusted) return
    const { code, key, shiftKey: shift, timeStamp: atMs } = event
    this.#serve(this.#detector.release({ code, key, shift, atMs }), event)
  }

  /** Letters that no key gives may come as text alone; inside a scan they belong to the scan. */
  beforeText(event: InputEvent): void {
    if (!event.isTrusted || !this.#detector.holding) return
    if (event.inputType === 'insertText') this.#detector.text(event.data ?? '')
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  /** Text of an input method cannot be refused beforehand; it is taken back. */
  afterText(event: Event): void {
    const late = event.timeStamp - this.#endedMs < lateTextMs
    if (event.isTrusted && (this.#detector.holding || late)) this.#guard.restore()
  }

  composing(event: Event): void {
    if (event.isTrusted && this.#detector.holding) this.#silenceMethod()
  }

  #passes(event: KeyboardEvent, kind: string, { first }: Verdict): void {
    if (first) {
      this.#guard.begin()
      this.#chosen = choiceOf(event.target)
    }
    this.#guard.remember()
    this.#endedMs = -Infinity
    const plain = isOneCharacter(event.key) && (kind === 'character' || kind === 'text')
    if (plain && !event.repeat && !typingField() && !isEditable(event.target)) this.#deferral.defer(event)
    else if (!plain) this.#deferral.flush()
  }

  #serve(verdict: Verdict, event: KeyboardEvent): void {
    if (verdict.begin) {
      this.#deferral.drop()
      this.#chosen?.()
      if (event.isComposing || event.key === 'Process') this.#guard.leaveField()
      this.#guard.restore()
    }
    if (verdict.scan) this.#finish(verdict.scan, event.timeStamp)
    if (verdict.giveBack !== undefined) {
      this.#guard.returnFocus()
      this.#guard.insert(verdict.giveBack)
    }
    if (verdict.key === 'hold') {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    this.target.clearTimeout(this.#timer)
    if (this.#detector.holding)
      this.#timer = this.target.setTimeout(() => this.#lookAgain(), this.#detector.silenceMs)
  }

  /** Keys may be waiting behind whatever kept the window busy: they are heard before a second look. */
  #lookAgain(): void {
    this.#timer = this.target.setTimeout(() => {
      const burst = this.#detector.expire()
      if (burst) this.#finish(burst, this.target.performance.now())
    })
  }

  #finish(burst: Burst, atMs: number): void {
    this.#guard.restore()
    this.#guard.returnFocus()
    this.#endedMs = atMs
    this.listener.onBurst(burst, this.#guard.isSecret)
  }

  #silenceMethod(): void {
    this.#guard.leaveField()
    this.#guard.restore()
  }
}

function pressOf(event: KeyboardEvent): KeyPress {
  const third = event.getModifierState('AltGraph')
  const { code, key, shiftKey: shift, altKey: alt, repeat, timeStamp: atMs } = event
  return { code, key, atMs, shift, control: event.ctrlKey || event.metaKey, alt, third, repeat }
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable
}

function choiceOf(target: EventTarget | null): (() => void) | null {
  if (!(target instanceof HTMLSelectElement)) return null
  const { selectedIndex } = target
  return () => {
    if (target.selectedIndex === selectedIndex) return
    target.selectedIndex = selectedIndex
    for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true }))
  }
}
