import { describe, expect, test } from 'vitest'
import { ScanDetector, type Verdict } from '../../../renderer/ui/scan-detector'

/** Presses the keys with the same gap. */
function press(detector: ScanDetector, keys: readonly string[], gapMs: number): Verdict[] {
  return keys.map((key, index) => detector.press({ key, atMs: index * gapMs, repeat: false, special: false }))
}

const tag = '2310032600186343'

describe('a scanner that plays keyboard', () => {
  test.each([
    { end: 'Enter', gapMs: 1 },
    { end: 'Tab', gapMs: 12 },
    { end: 'Enter', gapMs: 34 }
  ])('is told by its speed and its $end, at $gapMs ms a key', ({ end, gapMs }) => {
    const verdicts = press(new ScanDetector(), [...tag.split(''), end], gapMs)
    expect(verdicts.at(-1)).toEqual({ do: 'scan', text: tag })
    expect(verdicts.map((verdict) => verdict.do).slice(0, 7)).toEqual([
      ...Array<string>(5).fill('pass'),
      'begin',
      'hold'
    ])
  })

  test('may hold Shift for capitals and marks between fields', () => {
    const keys = ['Shift', 'Q', 'R', '|', '0', '1', 'Shift', 'A', 'Enter']
    expect(press(new ScanDetector(), keys, 5).at(-1)).toEqual({ do: 'scan', text: 'QR|01A' })
  })

  test('may pause a little before its Enter', () => {
    const detector = new ScanDetector()
    press(detector, tag.split(''), 5)
    const verdict = detector.press({ key: 'Enter', atMs: 15 * 5 + 110, repeat: false, special: false })
    expect(verdict).toEqual({ do: 'scan', text: tag })
  })

  test('gives two codes in a row as two', () => {
    const detector = new ScanDetector()
    const verdicts = press(detector, [...tag.split(''), 'Enter', ...'123456'.split(''), 'Enter'], 2)
    expect(verdicts.filter((verdict) => verdict.do === 'scan')).toEqual([
      { do: 'scan', text: tag },
      { do: 'scan', text: '123456' }
    ])
  })
})

describe('a person who types', () => {
  test('is never held up, even at 40 ms a key', () => {
    const verdicts = press(new ScanDetector(), [...'Nguyễn Văn Bình'.split(''), 'Enter'], 40)
    expect(verdicts.every((verdict) => verdict.do === 'pass')).toBe(true)
  })

  test('keeps a short burst such as an input method makes', () => {
    const verdicts = press(new ScanDetector(), ['ư', 'ơ', 'n', 'g', ' ', 'Enter'], 2)
    expect(verdicts.every((verdict) => verdict.do === 'pass')).toBe(true)
  })

  test('may hold a key down', () => {
    const detector = new ScanDetector()
    const verdicts = Array.from({ length: 40 }, (_, index) =>
      detector.press({ key: '0', atMs: index * 30, repeat: index > 0, special: false })
    )
    expect(verdicts.every((verdict) => verdict.do === 'pass')).toBe(true)
  })

  test('gets back what was held when no end comes', () => {
    const detector = new ScanDetector()
    press(detector, 'abcdefgh'.split(''), 5)
    expect(detector.holding).toBe(true)
    expect(detector.expire()).toBe('abcdefgh')
    expect(detector.holding).toBe(false)
    expect(detector.expire()).toBeNull()
  })

  test('gets it back before a key of another kind', () => {
    const detector = new ScanDetector()
    press(detector, 'abcdefgh'.split(''), 5)
    const verdict = detector.press({ key: 'Backspace', atMs: 45, repeat: false, special: false })
    expect(verdict).toEqual({ do: 'giveBack', text: 'abcdefgh' })
  })

  test('loses no key that comes late after a burst', () => {
    const detector = new ScanDetector()
    press(detector, 'abcdefgh'.split(''), 5)
    const verdict = detector.press({ key: 'i', atMs: 400, repeat: false, special: false })
    expect(verdict).toEqual({ do: 'giveBack', text: 'abcdefgh' })
    expect(detector.burstLength).toBe(1)
  })

  test('may press Ctrl+A among them', () => {
    const detector = new ScanDetector()
    press(detector, 'abc'.split(''), 5)
    expect(detector.press({ key: 'a', atMs: 20, repeat: false, special: true })).toEqual({ do: 'pass' })
    expect(detector.burstLength).toBe(0)
  })
})
