// A hand-over between keepings while it is made: what was read, said and signed, and what is still missing. Pure.
import type { InputOf, OutputOf } from '@shared/contract'
import { emptySignature, signatureLack, type Signature } from '../../forms/signature-draft'
import type { Photo } from '../../forms/photo-files'

export type Transfer = OutputOf<'custody.listHoldingTransfers'>['transfers'][number]

export interface Going {
  assetId: string
  tag: string
  name: string
  sealNumber: string | null
  /** Whether its label was read. */
  read: boolean
  placeTag: string | null
  condition: string
  seal: 'intact' | 'broken' | null
  /** Left out of this record: it goes another time. */
  left: boolean
}

export interface HandOverDraft {
  items: readonly Going[]
  place: string
  photos: Photo[]
  giver: Signature
  receiver: Signature
  /** Between two others the officer of ours who is there; null where our store is a side. */
  officer: Signature | null
}

export type HandOverStep =
  'items' | 'label' | 'cell' | 'seal' | 'condition' | 'place' | 'photos' | 'signatures'

export function beginHandOver(transfer: Transfer, fullName: string): HandOverDraft {
  const leaves = transfer.from.holding === 'OWN_STORE'
  const enters = transfer.to.holding === 'OWN_STORE'
  return {
    items: transfer.items
      .filter(({ state }) => state === 'OPEN')
      .map(({ asset, condition }) => ({
        assetId: asset.assetId,
        tag: asset.tag,
        name: asset.name,
        sealNumber: asset.sealNumber,
        read: false,
        placeTag: null,
        condition,
        seal: null,
        left: false
      })),
    place: '',
    photos: [],
    giver: emptySignature('GIVER', leaves ? { fullName } : {}),
    receiver: emptySignature('RECEIVER', enters ? { fullName } : {}),
    officer: leaves || enters ? null : emptySignature('OFFICER', { fullName })
  }
}

/** What keeps it from being done, in the order of the form. */
export function handOverLacks(draft: HandOverDraft, transfer: Transfer): HandOverStep[] {
  const going = draft.items.filter(({ left }) => !left)
  const enters = transfer.to.holding === 'OWN_STORE'
  const ofStore = enters || transfer.from.holding === 'OWN_STORE'
  const sides = [draft.giver, draft.receiver]
  const steps: readonly (readonly [HandOverStep, boolean])[] = [
    ['items', going.length === 0],
    ['label', ofStore && going.some(({ read }) => !read)],
    ['cell', enters && going.some(({ placeTag }) => placeTag === null)],
    ['seal', going.some(({ sealNumber, seal }) => sealNumber !== null && seal === null)],
    ['condition', going.some(({ condition }) => condition.trim() === '')],
    ['place', draft.place.trim() === ''],
    ['photos', draft.photos.length === 0],
    [
      'signatures',
      sides.some((signed) => signatureLack(signed, { stamp: true }) !== null) ||
        (draft.officer !== null && signatureLack(draft.officer) !== null)
    ]
  ]
  return steps.filter(([, isMissing]) => isMissing).map(([step]) => step)
}

export function handOverInput(draft: HandOverDraft, transfer: Transfer): InputOf<'custody.transferHolding'> {
  return {
    transferId: transfer.transferId,
    items: draft.items
      .filter(({ left }) => !left)
      .map(({ assetId, tag, read, placeTag, condition, sealNumber, seal }) => ({
        assetId,
        scannedTag: read ? tag : null,
        placeTag: transfer.to.holding === 'OWN_STORE' ? placeTag : null,
        condition: condition.trim(),
        sealIntact: sealNumber === null ? null : seal === 'intact'
      })),
    place: draft.place.trim(),
    photos: draft.photos,
    signatures: [draft.giver, draft.receiver, ...(draft.officer === null ? [] : [draft.officer])]
  }
}
