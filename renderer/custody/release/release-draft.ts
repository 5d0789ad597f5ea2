// A release while it is being asked for: what was typed, what is still missing, and the call that it becomes. Pure.
import type { InputOf } from '@shared/contract'
import type { AssetKind, ReleaseOutcome } from '@shared/contract/custody'
import { recipientsFor, recipientsOf, type RecipientKind } from '@shared/custody/recipients'
import type { Asset } from '../asset-state'

export type ProposeInput = InputOf<'custody.proposeRelease'>
export type Recipient = ProposeInput['recipient']
export type PaperKind = 'CITIZEN_CARD' | 'OLD_CARD' | 'PASSPORT' | 'OTHER'

/** Bodies that take what is confiscated. */
export type StateBody = Extract<RecipientKind, 'COMMUNE' | 'FINANCE' | 'DEPOT' | 'TREASURY'>

/** Those of them that may take everything of these kinds, the usual one first. */
export function stateBodiesFor(kinds: readonly AssetKind[]): StateBody[] {
  const bodies = recipientsOf('CONFISCATED') as readonly StateBody[]
  return bodies.filter((body) => kinds.every((kind) => recipientsFor('CONFISCATED', kind).includes(body)))
}

export interface ReleaseDraft {
  outcome: ReleaseOutcome | null
  /** As typed; empty for all of it. */
  quantity: string
  ground: string
  groundDay: string
  reason: string
  /** RETURNED: the party, and whether somebody comes for it. */
  partyId: string | null
  byMandate: boolean
  /** SOLD, CONFISCATED, TRANSFERRED: to whom. */
  name: string
  address: string
  /** CONFISCATED: which body of the state, and whose depot it is. */
  bodyKind: StateBody
  depot: 'MILITARY_STORE' | 'POLICE_STORE'
  saleNumber: string
  saleDay: string
  payment: string
  letterNumber: string
  letterDay: string
  takerName: string
  paperKind: PaperKind
  paperNumber: string
  mandateNumber: string
  mandateDay: string
}

export const emptyDraft: ReleaseDraft = {
  outcome: null,
  quantity: '',
  ground: '',
  groundDay: '',
  reason: '',
  partyId: null,
  byMandate: false,
  name: '',
  address: '',
  bodyKind: 'COMMUNE',
  depot: 'MILITARY_STORE',
  saleNumber: '',
  saleDay: '',
  payment: '',
  letterNumber: '',
  letterDay: '',
  takerName: '',
  paperKind: 'CITIZEN_CARD',
  paperNumber: '',
  mandateNumber: '',
  mandateDay: ''
}

const paperShapes: Record<PaperKind, RegExp> = {
  CITIZEN_CARD: /^\d{12}$/,
  OLD_CARD: /^\d{9}$/,
  PASSPORT: /^[A-Z0-9]{6,12}$/,
  OTHER: /^[A-Z0-9]{4,20}$/
}

/** A number as papers carry it: capitals, no spaces, dots or dashes. */
export function paperNumber(typed: string): string {
  return typed.toUpperCase().replace(/[\s.-]/g, '')
}

export function isPaperNumber(kind: PaperKind, typed: string): boolean {
  return paperShapes[kind].test(paperNumber(typed))
}

function cited(number: string, day: string): { number: string; issuedOn: string } | null {
  return number.trim() === '' || day === '' ? null : { number: number.trim(), issuedOn: day }
}

function takerOf(draft: ReleaseDraft) {
  const { takerName, paperKind: kind } = draft
  if (takerName.trim() === '' || !isPaperNumber(kind, draft.paperNumber)) return null
  return { fullName: takerName.trim(), identity: { kind, number: paperNumber(draft.paperNumber) } }
}

/** To whom it goes, once everything of it is there; null until then. */
export function recipientOf(draft: ReleaseDraft): Recipient | null {
  const taker = takerOf(draft)
  const mandate = cited(draft.mandateNumber, draft.mandateDay)
  const to = { name: draft.name.trim(), address: draft.address.trim() }
  switch (draft.outcome) {
    case null:
      return null
    case 'DESTROYED':
      return { kind: 'COUNCIL' }
    case 'RETURNED': {
      if (draft.partyId === null) return null
      if (!draft.byMandate) return { kind: 'PARTY', partyId: draft.partyId, mandate: null }
      if (!taker || !mandate) return null
      return { kind: 'PARTY', partyId: draft.partyId, mandate: { ...taker, paper: mandate } }
    }
    case 'SOLD': {
      const sale = cited(draft.saleNumber, draft.saleDay)
      const isWhole = to.name !== '' && sale && taker && draft.payment.trim() !== ''
      if (!isWhole || (draft.byMandate && !mandate)) return null
      return { kind: 'BUYER', ...to, sale, paymentVoucher: draft.payment.trim(), taker, mandate }
    }
    case 'CONFISCATED':
      if (to.name === '' || !taker || !mandate) return null
      return stateBodyOf(draft, { ...to, representative: { ...taker, paper: mandate } })
    case 'TRANSFERRED': {
      const letter = cited(draft.letterNumber, draft.letterDay)
      if (to.name === '' || !taker || !mandate || !letter) return null
      return { kind: 'OFFICE', ...to, letter, representative: { ...taker, paper: mandate } }
    }
  }
}

type Represented = Omit<Extract<Recipient, { kind: 'COMMUNE' }>, 'kind'>

/** A body of the state with the paper that it takes by; null until that is there. */
function stateBodyOf(draft: ReleaseDraft, to: Represented): Recipient | null {
  const letter = cited(draft.letterNumber, draft.letterDay)
  const paymentVoucher = draft.payment.trim()
  switch (draft.bodyKind) {
    case 'COMMUNE':
      return { kind: 'COMMUNE', ...to }
    case 'TREASURY':
      return paymentVoucher === '' ? null : { kind: 'TREASURY', ...to, paymentVoucher }
    case 'FINANCE':
      return letter && { kind: 'FINANCE', ...to, letter }
    case 'DEPOT':
      return letter && { kind: 'DEPOT', depot: draft.depot, ...to, letter }
  }
}

/** The number that goes out, null for all of it, undefined for something that is no part of it. */
export function quantityOf(draft: ReleaseDraft, held: number): number | null | undefined {
  const typed = draft.quantity.trim()
  if (typed === '') return null
  const quantity = Number(typed)
  if (!/^\d{1,7}$/.test(typed) || quantity < 1 || quantity > held) return undefined
  return quantity === held ? null : quantity
}

/** The call, once nothing is missing. */
export function inputOf(
  asset: Pick<Asset, 'assetId' | 'quantity'>,
  draft: ReleaseDraft
): ProposeInput | null {
  const recipient = recipientOf(draft)
  const decision = cited(draft.ground, draft.groundDay)
  const quantity = quantityOf(draft, asset.quantity)
  if (!draft.outcome || !recipient || !decision || draft.reason.trim() === '' || quantity === undefined)
    return null
  return {
    assetId: asset.assetId,
    quantity,
    outcome: draft.outcome,
    decision,
    reason: draft.reason.trim(),
    recipient
  }
}

/** The call for a list, all of each thing, once nothing is missing. */
export function lotInputOf(
  assetIds: readonly string[],
  draft: ReleaseDraft
): InputOf<'custody.proposeReleases'> | null {
  const [first] = assetIds
  const like =
    first === undefined ? null : inputOf({ assetId: first, quantity: 1 }, { ...draft, quantity: '' })
  if (!like) return null
  const { outcome, decision, reason, recipient } = like
  return {
    lines: assetIds.map((assetId) => ({ assetId, quantity: null })),
    outcome,
    decision,
    reason,
    recipient
  }
}

/** Another outcome: its recipient is another too, so what was typed of the one before goes. */
export function withOutcome(draft: ReleaseDraft, outcome: ReleaseOutcome): ReleaseDraft {
  const { quantity, ground, groundDay, reason, bodyKind } = draft
  return { ...emptyDraft, outcome, quantity, ground, groundDay, reason, bodyKind }
}
