// What an open incident stands in the way of. It only looks; every room asks it before it moves, gives away, divides or
// labels a thing. A damaged thing may leave: its papers say how it is.
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

/** Refuses INCIDENT_LOST for a thing that is reported lost and neither found nor written off. */
export function refuseLost(reads: Pick<Reads, 'get'>, assetId: string): void {
  const lost = reads.get<{ number: string }>(
    "SELECT number FROM asset_incident WHERE asset_id = ? AND kind = 'LOST' AND state <> 'CLOSED'",
    assetId
  )
  if (lost) refuse('INCIDENT_LOST', { number: lost.number }, 'askLeader')
}
