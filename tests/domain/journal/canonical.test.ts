// Our canonical JSON against the reference implementation of RFC 8785, and what it must refuse.
import canonicalize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { canonicalJson, NotCanonicalError } from '@domain/journal/canonical'
import { seededChoice, type Choice } from '../../simulation/power-cut/seeded-choice'

const pieces = [
  'a',
  'Z',
  '0',
  ' ',
  '"',
  '\\',
  '/',
  '\n',
  '\t',
  '\u0000',
  '\u001f',
  '\u007f',
  '\u2028',
  'đ',
  'Ẫ'
].concat(['ế', 'e\u0302\u0301', '€', '\uFFFF', '\uE000', '😀', '𝄞', '\uFB33', '__proto__', 'constructor', ''])

function textOf(choice: Choice): string {
  return Array.from({ length: choice(6) }, () => pieces[choice(pieces.length)]).join('')
}

const numbers = [0, -0, 1, -1, 10, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]

function valueOf(choice: Choice, depth: number): unknown {
  const kind = choice(depth > 0 ? 7 : 5)
  if (kind === 0) return null
  if (kind === 1) return choice(2) === 0
  if (kind === 2) return numbers[choice(numbers.length)]
  if (kind < 5) return textOf(choice)
  if (kind === 5) return Array.from({ length: choice(4) }, () => valueOf(choice, depth - 1))
  return Object.fromEntries(
    Array.from({ length: choice(6) }, () => [textOf(choice), valueOf(choice, depth - 1)])
  )
}

test('two thousand values of every shape are written as the reference writes them', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const value = valueOf(seededChoice(seed), 4)
    const written = canonicalJson(value)
    expect(written, `seed ${seed}`).toBe(canonicalize(value))
    expect(canonicalJson(JSON.parse(written)), `seed ${seed}`).toBe(written)
  }
})

test('names are sorted by UTF-16 units, as in the example of RFC 8785 §3.2.3', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis'
  }
  const names = Object.keys(JSON.parse(canonicalJson(value)) as object)
  expect(canonicalJson(value)).toBe(canonicalize(value))
  expect(names.slice(0, 1)).toEqual(['1'])
  expect(canonicalJson(value).endsWith('"\ufb33":"Hebrew Letter Dalet With Dagesh"}')).toBe(true)
})

test('the order in which a value was put together makes no difference', () => {
  expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe(canonicalJson({ a: { c: 3, d: 2 }, b: 1 }))
})

describe('what can never be hashed is refused', () => {
  test.each([
    ['a float', 0.1],
    ['an unsafe integer', Number.MAX_SAFE_INTEGER + 1],
    ['no number', Number.NaN],
    ['infinity', Infinity],
    ['a big integer', 1n],
    ['nothing at all', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a high half', '\uD83D'],
    ['a low half', 'x\uDE00'],
    ['halves in the wrong order', '\uDE00\uD83D']
  ])('%s, wherever it stands', (_name, value) => {
    for (const place of [value, [value], { name: value }, { deep: [{ name: value }] }]) {
      expect(() => canonicalJson(place)).toThrow(NotCanonicalError)
    }
  })

  test('half a character in a name', () => {
    expect(() => canonicalJson({ ['\uD83D']: 1 })).toThrow(NotCanonicalError)
  })
})
