// What a key stands for by its place on the keyboard. Scanners that play keyboard send places, in the order of a US
// keyboard unless somebody set them otherwise; what the machine's layout or an input method makes of them (`é` or
// `ă` for the 2, `â` for two a) is not what was scanned.

/** The part of a key event that matters. `atMs` may count from anywhere. */
export interface KeyPress {
  /** The place, as `KeyboardEvent.code`; '' when a program typed and no key was pressed. */
  code: string
  /** What the machine made of it, as `KeyboardEvent.key`. */
  key: string
  atMs: number
  shift: boolean
  /** Ctrl or Meta, without AltGr. */
  control: boolean
  alt: boolean
  /** AltGr: the third character of a key. */
  third: boolean
  /** A held key repeats as fast as a scanner types. */
  repeat: boolean
}

export type KeyMeaning =
  /** `us`: what a US keyboard has there, null for none. `typed`: what this machine made of it, null when an input method keeps that to itself. */
  | { kind: 'character'; us: string | null; typed: string | null }
  /** Text without a key: an input method that types for the person, or a scanner that sends letters. */
  | { kind: 'text'; text: string }
  /** Takes text back, as input methods do before they type the better one. */
  | { kind: 'erase' }
  /** Enter or Tab, also as Ctrl+M, Ctrl+J, Ctrl+I. */
  | { kind: 'end' }
  /** One digit of a character given by its number, with Alt held. */
  | { kind: 'numbered'; digit: string }
  /** Ctrl with a key: how scanners send control characters. */
  | { kind: 'control' }
  | { kind: 'modifier' }
  | { kind: 'other' }

const rows: readonly (readonly [codes: readonly string[], plain: string, shifted: string])[] = [
  [
    ['Backquote', ...'1234567890'.split('').map((digit) => `Digit${digit}`), 'Minus', 'Equal'],
    '`1234567890-=',
    '~!@#$%^&*()_+'
  ],
  [
    [...lettersOf('QWERTYUIOP'), 'BracketLeft', 'BracketRight', 'Backslash'],
    'qwertyuiop[]\\',
    'QWERTYUIOP{}|'
  ],
  [[...lettersOf('ASDFGHJKL'), 'Semicolon', 'Quote'], "asdfghjkl;'", 'ASDFGHJKL:"'],
  [[...lettersOf('ZXCVBNM'), 'Comma', 'Period', 'Slash'], 'zxcvbnm,./', 'ZXCVBNM<>?'],
  [['Space'], ' ', ' ']
]
const usKeys = new Map(
  rows.flatMap(([codes, plain, shifted]) =>
    codes.map((code, index) => [code, [plain.charAt(index), shifted.charAt(index)] as const] as const)
  )
)
const keypad = new Map<string, string>([
  ...'0123456789'.split('').map((digit) => [`Numpad${digit}`, digit] as const),
  ...Object.entries({ Decimal: '.', Comma: ',', Add: '+', Subtract: '-', Multiply: '*', Divide: '/' }).map(
    ([name, character]) => [`Numpad${name}`, character] as const
  )
])
const modifiers = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'NumLock',
  'ScrollLock'
])
// An input method may take the modifier for itself too; its place is still known.
const modifierPlace = /^(Shift|Control|Alt|Meta)(Left|Right)$|^(Caps|Num|Scroll)Lock$/
const ends = new Set(['Enter', 'NumpadEnter', 'Tab'])
const controlEnds = new Set(['KeyM', 'KeyJ', 'KeyI'])

/** The character of a US keyboard at this place; null when there is none. Caps Lock and Num Lock play no part. */
export function usCharacter(code: string, shift: boolean): string | null {
  return usKeys.get(code)?.[shift ? 1 : 0] ?? keypad.get(code) ?? null
}

/** The character of the same key without Shift; what needs no Shift stays as it is. */
export function withoutShift(us: string): string {
  for (const [plain, shifted] of usKeys.values()) if (shifted === us) return plain
  return us
}

export function meaningOf(press: KeyPress): KeyMeaning {
  const { code, key, alt, third } = press
  if (modifiers.has(key) || modifierPlace.test(code)) return { kind: 'modifier' }
  if (press.control && !third) return { kind: controlEnds.has(code) ? 'end' : 'control' }
  if (alt && !third) {
    const digit = code.startsWith('Numpad') ? keypad.get(code) : undefined
    return digit !== undefined && /^\d$/.test(digit) ? { kind: 'numbered', digit } : { kind: 'other' }
  }
  if (ends.has(code) || (code === '' && ends.has(key))) return { kind: 'end' }
  if (key === 'Backspace' || (key === 'ArrowLeft' && press.shift && code === key)) return { kind: 'erase' }
  const us = third ? null : usCharacter(code, press.shift)
  const typed = isOneCharacter(key) ? key : null
  if (us !== null || (code !== '' && typed !== null)) return { kind: 'character', us, typed }
  return typed !== null ? { kind: 'text', text: typed } : { kind: 'other' }
}

/** Whether a `KeyboardEvent.key` is a character and not the name of a key. Named keys are all of ASCII. */
export function isOneCharacter(key: string): boolean {
  return /^.$/u.test(key)
}

function lettersOf(row: string): string[] {
  return row.split('').map((letter) => `Key${letter}`)
}
