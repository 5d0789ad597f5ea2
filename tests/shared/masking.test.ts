import { expect, it } from 'vitest'
import { maskIdNumber } from '@shared/masking'

it.each([
  ['079012349901', '0790••••9901'],
  ['0790 1234 9901', '0790••••9901'],
  ['025123456', '••••••456'],
  ['1234', '••••'],
  ['', '']
])('masks %j as %j', (idNumber, masked) => {
  expect(maskIdNumber(idNumber)).toBe(masked)
})
