// What is written of a count. A scan carries what the books said at that moment, so that movements during the count
// need no standstill: the comparison is with the books as they were when the thing was seen.
import { z } from 'zod'
import {
  assetStates,
  countKinds,
  countOutcomes,
  countSides,
  keptPhoto,
  keptSignature,
  scanVerdicts,
  varianceKinds
} from '@shared/contract/custody'
import { counted, id, instant, line, lineOrEmpty, tag } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'

const number = z.int().min(1)
const seen = { quantity: number, condition: lineOrEmpty, sealWhole: z.boolean() }
const assetOf = (assetId: string | null): string[] => (assetId ? [`asset:${assetId}`] : [])

export const countedVariance = z.strictObject({
  number,
  kind: z.enum(varianceKinds),
  state: z.enum(['OPEN', 'ACCOUNTED']),
  assetId: id.nullable(),
  scanId: id.nullable(),
  name: z.string(),
  tag: z.string(),
  bookSpotId: id.nullable(),
  bookPath: z.string(),
  seenPlaceId: id.nullable(),
  seenPath: z.string(),
  bookQuantity: counted,
  seenQuantity: counted,
  note: z.string()
})
export type CountedVariance = z.output<typeof countedVariance>

const ofAsset = {
  assetId: id,
  countId: id,
  countNumber: line,
  varianceNumber: number,
  document: lineOrEmpty
}

const openedFirst = z.strictObject({
  countId: id,
  number: line,
  serial: number,
  year: z.string().regex(/^\d{4}$/),
  kind: z.enum(countKinds),
  period: line,
  placeId: id.nullable(),
  holderId: id.nullable(),
  sampleId: id.nullable(),
  scope: line,
  keeperId: id,
  newKeeperId: id.nullable(),
  signers: z.array(z.strictObject({ userId: id, side: z.enum(countSides) })).min(4)
})

const proposedFirst = z.strictObject({
  countId: id,
  number,
  from: z.enum(['OPEN', 'PROPOSED']),
  assetId: id.nullable(),
  name: z.string(),
  outcome: z.enum(countOutcomes),
  document: lineOrEmpty,
  explanation: lineOrEmpty,
  read: z.strictObject({ tag, placeTag: tag }).nullable()
})

const confirmedFirst = z.strictObject({
  countId: id,
  number,
  assetId: id.nullable(),
  name: z.string(),
  outcome: z.enum(countOutcomes),
  leftState: z.enum(assetStates).nullable(),
  openBefore: number
})

/** A record of this office by which a thing left its books: which, when, and of what. */
export const recordKinds = ['HAND_OVER', 'LOAN'] as const
const exitRecord = z.strictObject({
  kind: z.enum(recordKinds),
  number: line,
  assetId: id,
  name: line,
  at: instant
})

export const countingEntries = {
  'custody.CountOpened': newerEntryKind(entryKind(openedFirst), {
    /** Whether the record needs the signature of who keeps the things outside; none did before this was asked. */
    payload: openedFirst.extend({ holderSigns: z.boolean() }),
    alsoAbout: ({ placeId, holderId }) => [
      ...(placeId ? [`place:${placeId}`] : []),
      ...(holderId ? [`holder:${holderId}`] : [])
    ],
    upgrade: (first) => ({ ...first, holderSigns: false })
  }),
  'custody.CountPlaceBegun': entryKind(z.strictObject({ countId: id, placeId: id, path: line })),
  'custody.CountPlaceFinished': entryKind(
    z.strictObject({ countId: id, placeId: id, path: line, scanned: counted })
  ),
  'custody.CountScanned': entryKind(
    z.strictObject({
      countId: id,
      scanId: id,
      placeId: id,
      placePath: line,
      /** As it was read; empty for a thing without any code. */
      text: lineOrEmpty,
      assetId: id.nullable(),
      name: z.string(),
      tag: z.string(),
      ...seen,
      answer: z.enum(['RECORDED', 'OTHER_PLACE_BEFORE', 'UNKNOWN', 'VOID']),
      verdict: z.enum(scanVerdicts),
      book: z.strictObject({
        spotId: id.nullable(),
        path: z.string(),
        quantity: counted,
        sealed: z.boolean()
      }),
      /** Scans that stood before this one, in the count and in the place. */
      scannedBefore: counted,
      placeScannedBefore: counted
    }),
    ({ assetId }) => assetOf(assetId)
  ),
  'custody.CountScanAmended': entryKind(
    z.strictObject({
      countId: id,
      scanId: id,
      assetId: id.nullable(),
      from: z.strictObject({ ...seen, verdict: z.enum(scanVerdicts) }),
      to: z.strictObject({ ...seen, verdict: z.enum(scanVerdicts) })
    }),
    ({ assetId }) => assetOf(assetId)
  ),
  'custody.CountScanUndone': entryKind(
    z.strictObject({
      countId: id,
      scanId: id,
      placeId: id,
      assetId: id.nullable(),
      scannedBefore: number,
      placeScannedBefore: number
    }),
    ({ assetId }) => assetOf(assetId)
  ),
  'custody.CountFindingNoted': entryKind(
    z.strictObject({
      countId: id,
      scanId: id,
      from: z.string(),
      description: line,
      photos: z.array(keptPhoto).max(6)
    })
  ),
  'custody.CountVariancesFound': entryKind(
    z.strictObject({ countId: id, variances: z.array(countedVariance).min(1) })
  ),
  'custody.CountClosed': entryKind(
    z.strictObject({
      countId: id,
      to: z.enum(['CLOSED', 'SETTLED']),
      places: counted,
      scanned: counted,
      matched: counted,
      variances: counted,
      openVariances: counted
    })
  ),
  /** Its reason is the entry's own. What was scanned until then stands in the entries before. */
  'custody.CountCancelled': entryKind(
    z.strictObject({
      countId: id,
      number: line,
      placeId: id.nullable(),
      holderId: id.nullable(),
      sampleId: id.nullable(),
      scanned: counted
    }),
    ({ placeId, holderId, sampleId }) => [
      ...(placeId ? [`place:${placeId}`] : []),
      ...(holderId ? [`holder:${holderId}`] : []),
      ...(sampleId ? [`sample:${sampleId}`] : [])
    ]
  ),
  'custody.CountOutcomeProposed': newerEntryKind(entryKind(proposedFirst), {
    /** The record that the books were compared with; null where none is named, as in all before this was asked. */
    payload: proposedFirst.extend({ record: exitRecord.nullable() }),
    alsoAbout: ({ assetId, record }) => [
      ...assetOf(assetId),
      ...(record && record.assetId !== assetId ? [`asset:${record.assetId}`] : [])
    ],
    upgrade: (first) => ({ ...first, record: null })
  }),
  /** What was found where the books have it, as it lay there when that was proposed. */
  'custody.CountFindShown': entryKind(
    z.strictObject({ countId: id, number, assetId: id, photos: z.array(keptPhoto).min(1).max(8) }),
    ({ countId }) => [`count:${countId}`]
  ),
  'custody.CountOutcomeConfirmed': newerEntryKind(entryKind(confirmedFirst), {
    /** The report that was opened by it, or that had told of it already. */
    payload: confirmedFirst.extend({ incidentNumber: line.nullable() }),
    alsoAbout: ({ assetId }) => assetOf(assetId),
    upgrade: (first) => ({ ...first, incidentNumber: null })
  }),
  'custody.CountOutcomeReturned': entryKind(
    z.strictObject({ countId: id, number, name: z.string(), outcome: z.enum(countOutcomes) })
  ),
  'custody.CountSettled': entryKind(z.strictObject({ countId: id, number: line })),
  'custody.CountSigned': entryKind(
    z.strictObject({
      countId: id,
      number: line,
      side: z.enum(countSides),
      from: z.literal('SETTLED'),
      to: z.enum(['SETTLED', 'SIGNED'])
    })
  ),
  /** Who keeps the things outside the office stands by the record of their review. */
  'custody.CountSignedByHolder': entryKind(
    z.strictObject({
      countId: id,
      number: line,
      holderId: id,
      signature: keptSignature,
      from: z.literal('SETTLED'),
      to: z.enum(['SETTLED', 'SIGNED'])
    }),
    ({ holderId }) => [`holder:${holderId}`]
  ),
  /** A count did not find it and nothing explains that: it stays on the books where it was, and is looked for. */
  'custody.AssetReportedLost': entryKind(
    z.strictObject({ ...ofAsset, from: z.enum(assetStates), to: z.literal('MISSING') }),
    ({ countId }) => [`count:${countId}`]
  ),
  'custody.AssetFoundAgain': entryKind(
    z.strictObject({ ...ofAsset, from: z.literal('MISSING'), to: z.enum(assetStates) }),
    ({ countId }) => [`count:${countId}`]
  ),
  /** The books follow what was found; the thing itself was not touched. */
  'custody.AssetPlaceCorrected': entryKind(
    z.strictObject({ ...ofAsset, from: id, fromPath: line, to: id, toPath: line }),
    ({ countId, from, to }) => [`count:${countId}`, `place:${from}`, `place:${to}`]
  )
}
