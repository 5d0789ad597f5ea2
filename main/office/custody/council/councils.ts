// Councils as they are read: their lists, members and how far the reading of labels has come.
import type {
  destructionCouncilTable,
  destructionItemTable,
  destructionMemberTable
} from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { assetRow, assetSummary } from '../assets/asset-row'
import { nameOfUser, releaseRow } from '../release/release-row'

export type CouncilRow = RowIn<typeof destructionCouncilTable>
export type MemberRow = RowIn<typeof destructionMemberTable>
export type ItemRow = RowIn<typeof destructionItemTable>
type Summary = OutputOf<'custody.listCouncils'>['councils'][number]
type Council = OutputOf<'custody.getCouncil'>

const listMax = 100

/** A council's row. Refuses COUNCIL_UNKNOWN. */
export function councilRow(reads: Pick<Reads, 'get'>, councilId: string): CouncilRow {
  return (
    reads.get<CouncilRow>('SELECT * FROM destruction_council WHERE council_id = ?', councilId) ??
    refuse('COUNCIL_UNKNOWN')
  )
}

/** A council that still has its list open. Refuses COUNCIL_UNKNOWN and COUNCIL_CLOSED. */
export function openCouncil(reads: Pick<Reads, 'get'>, councilId: string): CouncilRow {
  const row = councilRow(reads, councilId)
  if (row.state !== 'OPEN') refuse('COUNCIL_CLOSED', { minutesNumber: row.minutes_number ?? '' })
  return row
}

export function membersOf(reads: Pick<Reads, 'all'>, councilId: string): MemberRow[] {
  return reads.all<MemberRow>(
    'SELECT * FROM destruction_member WHERE council_id = ? ORDER BY member_number',
    councilId
  )
}

/** What stands on the list, without what was taken off it. */
export function listedItems(reads: Pick<Reads, 'all'>, councilId: string): ItemRow[] {
  return reads.all<ItemRow>(
    'SELECT * FROM destruction_item WHERE council_id = ? AND removed_at IS NULL ORDER BY release_id',
    councilId
  )
}

export const listCouncils: QueryHandler<'custody.listCouncils'> = (reading, { openOnly }) => ({
  councils: reading
    .all<CouncilRow>(
      openOnly
        ? "SELECT * FROM destruction_council WHERE state = 'OPEN' ORDER BY due_on, council_id LIMIT ?"
        : 'SELECT * FROM destruction_council ORDER BY formed_at DESC, council_id LIMIT ?',
      listMax
    )
    .map((row) => summaryOf(reading, row))
})

export const getCouncil: QueryHandler<'custody.getCouncil'> = (reading, { councilId }) => {
  const row = councilRow(reading, councilId)
  const items = reading.all<ItemRow>(
    'SELECT * FROM destruction_item WHERE council_id = ? ORDER BY removed_at IS NOT NULL, release_id',
    councilId
  )
  return {
    ...summaryOf(reading, row),
    members: membersOf(reading, councilId).map((member) => ({
      fullName: member.full_name,
      body: member.body,
      capacity: member.capacity,
      chair: member.member_number === 1
    })),
    procuracy: { number: row.procuracy_number, issuedOn: row.procuracy_day },
    method: row.method as Council['method'],
    methodNote: row.method_note,
    place: row.place,
    items: items.map((item) => ({
      releaseId: item.release_id,
      asset: assetSummary(reading, assetRow(reading, { assetId: item.asset_id })),
      orderNumber: releaseRow(reading, item.release_id).order_number ?? '',
      scannedAt: item.scanned_at,
      removed: item.removed_at === null ? null : { at: item.removed_at, reason: item.removed_reason ?? '' }
    }))
  }
}

function summaryOf(reads: Reads, row: CouncilRow): Summary {
  const items = listedItems(reads, row.council_id)
  return {
    councilId: row.council_id,
    decision: { number: row.decision_number, issuedOn: row.decision_day },
    dueOn: row.due_on,
    formedBy: nameOfUser(reads, row.formed_by) ?? row.formed_by,
    late: row.late === 'YES',
    state: row.state as Summary['state'],
    listed: items.length,
    scanned: items.filter(({ scanned_at }) => scanned_at !== null).length,
    minutesNumber: row.minutes_number
  }
}
