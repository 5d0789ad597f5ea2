// The accounting link of the warehouse (custody.md §8): in Dr 1141 / Cr 366; returned Dr 366 / Cr 331 then
// Dr 331 / Cr 1141, of which 331 cancels itself and is therefore not posted.
import type { Act } from '../act'
import { composeVoucher, postingsOf } from './voucher'

export interface BookedAsset {
  assetId: string
  caseId: string
  name: string
  bookPriceDong: string
  direction: 'IN' | 'OUT'
}

/** Books an asset at its book price as it enters or leaves the store. */
export function bookAsset(act: Act, { assetId, caseId, name, bookPriceDong, direction }: BookedAsset): void {
  const amountDong = BigInt(bookPriceDong)
  const [into, from] = direction === 'IN' ? (['1141', '366'] as const) : (['366', '1141'] as const)
  const voucher = composeVoucher(act, {
    kind: direction === 'IN' ? 'ASSET_IN' : 'ASSET_OUT',
    amountDong: bookPriceDong,
    content: name,
    counterpart: { fullName: name, number: null, address: '' },
    caseId,
    postings: postingsOf(caseId, [
      [into, 'DEBIT', amountDong, null],
      [from, 'CREDIT', amountDong, null]
    ])
  })
  act.append({
    kind: 'funds.AssetBooked',
    subject: `voucher:${voucher.voucherId}`,
    payload: { assetId, voucher }
  })
}
