// What Telex and VNI make of letters that are typed one after the other: enough of both to spoil any code that passes
// through them.

export type Method = 'telex' | 'vni'

const marks: Readonly<Record<Method, ReadonlyMap<string, string>>> = {
  telex: new Map(Object.entries({ s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' })),
  vni: new Map(Object.entries({ 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' }))
}
const shapes: Readonly<Record<Method, readonly (readonly [key: string, from: string, to: string])[]>> = {
  telex: [
    ['a', 'a', 'â'],
    ['e', 'e', 'ê'],
    ['o', 'o', 'ô'],
    ['w', 'a', 'ă'],
    ['w', 'o', 'ơ'],
    ['w', 'u', 'ư'],
    ['d', 'd', 'đ']
  ],
  vni: [
    ['6', 'a', 'â'],
    ['6', 'e', 'ê'],
    ['6', 'o', 'ô'],
    ['8', 'a', 'ă'],
    ['7', 'o', 'ơ'],
    ['7', 'u', 'ư'],
    ['9', 'd', 'đ']
  ]
}
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const vowels = /[aăâeêioôơuưy]/i

/** The word after one more key; null when the method leaves the key alone. */
export function typedOn(word: string, key: string, method: Method): string | null {
  const lower = key.toLowerCase()
  return (
    shaped(word, lower, method) ?? toned(word, key, method) ?? (method === 'telex' ? lone(word, key) : null)
  )
}

/** Whether the key belongs to a word, so that the method takes it. */
export function isTaken(key: string, method: Method): boolean {
  return method === 'telex' ? /^[a-z]$/i.test(key) : /^[a-z0-9]$/i.test(key)
}

function shaped(word: string, key: string, method: Method): string | null {
  const letters = word.split('')
  const last = letters.at(-1) ?? ''
  const shape = shapes[method].find(([by, from]) => by === key && from === last.toLowerCase())
  if (!shape) return null
  letters[letters.length - 1] = last === last.toLowerCase() ? shape[2] : shape[2].toUpperCase()
  return letters.join('')
}

function toned(word: string, key: string, method: Method): string | null {
  const tone = marks[method].get(key.toLowerCase())
  const letters = word.split('')
  const at = letters.findLastIndex((letter) => vowels.test(bare(letter)))
  if (tone === undefined || at === -1) return null
  const letter = letters[at] ?? ''
  const marked = (bare(letter) + tone).normalize('NFC')
  // The same tone again takes it away and leaves the key.
  letters[at] = marked === letter ? bare(letter) : marked
  return letters.join('') + (marked === letter ? key : '')
}

function lone(word: string, key: string): string | null {
  if (key.toLowerCase() !== 'w') return null
  return word + (key === 'w' ? 'ư' : 'Ư')
}

function bare(letter: string): string {
  return letter.normalize('NFD').replace(tones, '').normalize('NFC')
}
