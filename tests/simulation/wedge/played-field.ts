// A text field without a window: gives typed events to the program's detector and does with the field what its verdicts
// say, as the window does.
import type { Burst } from '../../../renderer/ui/scan-burst'
import { ScanDetector, type Verdict } from '../../../renderer/ui/scan-detector'
import type { TypedEvent } from './typed-events'

export class PlayedField {
  readonly scans: Burst[] = []
  held = 0
  #value: string
  #before: string
  #composing = ''
  readonly #detector = new ScanDetector()

  constructor(value: string) {
    this.#value = value
    this.#before = value
  }

  /** What stands in the field, the word that is being composed with it. */
  get value(): string {
    return this.#value + this.#composing
  }

  play(events: readonly TypedEvent[]): void {
    for (const event of events) this.#hear(event)
  }

  /** No key comes for a while. */
  rest(): void {
    const scan = this.#detector.expire()
    if (scan) this.scans.push(scan)
  }

  #hear(event: TypedEvent): void {
    // While a scan is held the field has no focus, and an input method nowhere to write.
    if (event.type === 'composed') {
      if (!this.#detector.holding) this.#composing = event.word
      return
    }
    const { code, key, shift, atMs } = event
    if (event.type === 'up') {
      this.#serve(this.#detector.release({ code, key, shift, atMs }))
      return
    }
    const press = { code, key, shift, atMs, control: false, alt: false, third: false, repeat: false }
    const before = this.value
    const verdict = this.#detector.press(press)
    this.#serve(verdict)
    if (verdict.key === 'hold') return
    if (verdict.first) this.#before = before
    if (key !== 'Process' && key !== 'Shift') this.#commit()
    if (event.erases) this.#value = this.#value.slice(0, -1)
    this.#value += event.text ?? ''
  }

  #serve(verdict: Verdict): void {
    if (verdict.key === 'hold') this.held += 1
    if (verdict.begin) {
      this.#composing = ''
      this.#value = this.#before
    }
    if (verdict.scan) this.scans.push(verdict.scan)
    this.#value += verdict.giveBack ?? ''
  }

  #commit(): void {
    this.#value += this.#composing
    this.#composing = ''
  }
}
