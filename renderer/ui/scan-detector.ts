// Tells a scanner that plays keyboard from a person who types, by speed alone. Pure: it is given keys and times,
// and says what to do with each.
import { Burst } from './scan-burst'
import { meaningOf, usCharacter, type KeyMeaning, type KeyPress } from './scan-keys'

export interface Verdict {
  /** `hold`: keep the key from the field and from every shortcut. */
  key: 'pass' | 'hold'
  /** A burst begins with this key. */
  first?: true
  /** From here it is a scan: take back what fields got since the burst began. */
  begin?: true
  /** A scan is whole. */
  scan?: Burst
  /** It was no scan after all, and this text of it belongs to the field. */
  giveBack?: string
}

/** As many keys as nobody presses so fast, whatever the hands. */
const keysMin = 6
const meanGapMaxMs = 35
/** A single gap longer than this parts two bursts, whatever the mean says. */
const gapMaxMs = 80
/** Once it is a scan, a busy machine may deliver the next key late. */
const heldGapMaxMs = 150
/** A scanner that is known to send an end may be waited for: half a code would be a wrong one. */
const gapBeforeEndMaxMs = 600
/** Codes of three to five characters are told by an even higher speed, their Enter included. */
const shortKeysMin = 3
const shortMeanGapMaxMs = 25
/** CR LF, or Tab and Enter: what follows the end so soon belongs to it. */
const tailMaxMs = 60

const pass: Verdict = { key: 'pass' }
const hold: Verdict = { key: 'hold' }

export class ScanDetector {
  #burst = new Burst()
  #keys = 0
  #firstMs = 0
  #lastMs = 0
  #endedMs = -Infinity
  #endsCodes = false
  #held = false
  #number = ''
  #shiftSinceKey = false
  readonly #down = new Set<string>()

  /** True once characters are being kept from the field. */
  get holding(): boolean {
    return this.#held
  }

  /** How long no key must come for a held burst to be over without an end. */
  get silenceMs(): number {
    return this.#endsCodes ? gapBeforeEndMaxMs : heldGapMaxMs
  }

  press(press: KeyPress): Verdict {
    this.#down.add(press.code)
    const meaning = meaningOf(press)
    if (meaning.kind === 'modifier') {
      this.#shiftSinceKey ||= press.key === 'Shift'
      return this.#held ? hold : pass
    }
    if (press.repeat) return this.#held ? hold : this.#stop()
    const gapMs = press.atMs - this.#lastMs
    const late = !this.#burst.empty && gapMs > (this.#held ? this.silenceMs : gapMaxMs)
    if (meaning.kind === 'end') return this.#end(press.atMs, late)
    const before = late ? this.#stop() : pass
    const first = this.#burst.empty && this.#number === ''
    const verdict = { ...this.#take(meaning, press.atMs), ...outcomeOf(before) }
    return first ? { ...verdict, first } : verdict
  }

  /** A key went up. Where nobody saw it go down, an input method had swallowed it. */
  release({ code, key, shift, atMs }: Pick<KeyPress, 'code' | 'key' | 'shift' | 'atMs'>): Verdict {
    if (key === 'Alt') this.#endNumber()
    const seen = this.#down.delete(code)
    const us = usCharacter(code, shift || this.#shiftSinceKey)
    if (seen || us === null || this.#burst.empty || atMs - this.#lastMs > gapMaxMs)
      return this.#held ? hold : pass
    this.#burst.add({ kind: 'swallowed', us })
    return this.#count(atMs)
  }

  /** Text came without a key while a scan is being held. */
  text(text: string): void {
    if (this.#number !== '' || this.#burst.awaitsText) return
    for (const letter of text) this.#burst.add({ kind: 'text', text: letter })
  }

  /** No key came for a while. Many scanners are shipped without an Enter, so a burst that was held is a scan. */
  expire(): Burst | null {
    const { scan } = this.#stop()
    if (scan) this.#endedMs = this.#lastMs + this.silenceMs
    return scan ?? null
  }

  #take(meaning: KeyMeaning, atMs: number): Verdict {
    const fast = this.#keys > 1 && atMs - this.#lastMs <= meanGapMaxMs && this.#isFast(atMs)
    switch (meaning.kind) {
      case 'character':
        this.#burst.add({ kind: 'stroke', us: meaning.us, typed: meaning.typed })
        return this.#count(atMs)
      case 'text':
      case 'erase':
        return this.#takeForeign(meaning, atMs)
      case 'numbered':
        this.#number += meaning.digit
        return this.#count(atMs)
      case 'control':
      case 'other':
        if (!fast) return this.#leave()
        this.#burst.add({ kind: 'control' })
        return this.#count(atMs, true)
      default:
        return this.#leave()
    }
  }

  /** What a program types counts as keys only when it is all there is: a station reached over the network. */
  #takeForeign(meaning: Extract<KeyMeaning, { kind: 'text' | 'erase' }>, atMs: number): Verdict {
    const corrects = meaning.kind === 'erase' && !this.#held && atMs - this.#lastMs > meanGapMaxMs
    if (corrects && !this.#burst.empty) return this.#leave()
    this.#burst.add(meaning)
    const alone = meaning.kind === 'text' && /^[\x20-\x7e]$/.test(meaning.text) && !this.#burst.hasErasing
    if (alone) return this.#count(atMs)
    this.#lastMs = atMs
    return this.#held ? hold : pass
  }

  #count(atMs: number, isCertain = false): Verdict {
    if (this.#keys === 0) this.#firstMs = atMs
    this.#keys += 1
    this.#lastMs = atMs
    this.#shiftSinceKey = false
    if (this.#held) return hold
    if (!isCertain && !(this.#keys >= keysMin && this.#isFast(atMs))) return pass
    this.#held = true
    return { key: 'hold', begin: true }
  }

  #isFast(atMs: number): boolean {
    return (atMs - this.#firstMs) / (this.#keys - 1) < meanGapMaxMs
  }

  #end(atMs: number, late: boolean): Verdict {
    if (this.#burst.empty && this.#number === '') return atMs - this.#endedMs <= tailMaxMs ? hold : pass
    const short =
      !late && this.#keys >= shortKeysMin && (atMs - this.#firstMs) / this.#keys < shortMeanGapMaxMs
    if (!this.#held && !short) return this.#stop()
    this.#endNumber()
    const verdict: Verdict = { key: 'hold', scan: this.#burst, ...(this.#held ? {} : { begin: true }) }
    this.#reset()
    this.#endedMs = atMs
    this.#endsCodes = true
    return verdict
  }

  /** A key that no scanner would send now: whoever pressed it, the burst was theirs. */
  #leave(): Verdict {
    const text = this.#held ? this.#burst.typedText() : ''
    this.#reset()
    return text === '' ? pass : { key: 'pass', giveBack: text }
  }

  #stop(): Verdict {
    this.#endNumber()
    const verdict: Verdict = this.#held ? { key: 'pass', scan: this.#burst } : pass
    this.#reset()
    return verdict
  }

  #endNumber(): void {
    if (this.#number !== '') this.#burst.add({ kind: 'number', value: Number(this.#number) % 0x110000 })
    this.#number = ''
  }

  #reset(): void {
    this.#burst = new Burst()
    this.#keys = 0
    this.#held = false
    this.#number = ''
  }
}

function outcomeOf({ scan, giveBack }: Verdict): Pick<Verdict, 'scan' | 'giveBack'> {
  return { ...(scan ? { scan } : {}), ...(giveBack !== undefined ? { giveBack } : {}) }
}
