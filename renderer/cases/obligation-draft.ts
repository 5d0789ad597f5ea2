// One obligation as it is typed, and what is sent of it. Who owes it and to whom is asked only where there is a choice.
import type { WholeCase } from '@shared/contract/cases'
import { obligationCategories, obligationKinds } from '@shared/contract/case-parts'

type Input = WholeCase['obligations'][number]
type MoneyInput = Extract<Input, { kind: 'MONEY' }>
type Category = MoneyInput['category']
type OtherKind = Exclude<Input['kind'], 'MONEY'>

/** What is owed, in one choice: a class of money, or a thing that is no money. */
export type OwedWhat = Category | OtherKind

export interface InterestDraft {
  kind: 'RATE' | 'WORDS'
  /** Percent as people write it: `10`, `0,83`. */
  rate: string
  per: 'YEAR' | 'MONTH'
  from: string
  baseDong: string
  words: string
}

export interface ObligationDraft {
  key: number
  what: OwedWhat
  content: string
  amountDong: string
  /** Null is the first creditor. */
  creditorKey: number | null
  /** Null is every debtor. */
  debtorKeys: number[] | null
  liability: 'JOINT' | 'SHARES'
  shares: Readonly<Record<number, string>>
  interest: InterestDraft | null
}

export const moneyWhats: readonly OwedWhat[] = obligationCategories
export const otherWhats = obligationKinds.filter((kind): kind is OtherKind => kind !== 'MONEY')

export const emptyInterest: InterestDraft = {
  kind: 'RATE',
  rate: '',
  per: 'YEAR',
  from: '',
  baseDong: '',
  words: ''
}

export function isMoney(what: OwedWhat): what is Category {
  return (moneyWhats as readonly string[]).includes(what)
}

interface Keyed {
  key: number
}

/** Who owes it, by key. */
export function owingKeys({ debtorKeys }: ObligationDraft, debtors: readonly Keyed[]): number[] {
  return debtorKeys ?? debtors.map(({ key }) => key)
}

/** Shares are asked of money that several owe. */
export function bySharesOf(owed: ObligationDraft, debtors: readonly Keyed[]): boolean {
  return owed.liability === 'SHARES' && isMoney(owed.what) && owingKeys(owed, debtors).length > 1
}

/** What of the sum is in nobody's share yet; negative where the shares are more. */
export function shareLeft(owed: ObligationDraft, debtors: readonly Keyed[]): bigint {
  const sum = owingKeys(owed, debtors).reduce((total, key) => total + BigInt(owed.shares[key] || '0'), 0n)
  return BigInt(owed.amountDong || '0') - sum
}

/** Equal shares to the đồng: what does not divide goes one đồng each to the first. */
export function equalShares(amountDong: string, keys: readonly number[]): Record<number, string> {
  const amount = BigInt(amountDong || '0')
  const count = BigInt(keys.length)
  if (count === 0n) return {}
  const rest = amount % count
  return Object.fromEntries(
    keys.map((key, index) => [key, (amount / count + (BigInt(index) < rest ? 1n : 0n)).toString()])
  )
}

/** Hundredths of a percent of `0,83`, `10`, `7.5`; null for what is none. */
export function rateHundredths(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim())
  if (!match) return null
  const [, whole = '', part = ''] = match
  const value = Number(whole) * hundred + Number(part.padEnd(2, '0'))
  return value > 0 ? value : null
}

const hundred = 100

export function obligationLacks(
  owed: ObligationDraft,
  debtors: readonly Keyed[]
): ('content' | 'amount' | 'shares' | 'interest')[] {
  const money = isMoney(owed.what)
  const keys = owingKeys(owed, debtors)
  const unshared =
    bySharesOf(owed, debtors) &&
    (shareLeft(owed, debtors) !== 0n || keys.some((key) => BigInt(owed.shares[key] || '0') === 0n))
  return [
    ...(owed.content.trim() === '' ? ['content' as const] : []),
    ...(money && (owed.amountDong === '' || owed.amountDong === '0') ? ['amount' as const] : []),
    ...(unshared ? ['shares' as const] : []),
    ...(money && owed.interest !== null && interestOf(owed.interest) === null ? ['interest' as const] : [])
  ]
}

function interestOf(draft: InterestDraft): MoneyInput['interest'] {
  if (draft.kind === 'WORDS') {
    return draft.words.trim() === '' ? null : { kind: 'WORDS', words: draft.words.trim() }
  }
  const rate = rateHundredths(draft.rate)
  if (rate === null || draft.from === '' || draft.baseDong === '' || draft.baseDong === '0') return null
  return { kind: 'RATE', rateHundredths: rate, per: draft.per, from: draft.from, baseDong: draft.baseDong }
}

/** What is sent of an obligation that lacks nothing. */
export function obligationInput(
  owed: ObligationDraft,
  { creditors, debtors }: { creditors: readonly Keyed[]; debtors: readonly Keyed[] }
): Input {
  const byShares = bySharesOf(owed, debtors)
  const placeIn = (slots: readonly Keyed[], key: number): number =>
    Math.max(
      0,
      slots.findIndex((slot) => slot.key === key)
    )
  const shared = {
    content: owed.content.trim(),
    creditor: owed.creditorKey === null ? 0 : placeIn(creditors, owed.creditorKey),
    liability: byShares ? ('SHARES' as const) : ('JOINT' as const),
    debtors: owingKeys(owed, debtors).map((key) => ({
      debtor: placeIn(debtors, key),
      shareDong: byShares ? (owed.shares[key] ?? '') : null
    }))
  }
  if (!isMoney(owed.what)) return { kind: owed.what, ...shared }
  return {
    kind: 'MONEY',
    category: owed.what,
    amountDong: owed.amountDong,
    interest: owed.interest === null ? null : interestOf(owed.interest),
    ...shared
  }
}
