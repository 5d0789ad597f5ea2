// Keeps a scan out of whatever has the focus: remembers what stood in the fields before the burst, puts it back, and
// takes the focus away from an input method that would go on writing. It knows nothing of codes.

type TextField = HTMLInputElement | HTMLTextAreaElement

interface FieldState {
  readonly field: TextField
  readonly value: string
  readonly start: number | null
  readonly end: number | null
}

const notTyped = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit'
])

/** The field that typing goes to now, or null. */
export function typingField(): TextField | null {
  const active = document.activeElement
  if (active instanceof HTMLTextAreaElement) return active
  return active instanceof HTMLInputElement && !notTyped.has(active.type) ? active : null
}

/** The fields that a burst has touched. */
export class ScanGuard {
  readonly #before = new Map<TextField, FieldState>()
  #focused: HTMLElement | null = null
  #moving = false

  constructor(private readonly target: Window) {
    // The guard's own moves of the focus are nobody's business: no field is left, none is entered.
    for (const type of ['blur', 'focus', 'focusin', 'focusout', 'change']) {
      target.addEventListener(type, this.#hide, { capture: true })
    }
  }

  stop(): void {
    for (const type of ['blur', 'focus', 'focusin', 'focusout', 'change']) {
      this.target.removeEventListener(type, this.#hide, { capture: true })
    }
  }

  /** A burst begins: what it may change is not yet known. */
  begin(): void {
    this.#before.clear()
    this.#focused = document.activeElement instanceof HTMLElement ? document.activeElement : null
  }

  /** Remembers the field that the next key goes to; call before the key does anything. */
  remember(): void {
    const field = typingField()
    if (!field || this.#before.has(field)) return
    const { value, selectionStart: start, selectionEnd: end } = field
    this.#before.set(field, { field, value, start, end })
  }

  /** Whether the focus was in a password field when the burst began. */
  get isSecret(): boolean {
    return this.#focused instanceof HTMLInputElement && this.#focused.type === 'password'
  }

  /** Puts every field back to what stood in it; React hears it as typing, through the element's own setter. */
  restore(): void {
    for (const state of this.#before.values()) putBack(state)
  }

  /** Nothing has the focus any more, so no input method writes; what it was writing is dropped with `restore`. */
  leaveField(): void {
    if (typingField()) this.#moved(() => typingField()?.blur())
  }

  /** Gives the focus back to where it was, as it was. */
  returnFocus(): void {
    const focused = this.#focused
    if (focused?.isConnected && document.activeElement !== focused) {
      this.#moved(() => focused.focus({ preventScroll: true }))
    }
    for (const state of this.#before.values()) if (state.field === focused) select(state)
  }

  /** Types text that was held back after all, at the cursor of the field that has the focus. */
  insert(text: string): void {
    const field = typingField()
    if (!field || text === '') return
    const { value, selectionStart, selectionEnd } = field
    const from = selectionStart ?? value.length
    const end = from + text.length
    putBack({
      field,
      value: value.slice(0, from) + text + value.slice(selectionEnd ?? from),
      start: end,
      end
    })
  }

  readonly #hide = (event: Event): void => {
    if (this.#moving) event.stopImmediatePropagation()
  }

  #moved(move: () => void): void {
    this.#moving = true
    move()
    this.#moving = false
  }
}

function putBack(state: FieldState): void {
  const { field, value } = state
  if (!field.isConnected || field.value === value) return
  const owner = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, value)
  select(state)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function select({ field, start, end }: FieldState): void {
  // Fields of days and numbers have no selection to set.
  if (start !== null && field.selectionStart !== null) field.setSelectionRange(start, end)
}
