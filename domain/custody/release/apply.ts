// Entries of the way out, to row changes. Evidence is written before the release is done, and the release before the
// asset leaves: the database looks back at each step.
import type { z } from 'zod'
import type { keptSignature } from '@shared/contract/custody'
import { takeNumber, type TakenNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import { photoRows } from '../assets/photo-rows'
import { assetTable } from '../assets/tables'
import { outsideMove } from '../doors/outside-move'
import type { releaseEntries } from './entries'
import { assetDecisionTable, assetReleaseTable, releaseSignatureTable } from './tables'

/** What a release has not got when it is proposed. */
const notYet = {
  decided_by: null,
  decided_at: null,
  decision_reason: null,
  order_number: null,
  hand_over_at: null,
  cancelled_by: null,
  cancelled_at: null,
  cancel_reason: null,
  council_id: null,
  record_number: null,
  handed_over_by: null,
  handed_over_at: null,
  hand_over_condition: null,
  seal_intact: null,
  read_number: null,
  scanned_tag: null,
  carrier_name: null,
  carrier_title: null
}

export const applyRelease: AppliersOf<typeof releaseEntries> = {
  'custody.OutcomeDecided': ({ at, actor, payload }) => {
    const { assetId, outcome, decision, before, numberBefore } = payload
    const row = {
      decision_number: decision.number,
      decision_day: decision.issuedOn,
      noted_by: actor,
      noted_at: at
    }
    return [
      numberBefore === null
        ? insert(assetDecisionTable, { asset_id: assetId, ...row })
        : patch(
            assetDecisionTable,
            { asset_id: assetId },
            { from: { decision_number: numberBefore }, to: row }
          ),
      patch(
        assetTable,
        { asset_id: assetId },
        {
          from: { decided_outcome: before?.outcome ?? null, decided_on: before?.on ?? null },
          to: { decided_outcome: outcome, decided_on: decision.issuedOn }
        }
      )
    ]
  },
  'custody.ReleaseProposed': ({ at, actor, payload }) => [
    insert(assetReleaseTable, {
      ...notYet,
      release_id: payload.releaseId,
      asset_id: payload.assetId,
      asset_kind: payload.assetKind,
      lot_id: payload.lot?.lotId ?? null,
      lot_line: payload.lot?.line ?? null,
      outcome: payload.outcome,
      recipient_kind: payload.recipient.kind,
      recipient_id: payload.recipient.id,
      receiver_name: payload.receiver?.fullName ?? null,
      receiver_paper: payload.receiver?.paper ?? null,
      receiver_number: payload.receiver?.number ?? null,
      mandate_number: payload.mandate?.number ?? null,
      mandate_day: payload.mandate?.issuedOn ?? null,
      sale_number: payload.sale?.number ?? null,
      sale_day: payload.sale?.issuedOn ?? null,
      payment_voucher: payload.paymentVoucher,
      letter_number: payload.letter?.number ?? null,
      letter_day: payload.letter?.issuedOn ?? null,
      ground: payload.ground,
      ground_day: payload.groundDay,
      reason: payload.reason,
      from_state: payload.from,
      from_holder_id: payload.fromHolderId,
      state: 'PROPOSED',
      proposed_by: actor,
      proposed_at: at
    }),
    patchState(payload)
  ],
  'custody.ReleaseApproved': ({ at, actor, reason, payload }) => [
    ...takenOnce(payload.lot, {
      series: 'order.stockOut',
      period: payload.year,
      number: payload.orderSerial
    }),
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'PROPOSED', decided_by: null },
        to: {
          state: 'APPROVED',
          decided_by: actor,
          decided_at: at,
          decision_reason: reason,
          order_number: payload.orderNumber,
          hand_over_at: payload.handOverAt
        }
      }
    ),
    patchState(payload)
  ],
  'custody.ReleaseDeclined': ({ at, actor, reason, payload }) => [
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'PROPOSED', decided_by: null, from_state: payload.to },
        to: { state: 'DECLINED', decided_by: actor, decided_at: at, decision_reason: reason }
      }
    ),
    patchState(payload)
  ],
  'custody.ReleaseCancelled': ({ at, actor, reason, payload }) => [
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'APPROVED', cancelled_by: null, from_state: payload.to, council_id: null },
        to: { state: 'CANCELLED', cancelled_by: actor, cancelled_at: at, cancel_reason: reason }
      }
    ),
    patchState(payload)
  ],
  'custody.AssetHandedOver': ({ seq, at, actor, payload }) => [
    ...takenOnce(payload.lot, {
      series: 'record.handOver',
      period: payload.year,
      number: payload.recordSerial
    }),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'RELEASED' }),
    // A lot is signed once.
    ...(isFirst(payload.lot)
      ? signatureRows(payload.lot?.lotId ?? payload.releaseId, payload.signatures, payload.witnesses)
      : []),
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'APPROVED', record_number: null, receiver_number: payload.expectedNumber },
        to: {
          state: 'DONE',
          record_number: payload.recordNumber,
          handed_over_by: actor,
          handed_over_at: at,
          hand_over_condition: payload.condition,
          seal_intact: payload.sealIntact === null ? null : payload.sealIntact ? 'YES' : 'NO',
          read_number: payload.recipientNumber,
          scanned_tag: payload.scannedTag,
          carrier_name: payload.carrier?.fullName ?? null,
          carrier_title: payload.carrier?.title ?? null
        }
      }
    ),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: payload.fromPlaceId, holder_id: payload.fromHolderId },
        to: { state: payload.to, place_id: null, holder_id: payload.recipientId, moved_seq: seq }
      }
    ),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `asset:${payload.assetId}`,
      fromPath: payload.fromPath,
      toPath: payload.recordNumber,
      door: payload.door
    })
  ]
}

/** Whether an entry stands for its whole lot: of what the lines have in common the first makes the rows. */
function isFirst(lot: { line: number } | null): boolean {
  return lot === null || lot.line === 1
}

/** The change of a number that all lines of a lot bear, made by the first. */
export function takenOnce(lot: { line: number } | null, taken: TakenNumber): RowChange[] {
  return isFirst(lot) ? [takeNumber(taken)] : []
}

export function patchState({ assetId, from, to }: { assetId: string; from: string; to: string }): RowChange {
  return patch(assetTable, { asset_id: assetId }, { from: { state: from }, to: { state: to } })
}

/** The rows of those who signed a record. */
export function signatureRows(
  recordId: string,
  signatures: readonly z.output<typeof keptSignature>[],
  witnesses: readonly { userId: string; fullName: string }[]
): RowChange[] {
  const idOf = (witness: string): string | null =>
    witnesses.find(({ fullName }) => fullName === witness)?.userId ?? null
  return signatures.map((signed, index) =>
    insert(releaseSignatureTable, {
      record_id: recordId,
      signature_number: index + 1,
      side: signed.side,
      full_name: signed.fullName,
      capacity: signed.capacity,
      identity_number: signed.identityNumber,
      way: signed.way,
      sha256: signed.image?.sha256 ?? null,
      media_type: signed.image?.mediaType ?? null,
      finger: signed.finger,
      hand: signed.hand,
      witness: signed.witness,
      witness_id: idOf(signed.witness),
      stamped: signed.stamped ? 'YES' : 'NO'
    })
  )
}
