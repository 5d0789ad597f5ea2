// For whom a thing leaves: a party of the case or the person it has mandated, a buyer, the commune, another office.
// Whoever is to come is known by name and number before the head decides, so that nobody can be put in afterwards.
import type { EntryPayload } from '@domain/entries'
import type { InputOf } from '@shared/contract'
import { oneLine } from '@shared/one-line'
import type { Act } from '../../act'
import { partyById, refuseWithoutCard } from '../../people'
import { refuse } from '../../refusal'
import type { AssetRow } from '../assets/asset-row'
import { recordHolder } from '../holders/holders'
import { knownPayment } from './sale-paid'

type Recipient = InputOf<'custody.proposeRelease'>['recipient']
type Proposed = EntryPayload<'custody.ReleaseProposed'>
export type ResolvedRecipient = Pick<
  Proposed,
  'recipient' | 'receiver' | 'mandate' | 'sale' | 'paymentVoucher' | 'letter'
>

const nothing = { mandate: null, sale: null, paymentVoucher: null, letter: null }

/**
 * The recipient as it is written down; holders are recorded when they are new. Who may receive it at all was asked before.
 * Refuses DATE_IN_FUTURE, for a party RECIPIENT_NOT_PARTY and PARTY_WITHOUT_CARD, for a buyer as `knownPayment`.
 */
export function resolveRecipient(
  act: Act,
  { asset, recipient }: { asset: AssetRow; recipient: Recipient }
): ResolvedRecipient {
  switch (recipient.kind) {
    case 'PARTY':
      return toParty(act, asset, recipient)
    case 'BUYER': {
      const { sale, paymentVoucher, taker, mandate } = recipient
      refuseFutureDay(act, sale, mandate)
      const paid = { caseId: asset.case_id, typed: paymentVoucher, sale: sale.number }
      return {
        ...nothing,
        recipient: holderFor(act, recipient, taker.identity.number),
        receiver: receiverOf(taker),
        sale,
        paymentVoucher: knownPayment(act, paid),
        mandate
      }
    }
    case 'COMMUNE':
    case 'FINANCE':
    case 'DEPOT':
    case 'TREASURY':
    case 'OFFICE': {
      const { representative } = recipient
      const letter = 'letter' in recipient ? recipient.letter : null
      refuseFutureDay(act, representative.paper, letter)
      return {
        ...nothing,
        recipient: holderFor(act, recipient, null),
        receiver: receiverOf(representative),
        mandate: representative.paper,
        letter,
        paymentVoucher: recipient.kind === 'TREASURY' ? recipient.paymentVoucher : null
      }
    }
    case 'COUNCIL':
      return { ...nothing, recipient: { kind: 'COUNCIL', id: null, name: '' }, receiver: null }
  }
}

function toParty(
  act: Act,
  asset: AssetRow,
  { partyId, mandate }: Extract<Recipient, { kind: 'PARTY' }>
): ResolvedRecipient {
  const isParty = act.get(
    "SELECT 1 FROM case_party WHERE case_id = ? AND party_id = ? AND role <> 'RELATED'",
    asset.case_id,
    partyId
  )
  if (!isParty) refuse('RECIPIENT_NOT_PARTY')
  const party = partyById(act, partyId) ?? refuse('PARTY_UNKNOWN')
  const toPartyItself = { kind: 'PARTY' as const, id: partyId, name: party.full_name }
  if (mandate) {
    refuseFutureDay(act, mandate.paper)
    return { ...nothing, recipient: toPartyItself, receiver: receiverOf(mandate), mandate: mandate.paper }
  }
  refuseWithoutCard(act, partyId)
  const number = party.number ?? refuse('PARTY_WITHOUT_CARD', { fullName: party.full_name })
  const paper = number.length === 9 ? ('OLD_CARD' as const) : ('CITIZEN_CARD' as const)
  return { ...nothing, recipient: toPartyItself, receiver: { fullName: party.full_name, paper, number } }
}

function receiverOf(taker: {
  fullName: string
  identity: { kind: NonNullable<Proposed['receiver']>['paper']; number: string }
}): Proposed['receiver'] {
  return { fullName: oneLine(taker.fullName), paper: taker.identity.kind, number: taker.identity.number }
}

type Body = Exclude<Recipient, { kind: 'PARTY' | 'COUNCIL' }>
const holderKinds = {
  BUYER: 'BUYER',
  COMMUNE: 'COMMUNE',
  FINANCE: 'FINANCE_BODY',
  TREASURY: 'TREASURY',
  OFFICE: 'OTHER_OFFICE'
} as const

/**
 * The holder of this kind and name, recorded when it is new. Two buyers of one name are told apart by the end of
 * their number, and where that is the same too by counting them: the whole number is nobody's to read.
 */
function holderFor(act: Act, body: Body, number: string | null): Proposed['recipient'] {
  const { kind, name: typed, address } = body
  const holderKind = body.kind === 'DEPOT' ? body.depot : holderKinds[body.kind]
  const contact = number ?? ''
  for (const told of number === null ? [''] : tellingApart(number)) {
    const name = oneLine(`${typed} ${told}`)
    const known = act.get<{ holder_id: string; contact: string }>(
      'SELECT holder_id, contact FROM holder WHERE kind = ? AND name = ? AND closed_at IS NULL',
      holderKind,
      name
    )
    if (known && number !== null && known.contact !== contact) continue
    const id =
      known?.holder_id ??
      recordHolder(act, {
        kind: holderKind,
        name,
        address: oneLine(address),
        contact,
        contractNumber: '',
        contractEndsOn: null
      }).holderId
    return { kind, id, name }
  }
  return refuse('HOLDER_KNOWN', { name: oneLine(typed) })
}

const sameEndMax = 20

/** What is said of a buyer's number beside his name, as little as it takes. */
function tellingApart(number: string): string[] {
  const end = `…${number.slice(-Math.min(4, Math.floor(number.length / 3)))}`
  const further = Array.from({ length: sameEndMax }, (_, index) => `(${end} · ${index + 2})`)
  return ['', `(${end})`, ...further]
}

/** A paper that is not issued yet lets nothing go. Refuses DATE_IN_FUTURE. */
export function refuseFutureDay(act: Act, ...papers: readonly ({ issuedOn: string } | null)[]): void {
  if (papers.some((paper) => paper !== null && paper.issuedOn > act.today)) refuse('DATE_IN_FUTURE')
}
