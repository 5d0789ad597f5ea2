import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { Icon } from '../ui/icon'
import { Money } from '../ui/money-field'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'

/** A case's money as it stands: what is owed, what came, where it went, what is left here. */
export function CaseMoney({ caseId }: { caseId: string }) {
  const { value: money, refusal, fault } = useQuery('funds.getCaseMoney', { caseId })
  const said = words.cases.page
  if (refusal || fault) return <RefusalNote refusal={refusal} fault={fault} />
  if (!money) return null
  if (money.obligations.length === 0) return <p className="note">{words.caseWork.page.noMoney}</p>
  const owed = money.obligations.reduce((sum, { owedDong }) => sum + BigInt(owedDong), 0n)
  const left = owed - BigInt(money.collectedDong)
  const figures: [string, string][] = [
    [said.owed, owed.toString()],
    [said.collected, money.collectedDong],
    [said.left, left.toString()],
    [said.paid, money.paidDong],
    [said.fee, money.feeDong],
    [said.reserved, money.reservedDong],
    [said.held, money.heldDong]
  ]
  return (
    <>
      <CollectedBar owed={owed} collected={BigInt(money.collectedDong)} />
      <dl className="money-figures">
        {figures.map(([label, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Money amount={amount} unit />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="text-action" onClick={() => openPlace('funds', `case:${caseId}`)}>
        <Icon name="bank" size={14} /> {said.toFunds}
      </button>
    </>
  )
}

/** How much of what is owed has come, as a length. */
function CollectedBar({ owed, collected }: { owed: bigint; collected: bigint }) {
  const share = owed === 0n ? 0 : Number((collected * 1000n) / owed) / 10
  return (
    <div
      className="collected-bar"
      role="img"
      aria-label={words.cases.page.collectedShare(share.toLocaleString('vi'))}
    >
      <span style={{ width: `${Math.min(share, 100)}%` }} />
    </div>
  )
}
