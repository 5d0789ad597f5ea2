// What was typed wrong of a thing is put right by two people: one who deals with the thing proposes, the head confirms.
// The quantity, the seal, the whereabouts, the kind and the identity of a thing are corrected by nobody (custody.md §10).
import type { assetCorrectionTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import { amountFields, tellingFields, type AssetKind, type CorrectedField } from '@shared/contract/custody'
import { kindFieldProblem, kindsThatExpire } from '@shared/custody/kind-fields'
import { oneLine } from '@shared/one-line'
import { prepared, type Act, type Decide, type QueryHandler } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import type { Reads } from '../../database/read'
import { issuePaper } from '../../documents'
import { bookAsset } from '../../funds'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, assetSummary, requireState, type AssetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { photosIn } from '../lending/loans'
import { detailsThatDiffer, factsOf, fieldsThatDiffer, keptFacts, type BookFacts } from './book-facts'

export type CorrectionRow = RowIn<typeof assetCorrectionTable>
type Correction = OutputOf<'custody.listCorrections'>['corrections'][number]

const listMax = 100

export function proposeCorrection(blobs: Blobs) {
  return prepared<'custody.proposeCorrection', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, input, photos) => {
      const asset = correctable(act, input.assetId)
      const open = act.get(
        "SELECT 1 FROM asset_correction WHERE asset_id = ? AND state = 'PROPOSED'",
        input.assetId
      )
      if (open) refuse('CORRECTION_OPEN')
      const before = factsOf(act, asset)
      const after = keptFacts(input.after)
      const fields = fieldsThatDiffer(before, after)
      if (fields.length === 0) refuse('NOTHING_CHANGED')
      requireWhole(asset, before, after)
      requireProof(before, after, photos)
      const correctionId = act.newId()
      act.append({
        kind: 'custody.CorrectionProposed',
        subject: `asset:${asset.asset_id}`,
        reason: oneLine(input.reason),
        payload: {
          correctionId,
          assetId: asset.asset_id,
          before,
          after,
          fields,
          document: oneLine(input.document),
          photos
        }
      })
      return { correctionId }
    }
  })
}

/** A thing that the office has, and that no order to leave names yet. Refuses ASSET_STATE. */
function correctable(act: Act, assetId: string): AssetRow {
  const asset = assetRow(act, { assetId })
  requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER', 'RECEIVED', 'LENT_OUT')
  return asset
}

/** Refuses KIND_FIELD_WRONG, and CORRECTION_FIELD_FIXED for a field that says how much there is. */
function requireWhole(asset: AssetRow, before: BookFacts, after: BookFacts): void {
  const kind = asset.kind as AssetKind
  const amount = detailsThatDiffer(before.details, after.details).find((field) =>
    amountFields.includes(field)
  )
  if (amount !== undefined) refuse('CORRECTION_FIELD_FIXED', { field: amount })
  const problem = kindFieldProblem(kind, after.details)
  if (problem) refuse('KIND_FIELD_WRONG', { kind, ...problem })
  if (kindsThatExpire.includes(kind) && after.expiresOn === null) {
    refuse('KIND_FIELD_WRONG', { kind, field: 'expiresOn', problem: 'missing' })
  }
}

/** What tells a thing from its like is read off it again, in a picture. Refuses CORRECTION_PHOTO_MISSING. */
function requireProof(before: BookFacts, after: BookFacts, photos: readonly KeptPhoto[]): void {
  const telling = detailsThatDiffer(before.details, after.details).find((field) =>
    tellingFields.includes(field)
  )
  if (telling !== undefined && photos.length === 0) refuse('CORRECTION_PHOTO_MISSING', { field: telling })
}

export const withdrawCorrection: Decide<'custody.withdrawCorrection'> = (act, { correctionId, reason }) => {
  const row = openCorrection(act, correctionId)
  if (row.proposed_by !== act.caller.userId) {
    refuse('NOT_PROPOSER', { name: userFullName(act, row.proposed_by) })
  }
  act.append({
    kind: 'custody.CorrectionWithdrawn',
    subject: `asset:${row.asset_id}`,
    reason: oneLine(reason),
    payload: { correctionId, assetId: row.asset_id }
  })
  return {}
}

export const correctAsset: Decide<'custody.correctAsset'> = (act, { correctionId, decision, reason }) => {
  const row = openCorrection(act, correctionId)
  if (row.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  const subject = `asset:${row.asset_id}`
  if (decision === 'DECLINE') {
    if (reason.trim() === '') refuse('REASON_REQUIRED')
    const payload = { correctionId, assetId: row.asset_id }
    act.append({ kind: 'custody.CorrectionDeclined', subject, reason: oneLine(reason), payload })
    return { printJobId: null }
  }
  const asset = correctable(act, row.asset_id)
  const from = JSON.parse(row.before) as BookFacts
  const to = JSON.parse(row.after) as BookFacts
  // Since it was proposed a part may have been split off the lot, and its price with it.
  if (fieldsThatDiffer(factsOf(act, asset), from).length > 0) refuse('CORRECTION_STALE')
  act.append({
    kind: 'custody.AssetCorrected',
    subject,
    reason: row.reason,
    payload: {
      correctionId,
      assetId: row.asset_id,
      sealNumber: asset.seal_number,
      fields: fieldsIn(row),
      from,
      to
    }
  })
  rebook(act, asset, { from, to })
  // Of what may be corrected the label says the name alone.
  const reprints = from.name !== to.name
  return { printJobId: reprints ? issuePaper(act, { form: 'ASSET_LABEL', subject, copies: 1 }) : null }
}

/** A wrong price is taken off the books and the right one put on: nothing that was booked is changed. */
function rebook(act: Act, asset: AssetRow, { from, to }: { from: BookFacts; to: BookFacts }): void {
  if (from.bookPriceDong === to.bookPriceDong) return
  const thing = { assetId: asset.asset_id, caseId: asset.case_id, name: to.name }
  const { bookPriceDong: wrong } = from
  const { bookPriceDong: right } = to
  if (wrong !== '0') bookAsset(act, { ...thing, bookPriceDong: wrong, direction: 'OUT' })
  if (right !== '0') bookAsset(act, { ...thing, bookPriceDong: right, direction: 'IN' })
}

/** Refuses CORRECTION_UNKNOWN and CORRECTION_STATE. */
function openCorrection(reads: Pick<Reads, 'get'>, correctionId: string): CorrectionRow {
  const row =
    reads.get<CorrectionRow>('SELECT * FROM asset_correction WHERE correction_id = ?', correctionId) ??
    refuse('CORRECTION_UNKNOWN')
  if (row.state !== 'PROPOSED') refuse('CORRECTION_STATE', { state: row.state })
  return row
}

function fieldsIn({ fields }: CorrectionRow): CorrectedField[] {
  return fields.split(' ') as CorrectedField[]
}

export const listCorrections: QueryHandler<'custody.listCorrections'> = (reading, { openOnly, assetId }) => {
  const conditions = [
    ...(openOnly ? ["state = 'PROPOSED'"] : []),
    ...(assetId === undefined ? [] : ['asset_id = ?'])
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const rows = reading.all<CorrectionRow>(
    `SELECT * FROM asset_correction ${where} ORDER BY proposed_at DESC, correction_id DESC LIMIT ?`,
    ...(assetId === undefined ? [] : [assetId]),
    listMax
  )
  return { corrections: rows.flatMap((row) => correctionView(reading, row)) }
}

/** Nothing of what was undone since: it is no asset any more. */
function correctionView(reads: Reads, row: CorrectionRow): Correction[] {
  const asset = reads.get<AssetRow>('SELECT * FROM asset WHERE asset_id = ?', row.asset_id)
  if (!asset) return []
  return [
    {
      correctionId: row.correction_id,
      asset: assetSummary(reads, asset),
      before: JSON.parse(row.before) as BookFacts,
      after: JSON.parse(row.after) as BookFacts,
      fields: fieldsIn(row),
      reason: row.reason,
      document: row.document,
      photos: photosIn(row.photos),
      state: row.state as Correction['state'],
      proposedBy: userFullName(reads, row.proposed_by),
      proposedById: row.proposed_by,
      proposedAt: row.proposed_at,
      decidedBy: row.decided_by === null ? null : userFullName(reads, row.decided_by),
      decidedAt: row.decided_at,
      decisionReason: row.decision_reason
    }
  ]
}
