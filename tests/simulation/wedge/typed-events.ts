// The keyboard events that a window gets when a scanner types a code: under a layout, with an input method that shows
// the word it composes, or with one that hooks the keyboard, swallows a key, takes text back and types its own.
import { keyUnder, usStroke, type LayoutName } from './keyboards'
import { isTaken, typedOn, type Method } from './vietnamese-typing'

export interface Machine {
  readonly layout: LayoutName
  readonly method: Method | null
  readonly way: 'composing' | 'hooking'
  /** The method lets not even the release of a key through that it swallowed. */
  readonly hidesReleases?: boolean
  readonly capsLock?: boolean
}

/** `text`: what the field gets when nobody stops the key; of a composition it gets that in any case. */
export type TypedEvent =
  | { type: 'down'; code: string; key: string; shift: boolean; atMs: number; text?: string; erases?: true }
  | { type: 'up'; code: string; key: string; shift: boolean; atMs: number }
  | { type: 'composed'; word: string; atMs: number }

/** The events of a code and the key that ends it. */
export function typedEvents(
  code: string,
  machine: Machine,
  { startMs = 0, gapMs, end = 'Enter' }: { startMs?: number; gapMs: number; end?: 'Enter' | 'Tab' | null }
): TypedEvent[] {
  const typing = new Typing(machine, startMs)
  for (const character of code) typing.press(character, gapMs)
  if (end) typing.end(end, gapMs)
  return typing.events
}

class Typing {
  readonly events: TypedEvent[] = []
  #word = ''
  #atMs: number

  constructor(
    private readonly machine: Machine,
    startMs: number
  ) {
    this.#atMs = startMs
  }

  press(character: string, gapMs: number): void {
    this.#atMs += gapMs
    const stroke = usStroke(character)
    const key = this.#keyOf(stroke)
    if (stroke.shift) this.#down({ code: 'ShiftLeft', key: 'Shift', shift: true })
    this.#key({ ...stroke, key })
    if (stroke.shift) this.events.push(this.#up('ShiftLeft', 'Shift', false))
  }

  end(key: string, gapMs: number): void {
    this.#atMs += gapMs
    this.#down({ code: key, key, shift: false })
    this.events.push(this.#up(key, key, false))
  }

  #keyOf(stroke: { code: string; shift: boolean }): string {
    const key = keyUnder(this.machine.layout, stroke)
    if (!this.machine.capsLock || !/^[a-z]$/i.test(key)) return key
    return key === key.toLowerCase() ? key.toUpperCase() : key.toLowerCase()
  }

  #key({ code, shift, key }: { code: string; shift: boolean; key: string }): void {
    const { method, way } = this.machine
    const taken = method !== null && isTaken(key, method)
    const next = taken ? typedOn(this.#word, key, method) : null
    if (method === null || !taken) {
      this.#word = ''
      // A dead key composes with whatever comes next.
      if (key === 'Dead') this.#composed(code, shift, '^')
      else this.#plain(code, shift, key)
    } else if (way === 'composing') {
      this.#word = next ?? this.#word + key
      this.#composed(code, shift, this.#word)
    } else if (next === null) {
      this.#word += key
      this.#plain(code, shift, key)
    } else {
      this.#rewritten(next)
      if (!this.machine.hidesReleases) this.events.push(this.#up(code, key, shift))
    }
  }

  #plain(code: string, shift: boolean, key: string): void {
    this.#down({ code, key, shift, text: key })
    this.events.push(this.#up(code, key, shift))
  }

  #composed(code: string, shift: boolean, word: string): void {
    this.#down({ code, key: 'Process', shift })
    this.events.push({ type: 'composed', word, atMs: this.#atMs }, this.#up(code, 'Process', shift))
  }

  /** Backspaces and letters that no key was pressed for, half a millisecond apart. */
  #rewritten(next: string): void {
    const [before, after] = [this.#word.split(''), next.split('')]
    const same = before.findIndex((letter, index) => letter !== after[index])
    const kept = same === -1 ? before.length : same
    for (let index = kept; index < before.length; index += 1) {
      this.events.push(
        { type: 'down', code: 'Backspace', key: 'Backspace', shift: false, atMs: this.#atMs, erases: true },
        this.#up('Backspace', 'Backspace', false)
      )
    }
    for (const letter of after.slice(kept)) {
      this.#down({ code: '', key: letter, shift: false, text: letter })
      this.events.push(this.#up('', letter, false))
    }
    this.#word = next
  }

  #down(pressed: { code: string; key: string; shift: boolean; text?: string }): void {
    this.events.push({ type: 'down', atMs: this.#atMs, ...pressed })
  }

  #up(code: string, key: string, shift: boolean): TypedEvent {
    return { type: 'up', code, key, shift, atMs: this.#atMs + 0.5 }
  }
}
