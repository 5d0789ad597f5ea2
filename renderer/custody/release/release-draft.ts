// A release while it is being asked for: what was typed, what is still missing, and the call that it becomes. Pure.
import type { InputOf } from '@shared/contract'
import type { ReleaseOutcome } from '@shared/contract/custody'
import type { Asset } from '../asset-state'

export type ProposeInput = InputOf<'custody.proposeRelease'>
export type Recipient = ProposeInput['recipient']
export type PaperKind = 'CITIZEN_CARD' | 'OLD_CARD' | 'PASSPORT' | 'OTHER'

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
      return { kind: 'COMMUNE', ...to, representative: { ...taker, paper: mandate } }
    case 'TRANSFERRED': {
      const letter = cited(draft.letterNumber, draft.letterDay)
      if (to.name === '' || !taker || !mandate || !letter) return null
      return { kind: 'OFFICE', ...to, letter, representative: { ...taker, paper: mandate } }
    }
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

/** Another outcome: its recipient is another too, so what was typed of the one before goes. */
export function withOutcome(draft: ReleaseDraft, outcome: ReleaseOutcome): ReleaseDraft {
  const { quantity, ground, groundDay, reason } = draft
  return { ...emptyDraft, outcome, quantity, ground, groundDay, reason }
}
