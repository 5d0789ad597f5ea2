// A lot while it is handed over: what was read, said and signed, and what is still missing. Pure.
import type { InputOf, OutputOf } from '@shared/contract'
import { emptySignature, signatureLack, type Signature } from '../../../forms/signature-draft'
import type { Photo } from '../../../forms/photo-files'
import { leftOf, type LotLine, type LotSaid } from '../../lots/lot-labels'

export type Lot = OutputOf<'custody.getReleaseLot'>
export type LotThing = Lot['things'][number]
type Input = InputOf<'custody.handOverLot'>

export interface LotHandOver extends LotSaid {
  /** Photos of single things, by release. */
  own: Readonly<Record<string, Photo[]>>
  identity: string
  condition: string
  carrierName: string
  carrierTitle: string
  giver: Signature
  receiver: Signature
  /** Null where no officer signs here. */
  officer: Signature | null
  photos: Photo[]
}

/** The lines that are still to go. */
export function goingOf(lot: Pick<Lot, 'things'>): LotThing[] {
  return lot.things.filter(({ state }) => state === 'APPROVED')
}

/** The same as lines whose labels and seals are looked at. */
export function linesOf(lot: Pick<Lot, 'things'>): LotLine[] {
  return goingOf(lot).map(({ releaseId: id, asset: { name, tag, sealNumber } }) => ({
    id,
    name,
    tag,
    sealNumber
  }))
}

/** Both sides are known by name; at another's place the officer who carries it out signs as such. */
export function beginLot(
  lot: Pick<Lot, 'heldByOther' | 'receiverName'>,
  me: { fullName: string; isOfficer: boolean }
): LotHandOver {
  const officer = emptySignature('OFFICER', { fullName: me.isOfficer ? me.fullName : '' })
  return {
    read: {},
    seals: {},
    own: {},
    identity: '',
    condition: '',
    carrierName: '',
    carrierTitle: '',
    giver: emptySignature('GIVER', { fullName: lot.heldByOther ? '' : me.fullName }),
    receiver: emptySignature('RECEIVER', { fullName: lot.receiverName }),
    officer: lot.heldByOther ? officer : null,
    photos: []
  }
}

export type LotStep =
  'labels' | 'seals' | 'identity' | 'condition' | 'carrier' | 'giver' | 'receiver' | 'officer' | 'photos'

/** What keeps it from being carried out, in the order of the form. */
export function lotLacks(
  lot: Pick<Lot, 'things' | 'outcome' | 'heldByOther'>,
  draft: LotHandOver
): LotStep[] {
  const left = leftOf(linesOf(lot), draft)
  const stamp = lot.outcome === 'CONFISCATED'
  const noCarrier = draft.carrierName.trim() === '' || draft.carrierTitle.trim() === ''
  const missing: [LotStep, boolean][] = [
    ['labels', left.labels > 0],
    ['identity', draft.identity === ''],
    ['seals', left.seals > 0],
    ['condition', draft.condition.trim() === ''],
    ['carrier', lot.heldByOther && noCarrier],
    ['giver', signatureLack(draft.giver, { stamp }) !== null],
    ['receiver', signatureLack(draft.receiver, { stamp, refusedPhoto: true }) !== null],
    ['officer', draft.officer !== null && signatureLack(draft.officer) !== null],
    ['photos', draft.photos.length === 0]
  ]
  return missing.filter(([, is]) => is).map(([step]) => step)
}

export function lotInput(lot: Lot, draft: LotHandOver): Input {
  return {
    lotId: lot.lotId,
    lines: goingOf(lot).map(({ releaseId, asset }) => ({
      releaseId,
      scannedTag: draft.read[releaseId] ?? '',
      condition: null,
      sealIntact: asset.sealNumber === null ? null : (draft.seals[releaseId] ?? false),
      photos: draft.own[releaseId] ?? []
    })),
    recipientIdentityNumber: draft.identity,
    condition: draft.condition.trim(),
    carrier: lot.heldByOther
      ? { fullName: draft.carrierName.trim(), title: draft.carrierTitle.trim() }
      : null,
    signatures: [draft.giver, draft.receiver, ...(draft.officer ? [draft.officer] : [])],
    photos: draft.photos
  }
}
