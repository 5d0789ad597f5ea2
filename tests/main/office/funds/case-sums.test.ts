// What a case has in the ledger, whether or not anything in money is owed in it.
import { expect, test } from 'vitest'
import { sumsOfCases } from '../../../../main/office/funds/case-sums'

test('what waits on the accounts of a case is told where no sum of money is owed in it', () => {
  const answers = [[{ case_id: 'owes', owed: 9n, collected: 4n }], [{ case_id: 'waits', waiting: 5n }]]
  const sumsOf = sumsOfCases({ allMoney: () => answers.shift() as never }, ['owes', 'waits', 'bare'])
  expect(sumsOf('owes')).toEqual({ owedDong: 9n, collectedDong: 4n, waitingDong: 0n })
  expect(sumsOf('waits')).toEqual({ owedDong: 0n, collectedDong: 0n, waitingDong: 5n })
  expect(sumsOf('bare')).toEqual({ owedDong: 0n, collectedDong: 0n, waitingDong: 0n })
})
