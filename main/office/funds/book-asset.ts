// The accounting link of the warehouse (custody.md §8): in Dr 1141 / Cr 366; returned Dr 366 / Cr 331 then
// Dr 331 / Cr 1141, of which 331 cancels itself and is therefore not posted. To the state, 333 is posted both ways: it
// shows what was handed to it. Sold, it passes 1143; the sale's money is booked by its own voucher when it is paid.
import type { ReleaseOutcome } from '@shared/contract/custody'
import type { Act } from '../act'
import { composeVoucher, postingsOf } from './voucher'

/** A release, or given up as lost. */
type AssetExit = ReleaseOutcome | 'WRITTEN_OFF'

export interface BookedAsset {
  assetId: string
  caseId: string
  name: string
  bookPriceDong: string
  direction: 'IN' | 'OUT'
  /** By which way it leaves; RETURNED when it is not said. */
  outcome?: AssetExit
}

type Leg = readonly [into: string, from: string]

const received: readonly Leg[] = [['1141', '366']]
const gone: readonly Leg[] = [['366', '1141']]
/** The legs by which an asset leaves the books, debit and credit. */
const legsOut: Readonly<Record<AssetExit, readonly Leg[]>> = {
  RETURNED: gone,
  TRANSFERRED: gone,
  DESTROYED: gone,
  WRITTEN_OFF: gone,
  CONFISCATED: [
    ['366', '333'],
    ['333', '1141']
  ],
  SOLD: [
    ['1143', '1141'],
    ['366', '1143']
  ]
}

/** Books an asset at its book price as it enters or leaves the store. */
export function bookAsset(act: Act, asset: BookedAsset): void {
  const { assetId, caseId, name, bookPriceDong, direction, outcome = 'RETURNED' } = asset
  const amountDong = BigInt(bookPriceDong)
  const legs = direction === 'IN' ? received : legsOut[outcome]
  const voucher = composeVoucher(act, {
    kind: direction === 'IN' ? 'ASSET_IN' : 'ASSET_OUT',
    amountDong: bookPriceDong,
    content: name,
    counterpart: { fullName: name, number: null, address: '' },
    caseId,
    postings: postingsOf(
      caseId,
      legs.flatMap(([into, from]) => [
        [into, 'DEBIT', amountDong, null] as const,
        [from, 'CREDIT', amountDong, null] as const
      ])
    )
  })
  act.append({
    kind: 'funds.AssetBooked',
    subject: `voucher:${voucher.voucherId}`,
    payload: { assetId, voucher }
  })
}
