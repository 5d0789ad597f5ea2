// What is written of an asset from its receipt to its moves: every step carries the state it left and the one it
// entered, and where it was and is.
import { z } from 'zod'
import {
  assetKinds,
  details,
  holdings,
  incidentDaysUsual,
  keptPhoto,
  loanDaysUsual,
  releaseOutcomes,
  sources,
  storeRules
} from '@shared/contract/custody'
import { day, dongNotNegative, id, line, lineOrEmpty, tag } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'
import { inspection } from '../receiving/inspection'

const number = z.int().min(1)
/** Whether a movement fell into a visit of the door log; NOT_KEPT where the office keeps none. */
export const doorMarks = ['VISIT', 'OUTSIDE', 'NOT_KEPT'] as const
export const door = z.strictObject({ mark: z.enum(doorMarks), visitId: id.nullable() })
/** The head's order by which a movement goes to another warehouse. */
export const moveOrderRef = z.strictObject({ orderId: id, orderNumber: z.string() })

/** A movement stands on the time line of the visit that it fell into. */
export const visitSubject = (visitId: string | null): string[] => (visitId ? [`visit:${visitId}`] : [])

/** The visits of the warehouse that a movement leaves and of the one that it comes into, each once. */
export const visitsOf = (...doors: readonly z.output<typeof door>[]): string[] => [
  ...new Set(doors.flatMap(({ visitId }) => visitSubject(visitId)))
]

const receivedFirst = z.strictObject({
  assetId: id,
  tag,
  tagNumber: number,
  orderId: id,
  orderNumber: z.string(),
  orderLine: number,
  caseId: id,
  name: line,
  kind: z.enum(['ORDINARY', 'ELECTRONICS', 'VEHICLE', 'DOCUMENT', 'PERISHABLE']),
  unit: line,
  quantity: number,
  condition: line,
  sealNumber: z.string().nullable(),
  placeId: id,
  placePath: z.string(),
  bookPriceDong: dongNotNegative,
  photos: z.array(keptPhoto),
  to: z.literal('IN_OWN_STORE')
})

const received = receivedFirst.extend({
  kind: z.enum(assetKinds),
  holding: z.enum(holdings),
  /** The warehouse whose receiving room it stands in, until its label has been read in its cell; null when held by another. */
  placeId: id.nullable(),
  intendedPlaceId: id.nullable(),
  holderId: id.nullable(),
  source: z.enum(sources),
  details,
  expiresOn: day.nullable(),
  decided: z.strictObject({ outcome: z.enum(releaseOutcomes), on: day }).nullable(),
  /** Null in entries of the first version, and for stock that was there before the program. */
  inspection: inspection.nullable(),
  /** IN_OWN_STORE only in entries of the first version, which knew no reading back of labels. */
  to: z.enum(['RECEIVED', 'IN_OWN_STORE'])
})

const movedFirst = z.strictObject({
  assetId: id,
  from: id,
  fromPath: z.string(),
  to: id,
  toPath: z.string(),
  reason: lineOrEmpty
})

const movedSecond = movedFirst.extend({ door, order: moveOrderRef.nullable() })

const relabelledFirst = z.strictObject({
  assetId: id,
  from: z.strictObject({ tag }),
  to: z.strictObject({ tag, tagNumber: number }),
  reason: line
})

const splitOffFirst = z.strictObject({
  assetId: id,
  tag,
  tagNumber: number,
  parentId: id,
  name: line,
  quantity: number,
  sealNumber: z.string().nullable(),
  details,
  /** Its share of the lot's book price, by quantity. */
  bookPriceDong: dongNotNegative,
  /** Everything else of the part is as it is with the lot. */
  like: z.strictObject({
    kind: z.enum(assetKinds),
    unit: line,
    condition: line,
    holding: z.enum(holdings),
    placeId: id.nullable(),
    holderId: id.nullable(),
    caseId: id,
    orderId: id,
    orderLine: number,
    source: z.enum(sources),
    expiresOn: day.nullable(),
    decided: z.strictObject({ outcome: z.enum(releaseOutcomes), on: day }).nullable(),
    receivedAt: z.string(),
    storedAt: z.string().nullable(),
    fundVoucher: z.string().nullable(),
    state: z.enum(['RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER'])
  }),
  parent: z.strictObject({
    quantityFrom: number,
    quantityTo: z.int().min(0),
    splitFrom: z.int().min(0),
    splitTo: number,
    priceFrom: dongNotNegative,
    priceTo: dongNotNegative,
    stateTo: z.enum(['RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'SPLIT'])
  })
})

/** Where a thing lies while somebody does something to it, and the visit of the door log that this falls into. */
export const atDoor = { door, path: z.string() }
/** What was written before the door log was asked says nothing of it. */
export const noDoor = { door: { mark: 'NOT_KEPT' as const, visitId: null }, path: '' }

const rulesFirst = {
  innerMovesOrder: z.strictObject({ number: line, issuedOn: day }).nullable(),
  doorLog: z.boolean()
}
const rulesSetFirst = z.strictObject({
  rulesId: z.literal('store'),
  ...rulesFirst,
  from: z.strictObject(rulesFirst).nullable()
})
/** What held before the head could say it. */
const usualDays = { loanDaysMax: loanDaysUsual, incidentDays: incidentDaysUsual }

export const assetsEntries = {
  'custody.AssetReceived': newerEntryKind(entryKind(receivedFirst), {
    payload: received,
    alsoAbout: ({ caseId, orderId, placeId, holderId }) => [
      `case:${caseId}`,
      `order:${orderId}`,
      ...(placeId ? [`place:${placeId}`] : []),
      ...(holderId ? [`holder:${holderId}`] : [])
    ],
    upgrade: (first) => ({
      ...first,
      holding: 'OWN_STORE' as const,
      intendedPlaceId: null,
      holderId: null,
      source: 'SEIZURE' as const,
      details: {},
      expiresOn: null,
      decided: null,
      inspection: null
    })
  }),
  /** The label was read on the thing, and the thing in its place. */
  'custody.AssetStored': entryKind(
    z.strictObject({
      assetId: id,
      tag,
      fromPlaceId: id,
      fromPath: z.string(),
      placeId: id,
      placePath: z.string(),
      from: z.enum(['RECEIVED', 'IN_OWN_STORE']),
      to: z.literal('IN_OWN_STORE'),
      door
    }),
    ({ fromPlaceId, placeId, door: { visitId } }) => [
      `place:${fromPlaceId}`,
      `place:${placeId}`,
      ...visitSubject(visitId)
    ]
  ),
  'custody.AssetMoved': newerEntryKind(
    newerEntryKind(entryKind(movedFirst), {
      /** Into another warehouse only by the head's order, named here. */
      payload: movedSecond,
      upgrade: (first) => ({ ...first, door: noDoor.door, order: null })
    }),
    {
      /** `door` is that of the warehouse it comes into, `doorFrom` that of the one it leaves; often one and the same. */
      payload: movedSecond.extend({ doorFrom: door }),
      alsoAbout: ({ from, to, door: into, doorFrom }) => [
        `place:${from}`,
        `place:${to}`,
        ...visitsOf(into, doorFrom)
      ],
      upgrade: (second) => ({ ...second, doorFrom: noDoor.door })
    }
  ),
  /** The old label is void for ever; the new one must be read back before the asset counts as labelled. */
  'custody.AssetRelabelled': newerEntryKind(entryKind(relabelledFirst), {
    payload: relabelledFirst.extend(atDoor),
    alsoAbout: ({ door: { visitId } }) => visitSubject(visitId),
    upgrade: (first) => ({ ...first, ...noDoor })
  }),
  /** A part of a lot becomes an asset of its own, in the same place or with the same holder, in the same state. */
  'custody.AssetSplitOff': newerEntryKind(entryKind(splitOffFirst), {
    payload: splitOffFirst.extend(atDoor),
    alsoAbout: ({ parentId, like, door: { visitId } }) => [
      `asset:${parentId}`,
      `case:${like.caseId}`,
      ...visitSubject(visitId)
    ],
    upgrade: (first) => ({ ...first, ...noDoor })
  }),
  /** The voucher by which money or gold came into the funds (funds.md §8). */
  'custody.FundEntryNoted': entryKind(z.strictObject({ assetId: id, from: z.null(), voucherNumber: line })),
  'custody.StoreRulesSet': newerEntryKind(entryKind(rulesSetFirst), {
    payload: z.strictObject({
      rulesId: z.literal('store'),
      ...storeRules.shape,
      /** What stood before, or null at the first time. */
      from: storeRules.nullable()
    }),
    upgrade: ({ from, ...first }) => ({
      ...first,
      ...usualDays,
      from: from && { ...from, ...usualDays }
    })
  })
}
