// Orders to hand things to another keeping as rows and as lists show them. It decides nothing.
import type {
  holdingRecordTable,
  holdingTransferItemTable,
  holdingTransferTable
} from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { AssetKind, Holding } from '@shared/contract/custody'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, assetSummary } from '../assets/asset-row'
import { holderNameAt } from '../holders/holders'
import { photosIn } from '../lending/loans'

export type TransferRow = RowIn<typeof holdingTransferTable>
export type TransferItemRow = RowIn<typeof holdingTransferItemTable>
export type HoldingRecordRow = RowIn<typeof holdingRecordTable>
type Transfer = OutputOf<'custody.listHoldingTransfers'>['transfers'][number]
export type Becomes = Transfer['items'][number]['becomes']

type Keeping = Transfer['to']

const listMax = 100

/** An order's row. Refuses TRANSFER_UNKNOWN. */
export function transferRow(reads: Pick<Reads, 'get'>, transferId: string): TransferRow {
  return (
    reads.get<TransferRow>('SELECT * FROM holding_transfer WHERE transfer_id = ?', transferId) ??
    refuse('TRANSFER_UNKNOWN')
  )
}

/** The things of an order, in the order in which they were asked for. */
export function itemsOf(reads: Pick<Reads, 'all'>, transferId: string): TransferItemRow[] {
  return reads.all<TransferItemRow>(
    'SELECT * FROM holding_transfer_item WHERE transfer_id = ? ORDER BY item_number',
    transferId
  )
}

/** What a thing is called from the hand-over on; null where nothing changes. */
export function becomesOf({ becomes_kind: kind, becomes_details: details }: TransferItemRow): Becomes {
  if (kind === null || details === null) return null
  return { kind: kind as AssetKind, details: JSON.parse(details) as Record<string, string> }
}

/** One of the two keepings by name: a holder as it was called then, empty for our own store. */
export function sideOf(reads: Pick<Reads, 'get'>, row: TransferRow, side: 'to' | 'from'): Keeping {
  const holderId = side === 'from' ? row.from_holder_id : row.to_holder_id
  return {
    holding: (side === 'from' ? row.from_holding : row.to_holding) as Holding,
    holderId,
    name: holderNameAt(reads, holderId, row.decided_at ?? row.proposed_at)
  }
}

export const listHoldingTransfers: QueryHandler<'custody.listHoldingTransfers'> = (
  reading,
  { openOnly, assetId }
) => {
  const waits = `EXISTS (SELECT 1 FROM holding_transfer_item AS item
    WHERE item.transfer_id = holding_transfer.transfer_id AND item.state = 'OPEN')`
  const names = `EXISTS (SELECT 1 FROM holding_transfer_item AS item
    WHERE item.transfer_id = holding_transfer.transfer_id AND item.asset_id = ?)`
  const conditions = [...(openOnly ? [waits] : []), ...(assetId === undefined ? [] : [names])]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const rows = reading.all<TransferRow>(
    `SELECT * FROM holding_transfer ${where} ORDER BY proposed_at DESC, transfer_id DESC LIMIT ?`,
    ...(assetId === undefined ? [] : [assetId]),
    listMax
  )
  return { transfers: rows.map((row) => transferView(reading, row)) }
}

function transferView(reads: Reads, row: TransferRow): Transfer {
  const records = reads.all<HoldingRecordRow>(
    'SELECT * FROM holding_record WHERE transfer_id = ? ORDER BY made_at, record_id',
    row.transfer_id
  )
  return {
    transferId: row.transfer_id,
    from: sideOf(reads, row, 'from'),
    to: sideOf(reads, row, 'to'),
    reason: row.reason,
    document: row.document,
    expected: { day: row.expected_day, hour: row.expected_hour },
    state: row.state as Transfer['state'],
    proposedBy: userFullName(reads, row.proposed_by),
    proposedById: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by === null ? null : userFullName(reads, row.decided_by),
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    orderNumber: row.order_number,
    items: itemsOf(reads, row.transfer_id).map((item) => {
      const asset = assetRow(reads, { assetId: item.asset_id })
      return {
        asset: assetSummary(reads, asset),
        condition: asset.condition,
        becomes: becomesOf(item),
        state: item.state as Transfer['items'][number]['state'],
        recordId: item.record_id
      }
    }),
    records: records.map((record) => ({
      recordId: record.record_id,
      recordNumber: record.record_number,
      madeAt: record.made_at,
      madeBy: userFullName(reads, record.made_by),
      itemCount: record.item_count,
      photos: photosIn(record.photos)
    }))
  }
}
