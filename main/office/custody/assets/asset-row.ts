// An asset's row, how it is found by what was scanned, and how it goes out over the contract.
import type { assetTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { AssetState } from '@shared/contract/custody'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { holderName } from '../holders/holders'
import { placePath } from '../places/places'

export type AssetRow = RowIn<typeof assetTable>
export type AssetSummary = OutputOf<'custody.listAssets'>['assets'][number]

/** An asset's row by id or valid tag. Refuses ASSET_UNKNOWN, and TAG_VOID for a label that was replaced. */
export function assetRow(reads: Pick<Reads, 'get'>, by: { assetId: string } | { tag: string }): AssetRow {
  if ('assetId' in by) {
    return (
      reads.get<AssetRow>('SELECT * FROM asset WHERE asset_id = ?', by.assetId) ?? refuse('ASSET_UNKNOWN')
    )
  }
  const row = reads.get<AssetRow>('SELECT * FROM asset WHERE tag = ?', by.tag)
  return row ?? refuseVoidTag(reads, by.tag)
}

/** A void label must never pass for an unknown one: whoever scans it is told what replaced it and why. */
function refuseVoidTag(reads: Pick<Reads, 'get'>, tag: string): never {
  const voided = reads.get<{ void_reason: string; replaced_by: string }>(
    // A label may have been replaced more than once: the one that is valid now is what he has to look for.
    `SELECT void_reason, (SELECT tag FROM asset WHERE asset.asset_id = asset_tag.asset_id) AS replaced_by
    FROM asset_tag WHERE tag = ? AND state = 'VOID'`,
    tag
  )
  if (voided) refuse('TAG_VOID', { reason: voided.void_reason, replacedBy: voided.replaced_by })
  return refuse('ASSET_UNKNOWN')
}

/**
 * The asset in hand, by its own label as it was read from it. Refuses ASSET_UNKNOWN, TAG_VOID, and LABEL_OF_ANOTHER with
 * the name of the thing that the label belongs to.
 */
export function ownLabel(reads: Pick<Reads, 'get'>, assetId: string, scannedTag: string): AssetRow {
  const asset = assetRow(reads, { assetId })
  if (asset.tag === scannedTag) return asset
  const other = assetRow(reads, { tag: scannedTag })
  return refuse('LABEL_OF_ANOTHER', { name: other.name, tag: other.tag, inHand: asset.name }, 'lookAgain')
}

export type AssetPlace = Pick<AssetRow, 'state' | 'place_id' | 'label_state' | 'holding'>

/** Where an asset stands, and no more: a move is the most frequent act of the warehouse. Refuses ASSET_UNKNOWN. */
export function assetPlace(reads: Pick<Reads, 'get'>, assetId: string): AssetPlace {
  const row = reads.get<AssetPlace>(
    'SELECT state, place_id, label_state, holding FROM asset WHERE asset_id = ?',
    assetId
  )
  return row ?? refuse('ASSET_UNKNOWN')
}

/**
 * Refuses LABEL_UNREAD for a thing of the own store whose own label has not been read on it: nobody can tell yet that
 * it is the one in hand, so it is not moved, lent or given out. What others hold bears no label of ours until then.
 */
export function requireLabelRead(asset: Pick<AssetRow, 'label_state' | 'holding'>): void {
  if (asset.holding === 'OWN_STORE' && asset.label_state !== 'READ') refuse('LABEL_UNREAD', {}, 'readLabel')
}

/** Refuses an act on an asset that is in none of the states it needs. */
export function requireState(asset: Pick<AssetRow, 'state'>, ...states: AssetState[]): void {
  if (!states.includes(asset.state as AssetState)) {
    refuse('ASSET_STATE', { state: asset.state, needed: states[0] ?? '' })
  }
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
    holding: row.holding as AssetSummary['holding'],
    labelState: row.label_state as AssetSummary['labelState'],
    sealNumber: row.seal_number,
    sealTorn: isSealTorn(reads, row),
    placeId: row.place_id,
    placePath: placePath(reads, row.place_id),
    holderName: holderName(reads, row.holder_id),
    caseId: row.case_id,
    decisionNumber: decision?.decision_number ?? '',
    receivedAt: row.received_at,
    expiresOn: row.expires_on
  }
}

/**
 * Whether the seal that is on a thing is known to be torn: by an open report, by a count whose difference nobody has
 * settled yet, or as it was taken in on a conclusion. A new seal ends all three.
 */
export function isSealTorn(
  reads: Pick<Reads, 'get'>,
  { asset_id, seal_number, order_id, order_line }: AssetRow
): boolean {
  if (seal_number === null) return false
  return (
    reads.get(
      `SELECT 1 WHERE EXISTS (SELECT 1 FROM asset_incident WHERE asset_id = ? AND state <> 'CLOSED'
          AND kind = 'SEAL_BROKEN' AND seal_before = ?)
        OR EXISTS (SELECT 1 FROM stock_count_variance WHERE asset_id = ? AND kind = 'SEAL_BROKEN'
          AND state IN ('OPEN', 'PROPOSED'))
        OR EXISTS (SELECT 1 FROM stock_in_line WHERE order_id = ? AND line_number = ? AND received_asset_id = ?
          AND found ->> 'sealIntact' = 0 AND found ->> 'sealNumber' = ?)`,
      asset_id,
      seal_number,
      asset_id,
      order_id,
      order_line,
      asset_id,
      seal_number
    ) !== undefined
  )
}
