// Taking a lot apart: parts of it become assets of their own, with their own tags, and what is left stays the lot. The
// sum of received quantities never changes; triggers of the store refuse the opposite.
import type { InputOf } from '@shared/contract'
import type { AssetKind, Holding, ReleaseOutcome } from '@shared/contract/custody'
import { formatTag } from '@shared/tags'
import type { Act, Decide } from '../../act'
import type { EntryDraft } from '../../journal/record'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { refuseOpenLoan, refuseOpenOpening } from '../lending/standing'
import { placeStanding, refuseSealed } from '../places/places'
import { refuseTakenSeal, sealNumberOf } from '../sealing/seal-number'
import { atDoorOf, notKept } from './door-mark'
import { refuseOpenTransfer } from '../transfers/standing'

export type LotPart = InputOf<'custody.splitAsset'>['parts'][number]
type SplitPayload = EntryDraft<'custody.AssetSplitOff'>['payload']
type LotState = SplitPayload['like']['state']
type Source = SplitPayload['like']['source']

export const splitAsset: Decide<'custody.splitAsset'> = (act, { assetId, parts }) => {
  const lot = assetRow(act, { assetId })
  const made = splitOff(act, { lot, parts, handled: true })
  // One paper for all: the labels of the parts whose label nobody has read yet.
  const printJobId = issuePaper(act, { form: 'PART_LABELS', subject: `asset:${assetId}`, copies: 1 })
  return { parts: made, printJobId }
}

interface Splitting {
  lot: AssetRow
  parts: readonly LotPart[]
  handled?: boolean
  unseen?: boolean
}

/**
 * Makes parts of a lot assets of their own, in the state and place of the lot, their labels unread. Refuses
 * ASSET_STATE, LOT_TOO_SMALL, LOT_SEALED (a sealed lot is taken apart only while its seal is open before a second
 * person), LOAN_OPEN, OPENING_OPEN and SEAL_NUMBER_TAKEN. A lot of which nothing is left is SPLIT. What is `handled` is
 * taken apart in the store, and so by the door log; `unseen` is what a count did not find, whatever seal the rest is under.
 */
export function splitOff(
  act: Act,
  { lot, parts, handled = false, unseen = false }: Splitting
): { assetId: string; tag: string }[] {
  // What another holds is named by its record as it was found: it is taken apart once both sides have signed.
  if (lot.holding === 'HELD_BY_OTHER') requireState(lot, 'HELD_BY_OTHER')
  else requireState(lot, 'IN_OWN_STORE', 'RECEIVED')
  const asked = parts.reduce((sum, { quantity }) => sum + quantity, 0)
  // One part as large as the lot would be the lot again under another tag.
  if (asked > lot.quantity || (parts.length === 1 && asked === lot.quantity)) {
    refuse('LOT_TOO_SMALL', { left: lot.quantity, asked, unit: lot.unit })
  }
  refuseOpenLoan(act, lot.asset_id)
  refuseOpenTransfer(act, lot.asset_id)
  // What is on the table may be taken apart, but something must be left to be sealed again.
  if (asked === lot.quantity) refuseOpenOpening(act, lot.asset_id)
  if (!unseen) refuseSealedLot(act, lot)
  if (lot.place_id !== null) refuseSealed(placeStanding(act, lot.place_id))
  const here = atDoorOf(act, lot)
  const where = handled ? here : { ...here, door: notKept }
  const year = act.today.slice(2, 4)
  let { quantity, split_quantity: split } = lot
  let price = bookPriceOf(act, lot)
  return parts.map((part) => {
    const sealNumber = sealNumberOf(part.sealNumber)
    // Reads what this act has written, so that two parts cannot bear one seal either.
    refuseTakenSeal(act, sealNumber)
    const assetId = act.newId()
    const tagNumber = act.nextNumber('tag.asset', year)
    const tag = formatTag({ type: 'asset', office: act.officeCode, year, number: tagNumber })
    const left = quantity - part.quantity
    // By quantity, rounded down; the last part of a lot that is wholly split takes what is left.
    const share = (price * BigInt(part.quantity)) / BigInt(quantity)
    act.append({
      kind: 'custody.AssetSplitOff',
      subject: `asset:${assetId}`,
      payload: {
        assetId,
        tag,
        tagNumber,
        parentId: lot.asset_id,
        name: part.name,
        quantity: part.quantity,
        sealNumber,
        details: part.details,
        bookPriceDong: share.toString(),
        like: likeLot(lot),
        ...where,
        parent: {
          quantityFrom: quantity,
          quantityTo: left,
          splitFrom: split,
          splitTo: split + part.quantity,
          priceFrom: price.toString(),
          priceTo: (price - share).toString(),
          stateTo: left === 0 ? 'SPLIT' : (lot.state as LotState)
        }
      }
    })
    quantity = left
    split += part.quantity
    price -= share
    return { assetId, tag }
  })
}

function likeLot(lot: AssetRow): SplitPayload['like'] {
  const { decided_outcome: outcome, decided_on: on } = lot
  return {
    kind: lot.kind as AssetKind,
    unit: lot.unit,
    condition: lot.condition,
    holding: lot.holding as Holding,
    placeId: lot.place_id,
    holderId: lot.holder_id,
    caseId: lot.case_id,
    orderId: lot.order_id,
    orderLine: lot.order_line,
    source: lot.source as Source,
    expiresOn: lot.expires_on,
    decided: outcome !== null && on !== null ? { outcome: outcome as ReleaseOutcome, on } : null,
    receivedAt: lot.received_at,
    storedAt: lot.stored_at,
    fundVoucher: lot.fund_voucher,
    state: lot.state as LotState
  }
}

/** Đồng, read exactly. */
function bookPriceOf(act: Act, lot: AssetRow): bigint {
  const row = act.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    lot.seq
  )
  return row?.book_price_dong ?? 0n
}

function refuseSealedLot(act: Act, lot: AssetRow): void {
  if (lot.seal_number === null) return
  const opened = act.get(
    "SELECT 1 FROM seal_opening WHERE asset_id = ? AND state = 'ATTENDED' LIMIT 1",
    lot.asset_id
  )
  if (!opened) refuse('LOT_SEALED', { sealNumber: lot.seal_number }, 'openSeal')
}
