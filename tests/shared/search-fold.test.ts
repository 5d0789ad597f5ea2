import { expect, test } from 'vitest'
import { foldMarks } from '@shared/search-fold'

test('marks, capitals, đ and spaces make no difference, in either form of Unicode', () => {
  const name = '  Đỗ   Thị ÁNH Nguyệt '
  for (const typed of [name, name.normalize('NFD'), 'do thi anh nguyet', 'ĐỖ\tTHỊ\u00a0ánh  NGUYỆT']) {
    expect(foldMarks(typed)).toBe('do thi anh nguyet')
  }
})

test('every Vietnamese letter becomes one of the alphabet', () => {
  const letters = 'ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ'
  expect(foldMarks(letters + letters.toLocaleUpperCase('vi'))).toMatch(/^[a-z]+$/)
})

test('folding twice is folding once, and figures and signs stay', () => {
  const text = '214/QĐ-THADS ngày 20/11/2026 (50%)'
  expect(foldMarks(text)).toBe('214/qd-thads ngay 20/11/2026 (50%)')
  expect(foldMarks(foldMarks(text))).toBe(foldMarks(text))
})
