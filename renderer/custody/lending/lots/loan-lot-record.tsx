import { Papers } from '../../../documents/papers'
import { Facts } from '../../../ui/panel'
import { DoneNote } from '../../../forms/done-note'
import { words } from '../../../words'
import { loanLotRows } from './loan-lot-facts'
import { partsOf, type LoanLot } from './loan-lot'

/** What a lot rests on, how it went and in which parts it came back, each with its record. */
export function LoanLotRecord({ lot }: { lot: LoanLot }) {
  const { given, returned } = words.lots.loans
  return (
    <>
      {lot.recordNumber !== null && (
        <div className="loan-lot-part">
          <DoneNote title={given.done(lot.recordNumber, String(lot.out + lot.back))} />
          <Papers subject={`loan-lot:${lot.lotId}`} />
        </div>
      )}
      {partsOf(lot).map(({ recordNumber, count, loanId }) => (
        <div key={recordNumber} className="loan-lot-part">
          <DoneNote title={returned.done(recordNumber, String(count))} />
          <Papers subject={`return-lot:${loanId}`} />
        </div>
      ))}
      <Facts rows={loanLotRows(lot)} />
    </>
  )
}
