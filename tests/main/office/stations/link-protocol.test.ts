import { describe, expect, it } from 'vitest'

import {
  encodeLine,
  parseLine,
  readHostFrame,
  splitLines
} from '../../../../main/office/stations/link-protocol'

describe('lines on the station link', () => {
  it('come out whole however the bytes are cut', () => {
    const values = [{ text: 'Nguyễn Văn Đạt' }, 1, null, { deep: [[['\n']]] }]
    const bytes = Buffer.concat(values.map((value) => encodeLine(value) ?? Buffer.alloc(0)))
    for (let size = 1; size <= bytes.length; size += 1) {
      const splitter = splitLines()
      const lines: Buffer[] = []
      for (let at = 0; at < bytes.length; at += size) {
        const split = splitter.push(bytes.subarray(at, at + size))
        if ('lines' in split) lines.push(...split.lines)
      }
      expect(lines.map(parseLine)).toEqual(values.map((value) => ({ value })))
    }
  })

  it('passes over empty lines', () => {
    expect(splitLines().push(Buffer.from('\n\n1\n\n'))).toEqual({ lines: [Buffer.from('1')] })
  })

  it('stops at a line over the limit, ended or not', () => {
    expect(splitLines(10).push(Buffer.from('123456789\n'))).toEqual({ lines: [Buffer.from('123456789')] })
    expect(splitLines(10).push(Buffer.from('1234567890\n'))).toEqual({ tooLong: true })
    const slow = splitLines(10)
    for (let count = 0; count < 9; count += 1) expect(slow.push(Buffer.from('x'))).toEqual({ lines: [] })
    expect(slow.push(Buffer.from('x'))).toEqual({ tooLong: true })
    expect(encodeLine('x'.repeat(7), 10)).toHaveLength(10)
    expect(encodeLine('x'.repeat(8), 10)).toBeNull()
  })

  it('tells what is not JSON in UTF-8', () => {
    for (const bytes of ['{', 'undefined', '{"a":1}x', '']) {
      expect(parseLine(Buffer.from(bytes))).toEqual({ malformed: true })
    }
    expect(parseLine(Buffer.from([0x22, 0xff, 0x22]))).toEqual({ malformed: true })
  })

  it('sorts what a host says, an answer without a value too', () => {
    expect(readHostFrame({ id: 1, ok: 2 })).toEqual({ answer: { id: 1, ok: 2 } })
    expect(readHostFrame({ id: 1 })).toEqual({ answer: { id: 1, ok: undefined } })
    const refused = { id: 1, refusal: { code: 'NOT_PERMITTED', params: {} } }
    expect(readHostFrame(refused)).toEqual({ answer: refused })
    for (const strange of [null, 1, [], {}, { id: 1, refusal: 'no' }, { id: 1, fault: {} }, { event: 1 }]) {
      expect(readHostFrame(strange)).toEqual({ unknown: true })
    }
  })
})
