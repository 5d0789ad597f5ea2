// The accountant says by which voucher money or gold came into the funds. It is said once: a wrong number is corrected
// by the vouchers, not by writing over it.
import { oneLine } from '@shared/one-line'
import type { Decide } from '../../act'
import { refuse } from '../../refusal'
import { fundKinds } from './alert-rules'
import { assetRow } from './asset-row'

export const noteFundEntry: Decide<'custody.noteFundEntry'> = (act, { assetId, voucherNumber }) => {
  const asset = assetRow(act, { assetId })
  if (!fundKinds.some((kind) => kind === asset.kind)) refuse('NOT_FOR_THE_FUNDS')
  if (asset.fund_voucher !== null) refuse('FUND_ENTRY_KNOWN', { voucherNumber: asset.fund_voucher })
  act.append({
    kind: 'custody.FundEntryNoted',
    subject: `asset:${assetId}`,
    payload: { assetId, from: null, voucherNumber: oneLine(voucherNumber) }
  })
  return {}
}
