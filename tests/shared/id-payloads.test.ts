// Five hundred payloads of identity cards, good and bad: parsed right or refused with the reason; none half filled.
import { expect, test } from 'vitest'
import { readPayloads } from '../support/read-id-payloads'

test.each([1, 20_261_123])('500 payloads are read whole or refused by name (seed %i)', (seed) => {
  const { violations, read, refused, kinds, reasons } = readPayloads(500, seed)
  expect(violations).toEqual([])
  expect(read + refused).toBe(500)
  expect(read).toBeGreaterThan(100)
  expect(kinds.size).toBe(17)
  expect([...reasons].sort()).toEqual([
    'BIRTH_DATE_INVALID',
    'CUT_SHORT',
    'ISSUE_DATE_INVALID',
    'MARKS_LOST',
    'MRZ_CHECK_WRONG',
    'MRZ_NOT_WHOLE',
    'NAME_INVALID',
    'NOT_AN_ID_CARD',
    'NUMBER_DISAGREES',
    'TEXT_DAMAGED'
  ])
})
