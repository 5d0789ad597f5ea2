// An asset's row, and how it goes out over the contract.
import type { assetTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'
import { placePath } from './places'

export type AssetRow = RowIn<typeof assetTable>
export type AssetSummary = OutputOf<'custody.listAssets'>['assets'][number]

/** An asset's row by id or tag. Refuses ASSET_UNKNOWN. */
export function assetRow(reads: Pick<Reads, 'get'>, by: { assetId: string } | { tag: string }): AssetRow {
  const row =
    'assetId' in by
      ? reads.get<AssetRow>('SELECT * FROM asset WHERE asset_id = ?', by.assetId)
      : reads.get<AssetRow>('SELECT * FROM asset WHERE tag = ?', by.tag)
  return row ?? refuse('ASSET_UNKNOWN')
}

/** Where an asset stands, and no more: a move is the most frequent act of the warehouse. Refuses ASSET_UNKNOWN. */
export function assetPlace(reads: Pick<Reads, 'get'>, assetId: string): Pick<AssetRow, 'state' | 'place_id'> {
  const row = reads.get<Pick<AssetRow, 'state' | 'place_id'>>(
    'SELECT state, place_id FROM asset WHERE asset_id = ?',
    assetId
  )
  return row ?? refuse('ASSET_UNKNOWN')
}

/** Refuses an act on an asset that is not in the state it needs. */
export function requireState(asset: AssetRow, state: AssetSummary['state']): void {
  if (asset.state !== state) refuse('ASSET_STATE', { state: asset.state, needed: state })
}

export function assetSummary(reads: Reads, row: AssetRow): AssetSummary {
  const decision = reads.get<{ decision_number: string }>(
    'SELECT decision_number FROM enforcement_case WHERE case_id = ?',
    row.case_id
  )
  return {
    assetId: row.asset_id,
    tag: row.tag,
    name: row.name,
    kind: row.kind as AssetSummary['kind'],
    unit: row.unit,
    quantity: row.quantity,
    state: row.state as AssetSummary['state'],
    sealNumber: row.seal_number,
    placeId: row.place_id,
    placePath: placePath(reads, row.place_id),
    caseId: row.case_id,
    decisionNumber: decision?.decision_number ?? '',
    receivedAt: row.received_at
  }
}
