import { expect, test } from 'vitest'
import { cursorAfterDigits, parseMoneyText, showMoneyText } from '../../../renderer/ui/money-text'

test.each([
  ['1.234.567', '1234567'],
  ['1 234 567 ₫', '1234567'],
  ['1\u00a0234', '1234'],
  ['500000đ', '500000'],
  ['007', '7'],
  ['0', '0'],
  ['', ''],
  ['9999999999999999', '9999999999999999'],
  ['99999999999999999', null]
])('%j is the amount %j', (typed, amount) => {
  expect(parseMoneyText(typed)).toBe(amount)
})

test.each(['1,5', '12a', '-5', '1e6', '1234567890123456789', '١٢٣'])('%j is no amount', (typed) => {
  expect(parseMoneyText(typed)).toBeNull()
})

test('an amount is shown in groups, and nothing as nothing', () => {
  expect(showMoneyText('1234567')).toBe('1.234.567')
  expect(showMoneyText('')).toBe('')
})

test('the cursor stays before the same digits when points come in', () => {
  expect(cursorAfterDigits('1.234', 3)).toBe(2)
  expect(cursorAfterDigits('1.234', 0)).toBe(5)
  expect(cursorAfterDigits('1.234.567', 5)).toBe(3)
  expect(cursorAfterDigits('12', 9)).toBe(0)
})
