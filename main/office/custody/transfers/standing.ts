// What an open order to hand a thing to another keeping stands in the way of. It only looks; every room asks it before
// it promises, opens, divides or gives up a thing.
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

/** Refuses TRANSFER_OPEN while a thing is asked for, or ordered, to change hands. */
export function refuseOpenTransfer(reads: Pick<Reads, 'get'>, assetId: string): void {
  const open = reads.get("SELECT 1 FROM holding_transfer_item WHERE asset_id = ? AND state = 'OPEN'", assetId)
  if (open) refuse('TRANSFER_OPEN')
}
