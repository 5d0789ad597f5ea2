// What is written of the way out: what was proposed for whom, who ordered it, who took it against which signatures.
import { z } from 'zod'
import {
  assetKinds,
  identityPapers,
  keptPhoto,
  keptSignature,
  lotLine,
  recipientKinds,
  citedPaper,
  releaseOutcomes
} from '@shared/contract/custody'
import { day, id, instant, line, lineOrEmpty, tag } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'
import { door, visitSubject } from '../assets/entries'
import { attendedWitnesses } from '../witnessing/entries'

const number = z.int().min(1)
/** The states that a release leaves, and to which a declined or cancelled one goes back. */
export const releasedFrom = z.enum(['IN_OWN_STORE', 'HELD_BY_OTHER'])
/** Before confiscated things could go anywhere but to the commune. */
const recipientKindsBefore = z.enum(['PARTY', 'BUYER', 'COMMUNE', 'OFFICE', 'COUNCIL'])
/** Which line of which lot it goes in; null for what goes alone. */
const lot = lotLine.nullable()

const proposedFirst = z.strictObject({
  releaseId: id,
  assetId: id,
  outcome: z.literal('RETURNED'),
  recipientId: id,
  ground: line,
  reason: line,
  from: z.literal('IN_OWN_STORE'),
  to: z.literal('RELEASE_PROPOSED')
})

const recipient = {
  /** A party of the case or a holder; null for a destruction, and then its name is empty. */
  id: id.nullable(),
  name: lineOrEmpty
}

const proposed = z.strictObject({
  releaseId: id,
  assetId: id,
  outcome: z.enum(releaseOutcomes),
  recipient: z.strictObject({ kind: recipientKindsBefore, ...recipient }),
  /** Who is to come, and by which number; null in entries of the first version and for a destruction. */
  receiver: z.strictObject({ fullName: line, paper: z.enum(identityPapers), number: z.string() }).nullable(),
  mandate: citedPaper.nullable(),
  sale: citedPaper.nullable(),
  paymentVoucher: z.string().nullable(),
  letter: citedPaper.nullable(),
  ground: line,
  /** Null only in entries of the first version. */
  groundDay: day.nullable(),
  reason: line,
  from: releasedFrom,
  /** Who holds it, for what another keeps. */
  fromHolderId: id.nullable(),
  to: z.literal('RELEASE_PROPOSED')
})

const proposedSecond = newerEntryKind(entryKind(proposedFirst), {
  payload: proposed,
  upgrade: ({ recipientId, ...first }) => ({
    ...first,
    recipient: { kind: 'PARTY' as const, id: recipientId, name: '' },
    receiver: null,
    mandate: null,
    sale: null,
    paymentVoucher: null,
    letter: null,
    groundDay: null,
    fromHolderId: null
  })
})

const approvedFirst = z.strictObject({
  releaseId: id,
  assetId: id,
  orderNumber: z.string(),
  orderSerial: number,
  year: z.string(),
  from: z.literal('RELEASE_PROPOSED'),
  to: z.literal('OUT_ORDERED')
})

const declinedFirst = z.strictObject({
  releaseId: id,
  assetId: id,
  from: z.literal('RELEASE_PROPOSED'),
  to: z.literal('IN_OWN_STORE')
})

const handedOverFirst = z.strictObject({
  releaseId: id,
  assetId: id,
  recipientId: id,
  recipientNumber: z.string(),
  recordNumber: z.string(),
  recordSerial: number,
  year: z.string(),
  condition: line,
  /** Null for a thing without a seal. */
  sealIntact: z.boolean().nullable(),
  fromPlaceId: id,
  from: z.literal('OUT_ORDERED'),
  to: z.literal('RETURNED')
})

const handedOver = handedOverFirst.extend({
  recipientKind: recipientKindsBefore,
  /** The number that was read must be the one that was recorded; null in entries of the first version. */
  expectedNumber: z.string().nullable(),
  /** Null in entries of the first version, when labels were not read again. */
  scannedTag: tag.nullable(),
  carrier: z.strictObject({ fullName: line, title: line }).nullable(),
  signatures: z.array(keptSignature),
  photos: z.array(keptPhoto),
  fromPlaceId: id.nullable(),
  fromHolderId: id.nullable(),
  /** Where or with whom it was; empty in entries of the first version. */
  fromPath: z.string(),
  door,
  to: z.enum(['RETURNED', 'CONFISCATED', 'SOLD', 'TRANSFERRED'])
})

const handedOverSecond = newerEntryKind(entryKind(handedOverFirst), {
  payload: handedOver,
  upgrade: (first) => ({
    ...first,
    recipientKind: 'PARTY' as const,
    expectedNumber: null,
    scannedTag: null,
    carrier: null,
    signatures: [],
    photos: [],
    fromHolderId: null,
    fromPath: '',
    door: { mark: 'NOT_KEPT' as const, visitId: null }
  })
})

const handedOverThird = newerEntryKind(handedOverSecond, {
  payload: handedOver.extend({ witnesses: attendedWitnesses }),
  upgrade: (second) => ({ ...second, witnesses: [] })
})

const approvedSecond = newerEntryKind(entryKind(approvedFirst), {
  payload: approvedFirst.extend({ handOverAt: instant.nullable() }),
  upgrade: (first) => ({ ...first, handOverAt: null })
})

/** The time line of whoever takes it: a party of the case, or a holder. */
export function recipientSubject(kind: string, recipientId: string | null): string[] {
  if (recipientId === null) return []
  return [`${kind === 'PARTY' ? 'party' : 'holder'}:${recipientId}`]
}

export const releaseEntries = {
  /** What is to become of an asset, by a judgment or decision. */
  'custody.OutcomeDecided': entryKind(
    z.strictObject({
      assetId: id,
      outcome: z.enum(releaseOutcomes),
      decision: citedPaper,
      /** What was known before, by the receipt or an earlier decision. */
      before: z.strictObject({ outcome: z.enum(releaseOutcomes), on: day }).nullable(),
      /** The number of the decision before, when one was written down. */
      numberBefore: line.nullable()
    })
  ),
  'custody.ReleaseProposed': newerEntryKind(proposedSecond, {
    payload: proposed.extend({
      recipient: z.strictObject({ kind: z.enum(recipientKinds), ...recipient }),
      /** What it is, which decides who may receive it; null in entries of earlier versions. */
      assetKind: z.enum(assetKinds).nullable(),
      lot
    }),
    alsoAbout: ({ releaseId, recipient: { kind, id: recipientId } }) => [
      `release:${releaseId}`,
      ...recipientSubject(kind, recipientId)
    ],
    upgrade: (second) => ({ ...second, assetKind: null, lot: null })
  }),
  /** One order for a lot: its lines bear the same number, and the first takes it. */
  'custody.ReleaseApproved': newerEntryKind(approvedSecond, {
    payload: approvedFirst.extend({ handOverAt: instant.nullable(), lot }),
    alsoAbout: ({ releaseId }) => [`release:${releaseId}`],
    upgrade: (second) => ({ ...second, lot: null })
  }),
  'custody.ReleaseDeclined': newerEntryKind(entryKind(declinedFirst), {
    payload: declinedFirst.extend({ to: releasedFrom }),
    alsoAbout: ({ releaseId }) => [`release:${releaseId}`],
    upgrade: (first) => first
  }),
  /** An order taken back before it was carried out; the reason stands on the entry. */
  'custody.ReleaseCancelled': entryKind(
    z.strictObject({
      releaseId: id,
      assetId: id,
      orderNumber: z.string(),
      from: z.literal('OUT_ORDERED'),
      to: releasedFrom
    }),
    ({ releaseId }) => [`release:${releaseId}`]
  ),
  /** One record for a lot: each line carries its evidence whole, and the first takes the number. */
  'custody.AssetHandedOver': newerEntryKind(handedOverThird, {
    payload: handedOver.extend({ witnesses: attendedWitnesses, recipientKind: z.enum(recipientKinds), lot }),
    alsoAbout: ({ releaseId, recipientKind, recipientId, fromPlaceId, fromHolderId, door: { visitId } }) => [
      `release:${releaseId}`,
      ...recipientSubject(recipientKind, recipientId),
      ...(fromPlaceId ? [`place:${fromPlaceId}`] : []),
      ...(fromHolderId && fromHolderId !== recipientId ? [`holder:${fromHolderId}`] : []),
      ...visitSubject(visitId)
    ],
    upgrade: (third) => ({ ...third, lot: null })
  })
}
