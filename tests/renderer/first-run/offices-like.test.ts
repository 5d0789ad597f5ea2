import { expect, test } from 'vitest'
import offices from '../../../resources/offices/offices.json'
import { officesLike } from '../../../renderer/first-run/offices-like'

const codes = (text: string): string[] => officesLike(text, offices).map(({ code }) => code)

test('an office is found by its code, and by its name without marks', () => {
  expect(codes('79007')).toEqual(['79007'])
  expect(codes('khu vuc 7 ho chi minh')).toEqual(['79007'])
  expect(codes('cao bang')).toEqual(['04000'])
})

test('nothing typed shows all, and what fits none shows none', () => {
  expect(codes('')).toHaveLength(offices.length)
  expect(codes('không có nơi này')).toEqual([])
})
