// A release while it is carried out: what was read, said and signed, and what is still missing. Pure.
import type { InputOf } from '@shared/contract'
import { emptySignature, signatureLack, type Signature } from '../../forms/signature-draft'
import type { Release } from '../asset-state'
import type { Photo } from '../../forms/photo-files'

type Input = InputOf<'custody.handOver'>

export interface HandOverDraft {
  scannedTag: string
  identity: string
  seal: 'intact' | 'broken' | null
  condition: string
  carrierName: string
  carrierTitle: string
  giver: Signature
  receiver: Signature
  /** The enforcement officer before whom what others hold is given out; null from our own store. */
  officer: Signature | null
  photos: Photo[]
}

export type HandOverStep =
  'label' | 'identity' | 'condition' | 'carrier' | 'giver' | 'receiver' | 'officer' | 'photos'

/** Both sides are known by name: whoever keeps it, and whoever the head's order names. */
export function beginHandOver(
  release: Release,
  { fullName, isOfficer }: { fullName: string; isOfficer: boolean }
): HandOverDraft {
  const isOthers = release.asset.holding === 'HELD_BY_OTHER'
  return {
    scannedTag: '',
    identity: '',
    seal: null,
    condition: '',
    carrierName: '',
    carrierTitle: '',
    giver: emptySignature('GIVER', { fullName: isOthers ? '' : fullName }),
    receiver: emptySignature('RECEIVER', { fullName: release.receiverName }),
    officer: isOthers ? emptySignature('OFFICER', { fullName: isOfficer ? fullName : '' }) : null,
    photos: []
  }
}

/** What keeps it from being carried out, in the order of the form. */
export function lacksOf(draft: HandOverDraft, release: Release): HandOverStep[] {
  const stamp = release.outcome === 'CONFISCATED'
  const isOthers = release.asset.holding === 'HELD_BY_OTHER'
  const sealOpen = release.asset.sealNumber !== null && draft.seal === null
  const missing: [HandOverStep, boolean][] = [
    ['label', draft.scannedTag !== release.asset.tag],
    ['identity', draft.identity === ''],
    ['condition', draft.condition.trim() === '' || sealOpen],
    ['carrier', isOthers && (draft.carrierName.trim() === '' || draft.carrierTitle.trim() === '')],
    ['giver', signatureLack(draft.giver, { stamp }) !== null],
    ['receiver', signatureLack(draft.receiver, { stamp, refusedPhoto: true }) !== null],
    ['officer', draft.officer !== null && signatureLack(draft.officer) !== null],
    ['photos', draft.photos.length === 0]
  ]
  return missing.filter(([, isMissing]) => isMissing).map(([step]) => step)
}

export function handOverInput(draft: HandOverDraft, release: Release): Input {
  const isOthers = release.asset.holding === 'HELD_BY_OTHER'
  return {
    releaseId: release.releaseId,
    scannedTag: draft.scannedTag,
    recipientIdentityNumber: draft.identity,
    condition: draft.condition.trim(),
    sealIntact: release.asset.sealNumber === null ? null : draft.seal === 'intact',
    carrier: isOthers ? { fullName: draft.carrierName.trim(), title: draft.carrierTitle.trim() } : null,
    signatures: [draft.giver, draft.receiver, ...(draft.officer ? [draft.officer] : [])],
    photos: draft.photos
  }
}
