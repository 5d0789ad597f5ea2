// Tells a scanner that plays keyboard from a person who types, by speed alone. Pure: it is given keys and times,
// and says what to do with each.

/** The part of a key press that matters. `atMs` may count from anywhere. */
export interface KeyPress {
  key: string
  atMs: number
  /** A held key repeats as fast as a scanner types. */
  repeat: boolean
  /** True with Ctrl, Alt or Meta, or inside an input method's composition. */
  special: boolean
}

/**
 * `pass`: leave the key alone. `begin`: from here it is a scan; take back what the field already got, and hold
 * this key. `hold`: keep the key from the field. `scan`: the scan is whole; hold the key too.
 * `giveBack`: it was no scan after all, the held text belongs to the field; pass this key.
 */
export type Verdict =
  { do: 'pass' | 'begin' | 'hold' } | { do: 'scan'; text: string } | { do: 'giveBack'; text: string }

const charactersMin = 6
const meanGapMaxMs = 35
/** A single gap longer than this parts two bursts, whatever the mean says. */
const gapMaxMs = 80
/** Some scanners pause before the Enter or Tab that ends a code. */
const endGapMaxMs = 120

export class ScanDetector {
  #text = ''
  #firstMs = 0
  #lastMs = 0
  #held = false

  /** True once characters are being kept from the field. */
  get holding(): boolean {
    return this.#held
  }

  /** How many characters the present burst has; 1 just after a new one began. */
  get burstLength(): number {
    return this.#text.length
  }

  press(press: KeyPress): Verdict {
    if (press.key === 'Shift') return { do: 'pass' }
    const gapMs = press.atMs - this.#lastMs
    if (press.key === 'Enter' || press.key === 'Tab') return this.#end(gapMs, press.special)
    if (press.special || press.repeat || press.key.length !== 1) return this.#stop()
    const late = this.#text !== '' && gapMs > gapMaxMs
    const stopped = late ? this.#stop() : null
    if (this.#text === '') this.#firstMs = press.atMs
    this.#text += press.key
    this.#lastMs = press.atMs
    if (stopped?.do === 'giveBack') return stopped
    if (this.#held) return { do: 'hold' }
    if (!this.#fast()) return { do: 'pass' }
    this.#held = true
    return { do: 'begin' }
  }

  /** No key came for a while: gives back what was held, or null. */
  expire(): string | null {
    const verdict = this.#stop()
    return verdict.do === 'giveBack' ? verdict.text : null
  }

  #end(gapMs: number, special: boolean): Verdict {
    const whole = this.#held && !special && gapMs <= endGapMaxMs
    const text = this.#text
    if (!whole) return this.#stop()
    this.#reset()
    return { do: 'scan', text }
  }

  #stop(): Verdict {
    const verdict: Verdict = this.#held ? { do: 'giveBack', text: this.#text } : { do: 'pass' }
    this.#reset()
    return verdict
  }

  #fast(): boolean {
    const count = this.#text.length
    return count >= charactersMin && (this.#lastMs - this.#firstMs) / (count - 1) < meanGapMaxMs
  }

  #reset(): void {
    this.#text = ''
    this.#held = false
  }
}
