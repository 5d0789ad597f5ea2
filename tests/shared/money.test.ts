import { expect, test } from 'vitest'
import { formatDong, parseDong, writeDong } from '@shared/money'

test.each(['0', '1', '-1', '100000000', '999999999999999999', '-999999999999999999'])(
  '%s comes and goes',
  (text) => {
    expect(writeDong(parseDong(text))).toBe(text)
  }
)

test.each([
  '',
  ' ',
  '-0',
  '00',
  '01',
  '+1',
  '1.0',
  '1,0',
  '1e3',
  '0x1',
  '1 000',
  '１',
  '1\n',
  '1'.repeat(19),
  'NaN'
])('%j is no amount', (text) => {
  expect(() => parseDong(text)).toThrow(RangeError)
})

test('an amount past eighteen digits is never written', () => {
  expect(() => writeDong(10n ** 18n)).toThrow(RangeError)
  expect(() => writeDong(-(10n ** 18n))).toThrow(RangeError)
})

test('people read groups of three', () => {
  const read = ['0', '999', '1000', '1234567', '-1234', '999999999999999999'].map(formatDong)
  expect(read).toEqual(['0', '999', '1.000', '1.234.567', '-1.234', '999.999.999.999.999.999'])
  expect(formatDong(1_250_000n)).toBe('1.250.000')
})
