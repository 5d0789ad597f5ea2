// What is written of hand-overs from one keeping to another: asked for, ordered, carried out by a record, and of each
// thing where it left and where it came.
import { z } from 'zod'
import { assetKinds, becomes, details, holdings, keptPhoto, keptSignature } from '@shared/contract/custody'
import { day, id, line, tag } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'
import { door, visitSubject } from '../assets/entries'

const number = z.int().min(1)
const keeping = z.strictObject({ holding: z.enum(holdings), holderId: id.nullable(), name: z.string() })
const things = ({ assetIds }: { assetIds: readonly string[] }) => assetIds.map((each) => `asset:${each}`)
const holderSubject = (holderId: string | null): string[] => (holderId ? [`holder:${holderId}`] : [])
const held = z.enum(['IN_OWN_STORE', 'HELD_BY_OTHER'])
const called = z.strictObject({ kind: z.enum(assetKinds), details })

/** Leaving our store is a stock-out, entering it a stock-in; between two others it has a number of its own. */
export const transferSeries = ['order.stockOut', 'order.stockIn', 'order.keeper'] as const

export const transfersEntries = {
  'custody.HoldingTransferProposed': entryKind(
    z.strictObject({
      transferId: id,
      from: keeping,
      to: keeping,
      document: line,
      expected: z.strictObject({ day, hour: z.string() }),
      items: z.array(z.strictObject({ assetId: id, becomes })).min(1)
    }),
    ({ items, from, to }) => [
      ...things({ assetIds: items.map(({ assetId }) => assetId) }),
      ...new Set([...holderSubject(from.holderId), ...holderSubject(to.holderId)])
    ]
  ),
  'custody.HoldingTransferApproved': entryKind(
    z.strictObject({
      transferId: id,
      orderNumber: z.string(),
      orderSerial: number,
      series: z.enum(transferSeries),
      year: z.string(),
      assetIds: z.array(id).min(1)
    }),
    things
  ),
  'custody.HoldingTransferDeclined': entryKind(
    z.strictObject({ transferId: id, assetIds: z.array(id).min(1) }),
    things
  ),
  /** What had not gone yet stays where it is. */
  'custody.HoldingTransferCancelled': entryKind(
    z.strictObject({
      transferId: id,
      from: z.enum(['PROPOSED', 'APPROVED']),
      orderNumber: z.string().nullable(),
      assetIds: z.array(id).min(1)
    }),
    things
  ),
  /** The record that both sides sign; each thing's own entry follows. */
  'custody.HoldingRecordSigned': entryKind(
    z.strictObject({
      recordId: id,
      transferId: id,
      recordNumber: z.string(),
      recordSerial: number,
      year: z.string(),
      place: line,
      items: z
        .array(z.strictObject({ assetId: id, tag, condition: line, sealIntact: z.boolean().nullable() }))
        .min(1),
      photos: z.array(keptPhoto),
      signatures: z.array(keptSignature)
    }),
    ({ items }) => things({ assetIds: items.map(({ assetId }) => assetId) })
  ),
  'custody.HoldingTransferred': entryKind(
    z.strictObject({
      assetId: id,
      tag,
      name: line,
      transferId: id,
      recordId: id,
      recordNumber: z.string(),
      orderNumber: z.string(),
      fromPlaceId: id.nullable(),
      fromHolderId: id.nullable(),
      fromPath: z.string(),
      placeId: id.nullable(),
      holderId: id.nullable(),
      placePath: z.string(),
      holdingFrom: z.enum(holdings),
      holdingTo: z.enum(holdings),
      conditionFrom: line,
      condition: line,
      sealNumber: z.string().nullable(),
      sealIntact: z.boolean().nullable(),
      /** What it was and is called; equal where the order says nothing of it. */
      calledFrom: called,
      called,
      labelFrom: z.enum(['UNREAD', 'READ']),
      labelTo: z.enum(['UNREAD', 'READ']),
      storedAtFrom: z.string().nullable(),
      storedAt: z.string().nullable(),
      photos: z.array(keptPhoto),
      from: held,
      to: held,
      door
    }),
    ({ fromPlaceId, placeId, fromHolderId, holderId, door: { visitId } }) => [
      ...(fromPlaceId ? [`place:${fromPlaceId}`] : []),
      ...(placeId ? [`place:${placeId}`] : []),
      ...new Set([...holderSubject(fromHolderId), ...holderSubject(holderId)]),
      ...visitSubject(visitId)
    ]
  )
}
