import { expect, test } from 'vitest'
import { figuresOf, oneSlip, twoSlips } from '../../../../../main/office/intake/related/one-slip'

test.each([
  ['079085999901', '079085999901', null],
  ['079085999901', '079085999910', 'SWAPPED'],
  ['079085999901', '709085999901', 'SWAPPED'],
  ['079085999901', '079085999902', 'ONE_WRONG'],
  ['079085999901', '179085999901', 'ONE_WRONG'],
  ['079085999901', '07908599901', 'ONE_MISSING'],
  ['79085999901', '079085999901', 'ONE_MISSING'],
  ['079085999901', '0790859999010', 'ONE_MISSING'],
  ['079085999901', '079085999123', null],
  ['079085999901', '097085999910', null],
  ['12', '21', 'SWAPPED'],
  ['', '1', 'ONE_MISSING']
])('%s and %s are %s apart', (one, other, slip) => {
  expect(oneSlip(one, other)).toBe(slip)
  expect(oneSlip(other, one)).toBe(slip)
})

test('every single slip of a number is known as one', () => {
  const number = '079185620348'
  for (let at = 0; at < number.length; at += 1) {
    expect(oneSlip(number, number.slice(0, at) + number.slice(at + 1))).toBe('ONE_MISSING')
    const wrong = String((Number(number[at]) + 3) % 10)
    expect(oneSlip(number, number.slice(0, at) + wrong + number.slice(at + 1))).toBe('ONE_WRONG')
    if (at === 0) continue
    const swapped = number.slice(0, at - 1) + number.charAt(at) + number.charAt(at - 1) + number.slice(at + 1)
    expect(oneSlip(number, swapped)).toBe('SWAPPED')
  }
})

test('two slips in place, and no third', () => {
  expect(twoSlips('079085999901', '097085999910')).toBe(true)
  expect(twoSlips('079085999901', '079185999801')).toBe(true)
  expect(twoSlips('079085999901', '179185999801')).toBe(false)
  expect(twoSlips('079085999901', '07908599990')).toBe(false)
})

test('letters that look like figures are figures', () => {
  expect(figuresOf(' O79 o85.99l 9I1 ')).toBe('079085991911')
})
