import { expect, test } from 'vitest'
import { receiptKindOf } from '@shared/receipt-kind'

test.each(['REQUEST', 'REQUEST_ORAL', 'REQUEST_LATE', 'REQUEST_AGAIN'])('%s is a request', (code) => {
  expect(receiptKindOf(code)).toBe('request')
})

test.each(['COMPLAINT', 'SUPPLEMENT', 'REQUESTED', 'MY_REQUEST', ''])('%s is not', (code) => {
  expect(receiptKindOf(code)).toBe('procedure')
})
