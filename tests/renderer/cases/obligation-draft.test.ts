import { describe, expect, test } from 'vitest'
import { emptyObligation } from '../../../renderer/cases/case-draft'
import {
  emptyInterest,
  equalShares,
  obligationInput,
  obligationLacks,
  rateHundredths,
  shareLeft,
  type ObligationDraft
} from '../../../renderer/cases/obligation-draft'

const creditors = [{ key: 1 }]
const debtors = [{ key: 2 }, { key: 3 }, { key: 4 }]
const owed = (change: Partial<ObligationDraft> = {}): ObligationDraft => ({
  ...emptyObligation(9),
  content: 'Trả nợ',
  amountDong: '100000001',
  ...change
})

describe('shares', () => {
  test('divide to the đồng: what is left over goes to the first, one each', () => {
    expect(equalShares('100000001', [2, 3, 4])).toEqual({ 2: '33333334', 3: '33333334', 4: '33333333' })
    expect(equalShares('', [2, 3])).toEqual({ 2: '0', 3: '0' })
    const shares = equalShares('9999999999999999', [2, 3, 4])
    const sum = Object.values(shares).reduce((total, share) => total + BigInt(share), 0n)
    expect(sum).toBe(9999999999999999n)
  })

  test('are missing while they are not the sum, and left over is said with its sign', () => {
    const shared = owed({ liability: 'SHARES', shares: { 2: '50000000', 3: '50000000' } })
    expect(shareLeft(shared, debtors)).toBe(1n)
    expect(obligationLacks(shared, debtors)).toEqual(['shares'])
    const over = owed({ liability: 'SHARES', shares: { 2: '50000000', 3: '50000000', 4: '2' } })
    expect(shareLeft(over, debtors)).toBe(-1n)
    const whole = owed({ liability: 'SHARES', shares: { 2: '50000000', 3: '50000000', 4: '1' } })
    expect(obligationLacks(whole, debtors)).toEqual([])
    const oneWithout = owed({ liability: 'SHARES', shares: { 2: '50000000', 3: '50000001' } })
    expect(obligationLacks(oneWithout, debtors)).toEqual(['shares'])
  })
})

test('a rate is read as people write it, or not at all', () => {
  expect(['10', '0,83', '7.5', ' 20 '].map(rateHundredths)).toEqual([1000, 83, 750, 2000])
  expect(['', '0', '0,00', '1,234', '-3', 'mười'].map(rateHundredths)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null
  ])
})

test('interest lacks its figures or its words, and a thing has neither sum nor interest', () => {
  expect(obligationLacks(owed({ interest: emptyInterest }), debtors)).toEqual(['interest'])
  const worded = { ...emptyInterest, kind: 'WORDS' as const, words: 'theo Điều 357' }
  expect(obligationLacks(owed({ interest: worded }), debtors)).toEqual([])
  const house = owed({ what: 'PROPERTY', amountDong: '', interest: emptyInterest, liability: 'SHARES' })
  expect(obligationLacks(house, debtors)).toEqual([])
  expect(obligationInput(house, { creditors, debtors })).toEqual({
    kind: 'PROPERTY',
    content: 'Trả nợ',
    creditor: 0,
    liability: 'JOINT',
    debtors: [0, 1, 2].map((debtor) => ({ debtor, shareDong: null }))
  })
})
