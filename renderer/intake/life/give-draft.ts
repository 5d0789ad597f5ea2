// A result that is being handed back, and what is still missing. Pure.
import type { InputOf } from '@shared/contract'
import { emptySignature, signatureLack, type Signature } from '../../forms/signature-draft'

type Input = InputOf<'intake.returnResult'>
export type ReturnWay = Input['way']
export type GiveLack = 'card' | 'fullName' | 'mandate' | 'signature' | 'reference'

export interface GiveDraft {
  way: ReturnWay
  kind: Input['receiver']['kind']
  identityNumber: string
  fullName: string
  mandate: string
  reference: string
  signature: Signature
}

export function beginGive(requesterName: string): GiveDraft {
  return {
    way: 'COUNTER',
    kind: 'REQUESTER',
    identityNumber: '',
    fullName: '',
    mandate: '',
    reference: '',
    signature: emptySignature('RECEIVER', { fullName: requesterName })
  }
}

/** Another receiver: a card that was read is of the one before, and so is what was signed. */
export function toReceiver(draft: GiveDraft, kind: GiveDraft['kind'], requesterName: string): GiveDraft {
  if (draft.kind === kind) return draft
  const fullName = kind === 'REQUESTER' ? requesterName : draft.fullName
  return { ...draft, kind, identityNumber: '', signature: emptySignature('RECEIVER', { fullName }) }
}

export function giveLacks(draft: GiveDraft): GiveLack[] {
  const atCounter = draft.way === 'COUNTER'
  const mandated = draft.kind === 'MANDATED'
  const checks: [GiveLack, boolean][] = [
    ['card', atCounter && draft.identityNumber === ''],
    ['fullName', mandated && draft.fullName.trim() === ''],
    ['mandate', mandated && draft.mandate.trim() === ''],
    ['reference', !atCounter && draft.reference.trim() === ''],
    ['signature', atCounter && signatureLack(signedBy(draft)) !== null]
  ]
  return checks.filter(([, lacking]) => lacking).map(([name]) => name)
}

/** The receiver signs under his own name and number. */
function signedBy({ signature, kind, fullName, identityNumber }: GiveDraft): Signature {
  return {
    ...signature,
    fullName: kind === 'MANDATED' ? fullName.trim() : signature.fullName,
    identityNumber: identityNumber === '' ? null : identityNumber
  }
}

export function giveInput(fileId: string, draft: GiveDraft): Input {
  const identityNumber = draft.identityNumber === '' ? null : draft.identityNumber
  const atCounter = draft.way === 'COUNTER'
  return {
    fileId,
    way: draft.way,
    receiver:
      draft.kind === 'REQUESTER'
        ? { kind: 'REQUESTER', identityNumber }
        : {
            kind: 'MANDATED',
            fullName: draft.fullName.trim(),
            identityNumber,
            mandate: draft.mandate.trim()
          },
    signature: atCounter ? signedBy(draft) : null,
    reference: atCounter ? '' : draft.reference.trim()
  }
}
