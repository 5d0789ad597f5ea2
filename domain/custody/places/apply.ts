// Entries of places to row changes. A container that moves changes its own row only: what lies in it stays in it.
import type { z } from 'zod'
import type { placeDescription } from '@shared/contract/custody'
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import { outsideAny, outsideMove } from '../doors/outside-move'
import { orderedMove } from '../storing/ordered-move'
import type { placesEntries } from './entries'
import { containerOpeningTable, containerSealingTable, storagePlaceTable } from './tables'

export const applyPlaces: AppliersOf<typeof placesEntries> = {
  'custody.StoragePlaceAdded': ({ seq, payload }) => [
    takeNumber({
      series: payload.tag.startsWith('5') ? 'tag.container' : 'tag.storagePlace',
      period: payload.tag.slice(6, 8),
      number: payload.tagNumber
    }),
    insert(storagePlaceTable, {
      place_id: payload.placeId,
      tag: payload.tag,
      parent_id: payload.parentId,
      kind: payload.kind,
      ...describedCells(payload),
      seal_number: null,
      closed_at: null,
      moved_seq: seq,
      changed_seq: seq
    })
  ],
  'custody.PlaceDescribed': ({ seq, payload }) => [
    patch(
      storagePlaceTable,
      { place_id: payload.placeId },
      {
        from: { ...describedCells(payload.from), closed_at: null },
        to: { ...describedCells(payload.to), changed_seq: seq }
      }
    )
  ],
  'custody.PlaceClosed': ({ seq, at, payload }) => [
    patch(
      storagePlaceTable,
      { place_id: payload.placeId },
      { from: { closed_at: null }, to: { closed_at: at, changed_seq: seq } }
    )
  ],
  'custody.ContainerMoved': ({ seq, at, actor, payload }) => [
    patch(
      storagePlaceTable,
      { place_id: payload.placeId },
      {
        from: { parent_id: payload.from, closed_at: null },
        to: { parent_id: payload.to, moved_seq: seq, changed_seq: seq }
      }
    ),
    ...payload.contents.flatMap((assetId) => orderedMove({ order: payload.order, assetId, at, actor })),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `place:${payload.placeId}`,
      fromPath: payload.fromPath,
      toPath: payload.toPath,
      door: outsideAny(payload.door, payload.doorFrom)
    })
  ],
  'custody.ContainerSealingBegun': ({ at, actor, payload }) => [
    insert(containerSealingTable, {
      sealing_id: payload.sealingId,
      place_id: payload.placeId,
      state: 'BEGUN',
      seal_number: payload.sealNumber,
      contents: JSON.stringify(payload.contents),
      begun_by: actor,
      begun_at: at,
      attended_by: null,
      attended_at: null,
      sealed_by: null,
      sealed_at: null,
      cancel_reason: null
    })
  ],
  'custody.ContainerSealingAttended': ({ at, actor, payload }) => [
    patch(
      containerSealingTable,
      { sealing_id: payload.sealingId },
      { from: { state: 'BEGUN' }, to: { state: 'ATTENDED', attended_by: actor, attended_at: at } }
    )
  ],
  'custody.ContainerSealingCancelled': ({ payload }) => [
    patch(
      containerSealingTable,
      { sealing_id: payload.sealingId },
      { from: { state: payload.from }, to: { state: 'CANCELLED', cancel_reason: payload.reason } }
    )
  ],
  'custody.ContainerSealed': ({ id, seq, at, actor, payload }) => [
    payload.sealing === null
      ? insert(containerSealingTable, {
          // Written before two people were asked: the entry is all that names it.
          sealing_id: id,
          place_id: payload.placeId,
          state: 'ALONE',
          seal_number: payload.sealNumber,
          contents: '[]',
          begun_by: actor,
          begun_at: at,
          attended_by: null,
          attended_at: null,
          sealed_by: actor,
          sealed_at: at,
          cancel_reason: null
        })
      : patch(
          containerSealingTable,
          { sealing_id: payload.sealing.sealingId },
          {
            from: { state: 'ATTENDED', attended_by: payload.sealing.attendedBy },
            to: { state: 'DONE', sealed_by: actor, sealed_at: at }
          }
        ),
    patch(
      storagePlaceTable,
      { place_id: payload.placeId },
      {
        from: { seal_number: null, closed_at: null },
        to: { seal_number: payload.sealNumber, changed_seq: seq }
      }
    )
  ],
  'custody.ContainerOpeningBegun': ({ at, actor, payload }) => [
    insert(containerOpeningTable, {
      opening_id: payload.openingId,
      place_id: payload.placeId,
      reason: payload.reason,
      state: 'BEGUN',
      seal_number: payload.sealNumber,
      seal_intact: payload.sealIntact ? 'YES' : 'NO',
      begun_by: actor,
      begun_at: at,
      attended_by: null,
      attended_at: null,
      opened_by: null,
      opened_at: null,
      cancel_reason: null
    })
  ],
  'custody.ContainerOpeningAttended': ({ at, actor, payload }) => [
    patch(
      containerOpeningTable,
      { opening_id: payload.openingId },
      { from: { state: 'BEGUN' }, to: { state: 'ATTENDED', attended_by: actor, attended_at: at } }
    )
  ],
  'custody.ContainerOpeningCancelled': ({ payload }) => [
    patch(
      containerOpeningTable,
      { opening_id: payload.openingId },
      { from: { state: payload.from }, to: { state: 'CANCELLED', cancel_reason: payload.reason } }
    )
  ],
  'custody.ContainerSealOpened': ({ seq, at, actor, payload }) => [
    patch(
      containerOpeningTable,
      { opening_id: payload.openingId },
      {
        from: { state: 'ATTENDED', attended_by: payload.attendedBy },
        to: { state: 'DONE', opened_by: actor, opened_at: at }
      }
    ),
    patch(
      storagePlaceTable,
      { place_id: payload.placeId },
      { from: { seal_number: payload.sealNumber }, to: { seal_number: null, changed_seq: seq } }
    ),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `place:${payload.placeId}`,
      fromPath: payload.path,
      toPath: payload.path,
      door: payload.door,
      act: 'OPENED'
    })
  ]
}

function describedCells(described: z.output<typeof placeDescription>) {
  return {
    name: described.name,
    capacity: described.capacity ?? 0,
    suits: JSON.stringify(described.suits),
    near_door: described.nearDoor ? 1 : 0,
    outdoor: described.outdoor ? 1 : 0,
    keeper_name: described.keeperName,
    lease_number: described.leaseNumber,
    lease_ends_on: described.leaseEndsOn
  }
}
