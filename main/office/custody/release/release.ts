// The way out: proposed, ordered by the head, handed over to the entitled person against a record. Whoever asks
// does not decide, and whoever decides does not hand over (custody.md §9, guards).
import type { assetReleaseTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { Act, Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { issuePaper } from '../../documents'
import { bookAsset } from '../../funds'
import { partyById, refuseWithoutCard } from '../../people'
import { refuse } from '../../refusal'
import { assetRow, assetSummary, requireState } from '../assets/asset-row'

export type ReleaseRow = RowIn<typeof assetReleaseTable>
type Release = OutputOf<'custody.listReleases'>['releases'][number]

const recordCopies = 4
const listMax = 200

export const proposeRelease: Decide<'custody.proposeRelease'> = (act, input) => {
  const asset = assetRow(act, { assetId: input.assetId })
  requireState(asset, 'IN_OWN_STORE')
  const isParty = act.get(
    'SELECT 1 FROM case_party WHERE case_id = ? AND party_id = ?',
    asset.case_id,
    input.recipientId
  )
  if (!isParty) refuse('RECIPIENT_NOT_PARTY')
  refuseWithoutCard(act, input.recipientId)
  const releaseId = act.newId()
  act.append({
    kind: 'custody.ReleaseProposed',
    subject: `asset:${asset.asset_id}`,
    reason: input.reason,
    payload: { releaseId, ...input, from: 'IN_OWN_STORE', to: 'RELEASE_PROPOSED' }
  })
  return { releaseId }
}

export const decideRelease: Decide<'custody.decideRelease'> = (act, { releaseId, decision, reason }) => {
  const release = releaseRow(act, releaseId)
  if (release.state !== 'PROPOSED') refuse('RELEASE_STATE', { state: release.state })
  if (release.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  const subject = `asset:${release.asset_id}`
  if (decision === 'DECLINE') {
    if (reason.trim() === '') refuse('REASON_REQUIRED')
    act.append({
      kind: 'custody.ReleaseDeclined',
      subject,
      reason,
      payload: { releaseId, assetId: release.asset_id, from: 'RELEASE_PROPOSED', to: 'IN_OWN_STORE' }
    })
    return { orderNumber: null }
  }
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockOut', year)
  const orderNumber = `${orderSerial}/LXK-THADS/${year}`
  act.append({
    kind: 'custody.ReleaseApproved',
    subject,
    reason: reason || null,
    payload: {
      releaseId,
      assetId: release.asset_id,
      orderNumber,
      orderSerial,
      year,
      from: 'RELEASE_PROPOSED',
      to: 'OUT_ORDERED'
    }
  })
  return { orderNumber }
}

export const handOver: Decide<'custody.handOver'> = (act, input) => {
  const release = releaseRow(act, input.releaseId)
  if (release.state !== 'APPROVED') refuse('RELEASE_STATE', { state: release.state })
  if (release.decided_by === act.caller.userId) refuse('SAME_PERSON')
  const asset = assetRow(act, { assetId: release.asset_id })
  requireState(asset, 'OUT_ORDERED')
  const recipient = partyById(act, release.recipient_id) ?? refuse('PARTY_UNKNOWN')
  if (recipient.number !== input.recipientIdentityNumber)
    refuse('RECIPIENT_WRONG', { fullName: recipient.full_name })
  if ((asset.seal_number === null) !== (input.sealIntact === null)) {
    refuse('SEAL_NOT_STATED', { sealNumber: asset.seal_number ?? '' })
  }
  const recordNumber = recordHandOver(act, { release, fromPlaceId: asset.place_id ?? '', input })
  const price = act.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    asset.seq
  )
  if (price && price.book_price_dong > 0n) {
    bookAsset(act, {
      assetId: asset.asset_id,
      caseId: asset.case_id,
      name: asset.name,
      bookPriceDong: price.book_price_dong.toString(),
      direction: 'OUT'
    })
  }
  const printJobId = issuePaper(act, {
    form: 'HANDOVER_RECORD',
    subject: `release:${release.release_id}`,
    copies: recordCopies
  })
  return { recordNumber, printJobId }
}

function recordHandOver(
  act: Act,
  {
    release,
    fromPlaceId,
    input
  }: {
    release: ReleaseRow
    fromPlaceId: string
    input: { recipientIdentityNumber: string; condition: string; sealIntact: boolean | null }
  }
): string {
  const year = act.today.slice(0, 4)
  const recordSerial = act.nextNumber('record.handOver', year)
  const recordNumber = `${recordSerial}/BB-THADS/${year}`
  act.append({
    kind: 'custody.AssetHandedOver',
    subject: `asset:${release.asset_id}`,
    payload: {
      releaseId: release.release_id,
      assetId: release.asset_id,
      recipientId: release.recipient_id,
      recipientNumber: input.recipientIdentityNumber,
      recordNumber,
      recordSerial,
      year,
      condition: input.condition,
      sealIntact: input.sealIntact,
      fromPlaceId,
      from: 'OUT_ORDERED',
      to: 'RETURNED'
    }
  })
  return recordNumber
}

export const listReleases: QueryHandler<'custody.listReleases'> = (reading, { openOnly }) => ({
  releases: reading
    .all<ReleaseRow>(
      `SELECT * FROM asset_release ${openOnly ? "WHERE state IN ('PROPOSED', 'APPROVED')" : ''}
      ORDER BY proposed_at DESC, release_id DESC LIMIT ?`,
      listMax
    )
    .map((row) => releaseView(reading, row))
})

/** A release's row. Refuses RELEASE_UNKNOWN. */
export function releaseRow(reads: Pick<Reads, 'get'>, releaseId: string): ReleaseRow {
  return (
    reads.get<ReleaseRow>('SELECT * FROM asset_release WHERE release_id = ?', releaseId) ??
    refuse('RELEASE_UNKNOWN')
  )
}

function releaseView(reads: Reads, row: ReleaseRow): Release {
  const nameOf = (userId: string | null): string | null =>
    userId
      ? (reads.get<{ full_name: string }>('SELECT full_name FROM app_user WHERE user_id = ?', userId)
          ?.full_name ?? null)
      : null
  return {
    releaseId: row.release_id,
    asset: assetSummary(reads, assetRow(reads, { assetId: row.asset_id })),
    outcome: 'RETURNED',
    recipientId: row.recipient_id,
    recipientName: partyById(reads, row.recipient_id)?.full_name ?? '',
    ground: row.ground,
    reason: row.reason,
    state: row.state as Release['state'],
    proposedBy: nameOf(row.proposed_by) ?? row.proposed_by,
    proposedById: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: nameOf(row.decided_by),
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    orderNumber: row.order_number,
    recordNumber: row.record_number
  }
}
