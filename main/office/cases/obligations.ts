// What is owed in a case being opened, checked to the đồng: who to whom, whole or by shares, with what interest.
import type { EntryPayload } from '@domain/entries'
import type { WholeCase } from '@shared/contract/cases'
import { oneLine } from '@shared/one-line'
import type { Act } from '../act'
import type { PartyRow } from '../people'
import { refuse } from '../refusal'

/** Everybody of a case, by what he is in it. */
export interface Sides {
  creditors: PartyRow[]
  debtors: PartyRow[]
  related: PartyRow[]
}

type Typed = WholeCase['obligations'][number]
type Owed = EntryPayload<'cases.CaseOpened'>['obligations'][number]

/**
 * The obligations as they are written. Refuses SAME_PARTY_TWICE for who owes himself, SHARES_NOT_WHOLE where shares are
 * missing or do not make the sum, and PARTY_WITHOUT_OBLIGATION for a side that nothing is owed to or by.
 */
export function owedIn(
  act: Act,
  typed: readonly Typed[],
  sides: Pick<Sides, 'creditors' | 'debtors'>
): Owed[] {
  const obligations = typed.map((each) => owed(act, each, sides))
  const named = new Set(
    obligations.flatMap(({ creditorId, debtors }) => [
      `CREDITOR ${creditorId}`,
      ...debtors.map(({ partyId }) => `DEBTOR ${partyId}`)
    ])
  )
  refuseIdle(sides.creditors, (partyId) => named.has(`CREDITOR ${partyId}`))
  refuseIdle(sides.debtors, (partyId) => named.has(`DEBTOR ${partyId}`))
  return obligations
}

function refuseIdle(rows: readonly PartyRow[], isNamed: (partyId: string) => boolean): void {
  const idle = rows.find(({ party_id }) => !isNamed(party_id))
  if (idle) refuse('PARTY_WITHOUT_OBLIGATION', { fullName: idle.full_name })
}

function owed(act: Act, typed: Typed, { creditors, debtors }: Pick<Sides, 'creditors' | 'debtors'>): Owed {
  const creditor = creditors[typed.creditor] ?? refuse('PARTY_NOT_IN_CASE')
  const owing = typed.debtors.map(({ debtor, shareDong }) => {
    const row = debtors[debtor] ?? refuse('PARTY_NOT_IN_CASE')
    return { row, shareDong }
  })
  const ids = owing.map(({ row }) => row.party_id)
  const twice = owing.find(({ row }, index) => ids.indexOf(row.party_id) !== index)
  if (twice) refuse('SAME_PARTY_TWICE', { fullName: twice.row.full_name })
  if (ids.includes(creditor.party_id)) refuse('SAME_PARTY_TWICE', { fullName: creditor.full_name })
  refuseUnevenShares(typed)
  refuseInterest(typed)
  return {
    obligationId: act.newId(),
    kind: typed.kind,
    category: typed.kind === 'MONEY' ? typed.category : null,
    content: oneLine(typed.content),
    amountDong: typed.kind === 'MONEY' ? typed.amountDong : null,
    creditorId: creditor.party_id,
    liability: typed.liability,
    debtors: owing.map(({ row, shareDong }) => ({ partyId: row.party_id, shareDong })),
    interest: typed.kind === 'MONEY' ? typed.interest : null
  }
}

/** Shares are of money, each debtor has one, and together they are the sum; who owes jointly has none. */
function refuseUnevenShares(typed: Typed): void {
  const shares = typed.debtors.flatMap(({ shareDong }) => (shareDong === null ? [] : [BigInt(shareDong)]))
  if (typed.liability === 'JOINT') {
    if (shares.length > 0) refuse('SHARES_NOT_WHOLE', { leftDong: '0' })
    return
  }
  if (typed.kind !== 'MONEY') refuse('SHARES_NOT_OF_MONEY')
  const sum = shares.reduce((total, share) => total + share, 0n)
  const left = BigInt(typed.amountDong) - sum
  if (shares.length !== typed.debtors.length || left !== 0n) {
    refuse('SHARES_NOT_WHOLE', { leftDong: left.toString() })
  }
}

/** Interest runs on what is unpaid of the principal, which is never more than what is owed (NĐ 152/2026 Art 29). */
function refuseInterest(typed: Typed): void {
  if (typed.kind !== 'MONEY' || typed.interest?.kind !== 'RATE') return
  if (BigInt(typed.interest.baseDong) > BigInt(typed.amountDong)) {
    refuse('INTEREST_BASE_ABOVE', { amountDong: typed.amountDong })
  }
}
