// The two statements of the books that always hold (funds.md §2), whatever part of the ledger they are asked of. Pure.

/** What the postings of one account come to. */
export interface AccountSum {
  account: string
  debit: bigint
  credit: bigint
}

const moneySide = ['111', '112', '113', '131', '136', '137', '138', '141']
const owedSide = ['331', '333', '336', '337', '338']

/** Money held and claimed is money owed: `111+112+113+131+136+137+138+141 = 331+333+336+337+338`. */
export function moneyHolds(sums: readonly AccountSum[]): boolean {
  return balanceOf(sums, moneySide) === -balanceOf(sums, owedSide)
}

/** Assets at book price are their counterpart: `114 = 366`. */
export function assetsHold(sums: readonly AccountSum[]): boolean {
  return balanceOf(sums, ['114']) === -balanceOf(sums, ['366'])
}

/** Debits less credits of the accounts that begin with these three digits. */
function balanceOf(sums: readonly AccountSum[], accounts: readonly string[]): bigint {
  return sums
    .filter(({ account }) => accounts.includes(account.slice(0, 3)))
    .reduce((total, { debit, credit }) => total + debit - credit, 0n)
}
