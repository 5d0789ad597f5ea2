// Carrying a release out: its own label is read from the thing, the receiver's number from the paper, both sides sign,
// a photo is taken. What others hold is given out by their own storekeeper, named, at the time that the head has fixed
// (NĐ 152/2026 Art 37.3).
import type { EntryPayload } from '@domain/entries'
import { foldMarks } from '@shared/search-fold'
import type { InputOf } from '@shared/contract'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { bookAsset } from '../../funds'
import { partyById } from '../../people'
import { refuse } from '../../refusal'
import { ownLabel, refuseReplacedUnread, requireState, type AssetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { holderName } from '../holders/holders'
import { refuseLost, refuseTornAsWhole } from '../incidents/standing'
import { placeStanding, refuseSealed } from '../places/places'
import { keepSignatures, requireSides, type KeptSignature } from '../receiving/signatures'
import { doorOf } from '../storing/door-mark'
import { seenByOffice } from '../witnessing/seen-by'
import { receiverName, releaseRow, type ReleaseRow } from './release-row'

type Input = InputOf<'custody.handOver'>
interface Evidence {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
}
type Seen = Pick<EntryPayload<'custody.AssetHandedOver'>, 'photos' | 'signatures' | 'witnesses'>
type HandedOver = 'RETURNED' | 'CONFISCATED' | 'SOLD' | 'TRANSFERRED'

const recordCopies = 4

export function handOver(blobs: Blobs) {
  return prepared<'custody.handOver', Evidence>({
    prepare: async (_reading, { photos, signatures }) => ({
      photos: await keepPhotos(blobs, photos),
      signatures: await keepSignatures(blobs, signatures)
    }),
    decide: (act, input, evidence) => {
      const release = releaseRow(act, input.releaseId)
      if (release.state !== 'APPROVED') refuse('RELEASE_STATE', { state: release.state })
      if (release.outcome === 'DESTROYED') refuse('RELEASE_BY_COUNCIL')
      if (release.decided_by === act.caller.userId) refuse('SAME_PERSON')
      const asset = ownLabel(act, release.asset_id, input.scannedTag)
      refuseReplacedUnread(act, asset)
      requireState(asset, 'OUT_ORDERED')
      refuseLost(act, asset.asset_id)
      requireReceiver(act, release, input.recipientIdentityNumber)
      if ((asset.seal_number === null) !== (input.sealIntact === null)) {
        refuse('SEAL_NOT_STATED', { sealNumber: asset.seal_number ?? '' })
      }
      refuseTornAsWhole(act, asset.asset_id, input.sealIntact)
      requireCarrier(act, release, input)
      requireSignatures(act, { release, carrier: input.carrier, signatures: evidence.signatures })
      const about = { kind: 'RELEASE' as const, id: release.release_id }
      const seen = { ...seenByOffice(act, about, evidence.signatures), photos: evidence.photos }
      const recordNumber = recordHandOver(act, { release, asset, input, seen })
      bookExit(act, asset, release.outcome as HandedOver)
      const subject = `release:${release.release_id}`
      const printJobId = issuePaper(act, { form: 'HANDOVER_RECORD', subject, copies: recordCopies })
      return { recordNumber, printJobId }
    }
  })
}

/** Refuses RECIPIENT_WRONG unless the number read is the one recorded when it was proposed. */
function requireReceiver(act: Act, release: ReleaseRow, number: string): void {
  // Proposals of the first version named a party and no number.
  const expected =
    release.receiver_number ??
    (release.recipient_id === null ? null : (partyById(act, release.recipient_id)?.number ?? null))
  if (expected === null || expected !== number) {
    refuse('RECIPIENT_WRONG', { fullName: receiverName(act, release) })
  }
}

function requireCarrier(act: Act, release: ReleaseRow, { carrier }: Input): void {
  const isOthers = release.from_state === 'HELD_BY_OTHER'
  if (isOthers !== (carrier !== null)) refuse('CARRIER_NOT_STATED')
  if (release.hand_over_at !== null && act.now < release.hand_over_at) {
    refuse('HAND_OVER_TOO_EARLY', { at: release.hand_over_at })
  }
}

/**
 * Both sides, by their own names; what goes to the state with both stamps (Art 39.2). Who takes it may refuse before a
 * witness and in a picture; who gives it stands by the record himself.
 */
function requireSignatures(
  act: Act,
  {
    release,
    carrier,
    signatures
  }: { release: ReleaseRow; carrier: Input['carrier']; signatures: readonly KeptSignature[] }
): void {
  requireSides(signatures, ['GIVER', 'RECEIVER'])
  const names: Readonly<Record<string, string>> = {
    GIVER: carrier?.fullName ?? act.caller.fullName,
    RECEIVER: receiverName(act, release)
  }
  for (const { side, fullName, way, image, stamped } of signatures) {
    if (side === 'GIVER' && way === 'REFUSED') refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'image' })
    // Who takes a thing and signs nothing is shown taking it.
    if (way === 'REFUSED' && image === null) refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'handOverPhoto' })
    if (foldMarks(names[side] ?? '') !== foldMarks(fullName)) {
      refuse('SIGNATURE_OF_ANOTHER', { side, fullName: names[side] ?? '' })
    }
    if (release.outcome === 'CONFISCATED' && !stamped) refuse('STAMP_MISSING', { side })
  }
}

function recordHandOver(
  act: Act,
  { release, asset, input, seen }: { release: ReleaseRow; asset: AssetRow; input: Input; seen: Seen }
): string {
  const year = act.today.slice(0, 4)
  const recordSerial = act.nextNumber('record.handOver', year)
  const recordNumber = `${recordSerial}/BB-THADS/${year}`
  act.append({
    kind: 'custody.AssetHandedOver',
    subject: `asset:${asset.asset_id}`,
    payload: {
      releaseId: release.release_id,
      assetId: asset.asset_id,
      recipientKind: release.recipient_kind as 'PARTY' | 'BUYER' | 'COMMUNE' | 'OFFICE',
      recipientId: release.recipient_id ?? refuse('PARTY_UNKNOWN'),
      recipientNumber: input.recipientIdentityNumber,
      expectedNumber: release.receiver_number,
      scannedTag: input.scannedTag,
      recordNumber,
      recordSerial,
      year,
      condition: input.condition,
      sealIntact: input.sealIntact,
      carrier: input.carrier,
      ...seen,
      ...leavingFrom(act, asset),
      from: 'OUT_ORDERED',
      to: release.outcome as HandedOver
    }
  })
  return recordNumber
}

/** Where or with whom a thing is when it leaves, and the visit that falls into. Refuses CONTAINER_SEALED. */
export function leavingFrom(act: Act, { place_id: fromPlaceId, holder_id: fromHolderId }: AssetRow) {
  const door = doorOf(act, fromPlaceId)
  if (fromPlaceId === null)
    return { fromPlaceId, fromHolderId, fromPath: holderName(act, fromHolderId), door }
  const standing = placeStanding(act, fromPlaceId)
  refuseSealed(standing)
  return { fromPlaceId, fromHolderId, fromPath: standing.path, door }
}

/** Takes its book price off the books, by the way it goes (custody.md §8). */
export function bookExit(act: Act, asset: AssetRow, outcome: HandedOver | 'DESTROYED' | 'WRITTEN_OFF'): void {
  const price = act.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    asset.seq
  )
  if (!price || price.book_price_dong === 0n) return
  bookAsset(act, {
    assetId: asset.asset_id,
    caseId: asset.case_id,
    name: asset.name,
    bookPriceDong: price.book_price_dong.toString(),
    direction: 'OUT',
    outcome
  })
}
