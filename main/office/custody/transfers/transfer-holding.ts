// The hand-over itself, by the head's order: labels read where things leave or enter our store, both keepers signing
// with their stamps, photos, and one record over all that went (NĐ 152/2026 Art 37.2.đ). The thing stays the same asset.
import type { EntryPayload } from '@domain/entries'
import type { InputOf } from '@shared/contract'
import type { AssetKind } from '@shared/contract/custody'
import { foldMarks } from '@shared/search-fold'
import { oneLine } from '@shared/one-line'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, ownLabel, requireLabelRead, type AssetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { holderName } from '../holders/holders'
import { refuseLost } from '../incidents/standing'
import { nextRecord, requireSealSaid } from '../lending/loan-record'
import { refuseOpenOpening } from '../lending/standing'
import { assetPlacePath, placeByTag, placeStanding, refuseSealed } from '../places/places'
import { refuseFullContainer } from '../places/container-room'
import { keepSignatures, requireSides, type KeptSignature } from '../receiving/signatures'
import { doorOf } from '../storing/door-mark'
import { presentAtExit } from '../witnessing/present'
import { requireStillKeepable } from './propose-transfer'
import { becomesOf, itemsOf, transferRow, type TransferItemRow, type TransferRow } from './transfer-row'

type Input = InputOf<'custody.transferHolding'>
type ItemIn = Input['items'][number]
type Transferred = EntryPayload<'custody.HoldingTransferred'>

/** Giver, receiver, accountant, case file (custody.md §3.1). */
export const holdingCopies = 4

interface Kept {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
}
interface Going {
  item: TransferItemRow
  asset: AssetRow
  said: ItemIn
}

export function transferHolding(blobs: Blobs) {
  return prepared<'custody.transferHolding', Kept>({
    prepare: async (_reading, { photos, signatures }) => ({
      photos: await keepPhotos(blobs, photos),
      signatures: await keepSignatures(blobs, signatures)
    }),
    decide: (act, input, kept) => {
      const row = transferRow(act, input.transferId)
      if (row.state !== 'APPROVED') refuse('TRANSFER_STATE', { state: row.state })
      if (row.decided_by === act.caller.userId) refuse('SAME_PERSON')
      const ownStore = row.from_holding === 'OWN_STORE' || row.to_holding === 'OWN_STORE'
      if (ownStore && !act.caller.permissions.has('custody.keep')) refuse('NOT_PERMITTED')
      const going = input.items.map((said) => goingOf(act, row, said))
      requireStillKeepable(
        act,
        row,
        input.items.map(({ assetId }) => assetId)
      )
      requireSignatures(act, row, kept.signatures)
      // What comes into our store is looked for at every count; what goes to another is gone on this paper alone.
      if (row.to_holding !== 'OWN_STORE') {
        presentAtExit(act, { kind: 'TRANSFER', id: row.transfer_id }, kept.signatures)
      }
      return handOver(act, { row, input, going, kept })
    }
  })
}

/** A thing of the order that is there to go. Refuses TRANSFER_ITEM_UNKNOWN, and what its label, seal or room refuse. */
function goingOf(act: Act, row: TransferRow, said: ItemIn): Going {
  const item = itemsOf(act, row.transfer_id).find(
    ({ asset_id, state }) => asset_id === said.assetId && state === 'OPEN'
  )
  if (!item) return refuse('TRANSFER_ITEM_UNKNOWN')
  const leaves = row.from_holding === 'OWN_STORE'
  const enters = row.to_holding === 'OWN_STORE'
  if ((leaves || enters) && said.scannedTag === null) refuse('LABEL_UNREAD', {}, 'readLabel')
  const asset =
    said.scannedTag === null
      ? assetRow(act, { assetId: said.assetId })
      : ownLabel(act, said.assetId, said.scannedTag)
  if (leaves) requireLabelRead(asset)
  if (asset.place_id !== null) refuseSealed(placeStanding(act, asset.place_id))
  refuseLost(act, asset.asset_id)
  refuseOpenOpening(act, asset.asset_id)
  requireSealSaid(asset.seal_number, said.sealIntact)
  if (enters !== (said.placeTag !== null)) refuse(enters ? 'PLACE_UNKNOWN' : 'KEPT_ELSEWHERE')
  return { item, asset, said }
}

/**
 * Both keepers by their own hands and with their stamps; for our store whoever makes the record signs. Between two
 * others an officer of ours stands by it. A hand-over that one side will not sign has not happened.
 */
function requireSignatures(act: Act, row: TransferRow, signatures: readonly KeptSignature[]): void {
  const ours =
    row.from_holding === 'OWN_STORE' ? 'GIVER' : row.to_holding === 'OWN_STORE' ? 'RECEIVER' : 'OFFICER'
  requireSides(signatures, ours === 'OFFICER' ? ['GIVER', 'RECEIVER', 'OFFICER'] : ['GIVER', 'RECEIVER'])
  for (const { side, way, stamped, fullName } of signatures) {
    if (way !== 'SCREEN' && way !== 'PAPER') refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'image' })
    if (side !== 'OFFICER' && !stamped) refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'stamp' })
    if (side === ours && foldMarks(fullName) !== foldMarks(act.caller.fullName)) {
      refuse('SIGNATURE_OF_ANOTHER', { side, fullName: act.caller.fullName })
    }
  }
  const names = signatures.map(({ fullName }) => foldMarks(fullName))
  const numbers = signatures.flatMap(({ identityNumber }) => identityNumber ?? [])
  if (new Set(names).size !== names.length || new Set(numbers).size !== numbers.length) {
    refuse('SIGNED_BY_ONE', { fullName: signatures[0]?.fullName ?? '' })
  }
}

function handOver(
  act: Act,
  { row, input, going, kept }: { row: TransferRow; input: Input; going: Going[]; kept: Kept }
): { recordNumber: string; printJobId: string } {
  if (new Set(going.map(({ asset }) => asset.asset_id)).size !== going.length) {
    refuse('INVALID_INPUT', { field: 'items', problem: 'twice' })
  }
  const recordId = act.newId()
  const record = nextRecord(act)
  act.append({
    kind: 'custody.HoldingRecordSigned',
    subject: `transfer:${row.transfer_id}`,
    reason: row.reason,
    payload: {
      recordId,
      transferId: row.transfer_id,
      ...record,
      place: oneLine(input.place),
      items: going.map(({ asset, said }) => ({
        assetId: asset.asset_id,
        tag: asset.tag,
        condition: said.condition,
        sealIntact: said.sealIntact
      })),
      ...kept
    }
  })
  for (const each of going) {
    const payload = transferred(
      act,
      { row, recordId, recordNumber: record.recordNumber, photos: kept.photos },
      each
    )
    act.append({
      kind: 'custody.HoldingTransferred',
      subject: `asset:${each.asset.asset_id}`,
      reason: row.reason,
      payload
    })
  }
  const paper = { form: 'HOLDING_RECORD', subject: `holding:${recordId}`, copies: holdingCopies } as const
  return { recordNumber: record.recordNumber, printJobId: issuePaper(act, paper) }
}

interface Signed {
  row: TransferRow
  recordId: string
  recordNumber: string
  photos: KeptPhoto[]
}

function transferred(
  act: Act,
  { row, photos, ...record }: Signed,
  { item, asset, said }: Going
): Transferred {
  const to = whereTo(act, row, said)
  const details = JSON.parse(asset.details) as Record<string, string>
  const calledFrom = { kind: asset.kind as AssetKind, details }
  return {
    assetId: asset.asset_id,
    tag: asset.tag,
    name: asset.name,
    transferId: row.transfer_id,
    ...record,
    orderNumber: row.order_number ?? '',
    fromPlaceId: asset.place_id,
    fromHolderId: asset.holder_id,
    fromPath:
      asset.place_id === null ? holderName(act, asset.holder_id) : placeStanding(act, asset.place_id).path,
    ...to,
    holdingFrom: row.from_holding as Transferred['holdingFrom'],
    holdingTo: row.to_holding as Transferred['holdingTo'],
    conditionFrom: asset.condition,
    condition: said.condition,
    sealNumber: asset.seal_number,
    sealIntact: said.sealIntact,
    calledFrom,
    called: becomesOf(item) ?? calledFrom,
    labelFrom: asset.label_state as Transferred['labelFrom'],
    labelTo: to.placeId === null ? (asset.label_state as Transferred['labelTo']) : 'READ',
    storedAtFrom: asset.stored_at,
    storedAt: to.placeId === null ? asset.stored_at : (asset.stored_at ?? act.now),
    photos,
    from: asset.state as Transferred['from'],
    door: doorOf(act, asset.place_id ?? to.placeId)
  }
}

/** A cell of ours that was read, or the holder. */
function whereTo(
  act: Act,
  row: TransferRow,
  { placeTag }: ItemIn
): Pick<Transferred, 'placeId' | 'holderId' | 'placePath' | 'to'> {
  if (placeTag === null) {
    const holderId = row.to_holder_id ?? refuse('HOLDER_UNKNOWN')
    return { placeId: null, holderId, placePath: holderName(act, holderId), to: 'HELD_BY_OTHER' }
  }
  const { place_id: placeId } = placeByTag(act, placeTag)
  const { path } = assetPlacePath(act, placeId)
  refuseFullContainer(act, { placeId, adding: 1 })
  return { placeId, holderId: null, placePath: path, to: 'IN_OWN_STORE' }
}
