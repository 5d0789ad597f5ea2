// Entries of loans to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import { photoRows } from '../assets/photo-rows'
import { assetTable } from '../assets/tables'
import { outsideMove } from '../doors/outside-move'
import { takenOnce } from '../release/apply'
import type { lendingEntries } from './entries'
import { assetLoanTable } from './tables'

export const applyLending: AppliersOf<typeof lendingEntries> = {
  'custody.LoanProposed': ({ at, actor, payload }) => [
    insert(assetLoanTable, {
      loan_id: payload.loanId,
      asset_id: payload.assetId,
      lot_id: payload.lot?.lotId ?? null,
      lot_line: payload.lot?.line ?? null,
      borrower_id: payload.borrowerId,
      request_number: payload.requestNumber,
      request_day: payload.requestDay,
      purpose: payload.purpose,
      due_on: payload.dueOn,
      state: 'PROPOSED',
      proposed_by: actor,
      proposed_at: at,
      decided_by: null,
      decided_at: null,
      decision_reason: null,
      order_number: null,
      record_number: null,
      messenger: null,
      messenger_number: null,
      letter: null,
      lent_by: null,
      lent_at: null,
      condition_before: null,
      seal_before: null,
      seal_intact_before: null,
      out_photos: null,
      out_signatures: null,
      from_path: null,
      from_holder_id: null,
      back_record_number: null,
      returned_by: null,
      returned_by_number: null,
      taken_back_by: null,
      back_at: null,
      condition_after: null,
      seal_after: null,
      seal_intact_after: null,
      seal_change_by: null,
      seal_change_document: null,
      back_photos: null,
      back_signatures: null,
      back_path: null
    })
  ],
  'custody.LoanApproved': ({ at, actor, reason, payload }) => [
    ...takenOnce(payload.lot, {
      series: 'order.stockOut',
      period: payload.year,
      number: payload.orderSerial
    }),
    patch(
      assetLoanTable,
      { loan_id: payload.loanId },
      {
        from: { state: 'PROPOSED', decided_by: null },
        to: {
          state: 'APPROVED',
          decided_by: actor,
          decided_at: at,
          decision_reason: reason,
          order_number: payload.orderNumber
        }
      }
    )
  ],
  'custody.LoanDeclined': ({ at, actor, reason, payload }) => [
    patch(
      assetLoanTable,
      { loan_id: payload.loanId },
      {
        from: { state: 'PROPOSED', decided_by: null },
        to: { state: 'DECLINED', decided_by: actor, decided_at: at, decision_reason: reason }
      }
    )
  ],
  'custody.LoanCancelled': ({ reason, payload }) => [
    patch(
      assetLoanTable,
      { loan_id: payload.loanId },
      { from: { state: payload.from }, to: { state: 'CANCELLED', decision_reason: reason } }
    )
  ],
  'custody.AssetLentOut': ({ seq, at, actor, payload }) => [
    ...takenOnce(payload.lot, {
      series: 'record.handOver',
      period: payload.year,
      number: payload.recordSerial
    }),
    patch(
      assetLoanTable,
      { loan_id: payload.loanId },
      {
        from: { state: 'APPROVED', record_number: null },
        to: {
          state: 'OUT',
          record_number: payload.recordNumber,
          messenger: payload.messenger,
          messenger_number: payload.messengerNumber,
          letter: payload.letter,
          lent_by: actor,
          lent_at: at,
          condition_before: payload.condition,
          seal_before: payload.sealNumber,
          seal_intact_before: yesOrNo(payload.sealIntact),
          out_photos: JSON.stringify(payload.photos),
          out_signatures: JSON.stringify(payload.signatures),
          from_path: payload.fromPath,
          from_holder_id: payload.fromHolderId
        }
      }
    ),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: payload.fromPlaceId, holder_id: payload.fromHolderId },
        to: { state: payload.to, place_id: null, holder_id: payload.borrowerId, moved_seq: seq }
      }
    ),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'LENT_OUT' }),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `asset:${payload.assetId}`,
      fromPath: payload.fromPath,
      toPath: payload.borrowerName,
      door: payload.door
    })
  ],
  'custody.AssetTakenBack': ({ seq, at, actor, payload }) => [
    ...takenOnce(payload.lot, {
      series: 'record.handOver',
      period: payload.year,
      number: payload.recordSerial
    }),
    patch(
      assetLoanTable,
      { loan_id: payload.loanId },
      {
        from: { state: 'OUT', back_record_number: null },
        to: {
          state: 'BACK',
          back_record_number: payload.recordNumber,
          returned_by: payload.returnedBy,
          returned_by_number: payload.returnedByNumber,
          taken_back_by: actor,
          back_at: at,
          condition_after: payload.condition,
          seal_after: payload.sealNumber,
          seal_intact_after: yesOrNo(payload.sealIntact),
          seal_change_by: payload.sealChange?.by ?? null,
          seal_change_document: payload.sealChange?.document ?? null,
          back_photos: JSON.stringify(payload.photos),
          back_signatures: JSON.stringify(payload.signatures),
          back_path: payload.placePath
        }
      }
    ),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: {
          state: payload.from,
          holder_id: payload.borrowerId,
          condition: payload.conditionFrom,
          seal_number: payload.sealFrom
        },
        to: {
          state: payload.to,
          place_id: payload.placeId,
          holder_id: payload.holderId,
          condition: payload.condition,
          seal_number: payload.sealNumber,
          // In a place of ours its own label was read on it just now.
          ...(payload.to === 'IN_OWN_STORE' ? { label_state: 'READ' } : {}),
          moved_seq: seq
        }
      }
    ),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'TAKEN_BACK' }),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `asset:${payload.assetId}`,
      fromPath: payload.recordNumber,
      toPath: payload.placePath,
      door: payload.door
    })
  ]
}

function yesOrNo(said: boolean | null): string | null {
  if (said === null) return null
  return said ? 'YES' : 'NO'
}
