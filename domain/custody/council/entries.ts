// What is written of a destruction: the council, each thing that was read, what left the list, the minutes.
import { z } from 'zod'
import { citedPaper, destructionMethods, keptPhoto, keptSignature } from '@shared/contract/custody'
import { day, id, line, lineOrEmpty, tag } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'
import { door, visitSubject } from '../assets/entries'
import { releasedFrom } from '../release/entries'
import { attendedWitnesses } from '../witnessing/entries'

const number = z.int().min(1)

const closedFirst = z.strictObject({
  councilId: id,
  minutesNumber: z.string(),
  minutesSerial: number,
  year: z.string(),
  method: z.enum(destructionMethods),
  methodNote: lineOrEmpty,
  condition: line,
  count: number,
  signatures: z.array(keptSignature),
  photos: z.array(keptPhoto)
})

export const councilEntries = {
  'custody.DestructionCouncilFormed': entryKind(
    z.strictObject({
      councilId: id,
      decision: citedPaper,
      /** Business days: when it was formed, and by when it must have destroyed (20 days, NĐ 152/2026 Art 40.1). */
      formedOn: day,
      dueOn: day,
      /** More than a month after the oldest decision to destroy. */
      late: z.boolean(),
      procuracy: citedPaper,
      method: z.enum(destructionMethods),
      methodNote: lineOrEmpty,
      place: line,
      /** The first is the chair. */
      members: z.array(z.strictObject({ fullName: line, body: line, capacity: line })),
      items: z.array(z.strictObject({ releaseId: id, assetId: id }))
    }),
    ({ items }) => items.map(({ assetId }) => `asset:${assetId}`)
  ),
  /** What of a long list the entry that formed the council had no room for. */
  'custody.DestructionItemsListed': entryKind(
    z.strictObject({
      councilId: id,
      items: z.array(z.strictObject({ releaseId: id, assetId: id })).min(1)
    }),
    ({ items }) => items.map(({ assetId }) => `asset:${assetId}`)
  ),
  'custody.DestructionItemScanned': entryKind(
    z.strictObject({ councilId: id, releaseId: id, assetId: id, tag }),
    ({ councilId }) => [`council:${councilId}`]
  ),
  /** Claimed before it was destroyed (Art 41.5), or wrongly listed: its order is void, the reason is the entry's. */
  'custody.DestructionItemRemoved': entryKind(
    z.strictObject({
      councilId: id,
      releaseId: id,
      assetId: id,
      from: z.literal('OUT_ORDERED'),
      to: releasedFrom
    }),
    ({ councilId, releaseId }) => [`council:${councilId}`, `release:${releaseId}`]
  ),
  'custody.DestructionClosed': newerEntryKind(entryKind(closedFirst), {
    payload: closedFirst.extend({ witnesses: attendedWitnesses }),
    upgrade: (first) => ({ ...first, witnesses: [] })
  }),
  'custody.AssetDestroyed': entryKind(
    z.strictObject({
      councilId: id,
      releaseId: id,
      assetId: id,
      tag,
      minutesNumber: z.string(),
      condition: line,
      fromPlaceId: id.nullable(),
      fromHolderId: id.nullable(),
      fromPath: z.string(),
      door,
      from: z.literal('OUT_ORDERED'),
      to: z.literal('DESTROYED')
    }),
    ({ councilId, releaseId, fromPlaceId, fromHolderId, door: { visitId } }) => [
      `council:${councilId}`,
      `release:${releaseId}`,
      ...(fromPlaceId ? [`place:${fromPlaceId}`] : []),
      ...(fromHolderId ? [`holder:${fromHolderId}`] : []),
      ...visitSubject(visitId)
    ]
  )
}
