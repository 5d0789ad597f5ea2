import { expect, test } from 'vitest'
import { takeNumber } from '@domain/journal/counter'

const taken = (number: number) => takeNumber({ series: 'tag.asset', period: '26', number })

test('the first number begins its row, every other follows the one before and no other', () => {
  expect(taken(1)).toEqual({
    op: 'insert',
    table: 'counter',
    row: { series: 'tag.asset', period: '26', last: 1 }
  })
  expect(taken(2)).toEqual({
    op: 'patch',
    table: 'counter',
    key: { series: 'tag.asset', period: '26' },
    from: { last: 1 },
    to: { last: 2 }
  })
})
