import { useCommand, useQuery } from '../office'
import { RefusalNote } from '../ui/refusal-note'
import type { LoanLotSummary } from '../custody/lending/lots/loan-lot'
import { words } from '../words'
import { LotVerdictFoot, type LotVerdict } from './lot-verdict'

/** The last word on many things that a body asks to be lent under one written request. */
export function LoanLotFoot({
  lot: { lotId, waiting },
  own,
  onDone
}: {
  lot: LoanLotSummary
  own: boolean
  onDone: (said: string) => void
}) {
  const command = useCommand('custody.decideLoanLot')
  const { value, refusal, fault } = useQuery('custody.getLoanLot', { lotId })
  const say = async ({ takenOut, ...verdict }: LotVerdict): Promise<void> => {
    const answer = await command.run({
      lotId,
      ...verdict,
      takenOut: takenOut.map(({ id: loanId, reason }) => ({ loanId, reason }))
    })
    if (!('ok' in answer)) return
    const { orderNumber } = answer.ok
    onDone(orderNumber === null ? words.approvals.done.declined : words.lots.loans.done(orderNumber))
  }
  const asked = (value?.things ?? []).filter(({ state }) => state === 'PROPOSED')
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      <LotVerdictFoot
        lines={asked.map(({ loanId: id, asset }) => ({ id, asset }))}
        going={waiting}
        own={own}
        command={command}
        onSay={(verdict) => void say(verdict)}
      />
    </>
  )
}
