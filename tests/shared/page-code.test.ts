import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { groupPageCode, pageCodeOf, parsePageCode } from '@shared/page-code'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const code = pageCodeOf(hashOf('bảng kê'))

test('a code is the front of the hash in base 32 and a check', () => {
  expect(pageCodeOf('0'.repeat(64)).slice(0, 15)).toBe('0'.repeat(15))
  expect(pageCodeOf('f'.repeat(64)).slice(0, 15)).toBe('Z'.repeat(15))
  // 0x08 0x42 0x10… is one bit in each five.
  expect(pageCodeOf('08421084210842108421'.padEnd(64, '0')).slice(0, 15)).toBe('1'.repeat(15))
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
})

test('it is read as people write it', () => {
  expect(groupPageCode(code)).toMatch(/^(.{4}-){3}.{4}$/)
  expect(parsePageCode(groupPageCode(code).toLowerCase())).toBe(code)
  const withLetters = pageCodeOf('08421084210842108421'.padEnd(64, '0'))
  expect(parsePageCode(withLetters.replace('1', 'I').replace('1', 'l'))).toBe(withLetters)
})

test('one wrong character, a missing one and a letter of no code are refused', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  for (let at = 0; at < code.length; at += 1) {
    for (const other of alphabet.replace(code.charAt(at), '')) {
      expect(parsePageCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull()
    }
  }
  expect(parsePageCode(code.slice(1))).toBeNull()
  expect(parsePageCode(`U${code.slice(1)}`)).toBeNull()
})

test('two neighbours exchanged are found', () => {
  for (let at = 0; at + 1 < code.length; at += 1) {
    const [one, two] = [code.charAt(at), code.charAt(at + 1)]
    if (one !== two) expect(parsePageCode(code.slice(0, at) + two + one + code.slice(at + 2))).toBeNull()
  }
})
