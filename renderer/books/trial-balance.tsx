import type { OutputOf } from '@shared/contract'
import { EmptyState } from '../ui/empty-state'
import { Money } from '../ui/money-field'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'

type Balance = OutputOf<'funds.getTrialBalance'>

/** The trial balance: every account, the sums, and the statements that must always hold. */
export function TrialBalance({
  balance,
  account,
  onAccount
}: {
  balance: Balance
  /** The account whose vouchers are shown beside. */
  account: string | null
  onAccount: (account: string | null) => void
}) {
  const { books } = words
  if (balance.accounts.length === 0) {
    return <EmptyState icon="book" title={books.empty} hint={books.emptyHint} />
  }
  return (
    <>
      <Statements balance={balance} />
      <table className="figures trial-balance">
        <thead>
          <tr>
            <th scope="col">{books.account}</th>
            <th scope="col">{books.name}</th>
            <th scope="col">{books.debit}</th>
            <th scope="col">{books.credit}</th>
            <th scope="col">{books.balanceDebit}</th>
            <th scope="col">{books.balanceCredit}</th>
          </tr>
        </thead>
        <tbody>
          {balance.accounts.map((row) => (
            <AccountRow
              key={row.account}
              row={row}
              current={row.account === account}
              onChoose={() => onAccount(row.account === account ? null : row.account)}
            />
          ))}
        </tbody>
        <Totals balance={balance} />
      </table>
    </>
  )
}

function AccountRow({
  row,
  current,
  onChoose
}: {
  row: Balance['accounts'][number]
  current: boolean
  onChoose: () => void
}) {
  const credit = row.balanceDong.startsWith('-')
  return (
    <tr className={current ? 'current' : undefined} onClick={onChoose}>
      <th scope="row">
        <button type="button" className="text-action" aria-pressed={current}>
          {row.account}
        </button>
      </th>
      <td className="account-name">{row.name}</td>
      <td>
        <Money amount={row.debitDong} />
      </td>
      <td>
        <Money amount={row.creditDong} />
      </td>
      <td>{!credit && row.balanceDong !== '0' && <Money amount={row.balanceDong} />}</td>
      <td>{credit && <Money amount={row.balanceDong.slice(1)} />}</td>
    </tr>
  )
}

function Totals({ balance }: { balance: Balance }) {
  const balances = balance.accounts.map(({ balanceDong }) => BigInt(balanceDong))
  const debit = balances.reduce((sum, each) => (each > 0n ? sum + each : sum), 0n)
  const credit = balances.reduce((sum, each) => (each < 0n ? sum - each : sum), 0n)
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {words.books.total}
        </th>
        {[balance.totalDebitDong, balance.totalCreditDong, debit.toString(), credit.toString()].map(
          (amount, at) => (
            <td key={at}>
              <Money amount={amount} />
            </td>
          )
        )}
      </tr>
    </tfoot>
  )
}

function Statements({ balance }: { balance: Balance }) {
  const { holds, differs, statements } = words.books
  const said: { name: string; sides: string; hold: boolean }[] = [
    { name: statements.money, sides: statements.moneySides, hold: balance.moneyHolds },
    { name: statements.assets, sides: statements.assetsSides, hold: balance.assetsHold },
    {
      name: statements.sides,
      sides: statements.sidesNote,
      hold: balance.totalDebitDong === balance.totalCreditDong
    }
  ]
  return (
    <ul className="statements">
      {said.map(({ name, sides, hold }) => (
        <li key={name} className={hold ? undefined : 'differs'}>
          <StateTag filled tone={hold ? 'green' : 'red'} word={hold ? holds : differs} />
          <span>
            <strong>{name}</strong>
            <small>{sides}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
