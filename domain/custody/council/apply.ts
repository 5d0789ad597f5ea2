// Entries of a destruction to row changes. The minutes are closed before the things of its list are gone.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import { assetTable } from '../assets/tables'
import { outsideMove } from '../doors/outside-move'
import { patchState, signatureRows } from '../release/apply'
import { assetReleaseTable } from '../release/tables'
import type { councilEntries } from './entries'
import {
  destructionCouncilTable,
  destructionItemTable,
  destructionMemberTable,
  destructionPhotoTable
} from './tables'

export const applyCouncil: AppliersOf<typeof councilEntries> = {
  'custody.DestructionCouncilFormed': ({ at, actor, payload }) => [
    insert(destructionCouncilTable, {
      council_id: payload.councilId,
      decision_number: payload.decision.number,
      decision_day: payload.decision.issuedOn,
      formed_on: payload.formedOn,
      due_on: payload.dueOn,
      late: payload.late ? 'YES' : 'NO',
      procuracy_number: payload.procuracy.number,
      procuracy_day: payload.procuracy.issuedOn,
      method: payload.method,
      method_note: payload.methodNote,
      place: payload.place,
      state: 'OPEN',
      formed_by: actor,
      formed_at: at,
      closed_by: null,
      closed_at: null,
      minutes_number: null,
      minutes_condition: null
    }),
    ...payload.members.map((member, index) =>
      insert(destructionMemberTable, {
        council_id: payload.councilId,
        member_number: index + 1,
        full_name: member.fullName,
        body: member.body,
        capacity: member.capacity
      })
    ),
    ...listed(payload)
  ],
  'custody.DestructionItemsListed': ({ payload }) => listed(payload),
  'custody.DestructionItemScanned': ({ at, actor, payload }) => [
    patch(
      destructionItemTable,
      { council_id: payload.councilId, release_id: payload.releaseId },
      { from: { scanned_at: null, removed_at: null }, to: { scanned_at: at, scanned_by: actor } }
    )
  ],
  'custody.DestructionItemRemoved': ({ at, actor, reason, payload }) => [
    patch(
      destructionItemTable,
      { council_id: payload.councilId, release_id: payload.releaseId },
      { from: { removed_at: null }, to: { removed_at: at, removed_reason: reason } }
    ),
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'APPROVED', council_id: payload.councilId, from_state: payload.to },
        to: { state: 'CANCELLED', cancelled_by: actor, cancelled_at: at, cancel_reason: reason }
      }
    ),
    patchState(payload)
  ],
  'custody.DestructionClosed': ({ at, actor, payload }) => [
    takeNumber({ series: 'record.destruction', period: payload.year, number: payload.minutesSerial }),
    ...payload.photos.map((photo) =>
      insert(destructionPhotoTable, {
        council_id: payload.councilId,
        sha256: photo.sha256,
        media_type: photo.mediaType,
        bytes: photo.bytes,
        taken_at: at
      })
    ),
    ...signatureRows(payload.councilId, payload.signatures, payload.witnesses),
    patch(
      destructionCouncilTable,
      { council_id: payload.councilId },
      {
        from: { state: 'OPEN', minutes_number: null },
        to: {
          state: 'CLOSED',
          method: payload.method,
          method_note: payload.methodNote,
          closed_by: actor,
          closed_at: at,
          minutes_number: payload.minutesNumber,
          minutes_condition: payload.condition
        }
      }
    )
  ],
  'custody.AssetDestroyed': ({ seq, at, actor, payload }) => [
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'APPROVED', council_id: payload.councilId, record_number: null },
        to: {
          state: 'DONE',
          record_number: payload.minutesNumber,
          handed_over_by: actor,
          handed_over_at: at,
          hand_over_condition: payload.condition,
          scanned_tag: payload.tag
        }
      }
    ),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: payload.fromPlaceId, holder_id: payload.fromHolderId },
        to: { state: payload.to, place_id: null, holder_id: null, moved_seq: seq }
      }
    ),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `asset:${payload.assetId}`,
      fromPath: payload.fromPath,
      toPath: payload.minutesNumber,
      door: payload.door
    })
  ]
}

/** What a council is to destroy: on its list, and its release is the council's from now on. */
function listed({
  councilId,
  items
}: {
  councilId: string
  items: readonly { releaseId: string; assetId: string }[]
}): RowChange[] {
  return items.flatMap(({ releaseId, assetId }) => [
    insert(destructionItemTable, {
      council_id: councilId,
      release_id: releaseId,
      asset_id: assetId,
      scanned_at: null,
      scanned_by: null,
      removed_at: null,
      removed_reason: null
    }),
    patch(
      assetReleaseTable,
      { release_id: releaseId },
      { from: { state: 'APPROVED', council_id: null }, to: { council_id: councilId } }
    )
  ])
}
