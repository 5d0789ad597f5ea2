import { describe, expect, test } from 'vitest'
import { refusalCodes } from '@shared/contract/refusals'
import { refusalText, refusalWords } from '@shared/words/vi/refusals'

describe('the words of refusals', () => {
  test('name the same codes as the contract', () => {
    expect(Object.keys(refusalWords).sort()).toEqual([...refusalCodes].sort())
  })

  test.each(refusalCodes)('%s says why and what to do, as sentences', (code) => {
    const { what, next } = refusalText(code, {})
    expect(what).toMatch(/^[…\p{Lu}].*\.$/u)
    expect(next).toMatch(/^\p{Lu}.*\.$/u)
    expect(what + String(next)).not.toContain('undefined')
  })

  test('carry what the refusal tells', () => {
    expect(refusalText('ROLES_TOXIC', { one: 'ACCOUNTANT', other: 'CASHIER' }).what).toBe(
      'Một người không giữ cả hai vai trò Kế toán nghiệp vụ và Thủ quỹ.'
    )
    expect(refusalText('TILL_TOO_LOW', { cashDong: '1500000' }).what).toBe('Quỹ chỉ còn 1.500.000\u00a0₫.')
  })

  test('say whether the shares are too little or too much', () => {
    const said = (leftDong: string) => refusalText('SHARES_NOT_WHOLE', { leftDong }).what
    expect(said('5')).toBe('Các phần cộng lại thiếu 5\u00a0₫ so với số phải thi hành.')
    expect(said('-5')).toBe('Các phần cộng lại thừa 5\u00a0₫ so với số phải thi hành.')
  })

  test('show an unknown code as it came', () => {
    expect(refusalText('FROM_A_NEWER_PROGRAM', {})).toEqual({ what: 'FROM_A_NEWER_PROGRAM', next: null })
  })
})
