// A written-off thing turned up. It comes back by the head's order only: into the receiving room of a warehouse, where
// its label is read anew before it counts as stored, or to whoever held it.
import type { Act, Decide } from '../../act'
import { bookAsset } from '../../funds'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { placeStanding } from '../places/places'
import type { IncidentRow } from './incident-row'
import { reopenSuperseded } from './report-incident'

export const recoverAsset: Decide<'custody.recoverAsset'> = (act, { assetId, warehouseId, reason }) => {
  const asset = assetRow(act, { assetId })
  requireState(asset, 'WRITTEN_OFF')
  const incident = act.get<IncidentRow>(
    "SELECT * FROM asset_incident WHERE asset_id = ? AND outcome = 'WRITTEN_OFF' AND recovered_at IS NULL",
    assetId
  )
  if (!incident) return refuse('INCIDENT_UNKNOWN')
  const into = whereTo(act, asset, { incident, warehouseId })
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockIn', year)
  const orderNumber = `${orderSerial}/LNK-THADS/${year}`
  act.append({
    kind: 'custody.AssetRecovered',
    subject: `asset:${assetId}`,
    reason: reason.trim(),
    payload: {
      incidentId: incident.incident_id,
      assetId,
      orderNumber,
      orderSerial,
      year,
      fromPlaceId: null,
      ...into,
      labelFrom: asset.label_state as 'READ',
      labelTo: into.to === 'RECEIVED' ? 'UNREAD' : (asset.label_state as 'READ'),
      from: 'WRITTEN_OFF'
    }
  })
  bookBack(act, asset)
  reopenSuperseded(act, incident)
  return { orderNumber }
}

/** Refuses INVALID_INPUT where a warehouse is named for what another has, PLACE_KIND_WRONG and PLACE_CLOSED. */
function whereTo(
  act: Act,
  asset: AssetRow,
  { incident, warehouseId }: { incident: IncidentRow; warehouseId: string | null }
) {
  const { book_holder_id: holderId } = incident
  if (holderId !== null) {
    if (warehouseId !== null) refuse('INVALID_INPUT', { field: 'warehouseId', problem: 'unexpected' })
    const to =
      asset.holding === 'HELD_BY_OTHER' && incident.left_state !== 'LENT_OUT' ? 'HELD_BY_OTHER' : 'LENT_OUT'
    return { placeId: null, holderId, path: holderName(act, holderId), to } as const
  }
  const warehouse = placeStanding(act, warehouseId ?? '')
  if (warehouse.kind !== 'WAREHOUSE') refuse('PLACE_KIND_WRONG')
  if (warehouse.closed) refuse('PLACE_CLOSED', { path: warehouse.path })
  return { placeId: warehouseId, holderId: null, path: warehouse.path, to: 'RECEIVED' } as const
}

/** Its book price stands on the books again. */
function bookBack(act: Act, { seq, asset_id: assetId, case_id: caseId, name }: AssetRow): void {
  const price = act.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    seq
  )
  if (!price || price.book_price_dong === 0n) return
  bookAsset(act, { assetId, caseId, name, bookPriceDong: price.book_price_dong.toString(), direction: 'IN' })
}
