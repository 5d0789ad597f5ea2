// The shapes that the calls of the warehouse share: kinds, ways of holding, states, photos, signatures, and how an
// asset is shown in a list. What they mean is custody.md; who may do what is said by each call.
import { z } from 'zod'
import { counted, day, id, instant, line, lineOrEmpty, tag } from '../shapes'

export { keptPhoto, keptSignature, photo, signature, signatureWays } from '../signatures'

/** What an asset is (custody.md §4). The kind says which fields it has and where it may be kept. */
export const assetKinds = [
  'ORDINARY',
  'ELECTRONICS',
  'VEHICLE',
  'DOCUMENT',
  'PERISHABLE',
  'BULKY',
  'VALUABLE_PAPER',
  'CASH',
  'FOREIGN_CASH',
  'GOLD_GEMS',
  'WEAPON',
  'DRUG',
  'HAZARDOUS',
  'LIVE'
] as const
export type AssetKind = (typeof assetKinds)[number]

/**
 * Kinds that no cell of the own store may hold: money and gold lie at the treasury, weapons and explosives at military
 * or police depots, drugs, radioactive matter and live animals with the specialised body (custody.md §4).
 */
export const kindsNeverInOwnStore: readonly AssetKind[] = [
  'CASH',
  'FOREIGN_CASH',
  'GOLD_GEMS',
  'WEAPON',
  'DRUG',
  'HAZARDOUS',
  'LIVE'
]

/** In our own store, or taken over on paper where another keeps it (NĐ 152/2026 Art 37.2.đ). */
export const holdings = ['OWN_STORE', 'HELD_BY_OTHER'] as const
export type Holding = (typeof holdings)[number]

/**
 * RECEIVED: accepted line by line, its own label not yet read in its place (own store), or the record not yet signed
 * and stamped by both (held by another). SPLIT: a lot of which nothing is left, every part is an asset of its own.
 * MISSING: reported lost; it stays on the books where it was until found or written off. WRITTEN_OFF: given up by the
 * head on the conclusion of a competent body; what turns up later is taken in again by his order.
 */
export const assetStates = [
  'RECEIVED',
  'IN_OWN_STORE',
  'HELD_BY_OTHER',
  'LENT_OUT',
  'MISSING',
  'RELEASE_PROPOSED',
  'OUT_ORDERED',
  'RETURNED',
  'CONFISCATED',
  'DESTROYED',
  'SOLD',
  'TRANSFERRED',
  'SPLIT',
  'WRITTEN_OFF'
] as const
export type AssetState = (typeof assetStates)[number]

/** States of an asset that is no longer the office's to account for. */
export const endedStates: readonly AssetState[] = [
  'RETURNED',
  'CONFISCATED',
  'DESTROYED',
  'SOLD',
  'TRANSFERRED',
  'SPLIT',
  'WRITTEN_OFF'
]

/** What a judgment or decision says is to become of an asset (custody.md §6), and what a release does. */
export const releaseOutcomes = ['RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED'] as const
export type ReleaseOutcome = (typeof releaseOutcomes)[number]

/** From whom an asset came (custody.md §3). */
export const sources = ['COURT', 'POLICE', 'PROCURACY', 'SEIZURE', 'OTHER_OFFICE', 'EXISTING_STOCK'] as const

/** Assets lie in cells, yards and containers; a container moves with them. */
export const placeKinds = ['WAREHOUSE', 'ROOM', 'SHELF', 'CELL', 'YARD', 'CONTAINER'] as const
export type PlaceKind = (typeof placeKinds)[number]
export const placeKindsForAssets: readonly PlaceKind[] = ['CELL', 'YARD', 'CONTAINER']
/** In what each kind of place may stand; nothing stands around a warehouse, off-site ones included. */
export const placeKindsAround: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  WAREHOUSE: [],
  ROOM: ['WAREHOUSE'],
  SHELF: ['WAREHOUSE', 'ROOM'],
  CELL: ['WAREHOUSE', 'ROOM', 'SHELF'],
  YARD: ['WAREHOUSE', 'ROOM'],
  CONTAINER: ['CELL', 'YARD', 'CONTAINER']
}
/** Places stand at most this deep, containers in containers included: warehouse, room, shelf, cell and four more. */
export const placeDepthMax = 8

/** How many assets may lie in a container and all that stands in it: one entry tells of every one when it moves. */
export const containerAssetsMax = 1000

/** What is said of a place besides where it stands. */
export const placeDescription = z.strictObject({
  name: line,
  /** How many things fit; null when nobody counted. */
  capacity: z.int().min(1).max(100_000).nullable(),
  /** The kinds of asset that it is meant for (a file safe: documents); empty for any. */
  suits: z.array(z.enum(assetKinds)).max(assetKinds.length),
  /** Near the door: for what is perishable or soon needed (TT 01/2017 Art 9.2.e). */
  nearDoor: z.boolean(),
  outdoor: z.boolean(),
  /** Who keeps a yard or a hired store for us, and by what contract, until when. */
  keeperName: lineOrEmpty,
  leaseNumber: lineOrEmpty,
  leaseEndsOn: day.nullable()
})
export type PlaceDescription = z.output<typeof placeDescription>

/** Bodies and people outside the office that hold assets: for us, on loan, or for good. */
export const holderKinds = [
  'POLICE_STORE',
  'MILITARY_STORE',
  'TREASURY',
  'HIRED_KEEPER',
  'OWNER',
  'COMMUNE',
  'FINANCE_BODY',
  'SPECIALISED_BODY',
  'PROCEEDING_BODY',
  'OTHER_OFFICE',
  'BUYER',
  'AUTHORISED_PERSON'
] as const

export const labelStates = ['UNREAD', 'READ'] as const

/** Fields of an asset's kind (custody.md §4): plate, IMEI, fineness and so on, by name; values as typed. */
export const details = z.record(z.string().regex(/^[a-zA-Z]{2,40}$/), z.string().max(300))

export const assetSummary = z.strictObject({
  assetId: id,
  tag,
  name: line,
  kind: z.enum(assetKinds),
  unit: line,
  quantity: counted,
  state: z.enum(assetStates),
  holding: z.enum(holdings),
  labelState: z.enum(labelStates),
  sealNumber: z.string().nullable(),
  /** The seal that is on it is reported or was found torn: nothing may call it whole. */
  sealTorn: z.boolean(),
  placeId: id.nullable(),
  placePath: z.string(),
  /** Who has it, when it is in no place of ours; empty otherwise. */
  holderName: z.string(),
  caseId: id,
  decisionNumber: line,
  receivedAt: instant,
  expiresOn: day.nullable()
})

export const byIdOrTag = z.union([z.strictObject({ assetId: id }), z.strictObject({ tag })])
