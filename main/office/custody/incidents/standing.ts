// What an open incident stands in the way of. It only looks; every room asks it before it moves, gives away, divides or
// labels a thing. A damaged thing may leave: its papers say how it is.
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { placesInside } from '../places/container-room'

/** Refuses INCIDENT_LOST for a thing that is reported lost and neither found nor written off. */
export function refuseLost(reads: Pick<Reads, 'get'>, assetId: string): void {
  const lost = reads.get<{ number: string }>(
    "SELECT number FROM asset_incident WHERE asset_id = ? AND kind = 'LOST' AND state <> 'CLOSED'",
    assetId
  )
  if (lost) refuse('INCIDENT_LOST', { number: lost.number }, 'askLeader')
}

/** Refuses CONTAINER_HOLDS_LOST for a box in which the books have a thing that is reported lost, however deep. */
export function refuseLostInside(reads: Pick<Reads, 'get'>, placeId: string): void {
  const lost = reads.get<{ name: string; number: string }>(
    `${placesInside} SELECT asset.name, asset_incident.number FROM inside
      JOIN asset ON asset.place_id = inside.place_id JOIN asset_incident USING (asset_id)
      WHERE asset_incident.kind = 'LOST' AND asset_incident.state <> 'CLOSED' LIMIT 1`,
    placeId
  )
  if (lost) refuse('CONTAINER_HOLDS_LOST', { ...lost }, 'askLeader')
}
