// A lot while it is handed over: what was read, said and signed, and what is still missing. Pure.
import type { InputOf, OutputOf } from '@shared/contract'
import { emptySignature, signatureLack, type Signature } from '../../../forms/signature-draft'
import type { Photo } from '../../../forms/photo-files'

export type Lot = OutputOf<'custody.getReleaseLot'>
export type LotThing = Lot['things'][number]
type Input = InputOf<'custody.handOverLot'>

export interface LotHandOver {
  /** The labels that were read, by release. */
  read: Readonly<Record<string, string>>
  /** Whether each seal is whole, by release, as far as it was said. */
  seals: Readonly<Record<string, boolean>>
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

/** What a label read says of a lot. */
export type Read = { kind: 'read' | 'again'; thing: LotThing } | { kind: 'strange' }

/** The lines that are still to go. */
export function goingOf(lot: Pick<Lot, 'things'>): LotThing[] {
  return lot.things.filter(({ state }) => state === 'APPROVED')
}

export function readLabel(lot: Pick<Lot, 'things'>, draft: Pick<LotHandOver, 'read'>, tag: string): Read {
  const thing = goingOf(lot).find(({ asset }) => asset.tag === tag)
  if (!thing) return { kind: 'strange' }
  return { kind: draft.read[thing.releaseId] === tag ? 'again' : 'read', thing }
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

/** Every seal of what was read, as whole. What was said of single ones stays said. */
export function allWhole(lot: Pick<Lot, 'things'>, draft: LotHandOver): LotHandOver['seals'] {
  const sealed = goingOf(lot).filter(({ asset }) => asset.sealNumber !== null)
  return { ...Object.fromEntries(sealed.map(({ releaseId }) => [releaseId, true])), ...draft.seals }
}

export type LotStep =
  'labels' | 'seals' | 'identity' | 'condition' | 'carrier' | 'giver' | 'receiver' | 'officer' | 'photos'

/** How many labels and seals are still to be read and said. */
export function leftOf(lot: Pick<Lot, 'things'>, draft: LotHandOver): { labels: number; seals: number } {
  const going = goingOf(lot)
  return {
    labels: going.filter(({ releaseId, asset }) => draft.read[releaseId] !== asset.tag).length,
    seals: going.filter(({ releaseId, asset }) => asset.sealNumber !== null && !(releaseId in draft.seals))
      .length
  }
}

/** What keeps it from being carried out, in the order of the form. */
export function lotLacks(
  lot: Pick<Lot, 'things' | 'outcome' | 'heldByOther'>,
  draft: LotHandOver
): LotStep[] {
  const left = leftOf(lot, draft)
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
