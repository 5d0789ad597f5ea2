import { describe, expect, it } from 'vitest'
import { amountInWords } from '@shared/amount-in-words'

const examples: [bigint, string][] = [
  [0n, 'Không đồng'],
  [15n, 'Mười lăm đồng'],
  [21n, 'Hai mươi mốt đồng'],
  [34n, 'Ba mươi tư đồng'],
  [55n, 'Năm mươi lăm đồng'],
  [105n, 'Một trăm linh năm đồng'],
  [1_001n, 'Một nghìn không trăm linh một đồng'],
  [10_000n, 'Mười nghìn đồng'],
  [1_000_001n, 'Một triệu không trăm linh một đồng'],
  [1_005_000n, 'Một triệu không trăm linh năm nghìn đồng'],
  [21_500_000n, 'Hai mươi mốt triệu năm trăm nghìn đồng'],
  [891_280_000n, 'Tám trăm chín mươi mốt triệu hai trăm tám mươi nghìn đồng'],
  [2_000_000_500n, 'Hai tỷ năm trăm đồng'],
  [
    12_345_678_901n,
    'Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một đồng'
  ],
  [1_250_000_000_000n, 'Một nghìn hai trăm năm mươi tỷ đồng'],
  [1_005_000_000_000n, 'Một nghìn không trăm linh năm tỷ đồng'],
  [5_000_000_000_000_000n, 'Năm triệu tỷ đồng'],
  [10n ** 18n, 'Một tỷ tỷ đồng']
]

/**
 * An oracle that shares nothing with the writer: it reads the words back from left to right, and so holds
 * that no two amounts are ever written alike.
 */
function readWords(text: string): bigint {
  const digits: Record<string, bigint> = {
    không: 0n,
    một: 1n,
    mốt: 1n,
    hai: 2n,
    ba: 3n,
    bốn: 4n,
    tư: 4n,
    năm: 5n,
    lăm: 5n,
    sáu: 6n,
    bảy: 7n,
    tám: 8n,
    chín: 9n
  }
  let total = 0n
  let belowBillion = 0n
  let group = 0n
  let digit = 0n
  for (const word of text
    .toLowerCase()
    .replace(/ đồng$/, '')
    .split(' ')) {
    const value = digits[word]
    if (value !== undefined) digit = value
    else if (word === 'trăm') [group, digit] = [group + digit * 100n, 0n]
    else if (word === 'mươi') [group, digit] = [group + digit * 10n, 0n]
    else if (word === 'mười') group += 10n
    else if (word === 'nghìn') [belowBillion, group, digit] = [belowBillion + (group + digit) * 1000n, 0n, 0n]
    else if (word === 'triệu')
      [belowBillion, group, digit] = [belowBillion + (group + digit) * 1_000_000n, 0n, 0n]
    else if (word === 'tỷ')
      [total, belowBillion, group, digit] = [
        (total + belowBillion + group + digit) * 1_000_000_000n,
        0n,
        0n,
        0n
      ]
    else if (word !== 'linh') throw new Error(`no number word: ${word}`)
  }
  return total + belowBillion + group + digit
}

/** Small seeded generator (mulberry32): a failing run can be replayed. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe('amount in words', () => {
  it.each(examples)('%s is written %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words)
  })

  it('is read back as the same amount for every size up to 10^18', () => {
    const random = seededRandom(2026)
    for (let round = 0; round < 20_000; round += 1) {
      const length = 1 + Math.floor(random() * 18)
      // Zeros are made frequent: skipped groups and "linh" are where such writers go wrong.
      const figures = Array.from({ length }, () => (random() < 0.4 ? '0' : String(Math.floor(random() * 10))))
      const amount = BigInt(figures.join(''))
      const words = amountInWords(amount)
      expect(readWords(words), words).toBe(amount)
      expect(words).toMatch(/^\p{Lu}[\p{Ll} ]* đồng$/u)
      expect(words.normalize('NFC')).toBe(words)
      expect(words).not.toMatch(
        /mươi (một|năm|bốn)( |$)|mười (mốt|năm|tư)( |$)|linh (mốt|lăm|tư)|một mươi| {2}/
      )
    }
  })

  it('refuses what no paper carries', () => {
    expect(() => amountInWords(-1n)).toThrow(RangeError)
    expect(() => amountInWords(10n ** 18n + 1n)).toThrow(RangeError)
  })
})
