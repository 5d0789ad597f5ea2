// Tags are read by cameras and typed by people: the check digits must catch what both get wrong.
import { expect, test } from 'vitest'
import { formatTag, groupTag, parseTag, solidTag, tagTypes, type TagType } from '@shared/tags'
import { seededChoice } from '../simulation/power-cut/seeded-choice'

const types = Object.keys(tagTypes) as TagType[]

function someTag(seed: number) {
  const choice = seededChoice(seed)
  const digits = (count: number) => Array.from({ length: count }, () => choice(10)).join('')
  return {
    type: types[choice(types.length)]!,
    office: digits(5),
    year: digits(2),
    number: 1 + choice(999_999)
  }
}

test('what is written is read back, with the spaces and the further fields of a QR', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const tag = someTag(seed)
    const text = formatTag(tag)
    expect(text).toMatch(/^\d{16}$/)
    expect(parseTag(text)).toEqual(tag)
    expect(parseTag(` ${text}\r\n`)).toEqual(tag)
    expect(parseTag(`${text}.7K4M9Q`)).toEqual(tag)
    expect(groupTag(text).replaceAll(' ', '')).toBe(text)
    expect(solidTag(text).split('\u00a0')).toEqual(groupTag(text).split(' '))
  }
})

test('the check digits are those of ISO 7064 MOD 97-10', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    expect(BigInt(formatTag(someTag(seed))) % 97n).toBe(1n)
  }
})

test('every single wrong digit is found out', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const text = formatTag(someTag(seed))
    for (let at = 0; at < text.length; at += 1) {
      for (let digit = 0; digit <= 9; digit += 1) {
        const wrong = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`
        if (wrong !== text) expect(parseTag(wrong), `${text} as ${wrong}`).toBeNull()
      }
    }
  }
})

test('every two digits exchanged are found out, neighbours or one apart', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const text = formatTag(someTag(seed))
    for (const distance of [1, 2]) {
      for (let at = 0; at + distance < text.length; at += 1) {
        const figures = Array.from(text)
        const [one, other] = [figures[at]!, figures[at + distance]!]
        figures[at] = other
        figures[at + distance] = one
        const wrong = figures.join('')
        if (wrong !== text) expect(parseTag(wrong), `${text} as ${wrong}`).toBeNull()
      }
    }
  }
})

test('what is no tag is none', () => {
  const text = formatTag({ type: 'asset', office: '79007', year: '26', number: 1863 })
  for (const wrong of [
    '',
    text.slice(1),
    `${text}0`,
    `x${text}`,
    text.replace('2', '２'),
    `${text}.a\nb`,
    '0'.repeat(16)
  ]) {
    expect(parseTag(wrong)).toBeNull()
  }
  const unknownType = `7${text.slice(1, 14)}`
  const check = String(98n - ((BigInt(unknownType) * 100n) % 97n)).padStart(2, '0')
  expect(parseTag(unknownType + check)).toBeNull()
})

test.each([0, -1, 1_000_000, 1.5, Number.NaN])('a tag number of %d is refused', (number) => {
  expect(() => formatTag({ type: 'file', office: '79007', year: '26', number })).toThrow(RangeError)
})
