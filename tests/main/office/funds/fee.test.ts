import { describe, expect, test } from 'vitest'
import { obligationCategories } from '@shared/contract/cases'
import { feeOfPayment, feeOnDong } from '../../../../main/office/funds/fee'
import { seededChoice } from '../../../simulation/power-cut/seeded-choice'
import { oracleFee, oracleFeeOn } from './fee-oracle'

const billion = 1_000_000_000n

function feeOfWhole(requestedDong: bigint, category = 'LOAN'): bigint {
  const question = {
    category,
    requestedDong,
    paidBeforeDong: 0n,
    feeBeforeDong: 0n,
    grossDong: requestedDong
  }
  return feeOfPayment(question).feeDong
}

describe('the fee on one payment', () => {
  test.each([
    [3_200_000_000n, 96_000_000n],
    [6_500_000_000n, 180_000_000n],
    [12_345_678_901n, 231_728_395n],
    [5_060_000n, 0n],
    [5_060_001n, 151_800n],
    [5n * billion, 150_000_000n],
    [7n * billion, 190_000_000n],
    [10n * billion, 220_000_000n],
    [15n * billion, 245_000_000n],
    [390_168_000n, 11_705_040n],
    [260_112_000n, 7_803_360n]
  ])('of %s is %s', (amount, fee) => {
    expect(feeOfWhole(amount)).toBe(fee)
  })

  test('is the oracle’s at every border, one đồng before and one after', () => {
    for (const border of [5_060_000n, 5n * billion, 7n * billion, 10n * billion, 15n * billion]) {
      for (const off of [-10_000n, -51n, -1n, 0n, 1n, 49n, 50n, 51n, 10_000n]) {
        expect(feeOnDong(border + off), `${border + off}`).toBe(oracleFeeOn(border + off))
      }
    }
  })

  test('is the oracle’s for ten thousand amounts of every size, and never falls as the amount grows', () => {
    const choice = seededChoice(216)
    const amounts = Array.from({ length: 10_000 }, () => {
      const digits = 1 + choice(18)
      const digit = (place: number) => (place === 0 ? 1 + choice(9) : choice(10))
      return BigInt(Array.from({ length: digits }, (_, place) => digit(place)).join(''))
    })
    for (const amount of amounts) expect(feeOnDong(amount), `${amount}`).toBe(oracleFeeOn(amount))
    const sorted = [...amounts].sort((one, other) => (one < other ? -1 : 1))
    for (const [index, amount] of sorted.slice(1).entries()) {
      expect(feeOnDong(amount) >= feeOnDong(sorted[index]!)).toBe(true)
    }
  })

  test('is nothing for what the law spares, and only for that', () => {
    const spared = obligationCategories.filter((category) => feeOfWhole(100_000_000n, category) === 0n)
    expect(spared).toEqual(['ALIMONY', 'WAGES', 'INJURY_DAMAGES', 'COURT_FEE'])
  })

  test('names the clause that it rests on', () => {
    const clause = (category: string, requestedDong: bigint) =>
      feeOfPayment({ category, requestedDong, paidBeforeDong: 0n, feeBeforeDong: 0n, grossDong: 1n }).clause
    expect(clause('LOAN', 10_000_000n)).toContain('Điều 4')
    expect(clause('LOAN', 5_060_000n)).toContain('hai lần mức lương cơ sở')
    expect(clause('ALIMONY', 10_000_000n)).toContain('không phải chịu phí')
  })
})

describe('the fee in instalments', () => {
  test('adds up to the fee on the whole, however it is cut', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const choice = seededChoice(seed)
      const requestedDong = BigInt(5_060_001 + choice(1_000_000_000)) * BigInt(1 + choice(30))
      let paidBeforeDong = 0n
      let feeBeforeDong = 0n
      while (paidBeforeDong < requestedDong) {
        const left = requestedDong - paidBeforeDong
        const part = (requestedDong * BigInt(1 + choice(40))) / 100n + BigInt(choice(3))
        const grossDong = part > left || part === 0n ? left : part
        const asked = { category: 'LOAN', requestedDong, paidBeforeDong, feeBeforeDong, grossDong }
        const { feeDong } = feeOfPayment(asked)
        const oracle = oracleFee({
          category: 'LOAN',
          requested: requestedDong,
          before: paidBeforeDong,
          taken: feeBeforeDong,
          gross: grossDong
        })
        expect(feeDong, `seed ${seed}`).toBe(oracle)
        paidBeforeDong += grossDong
        feeBeforeDong += feeDong
      }
      expect(feeBeforeDong, `seed ${seed}`).toBe(oracleFeeOn(requestedDong))
    }
  })

  test('takes nothing back when more was taken than is due', () => {
    const asked = { category: 'LOAN', requestedDong: 10_000_000n, paidBeforeDong: 0n, grossDong: 1_000_000n }
    expect(feeOfPayment({ ...asked, feeBeforeDong: 40_000n }).feeDong).toBe(0n)
  })
})
