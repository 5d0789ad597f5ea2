import { expect, test } from 'vitest'
import { askInput, askLacks, beginAsk, emptyItem } from '../../../../renderer/intake/life/ask-draft'

const clause = 'Điều 9 khoản 6 Nghị định 152/2026/NĐ-CP'

test('begins with each paper that nobody brought', () => {
  const items = beginAsk(['Bản án', 'Giấy ủy quyền'], clause)
  expect(items.map(({ paper, reason }) => [paper, reason])).toEqual([
    ['Bản án', 'MISSING'],
    ['Giấy ủy quyền', 'MISSING']
  ])
  expect(askLacks(items)).toEqual([])
})

test('begins with an empty row where all papers are there, and says what it lacks', () => {
  const items = beginAsk([], clause)
  expect(items).toHaveLength(1)
  expect(askLacks(items)).toEqual(['paper', 'bring'])
  expect(askLacks([{ ...emptyItem(' '), paper: 'Đơn', bring: 'Ký lại' }])).toEqual(['clause'])
  expect(askLacks([])).toEqual(['items'])
})

test('is sent without the spaces around it', () => {
  expect(askInput([{ paper: ' Đơn ', reason: 'NOT_SIGNED', clause: ` ${clause}`, bring: ' ký ' }])).toEqual([
    { paper: 'Đơn', reason: 'NOT_SIGNED', clause, bring: 'ký' }
  ])
})
