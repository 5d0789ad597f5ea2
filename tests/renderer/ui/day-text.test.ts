import { expect, test } from 'vitest'
import { parseDayText } from '../../../renderer/ui/day-text'

test.each([
  ['22/11/2026', '2026-11-22'],
  ['1/2/2026', '2026-02-01'],
  ['01-02-2026', '2026-02-01'],
  ['01.02.2026', '2026-02-01'],
  ['22112026', '2026-11-22'],
  [' 29/02/2028 ', '2028-02-29']
])('%j is %s', (typed, day) => {
  expect(parseDayText(typed)).toBe(day)
})

test.each([
  '29/02/2026',
  '31/04/2026',
  '22/13/2026',
  '0/1/2026',
  '22/11/26',
  '2026-11-22',
  '22/11',
  '',
  'hôm nay'
])('%j is no day', (typed) => {
  expect(parseDayText(typed)).toBeNull()
})
