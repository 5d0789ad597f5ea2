// Keyboards as machines have them: which character a key gives under which layout. Kept apart from the program's own
// table, so that a wrong line there shows.

/** A key as a scanner presses it: its place, and whether Shift is held. */
export interface Stroke {
  readonly code: string
  readonly shift: boolean
}

export type LayoutName = 'us' | 'fr' | 'de' | 'vn'

/** The key codes of the evdev rules, as X has them, in the order of the rows. */
const placesInOrder: readonly (readonly [code: string, xKeycode: number])[] = [
  ...row(
    ['Backquote', ...'1234567890'.split('').map((digit) => `Digit${digit}`), 'Minus', 'Equal'],
    [49, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]
  ),
  ...row([...letters('QWERTYUIOP'), 'BracketLeft', 'BracketRight', 'Backslash'], [...from(24, 12), 51]),
  ...row([...letters('ASDFGHJKL'), 'Semicolon', 'Quote'], from(38, 11)),
  ...row([...letters('ZXCVBNM'), 'Comma', 'Period', 'Slash'], from(52, 10)),
  ['Space', 65]
]
export const xKeycodes: ReadonlyMap<string, number> = new Map([
  ...placesInOrder,
  ['Enter', 36],
  ['Tab', 23],
  ['ShiftLeft', 50],
  ['ControlLeft', 37],
  ['AltLeft', 64],
  ['CapsLock', 66],
  ['NumLock', 77],
  ['NumpadEnter', 104],
  ...row(
    '7894561230'.split('').map((digit) => `Numpad${digit}`),
    [79, 80, 81, 83, 84, 85, 87, 88, 89, 90]
  )
])

// One text a row without and with Shift, in the order of the places; ° stands for a dead key.
const printed: Readonly<Record<LayoutName, readonly [plain: string, shifted: string]>> = {
  us: [
    "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./ ",
    '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>? '
  ],
  fr: [
    '²&é"\'(-è_çà)=azertyuiop°$*qsdfghjklmùwxcvbn,;:! ',
    '~1234567890§+AZERTYUIOP°£µQSDFGHJKLM%WXCVBN?./§ '.replace('090§+', '090°+')
  ],
  de: [
    '°1234567890ß°qwertzuiopü+#asdfghjklöäyxcvbnm,.- ',
    '°!"§$%&/()=?°QWERTZUIOPÜ*\'ASDFGHJKLÖÄYXCVBNM;:_ '
  ],
  vn: [
    "`ăâêô\u0300\u0309\u0303\u0301\u0323đ-₫qwertyuiopươ\\asdfghjkl;'zxcvbnm,./ ",
    '~ĂÂÊÔ%^&*(Đ_+QWERTYUIOPƯƠ|ASDFGHJKL:"ZXCVBNM<>? '
  ]
}

/** What a US scanner presses for a printable character of ASCII. */
export function usStroke(character: string): Stroke {
  const [plain, shifted] = printed.us
  const at = plain.indexOf(character)
  const place = placesInOrder[at === -1 ? shifted.indexOf(character) : at]
  if (!place) throw new Error(`no key of a US keyboard gives ${JSON.stringify(character)}`)
  return { code: place[0], shift: at === -1 }
}

/** The name that the machine gives the key (`KeyboardEvent.key`). */
export function keyUnder(layout: LayoutName, { code, shift }: Stroke): string {
  const character = printed[layout][shift ? 1 : 0].charAt(
    placesInOrder.findIndex(([place]) => place === code)
  )
  return character === '°' ? 'Dead' : character
}

function row(codes: readonly string[], keycodes: readonly number[]): [string, number][] {
  return codes.map((code, index) => [code, keycodes[index] ?? 0])
}

function letters(names: string): string[] {
  return names.split('').map((letter) => `Key${letter}`)
}

function from(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}
