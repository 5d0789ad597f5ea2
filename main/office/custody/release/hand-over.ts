// Carrying a release out: its own label is read from the thing, the receiver's number from the paper, both sides sign,
// a photo is taken. What others hold is given out by their own storekeeper, named, at the time that the head has fixed
// (NĐ 152/2026 Art 37.3).
import type { EntryPayload } from '@domain/entries'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { ownLabel, requireState, type AssetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { refuseSealUntold } from '../incidents/report-torn-seal'
import { refuseLost } from '../incidents/standing'
import { keepSignatures, type KeptSignature } from '../receiving/signatures'
import { requireSealSaid } from '../lending/loan-record'
import { seenByOffice } from '../witnessing/seen-by'
import { bookExit, leavingFrom, type HandedOver } from './leaving'
import { releaseRow, type ReleaseRow } from './release-row'
import { requireCarrier, requireReceiver, requireSignatures } from './who-takes-it'

interface Evidence {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
}
type Payload = EntryPayload<'custody.AssetHandedOver'>

/** Giver, receiver, the accountant, the case file. */
export const recordCopies = 4

export function handOver(blobs: Blobs) {
  return prepared<'custody.handOver', Evidence>({
    prepare: async (_reading, { photos, signatures }) => ({
      photos: await keepPhotos(blobs, photos),
      signatures: await keepSignatures(blobs, signatures)
    }),
    decide: (act, input, evidence) => {
      const release = releaseRow(act, input.releaseId)
      if (release.state !== 'APPROVED') refuse('RELEASE_STATE', { state: release.state })
      if (release.lot_id !== null) refuse('RELEASE_IN_LOT')
      if (release.outcome === 'DESTROYED') refuse('RELEASE_BY_COUNCIL')
      if (release.decided_by === act.caller.userId) refuse('SAME_PERSON')
      requireReceiver(act, release, input.recipientIdentityNumber)
      requireCarrier(act, release, input.carrier)
      const asset = thingInHand(act, release, input)
      const about = { kind: 'RELEASE' as const, id: release.release_id }
      const { carrier } = input
      requireSignatures(act, { release, about, carrier, signatures: evidence.signatures })
      const seen = { ...seenByOffice(act, about, evidence.signatures), photos: evidence.photos }
      const record = nextHandOver(act)
      recordHandOver(act, { release, asset, said: { ...input, ...record, ...seen, lot: null } })
      const subject = `release:${release.release_id}`
      const printJobId = issuePaper(act, { form: 'HANDOVER_RECORD', subject, copies: recordCopies })
      return { recordNumber: record.recordNumber, printJobId }
    }
  })
}

/**
 * The thing that a release gives away, by its own label, with what must be said of its seal. Refuses ASSET_UNKNOWN,
 * TAG_VOID, LABEL_OF_ANOTHER, ASSET_STATE, INCIDENT_LOST, SEAL_NOT_STATED, SEAL_TORN_UNREPORTED and SEAL_REPORTED_TORN.
 */
export function thingInHand(
  act: Act,
  release: ReleaseRow,
  { scannedTag, sealIntact }: { scannedTag: string; sealIntact: boolean | null }
): AssetRow {
  const asset = ownLabel(act, release.asset_id, scannedTag)
  requireState(asset, 'OUT_ORDERED')
  refuseLost(act, asset.asset_id)
  requireSealSaid(asset.seal_number, sealIntact)
  refuseSealUntold(act, asset, sealIntact)
  return asset
}

/** The number of the next hand-over record of the year. */
export function nextHandOver(act: Act): Pick<Payload, 'recordNumber' | 'recordSerial' | 'year'> {
  const year = act.today.slice(0, 4)
  const recordSerial = act.nextNumber('record.handOver', year)
  return { recordNumber: `${recordSerial}/BB-THADS/${year}`, recordSerial, year }
}

type Said = Pick<
  Payload,
  | 'scannedTag'
  | 'condition'
  | 'sealIntact'
  | 'carrier'
  | 'photos'
  | 'signatures'
  | 'witnesses'
  | 'recordNumber'
  | 'recordSerial'
  | 'year'
  | 'lot'
> & { recipientIdentityNumber: string }

/** The thing is gone: written on it, and off the books. */
export function recordHandOver(
  act: Act,
  { release, asset, said }: { release: ReleaseRow; asset: AssetRow; said: Said }
): void {
  const to = release.outcome as HandedOver
  act.append({
    kind: 'custody.AssetHandedOver',
    subject: `asset:${asset.asset_id}`,
    payload: {
      releaseId: release.release_id,
      assetId: asset.asset_id,
      recipientKind: release.recipient_kind as Payload['recipientKind'],
      recipientId: release.recipient_id ?? refuse('PARTY_UNKNOWN'),
      recipientNumber: said.recipientIdentityNumber,
      expectedNumber: release.receiver_number,
      scannedTag: said.scannedTag,
      recordNumber: said.recordNumber,
      recordSerial: said.recordSerial,
      year: said.year,
      condition: said.condition,
      sealIntact: said.sealIntact,
      carrier: said.carrier,
      photos: said.photos,
      signatures: said.signatures,
      witnesses: said.witnesses,
      lot: said.lot,
      ...leavingFrom(act, asset),
      from: 'OUT_ORDERED',
      to
    }
  })
  bookExit(act, asset, to)
}
