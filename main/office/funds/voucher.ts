// Composing a voucher: its number, its tag, its balanced postings. What does not balance is a bug, never a refusal.
import { formatTag } from '@shared/tags'
import type { EntryPayload } from '@domain/entries'
import type { Act } from '../act'

export type Voucher = EntryPayload<'funds.AssetBooked'>['voucher']
export type Posting = Voucher['postings'][number]

const prefixes: Record<Voucher['kind'], string> = {
  CASH_RECEIPT: 'PT',
  CASH_PAYMENT: 'PC',
  ASSET_IN: 'PNK',
  ASSET_OUT: 'PXK'
}

export interface VoucherDraft {
  kind: Voucher['kind']
  amountDong: string
  content: string
  counterpart: Voucher['counterpart']
  caseId: string
  postings: Posting[]
}

/** A voucher with the next number of its kind and year. Throws when debits and credits differ. */
export function composeVoucher(act: Act, draft: VoucherDraft): Voucher {
  assertBalanced(draft.postings)
  const year = act.today.slice(2, 4)
  const tagNumber = act.nextNumber('tag.voucher', year)
  const serial = act.nextNumber(`voucher.${draft.kind}`, act.today.slice(0, 4))
  return {
    voucherId: act.newId(),
    tag: formatTag({ type: 'voucher', office: act.officeCode, year, number: tagNumber }),
    tagNumber,
    number: `${prefixes[draft.kind]} ${String(serial).padStart(7, '0')}`,
    serial,
    businessDay: act.today,
    ...draft
  }
}

/** Postings of a case; lines without an amount are left out. */
export function postingsOf(
  caseId: string,
  lines: readonly [account: string, side: Posting['side'], amountDong: bigint, partyId: string | null][]
): Posting[] {
  return lines
    .filter(([, , amountDong]) => amountDong > 0n)
    .map(([account, side, amountDong, partyId]) => ({
      account,
      side,
      amountDong: amountDong.toString(),
      caseId,
      partyId
    }))
}

function assertBalanced(postings: readonly Posting[]): void {
  const total = (side: Posting['side']): bigint =>
    postings
      .filter((posting) => posting.side === side)
      .reduce((sum, posting) => sum + BigInt(posting.amountDong), 0n)
  if (total('DEBIT') !== total('CREDIT')) throw new Error('a voucher whose debits are not its credits')
}
