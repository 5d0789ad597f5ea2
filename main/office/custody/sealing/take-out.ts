// Things taken out of an opened package: each becomes an asset of its own where the package is, with its own tag, kind
// and label to be read. What is taken and what stays are what was found; triggers of the store refuse the opposite.
import type { Holding, ReleaseOutcome, sources } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import type { Act } from '../../act'
import type { EntryDraft } from '../../journal/record'
import { refuse } from '../../refusal'
import type { AssetRow } from '../assets/asset-row'
import { requireKeepable, requireKindRules } from '../receiving/inspection'
import { newAssetTag } from '../receiving/receive-asset'
import type { OpeningRow } from './openings'
import type { Found } from './package-contents'
import { refuseTakenSeal, sealNumberOf } from './seal-number'

type Child = EntryDraft<'custody.ContentTakenOut'>['payload']
type Taken = EntryDraft<'custody.SealReplaced'>['payload']['takenOut'][number]
type TakeOut = NonNullable<Found['takeOut']>

/** The record names each with its tag, beside all that is left in the package. */
const takenMax = 20

/**
 * Writes what was found and makes assets of what is taken out. Refuses TAKE_OUT_TOO_MUCH, TAKE_OUT_TOO_MANY, what its
 * kind refuses and PACKAGE_PRICE_TOO_LOW.
 */
export function takeOut(
  act: Act,
  {
    opening,
    asset,
    found,
    sealTo
  }: { opening: OpeningRow; asset: AssetRow; found: readonly Found[]; sealTo: string | null }
): Taken[] {
  const lines = found.map((line, index) => ({
    line,
    lineNumber: index + 1,
    taken: line.takeOut ?? null,
    childId: line.takeOut ? act.newId() : null
  }))
  if (lines.filter(({ taken }) => taken).length > takenMax) refuse('TAKE_OUT_TOO_MANY', { max: takenMax })
  for (const { line, taken } of lines) if (taken) requireWhole(act, { asset, line, taken, sealTo })
  act.append({
    kind: 'custody.ContentsFound',
    subject: `asset:${asset.asset_id}`,
    payload: {
      openingId: opening.opening_id,
      assetId: asset.asset_id,
      lines: lines.map(({ line, lineNumber, taken, childId }) => ({
        name: oneLine(line.name),
        unit: oneLine(line.unit),
        quantity: line.quantity,
        condition: line.condition,
        lineNumber,
        taken: taken?.quantity ?? 0,
        childId
      }))
    }
  })
  const prices = pricesOf(act, asset, {
    asked: lines.flatMap(({ taken }) => (taken ? [BigInt(taken.bookPriceDong)] : [])),
    isEmpty: sealTo === null
  })
  return lines.flatMap(({ line, lineNumber, taken, childId }) => {
    const price = taken ? prices.shift() : undefined
    if (!taken || childId === null || price === undefined) return []
    const payload = childOf(act, { opening, asset, line, taken, childId })
    act.append({
      kind: 'custody.ContentTakenOut',
      subject: `asset:${childId}`,
      reason: opening.reason,
      payload: { ...payload, openingLine: lineNumber, ...price }
    })
    return [{ assetId: childId, tag: payload.tag, lineNumber, quantity: taken.quantity }]
  })
}

/** No more than there is, of a kind that may be where the package is, with its fields whole and a free seal. */
function requireWhole(
  act: Act,
  { asset, line, taken, sealTo }: { asset: AssetRow; line: Found; taken: TakeOut; sealTo: string | null }
): void {
  if (taken.quantity > line.quantity) {
    refuse('TAKE_OUT_TOO_MUCH', { name: line.name, found: line.quantity, asked: taken.quantity })
  }
  const holding = asset.holding as Holding
  // Gold or money found in a package of our store stays in it, sealed, until the head's order takes it to the treasury.
  requireKeepable(act, taken.kind, { holding, holderId: asset.holder_id })
  const thing = {
    name: line.name,
    kind: taken.kind,
    unit: line.unit,
    quantity: taken.quantity,
    condition: line.condition,
    conditionSame: true,
    sealNumber: null,
    sealIntact: null
  }
  requireKindRules(thing, { details: taken.details, contents: [], expiresOn: taken.expiresOn })
  const own = sealNumberOf(taken.sealNumber)
  if (own !== null && own === sealTo) refuse('SEAL_NUMBER_TAKEN', { sealNumber: own, tag: asset.tag })
}

interface Price {
  bookPriceDong: string
  package: { priceFrom: string; priceTo: string }
}

/** The book price of the package goes along: what nobody asked for stays with it, or with the last where nothing is left. */
function pricesOf(
  act: Act,
  asset: AssetRow,
  { asked, isEmpty }: { asked: bigint[]; isEmpty: boolean }
): Price[] {
  const row = act.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    asset.seq
  )
  let left = row?.book_price_dong ?? 0n
  const total = asked.reduce((sum, each) => sum + each, 0n)
  if (total > left) refuse('PACKAGE_PRICE_TOO_LOW', { price: left.toString(), asked: total.toString() })
  const rest = isEmpty ? left - total : 0n
  return asked.map((each, index) => {
    const share = each + (index === asked.length - 1 ? rest : 0n)
    const priceFrom = left.toString()
    left -= share
    return { bookPriceDong: share.toString(), package: { priceFrom, priceTo: left.toString() } }
  })
}

function childOf(
  act: Act,
  {
    opening,
    asset,
    line,
    taken,
    childId
  }: { opening: OpeningRow; asset: AssetRow; line: Found; taken: TakeOut; childId: string }
): Omit<Child, 'openingLine' | 'bookPriceDong' | 'package'> {
  const sealNumber = sealNumberOf(taken.sealNumber)
  // Reads what this act has written, so that two things cannot bear one seal either.
  refuseTakenSeal(act, sealNumber)
  const { decided_outcome: outcome, decided_on: on } = asset
  return {
    assetId: childId,
    ...newAssetTag(act),
    packageId: asset.asset_id,
    openingId: opening.opening_id,
    name: oneLine(line.name),
    kind: taken.kind,
    unit: oneLine(line.unit),
    quantity: taken.quantity,
    condition: line.condition,
    details: taken.details,
    expiresOn: taken.expiresOn,
    sealNumber,
    like: {
      holding: asset.holding as Holding,
      placeId: asset.place_id,
      holderId: asset.holder_id,
      caseId: asset.case_id,
      orderId: asset.order_id,
      orderLine: asset.order_line,
      source: asset.source as (typeof sources)[number],
      decided: outcome !== null && on !== null ? { outcome: outcome as ReleaseOutcome, on } : null,
      receivedAt: asset.received_at,
      storedAt: asset.stored_at,
      state: asset.state as Child['like']['state']
    }
  }
}
