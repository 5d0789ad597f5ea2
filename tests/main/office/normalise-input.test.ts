import { expect, test } from 'vitest'
import { normaliseInput } from '../../../main/office/normalise-input'
import { RefusalError } from '../../../main/office/refusal'

function refusalCode(value: unknown): string {
  try {
    normaliseInput(value)
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code
  }
  return 'accepted'
}

test('gives a copy in NFC, names too, and leaves everything else as it was', () => {
  const input = {
    ['Tên'.normalize('NFD')]: ['Đỗ'.normalize('NFD'), 1, null, true, { a: 'x' }],
    left: undefined
  }
  const plain = normaliseInput(input)
  expect(plain).toEqual({ ['Tên'.normalize('NFC')]: ['Đỗ'.normalize('NFC'), 1, null, true, { a: 'x' }] })
  expect(plain).not.toBe(input)
  expect(Object.keys(plain as object)).not.toContain('left')
})

test('a member called __proto__ is a member and nobody’s prototype', () => {
  const plain = normaliseInput(JSON.parse('{"__proto__":{"admin":true}}')) as { admin?: boolean }
  expect(plain.admin).toBeUndefined()
  expect(Object.getPrototypeOf(plain)).toBe(Object.prototype)
  expect(Object.hasOwn(plain, '__proto__')).toBe(true)
})

test('refuses halves of characters and bottomless depth, and accepts whole pairs', () => {
  expect(refusalCode({ name: 'a\uD800' })).toBe('TEXT_NOT_UNICODE')
  expect(refusalCode({ name: '\uDC00\uD800' })).toBe('TEXT_NOT_UNICODE')
  expect(refusalCode({ name: '😀' })).toBe('accepted')
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'x')
  expect(refusalCode(nested(16))).toBe('accepted')
  expect(refusalCode(nested(17))).toBe('INVALID_INPUT')
})

test('what nobody sees is taken out, so that no two names look the same', () => {
  const unseen = ['\u200b', '\u2060', '\u00ad', '\ufeff', '\u202e', '\u3164']
  expect(unseen.map((mark) => normaliseInput(`Nguyễn${mark} Văn A`))).toEqual(
    unseen.map(() => 'Nguyễn Văn A')
  )
  expect(normaliseInput('Đỗ 😀\tx')).toBe('Đỗ 😀\tx')
})
