// The destruction itself: each listed thing is read by its own label, and the minutes close only over a list that was
// read whole and that every member signed. Then all of it is gone at once.
import { foldMarks } from '@shared/search-fold'
import { prepared, type Act, type Decide } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, requireState } from '../assets/asset-row'
import { refuseLost } from '../incidents/standing'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { keepSignatures, type KeptSignature } from '../receiving/signatures'
import { bookExit, leavingFrom } from '../release/leaving'
import { releaseRow } from '../release/release-row'
import { seenByOffice } from '../witnessing/seen-by'
import { listedItems, membersOf, openCouncil, type ItemRow } from './councils'

interface Evidence {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
}

const minutesCopies = 4

export const scanForDestruction: Decide<'custody.scanForDestruction'> = (act, { councilId, scannedTag }) => {
  openCouncil(act, councilId)
  const asset = assetRow(act, { tag: scannedTag })
  const items = listedItems(act, councilId)
  const item = items.find(({ asset_id }) => asset_id === asset.asset_id)
  if (!item) return refuse('COUNCIL_ITEM_UNKNOWN')
  if (item.scanned_at !== null) refuse('COUNCIL_ITEM_SCANNED')
  requireState(asset, 'OUT_ORDERED')
  refuseLost(act, asset.asset_id)
  act.append({
    kind: 'custody.DestructionItemScanned',
    subject: `asset:${asset.asset_id}`,
    payload: { councilId, releaseId: item.release_id, assetId: asset.asset_id, tag: scannedTag }
  })
  return {
    assetId: asset.asset_id,
    name: asset.name,
    scanned: items.filter(({ scanned_at }) => scanned_at !== null).length + 1,
    listed: items.length
  }
}

export function closeDestruction(blobs: Blobs) {
  return prepared<'custody.closeDestruction', Evidence>({
    prepare: async (_reading, { photos, signatures }) => ({
      photos: await keepPhotos(blobs, photos),
      signatures: await keepSignatures(blobs, signatures)
    }),
    decide: (act, input, evidence) => {
      const { councilId, condition, method, methodNote } = input
      const council = openCouncil(act, councilId)
      if (council.formed_by === act.caller.userId) refuse('SAME_PERSON')
      const items = listedItems(act, councilId)
      const unread = items.filter(({ scanned_at }) => scanned_at === null).length
      if (items.length === 0) refuse('COUNCIL_LIST_EMPTY')
      if (unread > 0) refuse('COUNCIL_UNSCANNED', { count: unread })
      const members = requireMembers(act, councilId, evidence.signatures)
      const { signatures, witnesses } = seenByOffice(act, { kind: 'COUNCIL', id: councilId }, members)
      const year = act.today.slice(0, 4)
      const minutesSerial = act.nextNumber('record.destruction', year)
      const minutesNumber = `${minutesSerial}/BBTH-THADS/${year}`
      act.append({
        kind: 'custody.DestructionClosed',
        subject: `council:${councilId}`,
        payload: {
          councilId,
          minutesNumber,
          minutesSerial,
          year,
          method,
          methodNote,
          condition,
          count: items.length,
          photos: evidence.photos,
          signatures,
          witnesses
        }
      })
      for (const item of items) destroyOne(act, item, { minutesNumber, condition })
      const subject = `council:${councilId}`
      const printJobId = issuePaper(act, { form: 'DESTRUCTION_MINUTES', subject, copies: minutesCopies })
      return { minutesNumber, destroyed: items.length, printJobId }
    }
  })
}

/** Every member signs once, as COUNCIL and by the name in the decision; nobody else does. */
function requireMembers(act: Act, councilId: string, signatures: readonly KeptSignature[]): KeptSignature[] {
  const members = membersOf(act, councilId)
  for (const { full_name } of members) {
    const own = signatures.filter(({ fullName }) => foldMarks(fullName) === foldMarks(full_name))
    if (own.length !== 1 || own[0]?.side !== 'COUNCIL') {
      refuse('SIGNATURE_OF_ANOTHER', { side: 'COUNCIL', fullName: full_name })
    }
    // The minutes are signed by every member (NĐ 152/2026 Art 40): what one refuses to sign is not destroyed.
    if (own[0].way === 'REFUSED') refuse('SIGNATURE_INCOMPLETE', { side: 'COUNCIL', lacks: 'image' })
  }
  if (signatures.length !== members.length) refuse('SIGNATURE_INCOMPLETE', { side: 'COUNCIL', lacks: 'side' })
  return members.flatMap(({ full_name }) =>
    signatures
      .filter(({ fullName }) => foldMarks(fullName) === foldMarks(full_name))
      .map((signed) => ({ ...signed, fullName: full_name }))
  )
}

function destroyOne(
  act: Act,
  { release_id, asset_id, council_id }: ItemRow,
  { minutesNumber, condition }: { minutesNumber: string; condition: string }
): void {
  const release = releaseRow(act, release_id)
  if (release.decided_by === act.caller.userId) refuse('SAME_PERSON')
  const asset = assetRow(act, { assetId: asset_id })
  requireState(asset, 'OUT_ORDERED')
  refuseLost(act, asset_id)
  act.append({
    kind: 'custody.AssetDestroyed',
    subject: `asset:${asset_id}`,
    payload: {
      councilId: council_id,
      releaseId: release_id,
      assetId: asset_id,
      tag: asset.tag,
      minutesNumber,
      condition,
      ...leavingFrom(act, asset),
      from: 'OUT_ORDERED',
      to: 'DESTROYED'
    }
  })
  bookExit(act, asset, 'DESTROYED')
}
