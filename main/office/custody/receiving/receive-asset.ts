// Receiving one thing against a line of the head's order. What differs from the first seizure record comes in with
// the paper that the law asks, or is refused (`reject-line.ts`); nothing comes in as if it were the same.
import type { z } from 'zod'
import type { inspection } from '@domain/custody/receiving/inspection'
import type { InputOf } from '@shared/contract'
import type { ReleaseOutcome, sources } from '@shared/contract/custody'
import { contentsBytesMax } from '@shared/entry-room'
import { oneLine } from '@shared/one-line'
import { formatTag } from '@shared/tags'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { bookAsset } from '../../funds'
import { refuse } from '../../refusal'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { requireRoom } from '../list-room'
import { appendOrigin, keepOrigin, type KeptOrigin } from '../origins/origin-bundle'
import { assetPlacePath, placePath } from '../places/places'
import { refuseTakenSeal } from '../sealing/seal-number'
import { differencesOf, foundThing, requireKeepable, requireKindRules, requireProofs } from './inspection'
import { openLine, orderRow, requireTaker, type OrderLineRow, type OrderRow } from './order-rows'

type Input = InputOf<'custody.receiveAsset'>

interface Kept {
  photos: KeptPhoto[]
  /** The scans of the papers, in their order. */
  proofs: KeptPhoto[]
  /** What the other office's bundle says, when one was brought. */
  origin: KeptOrigin | null
}

export function receiveAsset(blobs: Blobs) {
  return prepared<'custody.receiveAsset', Kept>({
    prepare: async (_reading, { photos, proofs, originBundle }) => ({
      photos: await keepPhotos(blobs, photos),
      proofs: (await Promise.all(proofs.map(({ image }) => keepPhotos(blobs, [image])))).flat(),
      origin: originBundle === undefined ? null : await keepOrigin(blobs, originBundle)
    }),
    decide: (act, input, kept) => {
      const order = orderRow(act, input.orderId)
      requireTaker(act, order)
      const line = openLine(act, input.orderId, input.lineNumber)
      if (kept.origin && order.source !== 'OTHER_OFFICE') {
        refuse('INVALID_INPUT', { field: 'originBundle', problem: 'unexpected' })
      }
      const found = foundThing(input)
      requireKeepable(act, found.kind, keeping(order))
      const differences = differencesOf(line, found)
      requireProofs(line, differences, input.proofs)
      requireKindRules(found, input)
      requireRoom(input.contents, contentsBytesMax)
      refuseTakenSeal(act, found.sealNumber)
      const looked = {
        found,
        differences,
        contents: input.contents.map((each) => ({ ...each, name: oneLine(each.name) })),
        proofs: input.proofs.map(({ kind, number, day, signer }, index) => ({
          kind,
          number: oneLine(number),
          day,
          signer: oneLine(signer),
          image: kept.proofs[index] ?? refuse('PHOTO_UNREADABLE')
        }))
      }
      const received = appendReceived(act, { order, line, input, inspection: looked, photos: kept.photos })
      if (kept.origin) appendOrigin(act, received.assetId, kept.origin)
      return received
    }
  })
}

/** Where an order says things are to be kept. */
function keeping(order: OrderRow): { holding: 'OWN_STORE' | 'HELD_BY_OTHER'; holderId: string | null } {
  return order.holding === 'HELD_BY_OTHER'
    ? { holding: 'HELD_BY_OTHER', holderId: order.holder_id }
    : { holding: 'OWN_STORE', holderId: null }
}

interface Accepted {
  order: OrderRow
  line: OrderLineRow
  input: Input
  inspection: z.output<typeof inspection>
  photos: KeptPhoto[]
}

function appendReceived(act: Act, { order, line, input, inspection, photos }: Accepted) {
  const { found } = inspection
  const assetId = act.newId()
  const { tag, tagNumber } = newAssetTag(act)
  act.append({
    kind: 'custody.AssetReceived',
    subject: `asset:${assetId}`,
    payload: {
      assetId,
      tag,
      tagNumber,
      orderId: order.order_id,
      orderNumber: order.order_number,
      orderLine: line.line_number,
      caseId: order.case_id,
      name: found.name,
      kind: found.kind,
      unit: found.unit,
      quantity: found.quantity,
      condition: found.condition,
      sealNumber: found.sealNumber,
      ...keeping(order),
      ...placesFor(act, order, input.placeId),
      source: order.source as (typeof sources)[number],
      details: input.details,
      expiresOn: input.expiresOn,
      decided:
        line.decided_outcome && line.decided_on
          ? { outcome: line.decided_outcome as ReleaseOutcome, on: line.decided_on }
          : null,
      inspection,
      bookPriceDong: input.bookPriceDong,
      photos,
      to: 'RECEIVED'
    }
  })
  if (input.bookPriceDong !== '0') {
    const { bookPriceDong } = input
    bookAsset(act, { assetId, caseId: order.case_id, name: found.name, bookPriceDong, direction: 'IN' })
  }
  const printJobId = issuePaper(act, { form: 'ASSET_LABEL', subject: `asset:${assetId}`, copies: 1 })
  return { assetId, tag, printJobId }
}

/** The next tag of an asset; the entry that carries it takes its number. */
export function newAssetTag(act: Act): { tag: string; tagNumber: number } {
  const year = act.today.slice(2, 4)
  const tagNumber = act.nextNumber('tag.asset', year)
  return { tag: formatTag({ type: 'asset', office: act.officeCode, year, number: tagNumber }), tagNumber }
}

/** In the receiving room of the warehouse that its cell is in, or in no place of ours. Refuses PLACE_UNKNOWN. */
function placesFor(
  act: Act,
  order: OrderRow,
  placeId: string | null
): { placeId: string | null; placePath: string; intendedPlaceId: string | null } {
  if (order.holding === 'HELD_BY_OTHER') {
    if (placeId !== null) refuse('INVALID_INPUT', { field: 'placeId', problem: 'unexpected' })
    return { placeId: null, placePath: '', intendedPlaceId: null }
  }
  if (placeId === null) return refuse('PLACE_UNKNOWN')
  const { warehouseId } = assetPlacePath(act, placeId)
  return { placeId: warehouseId, placePath: placePath(act, warehouseId), intendedPlaceId: placeId }
}
