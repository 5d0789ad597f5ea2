// What stands in the way of other acts on an asset: a loan that is not over, a package open on the table. It only
// looks; every room asks it before it promises, moves or divides a thing.
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { refuseOpenTransfer } from '../transfers/standing'

/** Refuses LOAN_OPEN while an asset is asked for, promised or lent to somebody. */
export function refuseOpenLoan(reads: Pick<Reads, 'get'>, assetId: string): void {
  const open = reads.get(
    "SELECT 1 FROM asset_loan WHERE asset_id = ? AND state IN ('PROPOSED', 'APPROVED', 'OUT')",
    assetId
  )
  if (open) refuse('LOAN_OPEN')
}

/** Refuses OPENING_OPEN while a package lies on the table: until it is sealed again nobody moves it. */
export function refuseOpenOpening(reads: Pick<Reads, 'get'>, assetId: string): void {
  const open = reads.get(
    "SELECT 1 FROM seal_opening WHERE asset_id = ? AND state IN ('BEGUN', 'ATTENDED')",
    assetId
  )
  if (open) refuse('OPENING_OPEN')
}

/** All that may be promised of it: for whoever would give the asset to somebody, or divide it. */
export function refuseIfPromised(reads: Pick<Reads, 'get'>, assetId: string): void {
  refuseOpenLoan(reads, assetId)
  refuseOpenOpening(reads, assetId)
  refuseOpenTransfer(reads, assetId)
}
