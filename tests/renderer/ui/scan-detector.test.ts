import { describe, expect, test } from 'vitest'
import { formatTag } from '@shared/tags'
import { ScanDetector, type Verdict } from '../../../renderer/ui/scan-detector'
import type { KeyPress } from '../../../renderer/ui/scan-keys'
import { readBurst, readScan } from '../../../renderer/ui/scanning'
import { PlayedField } from '../../simulation/wedge/played-field'
import { seededChoice } from '../../simulation/power-cut/seeded-choice'
import { typedEvents, type Machine } from '../../simulation/wedge/typed-events'

const tag = formatTag({ type: 'asset', office: '31003', year: '26', number: 1863 })
const us: Machine = { layout: 'us', method: null, way: 'composing' }

function keyOf(name: string, atMs: number, more: Partial<KeyPress> = {}): KeyPress {
  const code = /^\d$/.test(name) ? `Digit${name}` : /^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : name
  const plain = { shift: false, control: false, alt: false, third: false, repeat: false }
  return { code, key: name, atMs, ...plain, ...more }
}

/** Presses the keys with the same gap. */
function press(detector: ScanDetector, keys: readonly string[], gapMs: number): Verdict[] {
  return keys.map((key, index) => detector.press(keyOf(key, index * gapMs)))
}

function textOf(verdict: Verdict | undefined): string | null {
  const read = verdict?.scan ? readBurst(verdict.scan, 'us') : null
  return read && 'text' in read ? read.text : null
}

describe('a scanner that plays keyboard', () => {
  test.each([
    { end: 'Enter', gapMs: 1 },
    { end: 'Tab', gapMs: 12 },
    { end: 'Enter', gapMs: 34 }
  ])('is told by its speed and its $end, at $gapMs ms a key', ({ end, gapMs }) => {
    const verdicts = press(new ScanDetector(), [...tag.split(''), end], gapMs)
    expect(textOf(verdicts.at(-1))).toBe(tag)
    expect(verdicts.map(({ key }) => key)).toEqual([
      ...Array<string>(5).fill('pass'),
      ...Array<string>(12).fill('hold')
    ])
    expect(verdicts.map(({ begin }) => begin ?? false).indexOf(true)).toBe(5)
  })

  test('may pause a little before its Enter, and may send none', () => {
    const detector = new ScanDetector()
    press(detector, tag.split(''), 5)
    expect(textOf(detector.press(keyOf('Enter', 15 * 5 + 110)))).toBe(tag)
    press(detector, tag.split(''), 5)
    const burst = detector.expire()
    expect(burst && readBurst(burst, 'us')).toEqual({ text: tag, layout: null })
    expect(detector.expire()).toBeNull()
  })

  test('gives two codes in a row as two, and its CR LF or Tab Enter as one end', () => {
    const keys = [...tag.split(''), 'Tab', 'Enter', ...'123456'.split(''), 'Enter', 'Enter']
    const verdicts = press(new ScanDetector(), keys, 2)
    expect(verdicts.map(textOf).filter(Boolean)).toEqual([tag, '123456'])
    expect(verdicts.at(-1)?.key).toBe('hold')
  })

  test.each(['A1B', '7710', 'x-9/2'])('may read a short code: %s', (code) => {
    const field = new PlayedField('gõ dở')
    field.play(typedEvents(code, us, { gapMs: 12 }))
    expect(field.scans.map((burst) => readBurst(burst, 'us'))).toEqual([{ text: code, layout: null }])
    expect(field.value).toBe('gõ dở')
  })

  test('may play the keypad, with Num Lock off too', () => {
    const detector = new ScanDetector()
    for (const [index, digit] of tag.split('').entries()) {
      detector.press(keyOf('Home', index * 8, { code: `Numpad${digit}` }))
    }
    expect(textOf(detector.press(keyOf('Enter', 16 * 8, { code: 'NumpadEnter' })))).toBe(tag)
  })

  test('is read while somebody leans on Shift', () => {
    const detector = new ScanDetector()
    for (const [index, digit] of tag.split('').entries()) {
      detector.press(keyOf('!', index * 8, { code: `Digit${digit}`, shift: true }))
    }
    expect(textOf(detector.press(keyOf('Enter', 16 * 8, { shift: true })))).toBe(tag)
  })

  test('is waited for longer once it is known to end its codes', () => {
    const detector = new ScanDetector()
    press(detector, [...'123456'.split(''), 'Enter'], 5)
    for (const [index, digit] of tag.split('').entries()) {
      detector.press(keyOf(digit, 1000 + index * 5 + (index > 9 ? 400 : 0)))
    }
    expect(textOf(detector.press(keyOf('Enter', 1500)))).toBe(tag)
  })

  test('is not cut in two when the machine is busy for a moment', () => {
    const detector = new ScanDetector()
    press(detector, tag.slice(0, 10).split(''), 5)
    for (const [index, digit] of tag.slice(10).split('').entries())
      detector.press(keyOf(digit, 180 + index * 5))
    expect(textOf(detector.press(keyOf('Enter', 215)))).toBe(tag)
  })
})

describe('the layout', () => {
  const scannedOn = (layout: Machine['layout'], code: string): ReturnType<typeof readBurst> => {
    const field = new PlayedField('')
    field.play(typedEvents(code, { ...us, layout }, { gapMs: 4 }))
    const [burst] = field.scans
    if (!burst) throw new Error('nothing was scanned')
    return readBurst(burst, 'us')
  }

  test.each(['fr', 'de', 'vn'] as const)('of the machine does not matter (%s)', (layout) => {
    expect(scannedOn(layout, 'SN-2310/zy:aW_9')).toMatchObject({ text: 'SN-2310/zy:aW_9' })
  })

  test('of the scanner is learned where only the machine makes sense of it', () => {
    const detector = new ScanDetector()
    // A scanner set to French sends Shift with the digit row.
    for (const [index, digit] of tag.split('').entries()) {
      detector.press(keyOf(digit, index * 4, { shift: true }))
    }
    const { scan } = detector.press(keyOf('Enter', 64))
    expect(scan && readBurst(scan, 'us')).toEqual({ text: tag, layout: 'machine' })
  })
})

describe('what keys cannot carry', () => {
  const afterKeys = (more: (detector: ScanDetector) => void): unknown => {
    const detector = new ScanDetector()
    press(detector, '079012345678'.split(''), 2)
    more(detector)
    const { scan } = detector.press(keyOf('Enter', 120))
    return scan && readBurst(scan, 'us')
  }
  const altCode = (detector: ScanDetector, number: string): void => {
    detector.press(keyOf('Alt', 26, { code: 'AltLeft', alt: true }))
    for (const digit of number) detector.press(keyOf(digit, 28, { code: `Numpad${digit}`, alt: true }))
    detector.release(keyOf('Alt', 40, { code: 'AltLeft' }))
  }

  test('is refused: a letter by its number, a control character', () => {
    expect(afterKeys((detector) => altCode(detector, '0226'))).toEqual({ trouble: 'CHARACTERS' })
    const separator = keyOf('BracketRight', 30, { control: true })
    const group = (detector: ScanDetector): void => {
      detector.press(separator)
      detector.press(keyOf('1', 32))
    }
    expect(afterKeys(group)).toEqual({ trouble: 'CHARACTERS' })
  })

  test('a number of ASCII is a character, and ETX at the end only a frame', () => {
    expect(afterKeys((detector) => altCode(detector, '065'))).toEqual({ text: '079012345678A', layout: null })
    const frame = keyOf('c', 30, { control: true })
    expect(afterKeys((detector) => detector.press(frame))).toEqual({ text: '079012345678', layout: null })
  })

  test.each([
    ['079012345678||Nguyn Vn Sn|01021990|Nam|S 18, Thnh ph H Ch Minh|05062021', 'CHARACTERS'],
    ['079012345678||Nguy?n V?n S?n|01021990|Nam|S? 18, Th?nh ph? H? Ch? Minh|05062021', 'CHARACTERS']
  ])('an ID card that lost its letters is refused: %s', (card, trouble) => {
    const field = new PlayedField('')
    field.play(typedEvents(card, us, { gapMs: 3 }))
    expect(field.scans.map((burst) => readBurst(burst, 'us'))).toEqual([{ trouble }])
  })

  test('an ID card is taken from a scanner that sends letters as letters', () => {
    const card = '079012345678||Lê Văn Sơn|01021990|Nam|Số 18, Đường Láng, Hà Nội|05062021'
    const detector = new ScanDetector()
    const letters = card.split('')
    for (const [index, letter] of letters.entries()) detector.press(keyOf(letter, index * 2, { code: '' }))
    expect(textOf(detector.press(keyOf('Enter', letters.length * 2)))).toBe(card)
  })
})

describe('a symbology in front', () => {
  test('is taken off before what is known, and only there', () => {
    expect(readScan(`]C1${tag}`)).toMatchObject({ text: tag, tag })
    expect(readScan(']C1SN-77').text).toBe(']C1SN-77')
  })
})

describe('a person who types', () => {
  test('is never held up, even at 40 ms a key', () => {
    const verdicts = press(new ScanDetector(), [...'Nguyen Van Binh'.split(''), 'Enter'], 40)
    expect(verdicts.every(({ key }) => key === 'pass')).toBe(true)
  })

  test.each([null, 'telex', 'vni'] as const)(
    'in any rhythm of 45 to 160 ms, with %s, keeps every key',
    (method) => {
      const choose = seededChoice(7)
      for (const way of ['composing', 'hooking'] as const) {
        const field = new PlayedField('')
        let startMs = 0
        for (const letter of 'ngay 22 thang 11 tuowngs ddoongf tieeps nhaajn tang vaajt oo6 a8'.repeat(20)) {
          const gapMs = 45 + choose(115)
          field.play(typedEvents(letter, { ...us, method, way }, { startMs, gapMs, end: null }))
          startMs += gapMs
        }
        field.rest()
        expect(field.held).toBe(0)
        expect(field.scans).toEqual([])
      }
    }
  )

  test('keeps what an input method types at once', () => {
    const detector = new ScanDetector()
    const erased = Array.from({ length: 7 }, () => keyOf('Backspace', 100))
    const typed = 'nghiếng'.split('').map((letter) => keyOf(letter, 101, { code: '' }))
    const verdicts = [...erased, ...typed].map((key) => detector.press(key))
    expect(verdicts.every(({ key }) => key === 'pass')).toBe(true)
  })

  test('may hold a key down', () => {
    const detector = new ScanDetector()
    const verdicts = Array.from({ length: 40 }, (_, index) =>
      detector.press(keyOf('0', index * 30, { repeat: index > 0 }))
    )
    expect(verdicts.every(({ key }) => key === 'pass')).toBe(true)
  })

  test('gets back what was held before a key of another kind', () => {
    const detector = new ScanDetector()
    press(detector, 'abcdefgh'.split(''), 5)
    expect(detector.press(keyOf('Escape', 140))).toEqual({ key: 'pass', giveBack: 'abcdefgh' })
    expect(detector.holding).toBe(false)
  })

  test('loses no key that comes late after a scan without an end', () => {
    const detector = new ScanDetector()
    press(detector, 'abcdefgh'.split(''), 5)
    const verdict = detector.press(keyOf('i', 400))
    expect(textOf(verdict)).toBe('abcdefgh')
    expect(verdict).toMatchObject({ key: 'pass', first: true })
  })

  test('may press Ctrl+A among them, and Enter soon after two', () => {
    const detector = new ScanDetector()
    press(detector, ['a', 'b'], 60)
    expect(detector.press(keyOf('a', 130, { control: true }))).toEqual({ key: 'pass' })
    expect(press(new ScanDetector(), ['1', '2', 'Enter'], 20).every(({ key }) => key === 'pass')).toBe(true)
  })
})
