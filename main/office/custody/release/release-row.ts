// A release's row, and how it goes out over the contract. It decides nothing.
import type { assetReleaseTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { partyById } from '../../people'
import { assetRow, assetSummary } from '../assets/asset-row'
import { holderName } from '../holders/holders'

export type ReleaseRow = RowIn<typeof assetReleaseTable>
type Release = OutputOf<'custody.listReleases'>['releases'][number]
export type ReleasedFrom = 'IN_OWN_STORE' | 'HELD_BY_OTHER'

/** A council takes what 500 lines of a lot ask for. */
const listMax = 500

/** A release's row. Refuses RELEASE_UNKNOWN. */
export function releaseRow(reads: Pick<Reads, 'get'>, releaseId: string): ReleaseRow {
  return (
    reads.get<ReleaseRow>('SELECT * FROM asset_release WHERE release_id = ?', releaseId) ??
    refuse('RELEASE_UNKNOWN')
  )
}

/** Under which signatures of its hand-over stand: a lot is signed once. */
export function recordIdOf({ lot_id, release_id }: Pick<ReleaseRow, 'lot_id' | 'release_id'>): string {
  return lot_id ?? release_id
}

/** The lines of a lot in their order. Refuses LOT_UNKNOWN. */
export function lotReleases(reads: Pick<Reads, 'all'>, lotId: string): ReleaseRow[] {
  const rows = reads.all<ReleaseRow>('SELECT * FROM asset_release WHERE lot_id = ? ORDER BY lot_line', lotId)
  return rows.length === 0 ? refuse('LOT_UNKNOWN') : rows
}

const awaited = {
  HEAD: "state = 'PROPOSED'",
  STOREKEEPER: "state = 'APPROVED'",
  COUNCIL: "state = 'APPROVED' AND outcome = 'DESTROYED' AND council_id IS NULL"
} as const

export const listReleases: QueryHandler<'custody.listReleases'> = (reading, input) => {
  const { openOnly, assetId, alone, awaits } = input
  const wanted = [
    ...(openOnly || awaits ? ["state IN ('PROPOSED', 'APPROVED')"] : []),
    ...(awaits ? [awaited[awaits]] : []),
    ...(assetId === undefined ? [] : ['asset_id = ?']),
    ...(alone === true ? ['lot_id IS NULL'] : [])
  ]
  const where = wanted.length === 0 ? '' : `WHERE ${wanted.join(' AND ')}`
  const asked = assetId === undefined ? [] : [assetId]
  // What waits longest must not fall off the end of the list.
  const direction = openOnly || awaits ? 'ASC' : 'DESC'
  const rows = reading.all<ReleaseRow>(
    `SELECT * FROM asset_release ${where}
    ORDER BY proposed_at ${direction}, release_id ${direction} LIMIT ?`,
    ...asked,
    listMax
  )
  const all = reading.get<{ count: number }>(`SELECT count(*) AS count FROM asset_release ${where}`, ...asked)
  return { releases: rows.map((row) => releaseView(reading, row)), count: all?.count ?? 0 }
}

interface SignerRow {
  side: string
  full_name: string
  way: string
  stamped: string
}

function releaseView(reads: Reads, row: ReleaseRow): Release {
  const signers = reads.all<SignerRow>(
    'SELECT side, full_name, way, stamped FROM release_signature WHERE record_id = ? ORDER BY signature_number',
    recordIdOf(row)
  )
  return {
    releaseId: row.release_id,
    asset: assetSummary(reads, assetRow(reads, { assetId: row.asset_id })),
    outcome: row.outcome as Release['outcome'],
    recipientKind: row.recipient_kind as Release['recipientKind'],
    recipientId: row.recipient_id,
    recipientName: recipientName(reads, row),
    receiverName: receiverName(reads, row),
    receiverPaper: row.receiver_paper as Release['receiverPaper'],
    mandate: cited(row.mandate_number, row.mandate_day),
    sale: cited(row.sale_number, row.sale_day),
    paymentVoucher: row.payment_voucher,
    letter: cited(row.letter_number, row.letter_day),
    ground: row.ground,
    groundDay: row.ground_day,
    reason: row.reason,
    state: row.state as Release['state'],
    proposedBy: nameOfUser(reads, row.proposed_by) ?? row.proposed_by,
    proposedById: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: nameOfUser(reads, row.decided_by),
    decidedAt: row.decided_at,
    decisionReason: row.cancel_reason ?? row.decision_reason,
    orderNumber: row.order_number,
    handOverAt: row.hand_over_at,
    councilId: row.council_id,
    lotId: row.lot_id,
    recordNumber: row.record_number,
    signers: signers.map(({ side, full_name, way, stamped }) => ({
      side,
      fullName: full_name,
      way: way as Release['signers'][number]['way'],
      stamped: stamped === 'YES'
    }))
  }
}

/** To whom it goes for good: a party, a buyer, a commune, an office; empty for a destruction. */
export function recipientName(reads: Reads, row: ReleaseRow): string {
  return holderName(reads, row.recipient_id)
}

/** Who comes for it: the mandated person, or the recipient in person. */
export function receiverName(reads: Reads, row: ReleaseRow): string {
  if (row.receiver_name !== null) return row.receiver_name
  return row.recipient_id === null ? '' : (partyById(reads, row.recipient_id)?.full_name ?? '')
}

export function nameOfUser(reads: Pick<Reads, 'get'>, userId: string | null): string | null {
  if (userId === null) return null
  const user = reads.get<{ full_name: string }>('SELECT full_name FROM app_user WHERE user_id = ?', userId)
  return user?.full_name ?? null
}

function cited(number: string | null, day: string | null): Release['mandate'] {
  return number === null || day === null ? null : { number, issuedOn: day }
}
